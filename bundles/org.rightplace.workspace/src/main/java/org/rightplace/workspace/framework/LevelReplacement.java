package org.rightplace.workspace.framework;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.rightplace.model.Alternative;
import org.rightplace.model.Cell;
import org.rightplace.model.HolderType;
import org.rightplace.model.OperatingModel;
import org.rightplace.model.Place;
import org.rightplace.model.Placement;
import org.rightplace.model.Share;
import org.rightplace.workspace.Index;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.placements.Location;

/** Puts what sits at one level at another. */
final class LevelReplacement {

    private LevelReplacement() {}

    static Snapshot apply(Snapshot snapshot, String from, String to) {
        var result = snapshot;
        for (Place place : snapshot.lookup(Index.PLACES_BY_LEVEL, from)) {
            result = result.with(place.withLevel(to));
        }
        for (Placement placement : snapshot.all(Placement.class)) {
            if (placement.shares().stream().anyMatch(share -> share.level().equals(from))) {
                result = result.with(placement.withShares(moved(placement.shares(), from, to)));
            }
        }
        for (Alternative alternative : snapshot.all(Alternative.class)) {
            if (alternative.shares().stream().anyMatch(share -> share.level().equals(from))) {
                result = result.with(alternative.withShares(moved(alternative.shares(), from, to)));
            }
        }
        for (OperatingModel model : snapshot.all(OperatingModel.class)) {
            var cells = model.cells().stream().map(cell -> held(cell, from, to)).toList();
            result = result.with(model.withCells(cells));
        }
        return result;
    }

    // Whoever is named already is not named twice.
    private static Cell held(Cell cell, String from, String to) {
        var holders = cell.holders().stream()
                .map(holder -> holder.type() == HolderType.LEVEL && holder.id().equals(from) ? holder.withId(to) : holder)
                .distinct()
                .toList();
        return cell.withHolders(holders);
    }

    // A placement names each location once, so a share that moves where another already is joins it. Shares at other
    // places of the same level stay beside it: joining those would lose one's places.
    private static List<Share> moved(List<Share> shares, String from, String to) {
        var result = new ArrayList<Share>();
        for (var share : shares) {
            var next = share.level().equals(from) ? share.withLevel(to) : share;
            int same = indexOf(result, next);
            if (same < 0) {
                result.add(next);
            } else {
                result.set(same, joined(result.get(same), next));
            }
        }
        return result;
    }

    private static int indexOf(List<Share> shares, Share share) {
        for (int i = 0; i < shares.size(); i++) {
            if (Location.of(shares.get(i)).equals(Location.of(share))) {
                return i;
            }
        }
        return -1;
    }

    private static Share joined(Share first, Share second) {
        // One that holds all that no other share names absorbs what the other holds.
        var functions = new LinkedHashSet<String>();
        boolean rest = first.rest() || second.rest();
        if (!rest) {
            functions.addAll(first.functions());
            functions.addAll(second.functions());
        }
        var note = first.note().isBlank() || first.note().equals(second.note())
                ? second.note()
                : second.note().isBlank() ? first.note() : first.note() + "; " + second.note();
        return first.with(to -> to.functions(List.copyOf(functions))
                .wordsAlone(!rest && functions.isEmpty())
                .note(note)
                .extras(first.extras().united(second.extras())));
    }
}
