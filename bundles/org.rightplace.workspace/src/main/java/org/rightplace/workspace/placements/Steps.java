package org.rightplace.workspace.placements;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.rightplace.model.CommissioningFunction;
import org.rightplace.model.Extras;
import org.rightplace.model.Framework;
import org.rightplace.model.Move;
import org.rightplace.model.Share;
import org.rightplace.workspace.placements.PlacementEdits.Reason;

/**
 * The steps that lead from one placement of a service to another: one if the service moves as a whole, or else one for
 * every function that moves.
 */
final class Steps {

    private record Leg(Location from, Location to) {}

    private final Framework framework;
    private final Allocation before;
    private final Allocation after;
    private final Reason reason;

    private Steps(Framework framework, List<Share> before, List<Share> after, Reason reason) {
        this.framework = framework;
        this.before = Allocation.of(framework, before);
        this.after = Allocation.of(framework, after);
        this.reason = reason;
    }

    /** The steps, for the trail; at least one. */
    static List<Move> between(Framework framework, List<Share> before, List<Share> after, Reason reason) {
        return new Steps(framework, before, after, reason).all();
    }

    private List<Move> all() {
        if (before.shares().isEmpty()) {
            return List.of(step("", null, leading(after)));
        }
        if (after.shares().isEmpty() || before.shares().size() == 1 && after.shares().size() == 1) {
            return List.of(step("", leading(before), leading(after)));
        }
        var moves = new ArrayList<Move>();
        var legs = new LinkedHashSet<Leg>();
        for (var function : framework.functions()) {
            var from = before.locationOf(function.id());
            var to = after.locationOf(function.id());
            if (!from.equals(to)) {
                moves.add(step(function.id(), from.orElse(null), to.orElse(null)));
                legs.add(new Leg(from.orElse(null), to.orElse(null)));
            }
        }
        boolean whole = legs.size() == 1 && moves.size() == framework.functions().size();
        return moves.isEmpty() ? List.of(wordsAlone()) : whole ? List.of(moves.getFirst().withFunction("")) : moves;
    }

    // No function moves where a part that stands for something else does, such as delivery.
    private Move wordsAlone() {
        var gone = missing(before, after);
        var come = missing(after, before);
        return gone.isPresent() && come.isPresent()
                ? step("", gone.get(), come.get())
                : step("", leading(before), leading(after));
    }

    private static Optional<Location> missing(Allocation here, Allocation there) {
        var others = there.shares().stream().map(Location::of).toList();
        return here.shares().stream().map(Location::of).filter(location -> !others.contains(location)).findFirst();
    }

    private static Location leading(Allocation allocation) {
        return allocation.leadingShare().map(Location::of).orElse(null);
    }

    private Move step(String function, Location from, Location to) {
        return new Move(
                reason.when(),
                reason.who(),
                function,
                from == null ? "" : from.level(),
                from == null ? List.of() : from.places(),
                to == null ? "" : to.level(),
                to == null ? List.of() : to.places(),
                reason.why().strip(),
                Extras.NONE);
    }

    /** The name of a function, or its id where the framework has it no longer. */
    static String name(Framework framework, String functionId) {
        return framework.functions().stream()
                .filter(function -> function.id().equals(functionId))
                .findFirst()
                .map(CommissioningFunction::name)
                .orElse(functionId);
    }
}
