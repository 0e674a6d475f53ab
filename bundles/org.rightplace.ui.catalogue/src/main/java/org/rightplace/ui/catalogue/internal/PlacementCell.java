package org.rightplace.ui.catalogue.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.style.IStyle;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.rightplace.model.Level;
import org.rightplace.workbench.nattable.TableCell;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workbench.theme.Theme.Role;
import org.rightplace.workbench.theme.Theme.Type;

/** Where a service is placed: a chip for each level, with its name, or its initial where there is no room. */
final class PlacementCell extends TableCell {

    private static final int CORNER = 2 * Theme.STEP;

    private final IntFunction<Row> rows;
    private final Facts facts;

    PlacementCell(Theme theme, IntFunction<Row> rows, Facts facts) {
        super(theme);
        this.rows = rows;
        this.facts = facts;
    }

    @Override
    protected void paint(ILayerCell cell, GC gc, Rectangle inside, IStyle style) {
        var row = rows.apply(cell.getRowIndex());
        if (!(row instanceof Row.Entry entry)) {
            return;
        }
        facts.placement(entry.shown()).map(facts::levels).ifPresent(levels -> {
            gc.setFont(theme().font(Type.SECONDARY));
            var x = inside.x;
            var labels = labels(gc, levels, inside.width);
            for (int i = 0; i < levels.size(); i++) {
                x = chip(gc, labels.get(i), facts.rank(levels.get(i)), x, inside) + Theme.STEP;
            }
        });
    }

    // Names as long as they fit, starting with the nearest level; initials for the rest.
    private List<String> labels(GC gc, List<String> levels, int room) {
        var labels = new ArrayList<>(levels.stream().map(this::initial).toList());
        for (int i = 0; i < levels.size(); i++) {
            var before = labels.get(i);
            labels.set(i, name(levels.get(i)));
            if (width(gc, labels) > room) {
                labels.set(i, before);
                break;
            }
        }
        if (levels.size() == 1) {
            labels.set(0, fitted(gc, name(levels.getFirst()), room - 2 * Theme.STEP));
        }
        return labels;
    }

    private int width(GC gc, List<String> labels) {
        return labels.stream().mapToInt(label -> extent(gc, label).x + 3 * Theme.STEP).sum() - Theme.STEP;
    }

    private String name(String level) {
        return facts.level(level).map(Level::name).orElse(level);
    }

    private String initial(String level) {
        return facts.level(level).map(Level::initial).filter(initial -> !initial.isBlank()).orElse(name(level));
    }

    private int chip(GC gc, String label, int rank, int x, Rectangle inside) {
        var known = rank >= 0;
        var width = extent(gc, label).x + 2 * Theme.STEP;
        gc.setBackground(known ? theme().levelTint(rank, facts.levelCount()) : theme().color(Role.WARNING_TINT));
        gc.setForeground(known ? theme().level(rank, facts.levelCount()) : theme().color(Role.WARNING));
        gc.fillRoundRectangle(x, inside.y + Theme.STEP, width, inside.height - 2 * Theme.STEP, CORNER, CORNER);
        text(gc, label, x + Theme.STEP, inside);
        return x + width;
    }
}
