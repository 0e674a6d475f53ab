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
 * @param to where the column it is over is
 * @param also whether it stays where it is and goes there as well, from place to place of one level
 */
record Drop(Board.Scope scope, Board.Block block, Optional<Location> from, Location to, boolean also) {

    /** Whether nothing would change. */
    boolean idle(Snapshot snapshot) {
        return shares(snapshot).equals(now(snapshot));
    }

    /** How the service would stand. */
    List<Share> shares(Snapshot snapshot) {
        var now = now(snapshot);
        var framework = snapshot.framework().orElseThrow();
        var allocation = Allocation.of(framework, now);
        if (!block.function().isEmpty()) {
            return allocation.with(block.function(), target(now)).shares();
        }
        return now.isEmpty() || block.part() < 0 || block.part() >= now.size()
                ? List.of(new Share(to.level(), to.places(), List.of(), "", Extras.NONE))
                : allocation.moved(block.part(), target(now)).shares();
    }

    /** Makes the move, or on the board of an alternative proposes it there. */
    Edit edit(Snapshot snapshot, Reason reason) {
        var shares = shares(snapshot);
        if (!scope.alternative().isEmpty()) {
            return AlternativeEdits.propose(block.service(), scope.alternative(), shares, reason);
        }
        var now = now(snapshot);
        if (!block.function().isEmpty()) {
            return PlacementEdits.moveFunction(block.service(), block.function(), target(now), reason);
        }
        return now.isEmpty()
                ? PlacementEdits.place(block.service(), shares, reason)
                : PlacementEdits.movePart(block.service(), block.part(), target(now), reason);
    }

    // Taken from one of several places and let go over another of that level, it leaves the first for the other alone.
    private Location target(List<Share> now) {
        if (block.part() < 0 || block.part() >= now.size()) {
            return to;
        }
        var whole = Location.of(now.get(block.part()));
        if (also) {
            return whole.and(to);
        }
        boolean amongPlaces = from.isPresent() && !from.get().everywhere() && !to.everywhere()
                && whole.places().size() > 1 && whole.level().equals(to.level());
        if (!amongPlaces) {
            return to;
        }
        var places = new ArrayList<>(whole.places());
        places.removeAll(from.get().places());
        to.places().stream().filter(id -> !places.contains(id)).forEach(places::add);
        return new Location(to.level(), places);
    }

    private List<Share> now(Snapshot snapshot) {
        return Board.shares(snapshot, scope, block.service().id());
    }
}
