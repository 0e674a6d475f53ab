package org.rightplace.ui.people.internal;

import java.util.Optional;
import java.util.function.Supplier;
import org.rightplace.model.Framework;
import org.rightplace.model.Level;
import org.rightplace.model.Place;
import org.rightplace.workspace.Names;
import org.rightplace.workspace.Snapshot;

/** The level that a place named in a cell sits at, for its colour and the letter that goes with it. */
final class LevelColours {

    private final Supplier<Snapshot> system;

    /**
     * A level among the others.
     *
     * @param rank its place in their order, 0 for the nearest
     * @param count how many levels there are
     * @param initial the letter or two that stand for it
     */
    record Mark(int rank, int count, String initial) {}

    LevelColours(Supplier<Snapshot> system) {
        this.system = system;
    }

    Optional<Mark> named(String name) {
        var snapshot = system.get();
        var meant = Names.of(snapshot).meant(Names.Sort.PLACE, name);
        return meant.size() == 1 ? snapshot.find(Place.class, meant.getFirst()).flatMap(place -> of(snapshot, place.level())) : Optional.empty();
    }

    private static Optional<Mark> of(Snapshot snapshot, String levelId) {
        return snapshot.framework().filter(framework -> framework.rank(levelId) >= 0).map(framework -> new Mark(
                framework.rank(levelId), framework.levels().size(), initial(framework, levelId)));
    }

    private static String initial(Framework framework, String levelId) {
        return framework.level(levelId)
                .map(Level::initial)
                .filter(initial -> !initial.isBlank())
                .orElse(levelId.substring(0, 1).toUpperCase(java.util.Locale.ROOT));
    }
}
