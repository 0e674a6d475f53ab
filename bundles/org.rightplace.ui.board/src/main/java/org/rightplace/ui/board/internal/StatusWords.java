package org.rightplace.ui.board.internal;

import java.util.Locale;
import org.rightplace.chart.board.Card;
import org.rightplace.model.Placement;
import org.rightplace.model.PlacementStatus;
import org.rightplace.workspace.placements.StatusNeeds;

/** How far a placement has come, in words. */
final class StatusWords {

    private StatusWords() {}

    /** The word for a status, such as "agreed"; empty for none. */
    static String of(PlacementStatus status) {
        return status == null ? "" : status.name().toLowerCase(Locale.ROOT);
    }

    static Card.Tone tone(PlacementStatus status) {
        return status == null ? Card.Tone.OPEN : switch (status) {
            case CONTESTED -> Card.Tone.WARNING;
            case AGREED, RATIFIED -> Card.Tone.SETTLED;
            case PROPOSED, TESTED -> Card.Tone.OPEN;
        };
    }

    /** What the next status needs, such as "Tested next. Write a rationale." */
    static String next(Placement placement) {
        return StatusNeeds.next(placement.status()).map(next -> {
            var missing = StatusNeeds.missing(placement, next);
            var name = of(next);
            var capital = name.substring(0, 1).toUpperCase(Locale.UK) + name.substring(1);
            return missing.isEmpty() ? capital + " can follow." : capital + " next: " + String.join(" ", missing);
        }).orElse("Ratified: nothing more is needed.");
    }
}
