package org.rightplace.workspace.operatingmodel;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.rightplace.model.Cell;
import org.rightplace.model.Holder;
import org.rightplace.model.OperatingModel;
import org.rightplace.workspace.Snapshot;

/**
 * What a cell says: who does a function, and how.
 *
 * @param holders who does it, none twice
 * @param kind the id of the kind of operating model, or empty if it is not decided
 */
public record CellContent(List<Holder> holders, String kind) {

    /** Nobody yet, and no kind. */
    public static final CellContent EMPTY = new CellContent(List.of(), "");

    public CellContent {
        holders = holders.stream().distinct().toList();
        Objects.requireNonNull(kind, "kind");
    }

    /** What a cell of a model says. */
    public static CellContent of(Cell cell) {
        return new CellContent(cell.holders(), cell.kind());
    }

    /** What the system says in a cell. */
    public static CellContent in(Snapshot snapshot, CellRef ref) {
        return snapshot.find(OperatingModel.class, ref.service())
                .flatMap(model -> model.cell(ref.function()))
                .map(CellContent::of)
                .orElse(EMPTY);
    }

    /** Whether nothing is said. */
    public boolean isEmpty() {
        return holders.isEmpty() && kind.isEmpty();
    }

    /** Whether the same do it as in another cell, in whatever order they are named. */
    public boolean sameHolders(CellContent other) {
        return holders.size() == other.holders.size() && new HashSet<>(holders).containsAll(other.holders);
    }
}
