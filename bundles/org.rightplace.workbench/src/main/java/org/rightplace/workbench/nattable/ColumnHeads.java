package org.rightplace.workbench.nattable;

import java.util.function.IntFunction;
import java.util.function.IntSupplier;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;

/**
 * The heads of a table's columns, in one row, named elsewhere than in the table.
 *
 * @param count how many columns there are now
 * @param name what stands above a column, by its place from 0
 * @param elsewhere where they are named, in a sentence
 */
public record ColumnHeads(IntSupplier count, IntFunction<String> name, String elsewhere) implements IDataProvider {

    @Override
    public Object getDataValue(int column, int row) {
        return name.apply(column);
    }

    @Override
    public void setDataValue(int column, int row, Object value) {
        throw new UnsupportedOperationException(elsewhere);
    }

    @Override
    public int getColumnCount() {
        return count.getAsInt();
    }

    @Override
    public int getRowCount() {
        return 1;
    }
}
