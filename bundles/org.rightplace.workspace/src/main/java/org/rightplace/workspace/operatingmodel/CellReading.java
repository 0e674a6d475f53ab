package org.rightplace.workspace.operatingmodel;

/**
 * What came of reading a cell.
 *
 * @param content what it says, or {@link CellContent#EMPTY} if it was not understood
 * @param problem why it was not understood, as a sentence; empty if it was
 */
public record CellReading(CellContent content, String problem) {

    /** Whether it was understood. */
    public boolean understood() {
        return problem.isEmpty();
    }

    static CellReading of(CellContent content) {
        return new CellReading(content, "");
    }

    static CellReading problem(String problem) {
        return new CellReading(CellContent.EMPTY, problem);
    }
}
