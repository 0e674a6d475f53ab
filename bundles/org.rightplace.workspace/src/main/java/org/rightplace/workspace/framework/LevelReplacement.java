package org.rightplace.workspace.framework;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.rightplace.model.Place;
import org.rightplace.model.Placement;
import org.rightplace.model.Share;
import org.rightplace.workspace.Index;
import org.rightplace.workspace.Snapshot;

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
        return result;
    }

    // A placement names each level once, so a share that moves where another already is joins it.
    private static List<Share> moved(List<Share> shares, String from, String to) {
        var result = new ArrayList<Share>();
        for (var share : shares) {
            var next = share.level().equals(from) ? share.withLevel(to) : share;
            int same = indexOf(result, next.level());
            if (same < 0) {
                result.add(next);
            } else {
                result.set(same, joined(result.get(same), next));
            }
        }
        return result;
    }

    private static int indexOf(List<Share> shares, String level) {
        for (int i = 0; i < shares.size(); i++) {
            if (shares.get(i).level().equals(level)) {
                return i;
            }
        }
        return -1;
    }

    private static Share joined(Share first, Share second) {
        // An empty list stands for every function that no other share names, so it absorbs the other's.
        var functions = new LinkedHashSet<String>();
        if (!first.functions().isEmpty() && !second.functions().isEmpty()) {
            functions.addAll(first.functions());
            functions.addAll(second.functions());
        }
        var note = first.note().isBlank() || first.note().equals(second.note())
                ? second.note()
                : second.note().isBlank() ? first.note() : first.note() + "; " + second.note();
        return first.withFunctions(List.copyOf(functions)).withNote(note);
    }
}
