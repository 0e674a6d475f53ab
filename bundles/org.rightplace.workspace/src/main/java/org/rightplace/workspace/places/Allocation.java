package org.rightplace.workspace.places;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rightplace.model.Place;
import org.rightplace.model.Practice;
import org.rightplace.workspace.Index;
import org.rightplace.workspace.Snapshot;

/**
 * Keeps the places that practices name in step with the hierarchy. A practice names its neighbourhood, and a farther
 * place only where the neighbourhood lies in several of that level: everything else follows from the hierarchy and
 * would go stale if it were written down twice.
 */
final class Allocation {

    private Allocation() {}

    /** The practices that name any of these places or a place in them. */
    static Set<Practice> practicesIn(Snapshot snapshot, Iterable<String> placeIds) {
        var ids = new ArrayList<String>();
        placeIds.forEach(ids::add);
        return Hierarchy.of(snapshot).withDescendants(ids).stream()
                .flatMap(id -> snapshot.lookup(Index.PRACTICES_BY_PLACE, id).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * The system after a change of the hierarchy, with the practices concerned naming what they should.
     *
     * @param before the system before the change
     * @param after the system after it
     * @param practices the practices concerned
     * @param instead what to name instead of a place, unless the practice names one of those already; a place that is
     *     not a key stays
     */
    static Snapshot followed(
            Snapshot before, Snapshot after, Iterable<Practice> practices, Map<String, List<String>> instead) {
        var result = after;
        for (var practice : practices) {
            var names = practice.places().stream()
                    .filter(id -> !stale(before, after, practice, id) || instead.containsKey(id))
                    .flatMap(id -> replacement(practice, id, instead).stream())
                    .distinct()
                    .toList();
            result = result.with(practice.withPlaces(tidy(after, names)));
        }
        return result;
    }

    private static List<String> replacement(Practice practice, String id, Map<String, List<String>> instead) {
        var options = instead.get(id);
        if (options == null) {
            return List.of(id);
        }
        return options.stream().anyMatch(practice.places()::contains) ? List.of() : options;
    }

    /** These names without those that are missing or that follow from the others. */
    static List<String> tidy(Snapshot snapshot, List<String> names) {
        var hierarchy = Hierarchy.of(snapshot);
        var known = names.stream()
                .filter(id -> snapshot.find(Place.class, id).isPresent())
                .distinct()
                .toList();
        var tidied = new ArrayList<>(known);
        for (var id : known) {
            var others = tidied.stream().filter(other -> !other.equals(id)).toList();
            var inherited = inherited(hierarchy, others);
            if (inherited.contains(id) && !chooses(snapshot, id, inherited)) {
                tidied.remove(id);
            }
        }
        return List.copyOf(tidied);
    }

    /**
     * The names of a practice once a place it is in comes to lie in a further one: it stays where it was counted, and
     * says so.
     */
    static List<String> pinned(Snapshot before, Snapshot after, Practice practice) {
        var counted = Populations.of(before).placesOf(practice).stream().map(Place::id);
        return tidy(after, Stream.concat(practice.places().stream(), counted).distinct().toList());
    }

    // A name that used to narrow down others, which are still there and no longer lie in it.
    private static boolean stale(Snapshot before, Snapshot after, Practice practice, String id) {
        var narrowed = practice.places().stream()
                .filter(other -> Hierarchy.of(before).ancestors(other).contains(id))
                .filter(other -> after.find(Place.class, other).isPresent())
                .toList();
        return !narrowed.isEmpty() && !inherited(Hierarchy.of(after), narrowed).contains(id);
    }

    private static Set<String> inherited(Hierarchy hierarchy, List<String> names) {
        return names.stream()
                .flatMap(name -> hierarchy.ancestors(name).stream())
                .collect(Collectors.toSet());
    }

    private static boolean chooses(Snapshot snapshot, String id, Set<String> inherited) {
        var level = snapshot.get(Place.class, id).level();
        return inherited.stream()
                        .filter(other -> snapshot.get(Place.class, other).level().equals(level))
                        .count()
                > 1;
    }
}
