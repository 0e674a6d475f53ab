package org.rightplace.ui.pack.internal;

import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.rightplace.pack.Readiness.State;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workbench.theme.Theme.Role;
import org.rightplace.workbench.theme.Theme.Type;

/** Paints the rows of the list: an icon, what it is about as a link, and below that what is missing or what there is. */
final class CheckPaint {

    private static final String ELLIPSIS = "…";
    private static final int ICON = 16;

    private final Table table;
    private final Theme theme;
    private final IntFunction<Optional<CheckRow>> rows;

    private CheckPaint(Table table, Theme theme, IntFunction<Optional<CheckRow>> rows) {
        this.table = table;
        this.theme = theme;
        this.rows = rows;
    }

    static void on(Table table, Theme theme, IntFunction<Optional<CheckRow>> rows) {
        var paint = new CheckPaint(table, theme, rows);
        table.addListener(SWT.MeasureItem, paint::measure);
        table.addListener(SWT.EraseItem, paint::erase);
        table.addListener(SWT.PaintItem, paint::paint);
    }

    private void measure(Event event) {
        event.width = Math.max(1, table.getClientArea().width);
        event.height = height(event.gc, Type.BODY) + height(event.gc, Type.SECONDARY) + 2 * Theme.STEP;
    }

    private int height(GC gc, Type type) {
        gc.setFont(theme.font(type));
        return gc.getFontMetrics().getHeight();
    }

    // The text is painted here; the item has it too, for those who hear it read.
    private void erase(Event event) {
        if ((event.detail & SWT.SELECTED) != 0) {
            event.gc.setBackground(theme.color(Role.SELECTION));
            event.gc.fillRectangle(0, event.y, table.getClientArea().width, event.height);
        }
        event.detail &= ~(SWT.SELECTED | SWT.FOREGROUND | SWT.HOT | SWT.BACKGROUND);
    }

    private void paint(Event event) {
        rows.apply(table.indexOf((TableItem) event.item)).ifPresent(row -> {
            switch (row) {
                case CheckRow.Head head -> head(event, head);
                case CheckRow.Point point -> point(event, point);
            }
        });
    }

    private void head(Event event, CheckRow.Head head) {
        int y = event.y + event.height - height(event.gc, Type.GROUP) - Theme.STEP;
        line(event.gc, head.words().toUpperCase(Locale.UK), Theme.PANE, y, Role.SECOND, theme.font(Type.GROUP));
    }

    private void point(Event event, CheckRow.Point point) {
        var item = point.item();
        var done = item.state() == State.DONE;
        event.gc.drawImage(theme.icon(icon(item.state())), Theme.PANE, event.y + Theme.STEP + 1);
        int left = Theme.PANE + ICON + 2 * Theme.STEP;
        int below = event.y + Theme.STEP + height(event.gc, Type.BODY);
        line(event.gc, item.subject(), left, event.y + Theme.STEP, done ? Role.INK : Role.ACCENT, theme.font(Type.BODY));
        line(event.gc, item.words(), left, below, done ? Role.SECOND : Role.WARNING, theme.font(Type.SECONDARY));
    }

    private static String icon(State state) {
        return switch (state) {
            case CONTESTED -> "contested";
            case MISSING -> "missing";
            case DONE -> "done";
        };
    }

    private void line(GC gc, String text, int x, int y, Role role, Font font) {
        gc.setFont(font);
        gc.setForeground(theme.color(role));
        gc.drawText(fitted(gc, text, table.getClientArea().width - x - Theme.STEP), x, y, true);
    }

    private static String fitted(GC gc, String text, int room) {
        if (gc.textExtent(text).x <= room) {
            return text;
        }
        int low = 0;
        int high = text.length();
        while (low < high - 1) {
            int middle = (low + high) / 2;
            if (gc.textExtent(text.substring(0, middle) + ELLIPSIS).x <= room) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return text.substring(0, low).stripTrailing() + ELLIPSIS;
    }
}
