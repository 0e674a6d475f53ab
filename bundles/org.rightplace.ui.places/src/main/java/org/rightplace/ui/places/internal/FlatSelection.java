package org.rightplace.ui.places.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.TreeItem;
import org.rightplace.workbench.theme.Theme;

/** Shows the selected rows of a tree or table by a tint and an accent at the left, so that colours in them stay true. */
final class FlatSelection {

    private static final int ACCENT = 3;
    private static final int ARROW = 16;

    // GTK paints the arrow that folds a selected row white, on whatever ground there is.
    private static final boolean WHITE_ARROWS = "gtk".equals(SWT.getPlatform());

    private final Composite rows;
    private final Theme theme;

    private FlatSelection(Composite rows, Theme theme) {
        this.rows = rows;
        this.theme = theme;
    }

    static void install(Composite rows, Theme theme) {
        rows.addListener(SWT.EraseItem, new FlatSelection(rows, theme)::erase);
    }

    private void erase(Event event) {
        // Said for every row, since a listener here makes GTK forget the colours that items have.
        event.gc.setForeground(foreground(event));
        if ((event.detail & SWT.SELECTED) == 0) {
            return;
        }
        // The first column stands in from the left; the tint does not.
        int left = event.index == 0 ? 0 : event.x;
        int width = event.index == 0 ? event.x + event.width : rows.getClientArea().width - event.x;
        var area = new Rectangle(left, event.y, width, event.height);
        event.gc.setClipping(area);
        event.gc.setBackground(theme.color(Theme.Role.SELECTION));
        event.gc.fillRectangle(area);
        if (event.index == 0) {
            event.gc.setBackground(theme.color(Theme.Role.ACCENT));
            event.gc.fillRectangle(0, event.y, ACCENT, event.height);
        }
        if (event.index == 0 && event.item instanceof TreeItem item && item.getItemCount() > 0 && WHITE_ARROWS) {
            event.gc.fillRoundRectangle(
                    event.x - ARROW, event.y + (event.height - ARROW) / 2, ARROW, ARROW, Theme.STEP, Theme.STEP);
        }
        event.gc.setForeground(foreground(event));
        event.detail &= ~(SWT.SELECTED | SWT.HOT);
    }

    private static Color foreground(Event event) {
        return event.item instanceof TreeItem item
                ? item.getForeground(event.index)
                : ((TableItem) event.item).getForeground(event.index);
    }
}
