package org.rightplace.alignment.spi;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.rightplace.model.Holder;
import org.rightplace.model.HolderType;
import org.rightplace.model.Organisation;
import org.rightplace.model.Place;
import org.rightplace.model.Practice;
import org.rightplace.model.Share;
import org.rightplace.workspace.Index;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.places.Hierarchy;
import org.rightplace.workspace.places.Populations;

/**
 * How many people holders serve and which places they reach, by the registered patients and the hierarchy of places.
 * Answers are remembered for as long as places, organisations and practices stay as they are.
 */
public final class Reach {

    private final Snapshot snapshot;
    private final Hierarchy hierarchy;
    private final Map<String, List<Place>> placesByLevel = new ConcurrentHashMap<>();
    private final Map<String, long[]> peopleByLevel = new ConcurrentHashMap<>();
    private final Map<String, OptionalLong> peopleByOrganisation = new ConcurrentHashMap<>();
    private final Map<Asked, Uncovered> uncovered = new ConcurrentHashMap<>();
    private volatile Map<String, Set<Practice>> byCommissioner;

    Reach(Snapshot snapshot) {
        this.snapshot = snapshot;
        this.hierarchy = Hierarchy.of(snapshot);
    }

    /**
     * How many registered people a holder does a function for, where that is known. A level does it place by place, so
     * it counts with its smallest place. An organisation counts with the practices it commissions, or if it commissions
     * none with its places; one that reaches everybody in the system may well serve people elsewhere, so how many it
     * serves is not known.
     */
    public OptionalLong people(Holder holder) {
        return switch (holder.type()) {
            case LEVEL -> {
                var sizes = sizes(holder.id());
                yield sizes.length == 0 ? OptionalLong.empty() : OptionalLong.of(sizes[0]);
            }
            case PLACE -> known(populations().practicesOf(holder.id()), populations().ofPlace(holder.id()));
            case ORGANISATION -> peopleByOrganisation.computeIfAbsent(holder.id(), this::peopleOfOrganisation);
        };
    }

    /**
     * How many registered people several holders serve together, each person once; a level among them does not count,
     * because each of its places serves its own. Empty if it is not known of one of them.
     */
    public OptionalLong together(Collection<Holder> holders) {
        var practices = new HashSet<Practice>();
        for (var holder : holders) {
            if (holder.type() == HolderType.LEVEL) {
                continue;
            }
            if (people(holder).isEmpty()) {
                return OptionalLong.empty();
            }
            practices.addAll(practices(holder));
        }
        return known(practices.size(), patients(practices));
    }

    /** How many places of a level serve fewer people than this. Places without practices do not count. */
    public int placesBelow(String levelId, long people) {
        var sizes = sizes(levelId);
        int below = 0;
        while (below < sizes.length && sizes[below] < people) {
            below++;
        }
        return below;
    }

    /** How many places a level has. */
    public int placesAt(String levelId) {
        return ofLevel(levelId).size();
    }

    /** The places an organisation belongs to that are there. */
    public List<Place> places(Organisation organisation) {
        return organisation.places().stream()
                .flatMap(id -> snapshot.find(Place.class, id).stream())
                .toList();
    }

    /** The places whose people a share of a placement is for: those it names, or all of its level; by name. */
    public List<Place> places(Share share) {
        return share.places().isEmpty()
                ? ofLevel(share.level())
                : share.places().stream()
                        .flatMap(id -> snapshot.find(Place.class, id).stream())
                        .sorted(Hierarchy.byName())
                        .toList();
    }

    /**
     * The places of a share whose people none of these holders reaches. A holder reaches its own places, all that lies in
     * them, and a place of which every part lies in them; a level reaches everybody. None also where it is not known
     * which place a holder belongs to.
     */
    public Uncovered uncovered(Share share, Set<Holder> holders) {
        // The same few holders do most of what is done, and whom they leave out is the same for every service.
        return uncovered.computeIfAbsent(new Asked(share.level(), share.places(), holders), asked -> heldPlaces(holders)
                .map(this::covered)
                .map(covered -> share.places().isEmpty()
                        ? uncovered(share.level(), covered)
                        : uncovered(places(share), covered))
                .orElse(Uncovered.NONE));
    }

    private record Asked(String level, List<String> places, Set<Holder> holders) {}

