package org.rightplace.workspace.operatingmodel;

/**
 * A block of cells on a sheet.
 *
 * @param row the first row, from 0
 * @param column the first column, from 0
 * @param rows how many rows, 1 or more
 * @param columns how many columns, 1 or more
 */
public record CellRange(int row, int column, int rows, int columns) {

    public CellRange {
        if (row < 0 || column < 0 || rows < 1 || columns < 1) {
            throw new IllegalArgumentException(
                    "There is no block of %d by %d cells at %d, %d.".formatted(rows, columns, row, column));
        }
    }

    /** One cell. */
    public static CellRange cell(int row, int column) {
        return new CellRange(row, column, 1, 1);
    }

    /** Whether it is one cell. */
    public boolean single() {
        return rows == 1 && columns == 1;
    }
}
