package org.rightplace.ui.workshop.internal;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.rightplace.workbench.forms.Literally;
import org.rightplace.workbench.forms.Look;
import org.rightplace.workbench.forms.TextBlock;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workbench.theme.Theme.Role;
import org.rightplace.workbench.theme.Theme.Type;

/** A list of how many of how much each of several things has come to, as a number and a bar. */
final class CountTable {

    private static final int BAR_WIDTH = 64;
    private static final int BAR_HEIGHT = 6;
    private static final int BAR_COLUMN = 72;
    private static final int NUMBER_COLUMN = 66;
    private static final int NARROW = 320;
    private static final int CELL = 16;
    private static final int NO_COUNT = -1;

    private final Theme theme;
    private final Composite pane;
    private final TextBlock head;
    private final Table table;
    private List<Line> lines = List.of();

    /**
     * A line of it.
     *
     * @param id what it is about
     * @param name what that is called
     * @param detail more about it, or empty
     * @param done how far it has come
     * @param of how far it can come
     */
    record Line(String id, String name, String detail, int done, int of) {

        /** The head of the lines after it. */
        static Line head(String id, String name) {
            return new Line(id, name, "", NO_COUNT, NO_COUNT);
        }

        boolean counts() {
            return of > 0;
        }

        boolean heads() {
            return of == NO_COUNT;
        }
    }

    CountTable(Composite parent, Theme theme, String called) {
        this.theme = theme;
        var look = new Look(theme);
        pane = look.stack(parent, Theme.STEP);
        head = look.head(pane, called);
        head.setLayoutData(Look.wide());
        table = new Table(pane, SWT.VIRTUAL | SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
        theme.style(table);
        table.setLayoutData(Look.filled());
        Look.name(table, called);
        for (int column : new int[] {SWT.LEFT, SWT.LEFT, SWT.RIGHT, SWT.LEFT}) {
            new TableColumn(table, column);
        }
        table.addListener(SWT.SetData, this::setData);
        table.addListener(SWT.PaintItem, this::paint);
        table.addListener(SWT.Resize, event -> share());
        table.addListener(SWT.MouseMove, this::tip);
    }

    Composite control() {
        return pane;
    }

    Table table() {
        return table;
    }

    /** Tells when a line is chosen with Enter or a double click. */
    void onChoose(Consumer<Line> chosen) {
        table.addListener(SWT.DefaultSelection, event -> selected().ifPresent(chosen));
    }

    Optional<Line> selected() {
        int at = table.getSelectionIndex();
        return at < 0 || at >= lines.size() ? Optional.empty() : Optional.of(lines.get(at));
    }

    /** Shows these lines; only those that differ are drawn anew. */
    void show(String words, List<Line> now) {
        Look.say(head, words);
        var before = lines;
        lines = now;
        if (before.size() != now.size()) {
            table.setItemCount(now.size());
        }
        if (!before.stream().map(Line::detail).distinct().toList().equals(now.stream().map(Line::detail).distinct().toList())) {
            share();
        }
        for (int i = 0; i < Math.min(before.size(), now.size()); i++) {
            if (!before.get(i).equals(now.get(i))) {
                table.clear(i);
            }
        }
    }

    List<Line> lines() {
        return lines;
    }

    private void setData(Event event) {
        int at = event.index;
        if (at < 0 || at >= lines.size()) {
            return;
        }
        var line = lines.get(at);
        var item = (TableItem) event.item;
        item.setText(new String[] {line.name(), line.detail(), line.counts() ? line.done() + " of " + line.of() : "", ""});
        item.setFont(theme.font(line.heads() ? Type.STRONG : Type.BODY));
        item.setForeground(1, theme.color(Role.SECOND));
        item.setForeground(2, theme.color(line.done() >= line.of() ? Role.GOOD : Role.SECOND));
        item.setData(line);
    }

    private void paint(Event event) {
        if (event.index != 3 || !(event.item.getData() instanceof Line line) || !line.counts()) {
            return;
        }
        var gc = event.gc;
        int y = event.y + (event.height - BAR_HEIGHT) / 2;
        gc.setBackground(theme.color(Role.LINE));
        gc.fillRectangle(event.x, y, BAR_WIDTH, BAR_HEIGHT);
        gc.setBackground(theme.color(line.done() >= line.of() ? Role.GOOD : Role.ACCENT));
        gc.fillRectangle(event.x, y, BAR_WIDTH * line.done() / line.of(), BAR_HEIGHT);
    }

    // Names are cut where the list is narrow.
    private void tip(Event event) {
        var item = table.getItem(new Point(event.x, event.y));
        var tip = item == null ? null : Literally.shown(item.getText(0))
                + (item.getText(1).isEmpty() ? "" : " · " + Literally.shown(item.getText(1)));
        if (!Objects.equals(tip, table.getToolTipText())) {
            table.setToolTipText(tip);
        }
    }

    private void share() {
        int width = table.getClientArea().width;
        // The bar repeats what the number says, so it is the first to go.
        int bar = width < NARROW ? 0 : BAR_COLUMN;
        // A long name is cut before what part of the room somebody belongs to.
        int detail = Math.min(details(), Math.max(0, width - NUMBER_COLUMN - bar) / 2);
        table.getColumn(1).setWidth(detail);
        table.getColumn(2).setWidth(NUMBER_COLUMN);
        table.getColumn(3).setWidth(bar);
        table.getColumn(0).setWidth(Math.max(NUMBER_COLUMN, width - NUMBER_COLUMN - bar - detail));
    }

    private int details() {
        var gc = new GC(table);
        try {
            gc.setFont(theme.font(Type.BODY));
            return lines.stream().map(Line::detail).distinct().filter(words -> !words.isEmpty())
                    .mapToInt(words -> gc.textExtent(words).x + CELL).max().orElse(0);
        } finally {
            gc.dispose();
        }
    }
}