    // A level may have a thousand places, and a holder covers few, so those it covers are counted.
    private Uncovered uncovered(String levelId, Set<String> covered) {
        var all = ofLevel(levelId);
        long reached = covered.stream()
                .flatMap(id -> snapshot.find(Place.class, id).stream())
                .filter(place -> place.level().equals(levelId))
                .count();
        int left = all.size() - (int) reached;
        return left == 0
                ? Uncovered.NONE
                : new Uncovered(
                        all.stream()
                                .filter(place -> !covered.contains(place.id()))
                                .limit(Uncovered.NAMED)
                                .toList(),
                        left);
    }

    private static Uncovered uncovered(List<Place> places, Set<String> covered) {
        var left = places.stream().filter(place -> !covered.contains(place.id())).toList();
        return new Uncovered(left.subList(0, Math.min(Uncovered.NAMED, left.size())), left.size());
    }

    // Empty if the holders reach everybody, or if it is not known whom they reach.
    private Optional<Set<String>> heldPlaces(Set<Holder> holders) {
        var held = new HashSet<String>();
        for (var holder : holders) {
            switch (holder.type()) {
                case LEVEL -> {
                    return Optional.empty();
                }
                case PLACE -> snapshot.find(Place.class, holder.id()).ifPresent(place -> held.add(place.id()));
                case ORGANISATION -> {
                    var places = snapshot.find(Organisation.class, holder.id()).map(this::places).orElse(List.of());
                    if (places.isEmpty()) {
                        return Optional.empty();
                    }
                    places.forEach(place -> held.add(place.id()));
                }
            }
        }
        return held.isEmpty() ? Optional.empty() : Optional.of(held);
    }

    // From the few places held and not from the many there are: what lies in them, and what they fill between them.
    private Set<String> covered(Set<String> held) {
        var covered = hierarchy.withDescendants(held);
        var above = new ArrayDeque<>(held);
        while (!above.isEmpty()) {
            snapshot.find(Place.class, above.poll()).map(Place::parents).orElse(List.of()).stream()
                    .filter(parent -> !covered.contains(parent))
                    .filter(parent -> snapshot.lookup(Index.PLACES_BY_PARENT, parent).stream()
                            .allMatch(part -> covered.contains(part.id())))
                    .forEach(parent -> {
                        covered.add(parent);
                        above.add(parent);
                    });
        }
        return covered;
    }

    private List<Place> ofLevel(String levelId) {
        return placesByLevel.computeIfAbsent(levelId, hierarchy::ofLevel);
    }

    private OptionalLong peopleOfOrganisation(String id) {
        var practices = practices(new Holder(HolderType.ORGANISATION, id, null));
        return practices.size() == snapshot.count(Practice.class)
                ? OptionalLong.empty()
                : known(practices.size(), patients(practices));
    }

    private Set<Practice> practices(Holder holder) {
        return switch (holder.type()) {
            case LEVEL -> Set.of();
            case PLACE -> Set.copyOf(populations().practicesUnder(holder.id()));
            case ORGANISATION -> {
                var commissioned = commissioned().getOrDefault(holder.id(), Set.of());
                yield commissioned.isEmpty() ? inPlacesOf(holder.id()) : commissioned;
            }
        };
    }

    private Set<Practice> inPlacesOf(String organisationId) {
        return snapshot.find(Organisation.class, organisationId).map(this::places).orElse(List.of()).stream()
                .flatMap(place -> populations().practicesUnder(place.id()).stream())
                .collect(Collectors.toSet());
    }

    private Map<String, Set<Practice>> commissioned() {
        var known = byCommissioner;
        if (known == null) {
            known = snapshot.all(Practice.class).stream()
                    .filter(practice -> !practice.commissioner().isEmpty())
                    .collect(Collectors.groupingBy(Practice::commissioner, Collectors.toSet()));
            byCommissioner = known;
        }
        return known;
    }

    // Sorted, and without the places of which nothing is known.
    private long[] sizes(String levelId) {
        return peopleByLevel.computeIfAbsent(levelId, id -> {
            var sizes = new ArrayList<Long>();
            for (var place : snapshot.lookup(Index.PLACES_BY_LEVEL, id)) {
                if (populations().practicesOf(place.id()) > 0) {
                    sizes.add(populations().ofPlace(place.id()));
                }
            }
            var sorted = sizes.stream().mapToLong(Long::longValue).toArray();
            Arrays.sort(sorted);
            return sorted;
        });
    }

    private Populations populations() {
        return Populations.of(snapshot);
    }

    private static OptionalLong known(int practices, long people) {
        return practices == 0 ? OptionalLong.empty() : OptionalLong.of(people);
    }

    private static long patients(Collection<Practice> practices) {
        return practices.stream().mapToLong(Populations::counted).sum();
    }
}
