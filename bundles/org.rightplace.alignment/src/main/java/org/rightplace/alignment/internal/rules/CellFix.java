package org.rightplace.alignment.internal.rules;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.rightplace.model.Holder;
import org.rightplace.model.HolderType;
import org.rightplace.model.Share;
import org.rightplace.workspace.Edit;
import org.rightplace.workspace.operatingmodel.CellContent;
import org.rightplace.workspace.operatingmodel.CellRef;
import org.rightplace.workspace.operatingmodel.OperatingModelEdits;

/** Edits that mend cells, called by what they bring about. */
final class CellFix {

    private CellFix() {}

    /** Puts others in place of whoever holds these cells. */
    static Edit holders(String label, List<CellRef> cells, Collection<Holder> holders) {
        return edit(label, edits -> edits.setHolders(cells, List.copyOf(holders)));
    }

    /** Puts others in place of whoever holds these cells, and says how they do it. */
    static Edit hands(String label, List<CellRef> cells, Collection<Holder> holders, String kind) {
        return edit(label, edits -> edits.set(cells, new CellContent(List.copyOf(holders), kind)));
    }

    /** Says how the function of a cell is done. */
    static Edit kind(String label, CellRef cell, String kind) {
        return edit(label, edits -> edits.setKind(List.of(cell), kind));
    }

    /** The holders that a part of a placement asks for. */
    static List<Holder> placed(Share share) {
        return share.places().isEmpty()
                ? List.of(new Holder(HolderType.LEVEL, share.level(), null))
                : share.places().stream()
                        .map(place -> new Holder(HolderType.PLACE, place, null))
                        .toList();
    }

    private static Edit edit(String label, Function<OperatingModelEdits, Edit> edit) {
        return Edit.of(label, before -> edit.apply(OperatingModelEdits.on(before)).apply(before));
    }
}
