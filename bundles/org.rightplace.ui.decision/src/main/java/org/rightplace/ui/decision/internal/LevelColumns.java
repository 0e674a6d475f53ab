package org.rightplace.ui.decision.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Layout;
import org.rightplace.workbench.theme.Theme;

/** A name and then one column for each level, the same in every row of a matrix. */
final class LevelColumns extends Layout {

    private static final int NARROWEST = 28;
    private static final int NAME_LEAST = 96;
    private static final int NAME_MOST = 260;

    private final int levels;

    LevelColumns(int levels) {
        this.levels = levels;
    }

    int columnWidth(int width) {
        return Math.max(NARROWEST, (width - nameWidth(width)) / Math.max(1, levels));
    }

    static int nameWidth(int width) {
        return Math.clamp(width * 2L / 5, NAME_LEAST, NAME_MOST);
    }

    @Override
    protected Point computeSize(Composite composite, int widthHint, int heightHint, boolean flush) {
        int width = widthHint == SWT.DEFAULT ? NAME_LEAST + levels * NARROWEST : widthHint;
        int height = Theme.ROW;
        var children = composite.getChildren();
        if (children.length > 0) {
            height = Math.max(height, children[0].computeSize(nameWidth(width), SWT.DEFAULT, flush).y + Theme.STEP);
        }
        return new Point(width, height);
    }

    @Override
    protected void layout(Composite composite, boolean flush) {
        var area = composite.getClientArea();
        int name = nameWidth(area.width);
        int column = columnWidth(area.width);
        var children = composite.getChildren();
        for (int i = 0; i < children.length; i++) {
            int width = i == 0 ? name - Theme.STEP : column;
            var size = children[i].computeSize(i == 0 ? width : SWT.DEFAULT, SWT.DEFAULT, flush);
            int x = i == 0 ? 0 : name + (i - 1) * column + Math.max(0, (column - size.x) / 2);
            children[i].setBounds(x, (area.height - size.y) / 2, Math.min(width, size.x), size.y);
        }
    }
}
