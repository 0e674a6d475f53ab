package org.rightplace.ui.decision.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rightplace.model.Framework;
import org.rightplace.model.Level;
import org.rightplace.model.Move;
import org.rightplace.model.Placement;
import org.rightplace.model.PlacementStatus;
import org.rightplace.model.Share;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.placements.Allocation;
import org.rightplace.workspace.placements.Trail;

/** Placements in words. */
final class PlacementWords {

    private PlacementWords() {}

    /** Where it is placed, such as "System, blended with Partnership"; empty if it is not. */
    static Optional<String> levels(Framework framework, Optional<Placement> placement) {
        return placement.filter(one -> !one.shares().isEmpty()).map(one -> levels(framework, one.shares()));
    }

    /** Where it is placed where there is little room, such as "System + Partnership"; empty if it is not. */
    static Optional<String> brief(Framework framework, Optional<Placement> placement) {
        return placement.filter(one -> !one.shares().isEmpty()).map(one -> {
            var allocation = Allocation.of(framework, one.shares());
            return Stream.concat(allocation.leading().stream(), allocation.levels().stream())
                    .distinct()
                    .map(level -> level(framework, level))
                    .collect(Collectors.joining(" + "));
        });
    }

    static String levels(Framework framework, List<Share> shares) {
        var allocation = Allocation.of(framework, shares);
        var leading = allocation.leading().orElse("");
        var others = allocation.levels().stream()
                .filter(level -> !level.equals(leading))
                .map(level -> level(framework, level))
                .collect(Collectors.joining(" and "));
        return others.isEmpty() ? level(framework, leading) : level(framework, leading) + ", blended with " + others;
    }

    static String level(Framework framework, String levelId) {
        return framework.level(levelId).map(Level::name).orElse("a level no longer in the framework");
    }

    static String status(PlacementStatus status) {
        if (status == null) {
            return "No status";
        }
        var name = status.name();
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }

    /** A step of the trail, such as "System ← Partnership · workforce needs pooling". */
    static String move(Snapshot snapshot, Framework framework, Move move) {
        return Trail.step(snapshot, framework, move) + " · " + move.why();
    }
}
