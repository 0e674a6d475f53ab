package org.rightplace.workspace.places;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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
 * The registered people under every place and at every level.
 *
 * <p>A practice is under a place if it names the place, or if the place is an ancestor of one it names. Where a
 * practice would inherit several places at one level, because its neighbourhood lies in several, and it names one of
 * them itself, it is under that one alone; so a neighbourhood that draws on two areas is shared between them practice
 * by practice, and nobody is counted twice. A practice whose number of patients is not known counts as a practice with
 * no people.
 */
public final class Populations {

    private static final Derivation<Populations> DERIVATION = new Derivation<>() {
        @Override
        public Set<Class<? extends Entity>> inputs() {
            return Set.of(Framework.class, Place.class, Practice.class);
        }

        @Override
        public Populations compute(Snapshot snapshot) {
            return new Populations(snapshot);
        }
    };

    private final Map<String, List<Practice>> practices = new HashMap<>();
    private final Map<String, Long> people = new HashMap<>();
    private final Map<String, Long> peopleOfLevel = new HashMap<>();
    private final Set<String> unallocated = new LinkedHashSet<>();
    private final Map<String, Integer> ranks = new HashMap<>();
    private final Map<List<String>, List<Place>> under = new ConcurrentHashMap<>();
    private final Snapshot snapshot;
    private long total;

    private Populations(Snapshot snapshot) {
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
            var around = placesOf(practice);
            long patients = practice.patients() == null ? 0 : practice.patients();
            total += patients;
            var levelsCounted = new LinkedHashSet<String>();
            for (var place : around) {
                practices.computeIfAbsent(place.id(), id -> new ArrayList<>()).add(practice);
                people.merge(place.id(), patients, Long::sum);
                if (levelsCounted.add(place.level())) {
                    peopleOfLevel.merge(place.level(), patients, Long::sum);
                }
            }
            if (neighbourhoods.isPresent() && !levelsCounted.contains(neighbourhoods.get())) {
                unallocated.add(practice.id());
            }
        });
    }

    /** The populations of this system. */
    public static Populations of(Snapshot snapshot) {
        return snapshot.derive(DERIVATION);
    }

    /** How many people are registered at the practices under a place; 0 if there is no such place. */
    public long ofPlace(String placeId) {
        return people.getOrDefault(placeId, 0L);
    }

    /** How many people are registered at practices under any place of a level, each counted once. */
    public long ofLevel(String levelId) {
        return peopleOfLevel.getOrDefault(levelId, 0L);
    }

    /** How many people are registered at all practices, in a place or not. */
    public long total() {
        return total;
    }

    /** How many practices are under a place. */
    public int practicesOf(String placeId) {
        return practices.getOrDefault(placeId, List.of()).size();
    }

    /** The practices under a place, in no particular order. */
    public List<Practice> practicesUnder(String placeId) {
        return Collections.unmodifiableList(practices.getOrDefault(placeId, List.of()));
    }

    /**
     * The ids of the practices that are in no neighbourhood, which is to say in no place of the level that primary care
     * networks stand for. Empty if the framework has no such level.
     */
    public Set<String> unallocated() {
        return Collections.unmodifiableSet(unallocated);
    }

    /** The places a practice is under, nearest first. */
    public List<Place> placesOf(Practice practice) {
        // The practices of a neighbourhood name the same places as a rule, so most answers are known already.
        return under.computeIfAbsent(practice.places(), this::placesUnder);
    }

    private List<Place> placesUnder(List<String> names) {
        var named = new TreeMap<Integer, Set<Place>>();
        for (var id : names) {
            snapshot.find(Place.class, id).ifPresent(place -> at(named, place).add(place));
        }
        var inherited = new TreeMap<Integer, Set<Place>>();
        var found = new ArrayList<Place>();
        for (int rank = 0; rank <= ranks.size(); rank++) {
            for (var place : kept(named.getOrDefault(rank, Set.of()), inherited.getOrDefault(rank, Set.of()))) {
                found.add(place);
                for (var parentId : place.parents()) {
                    // A parent that is no farther than its child is a mistake that the checks report; following it
                    // could go round in a circle.
                    snapshot.find(Place.class, parentId)
                            .filter(parent -> rank(parent) > rank(place))
                            .ifPresent(parent -> at(inherited, parent).add(parent));
                }
            }
        }
        return List.copyOf(found);
    }

    private static Set<Place> kept(Set<Place> named, Set<Place> inherited) {
        if (inherited.isEmpty()) {
            return named;
        }
        var both = new LinkedHashSet<>(inherited);
        both.retainAll(named);
        return both.isEmpty() ? inherited : both;
    }

    private Set<Place> at(Map<Integer, Set<Place>> byRank, Place place) {
        return byRank.computeIfAbsent(rank(place), rank -> new LinkedHashSet<>());
    }

    // Places of a level that the framework does not know stand beyond all others.
    private int rank(Place place) {
        return ranks.getOrDefault(place.level(), ranks.size());
    }
}
