package org.rightplace.workspace.places;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.rightplace.model.Entity;
import org.rightplace.model.Framework;
import org.rightplace.model.Level;
import org.rightplace.model.NhsArea;
import org.rightplace.model.Place;
import org.rightplace.model.Practice;
import org.rightplace.workspace.Derivation;
import org.rightplace.workspace.Snapshot;

/**
 * Which practices are under which places and how many people that is, by id alone: names, codes and notes do not bear on it,
 * so that a place can be renamed in a system as large as a country without anybody being counted again.
 */
final class Headcount {

    static final Derivation<Headcount> DERIVATION = new Derivation<>() {
        @Override
        public Set<Class<? extends Entity>> inputs() {
            return Set.of(Framework.class, Place.class, Practice.class);
        }

        @Override
        public boolean restsOn(Entity before, Entity after) {
            if (before instanceof Place was && after instanceof Place is) {
                return !Hierarchy.liesAlike(was, is);
            }
            if (before instanceof Practice was && after instanceof Practice is) {
                return !Objects.equals(was.patients(), is.patients()) || !was.places().equals(is.places());
            }
            return true;
        }

        @Override
        public Headcount compute(Snapshot snapshot) {
            return new Headcount(snapshot);
        }
    };

    private final Map<String, List<String>> practices = new HashMap<>();
    private final Map<String, Long> people = new HashMap<>();
    private final Map<String, Long> peopleOfLevel = new HashMap<>();
    private final Set<String> unallocated = new LinkedHashSet<>();
    private final Map<String, Integer> ranks = new HashMap<>();
    private final Map<List<String>, List<String>> under = new ConcurrentHashMap<>();
    private final Snapshot snapshot;
    private long total;

    private Headcount(Snapshot snapshot) {
        this.snapshot = snapshot;
        var levels = snapshot.framework().map(Framework::levels).orElse(List.of());
        for (int i = 0; i < levels.size(); i++) {
            ranks.put(levels.get(i).id(), i);
        }
        var neighbourhoods = levels.stream()
                .filter(level -> level.nhsArea() == NhsArea.PCN)
                .map(Level::id)
                .findFirst();
        snapshot.all(Practice.class).forEach(practice -> {
            long patients = Populations.counted(practice);
            total += patients;
            var levelsCounted = new LinkedHashSet<String>();
            for (var id : placesOf(practice)) {
                practices.computeIfAbsent(id, place -> new ArrayList<>()).add(practice.id());
                people.merge(id, patients, Long::sum);
                var level = snapshot.get(Place.class, id).level();
                if (levelsCounted.add(level)) {
                    peopleOfLevel.merge(level, patients, Long::sum);
                }
            }
            if (neighbourhoods.isPresent() && !levelsCounted.contains(neighbourhoods.get())) {
                unallocated.add(practice.id());
            }
        });
    }

    long ofPlace(String placeId) {
        return people.getOrDefault(placeId, 0L);
    }

    long ofLevel(String levelId) {
        return peopleOfLevel.getOrDefault(levelId, 0L);
    }

    long total() {
        return total;
    }

    /** The ids of the practices under a place. */
    List<String> practicesUnder(String placeId) {
        return practices.getOrDefault(placeId, List.of());
    }

    /** The ids of the practices that are in no neighbourhood. */
    Set<String> unallocated() {
        return unallocated;
    }

    /** The ids of the places a practice is under, nearest first. */
    List<String> placesOf(Practice practice) {
        // The practices of a neighbourhood name the same places as a rule, so most answers are known already.
        return under.computeIfAbsent(practice.places(), this::placesUnder);
    }

    private List<String> placesUnder(List<String> names) {
        var named = new HashMap<Integer, Map<String, Place>>();
        for (var id : names) {
            snapshot.find(Place.class, id).ifPresent(place -> put(named, place));
        }
        var inherited = new HashMap<Integer, Map<String, Place>>();
        var found = new ArrayList<String>();
        for (int rank = 0; rank <= ranks.size(); rank++) {
            for (var place : kept(named.getOrDefault(rank, Map.of()), inherited.getOrDefault(rank, Map.of()))) {
                found.add(place.id());
                for (var parentId : place.parents()) {
                    // A parent that is no farther than its child is a mistake that the checks report; following it
                    // could go round in a circle.
                    snapshot.find(Place.class, parentId)
                            .filter(parent -> rank(parent) > rank(place))
                            .ifPresent(parent -> put(inherited, parent));
                }
            }
        }
        return List.copyOf(found);
    }

    private static Collection<Place> kept(Map<String, Place> named, Map<String, Place> inherited) {
        if (inherited.isEmpty()) {
            return named.values();
        }
        var both = new LinkedHashMap<>(inherited);
        both.keySet().retainAll(named.keySet());
        return both.isEmpty() ? inherited.values() : both.values();
    }

    private void put(Map<Integer, Map<String, Place>> byRank, Place place) {
        byRank.computeIfAbsent(rank(place), rank -> new LinkedHashMap<>()).put(place.id(), place);
    }

    // Places of a level that the framework does not know stand beyond all others.
    private int rank(Place place) {
        return ranks.getOrDefault(place.level(), ranks.size());
    }
}
