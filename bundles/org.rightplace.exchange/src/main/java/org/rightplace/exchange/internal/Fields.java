package org.rightplace.exchange.internal;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.Arrays;

/**
 * The fields of the row being read, without the space around them. One object serves all rows, and a field that says
 * the same as the one above it, as most do in these files, is the same string.
 */
final class Fields extends AbstractBaseCsvCallbackHandler<Fields> {

    private static final int USUAL = 16;

    private String[] values = new String[USUAL];
    private boolean[] wanted;
    private int count;
    private long line;
    private boolean blank;

    /** Leaves all other columns out from now on; they read as empty. */
    void only(boolean[] columns) {
        wanted = columns;
        Arrays.fill(values, "");
    }

    String get(int column) {
        return values[column];
    }

    int count() {
        return count;
    }

    /** The line it stands on, from 1. */
    long line() {
        return line;
    }

    /** Whether there is nothing in any column. Spreadsheets leave rows of nothing but commas behind. */
    boolean blank() {
        return blank;
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        line = startingLineNumber;
        count = 0;
        blank = true;
    }

    @Override
    protected void handleField(int column, char[] buffer, int offset, int length, boolean quoted) {
        int start = offset;
        int end = offset + length;
        while (start < end && Character.isWhitespace(buffer[start])) {
            start++;
        }
        while (end > start && Character.isWhitespace(buffer[end - 1])) {
            end--;
        }
        blank &= start == end;
        count = column + 1;
        if (column == values.length) {
            values = Arrays.copyOf(values, values.length * 2);
        }
        if (wanted == null || column < wanted.length && wanted[column]) {
            values[column] = text(values[column], buffer, start, end);
        }
    }

    @Override
    protected Fields buildRecord() {
        return this;
    }

    private static String text(String above, char[] buffer, int start, int end) {
        int length = end - start;
        if (above == null || above.length() != length) {
            return new String(buffer, start, length);
        }
        // From the end, for there codes differ that count up.
        for (int i = length - 1; i >= 0; i--) {
            if (above.charAt(i) != buffer[start + i]) {
                return new String(buffer, start, length);
            }
        }
        return above;
    }
}
