package org.rightplace.ui.matrix.internal;

import java.util.Arrays;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;

/**
 * Rows of two heights. Where each starts is worked out once when rows change, so that scrolling costs the same with five
 * thousand rows as with five.
 */
final class TallRows extends DataLayer {

    private int[] starts = {0};

    TallRows(IDataProvider provider) {
        super(provider);
    }

    /** Gives the rows their heights, from top to bottom. */
    void heights(int[] heights) {
        starts = new int[heights.length + 1];
        for (int i = 0; i < heights.length; i++) {
            starts[i + 1] = starts[i] + upScaleRowHeight(heights[i]);
        }
    }

    private boolean known(int row) {
        return row >= 0 && row < starts.length - 1;
    }

    @Override
    public int getHeight() {
        return starts[starts.length - 1];
    }

    @Override
    public int getPreferredHeight() {
        return getHeight();
    }

    @Override
    public int getRowHeightByPosition(int row) {
        return known(row) ? starts[row + 1] - starts[row] : 0;
    }

    @Override
    public int getStartYOfRowPosition(int row) {
        return row < 0 ? -1 : starts[Math.min(row, starts.length - 1)];
    }

    @Override
    public int getRowPositionByY(int y) {
        if (y < 0 || y >= getHeight()) {
            return -1;
        }
        int found = Arrays.binarySearch(starts, y);
        return found >= 0 ? found : -found - 2;
    }

    @Override
    public boolean isRowPositionResizable(int row) {
        return false;
    }
}
