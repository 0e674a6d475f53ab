package org.rightplace.ui.framework.internal;

import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.rightplace.model.Band;
import org.rightplace.model.Framework;
import org.rightplace.model.Level;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workbench.theme.Theme.Role;
import org.rightplace.workbench.theme.Theme.Type;
import org.rightplace.workspace.framework.FrameworkList;
import org.rightplace.workspace.framework.FrameworkRules;

/** The bands from 0 to 5 side by side, each in the colour of the level it points to. */
final class BandStrip {

    private static final int GAP = 2;

    private final Theme theme;
    private final Canvas canvas;
    private Framework framework;

    BandStrip(Composite parent, Theme theme) {
        this.theme = theme;
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        canvas.setBackground(theme.color(Role.PAPER));
        canvas.addListener(SWT.Paint, this::paint);
        canvas.addListener(SWT.Resize, event -> canvas.redraw());
        canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = words();
            }
        });
    }

    Control control() {
        return canvas;
    }

    void show(Framework now) {
        framework = now;
        canvas.redraw();
    }

    private String words() {
        return framework == null
                ? ""
                : FrameworkList.BANDS.of(framework).stream()
                        .map(band -> FrameworkRules.number(band.low()) + " to " + FrameworkRules.number(band.high()) + ": "
                                + level(band))
                        .collect(Collectors.joining("; "));
    }

    private String level(Band band) {
        return framework.level(band.level()).map(Level::name).orElse("no level");
    }

    private void paint(Event event) {
        if (framework == null) {
            return;
        }
        int width = canvas.getClientArea().width;
        int height = Theme.ROW;
        var gc = event.gc;
        gc.setAntialias(SWT.ON);
        for (var band : FrameworkList.BANDS.of(framework)) {
            int left = at(band.low(), width);
            int right = at(band.high(), width);
            int rank = framework.rank(band.level());
            int levels = framework.levels().size();
            gc.setBackground(rank < 0 ? theme.color(Role.PANE) : theme.levelTint(rank, levels));
            gc.fillRoundRectangle(left, 0, Math.max(1, right - left - GAP), height, Theme.STEP, Theme.STEP);
            gc.setForeground(rank < 0 ? theme.color(Role.SECOND) : theme.level(rank, levels));
            gc.setFont(theme.font(Type.STRONG));
            centred(gc, fitting(gc, level(band), right - left - GAP), left, right, (height - gc.getFontMetrics().getHeight()) / 2);
            gc.setFont(theme.font(Type.SECONDARY));
            gc.setForeground(theme.color(Role.SECOND));
            var from = FrameworkRules.number(band.low());
            gc.drawText(from, left == 0 ? 0 : left - gc.textExtent(from).x / 2, height + GAP, SWT.DRAW_TRANSPARENT);
        }
        var end = FrameworkRules.number(FrameworkRules.HIGHEST);
        gc.setFont(theme.font(Type.SECONDARY));
        gc.setForeground(theme.color(Role.SECOND));
        gc.drawText(end, width - gc.textExtent(end).x - GAP, height + GAP, SWT.DRAW_TRANSPARENT);
    }

    private static int at(double score, int width) {
        return (int) Math.round(width * Math.clamp(score / FrameworkRules.HIGHEST, 0, 1));
    }

    private static void centred(GC gc, String words, int left, int right, int y) {
        int width = gc.textExtent(words).x;
        gc.drawText(words, left + (right - left - GAP - width) / 2, y, SWT.DRAW_TRANSPARENT);
    }

    // A band too narrow for its level's name shows its first letter, one too narrow for that nothing.
    private static String fitting(GC gc, String name, int room) {
        if (gc.textExtent(name).x + Theme.STEP * 2 <= room) {
            return name;
        }
        var initial = name.substring(0, Math.min(1, name.length()));
        return gc.textExtent(initial).x <= room ? initial : "";
    }
}
