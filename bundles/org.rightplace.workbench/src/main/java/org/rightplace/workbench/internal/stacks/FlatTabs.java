package org.rightplace.workbench.internal.stacks;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabFolderRenderer;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workbench.theme.Theme.Role;
import org.rightplace.workbench.theme.Theme.Type;

/** Draws flat tabs: the active one on paper with a line in the accent colour above it, the others on the pane. */
final class FlatTabs extends CTabFolderRenderer {

    static final int HEIGHT = 30;
    static final String BADGE = "badge";

    private static final int ACCENT = 2;
    private static final int SIDE = Theme.PANE + 1;
    private static final int CLOSE = 18;
    // What the inherited drawing of text keeps free beside the close button.
    private static final int SPARE = 5;
    private static final int BADGE_GAP = Theme.STEP;

    private final Theme theme;
    private boolean closeHot;

    FlatTabs(CTabFolder parent, Theme theme) {
        super(parent);
        this.theme = theme;
    }

    @Override
    protected Point computeSize(int part, int state, GC gc, int wHint, int hHint) {
        if (part == PART_HEADER) {
            // Not set as the folder's tab height: a folder whose height is set hides the list of tabs that do not fit when
            // the desktop's buttons are taller than that.
            return new Point(0, HEIGHT + 1);
        }
        if (part < 0) {
            return super.computeSize(part, state, gc, wHint, hHint);
        }
        var item = parent.getItem(part);
        gc.setFont(theme.font(Type.STRONG));
        int width = wordsWidth(item, gc) + 2 * SIDE + SPARE + badgeWidth(item, gc);
        boolean selected = (state & SWT.SELECTED) != 0;
        return new Point(width + (selected ? CLOSE : 0), HEIGHT);
    }

    @Override
    protected Rectangle computeTrim(int part, int state, int x, int y, int width, int height) {
        return part >= 0
                ? new Rectangle(x - SIDE, y, width + 2 * SIDE, height)
                : super.computeTrim(part, state, x, y, width, height);
    }

    @Override
    protected void draw(int part, int state, Rectangle bounds, GC gc) {
        switch (part) {
            case PART_BACKGROUND -> fill(gc, Role.PAPER, bounds);
            case PART_HEADER -> drawHeader(bounds, gc);
            case PART_BODY, PART_BORDER -> drawBorder(gc);
            case PART_CHEVRON_BUTTON -> drawChevron(state, bounds, gc);
            default -> {
                if (part >= 0) {
                    drawTab(part, state, bounds, gc);
                } else {
                    super.draw(part, state, bounds, gc);
                }
            }
        }
    }

    private void drawHeader(Rectangle bounds, GC gc) {
        var size = parent.getSize();
        fill(gc, Role.PANE, new Rectangle(0, 0, size.x, HEIGHT + 1));
        line(gc, 0, HEIGHT, size.x, HEIGHT);
        drawBorder(gc);
    }

    private void drawBorder(GC gc) {
        var size = parent.getSize();
        gc.setForeground(theme.color(Role.LINE));
        gc.drawRectangle(0, 0, size.x - 1, size.y - 1);
        // The corners are left to the window behind, which makes the pane look a little rounded.
        gc.setForeground(theme.color(Role.WINDOW));
        gc.drawPoint(0, 0);
        gc.drawPoint(size.x - 1, 0);
        gc.drawPoint(0, size.y - 1);
        gc.drawPoint(size.x - 1, size.y - 1);
    }

