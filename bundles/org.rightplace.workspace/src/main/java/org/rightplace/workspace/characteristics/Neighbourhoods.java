package org.rightplace.workspace.characteristics;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rightplace.model.Entity;
import org.rightplace.model.Framework;
import org.rightplace.model.Level;
import org.rightplace.model.NhsArea;
import org.rightplace.model.Place;
import org.rightplace.workspace.Derivation;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.places.Hierarchy;

/** Which places are neighbourhoods: those of the level that networks of practices become, or else of the nearest level. */
public final class Neighbourhoods {

    private static final Derivation<List<Place>> BY_NAME = new Derivation<>() {
        @Override
        public Set<Class<? extends Entity>> inputs() {
            return Set.of(Place.class, Framework.class);
        }

        @Override
        public List<Place> compute(Snapshot snapshot) {
            return level(snapshot).map(level -> Hierarchy.of(snapshot).ofLevel(level.id())).orElse(List.of());
        }
    };

    private Neighbourhoods() {}

    /** The level; empty if the framework has none. */
    public static Optional<Level> level(Snapshot snapshot) {
        var levels = snapshot.framework().map(Framework::levels).orElse(List.of());
        return levels.stream()
                .filter(level -> level.nhsArea() == NhsArea.PCN)
                .findFirst()
                .or(() -> levels.stream().findFirst());
    }

    /** The neighbourhoods, by name. */
    public static List<Place> of(Snapshot snapshot) {
        return snapshot.derive(BY_NAME);
    }

    /** The place that a neighbourhood is counted with: of several it lies in the first, so that none is counted twice. */
    public static Optional<Place> home(Snapshot snapshot, Place neighbourhood) {
        return Hierarchy.of(snapshot).parents(neighbourhood).stream().findFirst();
    }

    /** The neighbourhoods that are counted with the same place as this one, itself included, by name. */
    public static List<Place> peers(Snapshot snapshot, Place neighbourhood) {
        var home = home(snapshot, neighbourhood);
        return of(snapshot).stream()
                .filter(other -> other.id().equals(neighbourhood.id()) || home.isPresent() && home(snapshot, other).equals(home))
                .toList();
    }
}
