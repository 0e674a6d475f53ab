package org.rightplace.ui.board.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rightplace.model.Extras;
import org.rightplace.model.Share;
import org.rightplace.workspace.Edit;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.placements.AlternativeEdits;
import org.rightplace.workspace.placements.Allocation;
import org.rightplace.workspace.placements.Board;
import org.rightplace.workspace.placements.Location;
import org.rightplace.workspace.placements.PlacementEdits;
import org.rightplace.workspace.placements.PlacementEdits.Reason;

/**
 * A block let go over a column.
 *
 * @param scope what is on the board
 * @param block the block
 * @param from where the column it was taken from is; empty for what is not placed
 * @param to where the column it is over is; empty for what is not placed
 * @param also whether it stays where it is and goes there as well, from place to place of one level
 */
record Drop(Board.Scope scope, Board.Block block, Optional<Location> from, Optional<Location> to, boolean also) {

    /** Whether nothing would change. */
    boolean idle(Snapshot snapshot) {
        return shares(snapshot).equals(now(snapshot));
    }

    /** How the service would stand. */
    List<Share> shares(Snapshot snapshot) {
        var now = now(snapshot);
        var framework = snapshot.framework().orElseThrow();
        var allocation = Allocation.of(framework, now);
        boolean placed = block.part() >= 0 && block.part() < now.size();
        if (to.isEmpty()) {
            return !block.function().isEmpty()
                    ? allocation.without(block.function()).shares()
                    : placed ? allocation.withoutPart(block.part()).shares() : now;
        }
        var there = to.get();
        if (!block.function().isEmpty()) {
            return allocation.with(block.function(), target(now, there)).shares();
        }
        return placed
                ? allocation.moved(block.part(), target(now, there)).shares()
                : List.of(new Share(there.level(), there.places(), List.of(), "", Extras.NONE));
    }

    /** Where it would go, in words that tell the level. */
    String where(Snapshot snapshot) {
        return to.map(there -> there.fullName(snapshot)).orElse("what is not placed");
    }

    /** What has to be asked before it goes there. */
    String question(Snapshot snapshot) {
        var title = "“" + block.title() + "”";
        if (to.isEmpty()) {
            return block.function().isEmpty() ? "Why is " + title + " placed no longer?" : "Why does nobody do " + title + " any longer?";
        }
        return scope.alternative().isEmpty()
                ? "Why does " + title + " go to " + to.get().name(snapshot) + "?"
                : "What speaks for " + title + " at " + to.get().name(snapshot) + "?";
    }

    /** What has come of it, once it is done. */
    String done(Snapshot snapshot) {
        var title = "“" + block.title() + "”";
        if (!scope.alternative().isEmpty()) {
            return title + " is at " + where(snapshot) + " in “" + scope.alternative() + "” now.";
        }
        return to.isPresent()
                ? title + " is at " + where(snapshot) + " now."
                : block.function().isEmpty() ? title + " is not placed now." : "Nobody does " + title + " now.";
    }

    /** Makes the move, or on the board of an alternative proposes it there. */
    Edit edit(Snapshot snapshot, Reason reason) {
        var shares = shares(snapshot);
        if (!scope.alternative().isEmpty()) {
            return AlternativeEdits.propose(block.service(), scope.alternative(), shares, reason);
        }
        if (to.isEmpty()) {
            return block.function().isEmpty()
                    ? PlacementEdits.takeOffPart(block.service(), block.part(), reason)
                    : PlacementEdits.takeOffFunction(block.service(), block.function(), reason);
        }
        var now = now(snapshot);
        if (!block.function().isEmpty()) {
            return PlacementEdits.moveFunction(block.service(), block.function(), target(now, to.get()), reason);
        }
        return now.isEmpty()
                ? PlacementEdits.place(block.service(), shares, reason)
                : PlacementEdits.movePart(block.service(), block.part(), target(now, to.get()), reason);
    }

    // Taken from one of several places and let go over another of that level, it leaves the first for the other alone.
    private Location target(List<Share> now, Location there) {
        if (block.part() < 0 || block.part() >= now.size()) {
            return there;
        }
        var whole = Location.of(now.get(block.part()));
        if (also) {
            return whole.and(there);
        }
        boolean amongPlaces = from.isPresent() && !from.get().everywhere() && !there.everywhere()
                && whole.places().size() > 1 && whole.level().equals(there.level());
        if (!amongPlaces) {
            return there;
        }
        var places = new ArrayList<>(whole.places());
        places.removeAll(from.get().places());
        there.places().stream().filter(id -> !places.contains(id)).forEach(places::add);
        return new Location(there.level(), places);
    }

    private List<Share> now(Snapshot snapshot) {
        return Board.shares(snapshot, scope, block.service().id());
    }
}
