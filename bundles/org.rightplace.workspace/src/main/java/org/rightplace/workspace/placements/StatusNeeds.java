package org.rightplace.workspace.placements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rightplace.model.Basis;
import org.rightplace.model.Placement;
import org.rightplace.model.PlacementStatus;

/** What a placement must have before it can be said to have come so far. */
public final class StatusNeeds {

    private StatusNeeds() {}

    /** What each status says and asks for, in a sentence. */
    public static String about(PlacementStatus status) {
        return switch (status) {
            case PROPOSED -> "Somebody thinks so. Needs a level.";
            case TESTED -> "Put to stakeholders. Needs a rationale they can answer.";
            case CONTESTED -> "Stakeholders disagree. Needs a rationale, so that it is clear with what.";
            case AGREED -> "Stakeholders agree. Needs a rationale and something it rests on.";
            case RATIFIED -> "The deciding body has approved it. Needs to be agreed first, and to rest on evidence.";
        };
    }

    /** The status that follows, whatever it takes; empty after the last. A placement without one has yet to be proposed. */
    public static Optional<PlacementStatus> next(PlacementStatus status) {
        return status == null ? Optional.of(PlacementStatus.PROPOSED) : switch (status) {
            case PROPOSED -> Optional.of(PlacementStatus.TESTED);
            case TESTED, CONTESTED -> Optional.of(PlacementStatus.AGREED);
            case AGREED -> Optional.of(PlacementStatus.RATIFIED);
            case RATIFIED -> Optional.empty();
        };
    }

    /** What is still missing for this status, each as a sentence that says what to do; empty if nothing is. */
    public static List<String> missing(Placement placement, PlacementStatus status) {
        var missing = new ArrayList<String>();
        if (placement.shares().isEmpty()) {
            missing.add("Choose a level.");
        }
        if (status != PlacementStatus.PROPOSED && placement.rationale().isBlank()) {
            missing.add("Write a rationale.");
        }
        if (status == PlacementStatus.AGREED && placement.basis().isEmpty()) {
            missing.add("Add what it rests on, evidence or opinion.");
        }
        if (status == PlacementStatus.RATIFIED) {
            if (placement.status() != PlacementStatus.AGREED && placement.status() != PlacementStatus.RATIFIED) {
                missing.add("Have it agreed first.");
            }
            if (placement.basis().stream().noneMatch(Basis::evidence)) {
                missing.add("Add evidence that it rests on.");
            }
        }
        return List.copyOf(missing);
    }
}
