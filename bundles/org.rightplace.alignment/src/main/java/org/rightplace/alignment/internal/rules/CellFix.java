package org.rightplace.alignment.internal.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import org.rightplace.alignment.CellRef;
import org.rightplace.model.Cell;
import org.rightplace.model.Holder;
import org.rightplace.model.HolderType;
import org.rightplace.model.OperatingModel;
import org.rightplace.model.Service;
import org.rightplace.model.Share;
import org.rightplace.workspace.Edit;
import org.rightplace.workspace.EditRefused;
import org.rightplace.workspace.Snapshot;

/** Edits that mend cells. They leave everything else in a cell as they find it. */
final class CellFix {

    private CellFix() {}

    /** Puts others in place of whoever holds these cells. */
    static Edit holders(String label, List<CellRef> cells, Collection<Holder> holders) {
        return edit(label, cells, cell -> cell.withHolders(List.copyOf(holders)));
    }

    /** Puts others in place of whoever holds these cells, and says how they do it. */
    static Edit hands(String label, List<CellRef> cells, Collection<Holder> holders, String kind) {
        return edit(label, cells, cell -> cell.withHolders(List.copyOf(holders)).withKind(kind));
    }

    /** Says how the function of a cell is done. */
    static Edit kind(String label, CellRef cell, String kind) {
        return edit(label, List.of(cell), found -> found.withKind(kind));
    }

    /** The holders that a part of a placement asks for. */
    static List<Holder> placed(Share share) {
        return share.places().isEmpty()
                ? List.of(new Holder(HolderType.LEVEL, share.level(), null))
                : share.places().stream()
                        .map(place -> new Holder(HolderType.PLACE, place, null))
                        .toList();
    }

    private static Edit edit(String label, List<CellRef> cells, UnaryOperator<Cell> change) {
        return Edit.of(label, before -> {
            var after = before;
            for (var cell : cells) {
                after = changed(after, cell, change);
            }
            return after;
        });
    }

    private static Snapshot changed(Snapshot before, CellRef ref, UnaryOperator<Cell> change) {
        if (before.find(Service.class, ref.service()).isEmpty()) {
            throw new EditRefused("The service is no longer in the catalogue.");
        }
        var model = before.find(OperatingModel.class, ref.service())
                .orElseGet(() -> new OperatingModel(ref.service(), List.of(), null));
        var cells = new ArrayList<>(model.cells());
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).function().equals(ref.function())) {
                cells.set(i, change.apply(cells.get(i)));
                return before.with(model.withCells(cells));
            }
        }
        cells.add(change.apply(new Cell(ref.function(), List.of(), "", "", null)));
        return before.with(model.withCells(cells));
    }
}
