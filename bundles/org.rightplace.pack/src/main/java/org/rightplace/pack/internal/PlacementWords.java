package org.rightplace.pack.internal;

import java.util.Locale;
import java.util.stream.Collectors;
import org.rightplace.model.CommissioningFunction;
import org.rightplace.model.Placement;
import org.rightplace.model.PlacementStatus;
import org.rightplace.model.Share;
import org.rightplace.pack.Block;
import org.rightplace.pack.PackContext;
import org.rightplace.workspace.placements.Location;

/** How placements are said in a pack. */
final class PlacementWords {

    private PlacementWords() {}

    /** The level, or the levels of a blend. */
    static String where(PackContext context, Placement placement) {
        return placement.shares().isEmpty()
                ? "No level chosen yet"
                : placement.shares().stream()
                        .map(share -> context.levelName(share.level()))
                        .distinct()
                        .collect(Collectors.joining(" and "));
    }

    /** One share in a sentence: its level, what is done there, and its note. */
    static String share(PackContext context, Placement placement, Share share) {
        if (share.wordsAlone()) {
            return Location.of(share).fullName(context.snapshot()) + (share.note().isBlank() ? ": no function" : ": " + share.note());
        }
        var functions = share.rest()
                ? placement.blend() ? "everything that is not named elsewhere" : "all functions"
                : context.framework().functions().stream()
                        .filter(function -> share.functions().contains(function.id()))
                        .map(CommissioningFunction::name)
                        .map(name -> name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1))
                        .collect(Collectors.joining("; "));
        return Location.of(share).fullName(context.snapshot()) + ": " + functions + (share.note().isBlank() ? "" : " – " + share.note());
    }

    static String status(PlacementStatus status) {
        if (status == null) {
            return "No status";
        }
        var name = status.name().toLowerCase(Locale.ROOT);
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    /** A cell that names where a placement sits, in the colour of its level. */
    static Block.Cell cell(PackContext context, Placement placement) {
        var level = placement.shares().isEmpty() ? "" : placement.shares().getFirst().level();
        return new Block.Cell(where(context, placement), level, "");
    }
}