    private void drawTab(int index, int state, Rectangle bounds, GC gc) {
        if (bounds.width <= 0 || bounds.height <= 0) {
            return;
        }
        var item = parent.getItem(index);
        boolean selected = (state & SWT.SELECTED) != 0;
        int right = bounds.x + bounds.width;
        if (selected) {
            fill(gc, Role.PAPER, new Rectangle(bounds.x, 0, bounds.width, HEIGHT + 1));
            gc.setBackground(theme.color(Role.ACCENT));
            gc.fillRectangle(bounds.x, 0, bounds.width, ACCENT);
        } else {
            if ((state & SWT.HOT) != 0) {
                fill(gc, Role.WINDOW, new Rectangle(bounds.x, 1, bounds.width, HEIGHT - 1));
            }
            line(gc, bounds.x, HEIGHT, right, HEIGHT);
        }
        line(gc, right - 1, selected ? ACCENT : 1, right - 1, HEIGHT - 1);
        item.setFont(theme.font(selected ? Type.STRONG : Type.BODY));
        var shifted = new Rectangle(bounds.x, 1, bounds.width, HEIGHT);
        super.draw(index, state & ~SWT.BACKGROUND, shifted, gc);
        drawBadge(item, bounds, gc);
        if (selected) {
            drawClose(closeBox(bounds), gc);
        }
    }

    /** Where the button is that closes the tab in front. */
    Rectangle closeBox(Rectangle tab) {
        return new Rectangle(tab.x + tab.width - SIDE - CLOSE + 4, (HEIGHT - CLOSE) / 2 + 1, CLOSE, CLOSE);
    }

    /** Sets whether the pointer is on that button. */
    void setCloseHot(boolean hot) {
        if (hot != closeHot) {
            closeHot = hot;
            parent.redraw(0, 0, parent.getSize().x, HEIGHT, false);
        }
    }

    private static int wordsWidth(CTabItem item, GC gc) {
        return gc.textExtent(item.getText(), SWT.DRAW_TRANSPARENT | SWT.DRAW_MNEMONIC).x;
    }

    private void drawBadge(CTabItem item, Rectangle bounds, GC gc) {
        if (item.getData(BADGE) instanceof String badge && !badge.isEmpty()) {
            gc.setFont(item.getFont());
            int x = bounds.x + SIDE + wordsWidth(item, gc) + BADGE_GAP;
            gc.setFont(theme.font(Type.STRONG));
            gc.setForeground(theme.color(Role.ERROR));
            gc.drawText(badge, x, (HEIGHT + 1 - gc.textExtent(badge).y) / 2 + 1, true);
        }
    }

    private int badgeWidth(CTabItem item, GC gc) {
        return item.getData(BADGE) instanceof String badge && !badge.isEmpty() ? gc.textExtent(badge).x + BADGE_GAP : 0;
    }

    private void drawClose(Rectangle box, GC gc) {
        int side = 6;
        int x = box.x + (box.width - side) / 2;
        int y = box.y + (box.height - side) / 2;
        gc.setAntialias(SWT.ON);
        if (closeHot) {
            gc.setBackground(theme.color(Role.WINDOW));
            gc.fillRoundRectangle(box.x, box.y, box.width, box.height, 4, 4);
        }
        gc.setForeground(theme.color(closeHot ? Role.INK : Role.SECOND));
        gc.drawLine(x, y, x + side, y + side);
        gc.drawLine(x + side, y, x, y + side);
        gc.setAntialias(SWT.DEFAULT);
    }

    private void drawChevron(int state, Rectangle bounds, GC gc) {
        boolean hot = (state & (SWT.HOT | SWT.SELECTED)) != 0;
        gc.setForeground(theme.color(hot ? Role.INK : Role.SECOND));
        gc.setFont(theme.font(Type.SECONDARY));
        var text = "\u00bb";
        var size = gc.textExtent(text);
        gc.drawText(text, bounds.x + (bounds.width - size.x) / 2, bounds.y + (bounds.height - size.y) / 2, true);
    }

    private void fill(GC gc, Role role, Rectangle area) {
        gc.setBackground(theme.color(role));
        gc.fillRectangle(area);
    }

    private void line(GC gc, int x1, int y1, int x2, int y2) {
        gc.setForeground(theme.color(Role.LINE));
        gc.drawLine(x1, y1, x2, y2);
    }
}
