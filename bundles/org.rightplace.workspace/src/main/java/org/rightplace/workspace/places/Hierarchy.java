package org.rightplace.workspace.places;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rightplace.model.Entity;
import org.rightplace.model.Framework;
import org.rightplace.model.Level;
import org.rightplace.model.Place;
import org.rightplace.workspace.Derivation;
import org.rightplace.workspace.Index;
import org.rightplace.workspace.NameOrder;
import org.rightplace.workspace.Snapshot;

/**
 * How the places of a system lie in each other. A place may lie in several; one that lies in itself by a roundabout way
 * is a mistake, which every method here survives.
 */
public final class Hierarchy {

    private static final Derivation<Set<String>> ROOTS = new Derivation<>() {
        @Override
        public Set<Class<? extends Entity>> inputs() {
            return Set.of(Place.class);
        }

        @Override
        public boolean restsOn(Entity before, Entity after) {
            return !(before instanceof Place was && after instanceof Place is && liesAlike(was, is));
        }

        @Override
        public Set<String> compute(Snapshot snapshot) {
            return of(snapshot).rootIds();
        }
    };

    private final Snapshot snapshot;

    private Hierarchy(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /** The hierarchy of this system. */
    public static Hierarchy of(Snapshot snapshot) {
        return new Hierarchy(snapshot);
    }

    /** The levels, from near to far; empty if the system has no framework. */
    public List<Level> levels() {
        return snapshot.framework().map(Framework::levels).orElse(List.of());
    }

    /** The level of a place, if the framework has it. */
    public Optional<Level> level(Place place) {
        return snapshot.framework().flatMap(framework -> framework.level(place.level()));
    }

    /** The position of a place's level, 0 for the nearest, or -1 if the framework has no such level. */
    public int rank(Place place) {
        return snapshot.framework().map(framework -> framework.rank(place.level())).orElse(-1);
    }

    /** The places that lie directly in a place, by name. */
    public List<Place> children(String placeId) {
        return snapshot.lookup(Index.PLACES_BY_PARENT, placeId).stream().sorted(byName()).toList();
    }

    /** The places that a place lies directly in, in its own order, without those that are missing. */
    public List<Place> parents(Place place) {
        return place.parents().stream()
                .flatMap(id -> snapshot.find(Place.class, id).stream())
                .toList();
    }

    /** The ids of every place that a place lies in, directly or not. */
    public Set<String> ancestors(String placeId) {
        var found = new LinkedHashSet<String>();
        var next = new ArrayDeque<>(List.of(placeId));
        while (!next.isEmpty()) {
            snapshot.find(Place.class, next.poll())
                    .ifPresent(place -> parents(place).forEach(parent -> {
                        if (found.add(parent.id())) {
                            next.add(parent.id());
                        }
                    }));
        }
        return found;
    }

    /** The ids of these places and of every place in them, directly or not. */
    public Set<String> withDescendants(Collection<String> placeIds) {
        var found = new LinkedHashSet<>(placeIds);
        var next = new ArrayDeque<>(placeIds);
        while (!next.isEmpty()) {
            for (var child : snapshot.lookup(Index.PLACES_BY_PARENT, next.poll())) {
                if (found.add(child.id())) {
                    next.add(child.id());
                }
            }
        }
        return found;
    }

    /** The places that lie in themselves by way of each other: each circle by name, the circles in the order of their first. */
    public List<List<Place>> circles() {
        var circles = new ArrayList<List<Place>>();
        var seen = new HashSet<String>();
        for (var place : snapshot.all(Place.class).stream().sorted(byName()).toList()) {
            var ancestors = ancestors(place.id());
            if (ancestors.contains(place.id()) && seen.add(place.id())) {
                var circle = ancestors.stream()
                        .filter(id -> ancestors(id).contains(place.id()))
                        .map(id -> snapshot.get(Place.class, id))
                        .sorted(byName())
                        .toList();
                circle.forEach(member -> seen.add(member.id()));
                circles.add(circle);
            }
        }
        return circles;
    }

    /**
     * The places at the top, by name: those that lie in no place there is, and one of every circle of places that lie
     * in each other, so that every place can be reached from here.
     */
    public List<Place> roots() {
        return snapshot.derive(ROOTS).stream()
                .map(id -> snapshot.get(Place.class, id))
                .sorted(byName())
                .toList();
    }

    private Set<String> rootIds() {
        var roots = snapshot.all(Place.class).stream()
                .filter(place -> parents(place).isEmpty())
                .map(Place::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        var reached = withDescendants(roots);
        if (reached.size() < snapshot.count(Place.class)) {
            var all = new HashSet<>(reached);
            snapshot.all(Place.class).stream().map(Place::id).sorted().forEach(id -> {
                if (!all.contains(id)) {
                    roots.add(id);
                    all.addAll(withDescendants(List.of(id)));
                }
            });
        }
        return roots;
    }

    /** Whether two states of a place differ in nothing that bears on what lies in what. */
    static boolean liesAlike(Place one, Place other) {
        return one.id().equals(other.id())
                && one.level().equals(other.level())
                && one.parents().equals(other.parents());
    }

    /** The places of a level, by name. */
    public List<Place> ofLevel(String levelId) {
        return snapshot.lookup(Index.PLACES_BY_LEVEL, levelId).stream()
                .sorted(byName())
                .toList();
    }

    /** Why a place cannot lie in another, in the user's words and with what to do, or empty if it can. */
    public Optional<String> objection(Place place, Place parent) {
        if (place.id().equals(parent.id())) {
            return Optional.of(place.name() + " cannot lie in itself. Choose another place.");
        }
        if (ancestors(parent.id()).contains(place.id())) {
            return Optional.of(place.name() + " cannot lie in " + parent.name() + ", because " + parent.name()
                    + " lies in " + place.name() + ". Move " + parent.name() + " out of it first.");
        }
        return levelObjection(place, parent);
    }

    /** Why a place cannot lie in another by their levels alone, or empty if it can. */
    public Optional<String> levelObjection(Place place, Place parent) {
        for (var each : List.of(place, parent)) {
            if (level(each).isEmpty()) {
                return Optional.of(each.name() + " is of a level that the framework does not have. Give it one of these"
                        + " first: " + names(levels()) + ".");
            }
        }
        if (rank(place) < rank(parent)) {
            return Optional.empty();
        }
        var farther = levels().subList(rank(place) + 1, levels().size());
        return Optional.of(withLevel(place) + " cannot lie in " + withLevel(parent) + ". "
                + (farther.isEmpty()
                        ? "No level is farther, so it stands at the top."
                        : "It can lie in a place of a farther level: " + names(farther) + "."));
    }

    /** Orders places by name as a reader expects, and by id where names are alike. */
    public static Comparator<Place> byName() {
        return NameOrder.by(Place::name, Place::id);
    }

    private String withLevel(Place place) {
        return place.name() + level(place).map(level -> " (" + lower(level) + ")").orElse("");
    }

    private static String names(List<Level> levels) {
        return levels.stream().map(Hierarchy::lower).collect(Collectors.joining(", "));
    }

    private static String lower(Level level) {
        return level.name().toLowerCase(Locale.ROOT);
    }
}
