package org.rightplace.ui.neighbourhoods.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;
import org.rightplace.workbench.theme.Theme;

/**
 * Puts panes beside one another where there is room for all, and else in as many rows as they need. The first has words, the
 * others pictures: beside words that are longer than what is in sight, a picture stays as high as what is in sight.
 */
final class SideBySide extends Layout {

    private final int narrowest;
    private final int lowest;

    /**
     * A layout.
     *
     * @param narrowest how narrow a pane may be
     * @param lowest how low a pane may be
     */
    SideBySide(int narrowest, int lowest) {
        this.narrowest = narrowest;
        this.lowest = lowest;
    }

    @Override
    protected Point computeSize(Composite pane, int width, int height, boolean changed) {
        var children = pane.getChildren();
        int across = across(width == SWT.DEFAULT ? narrowest * children.length : width, children.length);
        int each = each(width == SWT.DEFAULT ? narrowest * children.length : width, across);
        int high = 0;
        for (int first = 0; first < children.length; first += across) {
            high += rowHeight(children, first, across, each, changed) + Theme.PANE;
        }
        return new Point(width == SWT.DEFAULT ? narrowest : width, high + Theme.PANE);
    }

    @Override
    protected void layout(Composite pane, boolean changed) {
        var area = pane.getClientArea();
        var children = pane.getChildren();
        int across = across(area.width, children.length);
        int each = each(area.width, across);
        int top = Theme.PANE;
        for (int first = 0; first < children.length; first += across) {
            int high = rowHeight(children, first, across, each, changed);
            if (across >= children.length) {
                high = Math.max(high, area.height - 2 * Theme.PANE);
            }
            for (int i = first; i < Math.min(children.length, first + across); i++) {
                int own = i > 0 && across >= children.length ? Math.min(high, Math.max(lowest, sight(pane))) : high;
                children[i].setBounds(Theme.PANE + (i - first) * (each + Theme.PANE), top, each, own);
            }
            top += high + Theme.PANE;
        }
    }

    private static int sight(Composite pane) {
        return pane.getParent().getClientArea().height - 2 * Theme.PANE;
    }

    private int across(int width, int count) {
        return Math.clamp((width - Theme.PANE) / (narrowest + Theme.PANE), 1, Math.max(1, count));
    }

    private static int each(int width, int across) {
        return Math.max(1, (width - Theme.PANE) / across - Theme.PANE);
    }

    private int rowHeight(Control[] children, int first, int across, int each, boolean changed) {
        int high = lowest;
        for (int i = first; i < Math.min(children.length, first + across); i++) {
            // A picture takes what it is given; only words need a height.
            if (!(children[i] instanceof Composite composite) || composite.getLayout() != null) {
                high = Math.max(high, children[i].computeSize(each, SWT.DEFAULT, changed).y);
            }
        }
        return high;
    }
}
