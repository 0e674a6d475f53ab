package org.rightplace.exchange.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.rightplace.exchange.nhs.Area;
import org.rightplace.exchange.nhs.NhsPractice;
import org.rightplace.model.AreaMapping;
import org.rightplace.model.Framework;
import org.rightplace.model.Level;
import org.rightplace.model.NhsArea;
import org.rightplace.model.Place;
import org.rightplace.workspace.Snapshot;

/**
 * The places that a framework's levels make of the areas in the files. An area whose kind no level stands for is passed
 * over: what lies in it hangs on the next farther area that has a level.
 */
final class Hierarchy {

    private final Map<NhsArea, Level> levels = new EnumMap<>(NhsArea.class);
    private final Map<NhsArea, Map<String, WantedPlace>> byArea = new EnumMap<>(NhsArea.class);
    private final Map<String, WantedPlace> places = new LinkedHashMap<>();
    private final Map<Area, Chain> chains = new HashMap<>();
    private final Map<String, AreaMapping> mappings = new HashMap<>();
    private final Map<String, String> idsByCode = new HashMap<>();
    private final Set<WantedPlace> unmapped = new HashSet<>();
    private final Snapshot before;

    Hierarchy(Framework framework, Snapshot before) {
        this.before = before;
        for (var level : framework.levels()) {
            if (level.nhsArea() != null) {
                levels.putIfAbsent(level.nhsArea(), level);
                byArea.put(level.nhsArea(), new HashMap<>());
            }
        }
        framework.areas().forEach(mapping -> mappings.put(mapping.ccg(), mapping));
        before.all(Place.class).stream()
                .filter(place -> !place.code().isEmpty())
                .forEach(place -> idsByCode.put(place.level() + '\n' + place.code(), place.id()));
    }

    /** Whether any level stands for an area of the files. */
    boolean placesAnything() {
        return !levels.isEmpty();
    }

    /** The places a practice lies in, nearest first, each made to lie in the next. */
    Chain chain(NhsPractice practice) {
        var nearest = Areas.nearest(practice);
        var chain = chains.get(nearest);
        if (chain == null || !chain.holdsFor(practice)) {
            chain = newChain(practice);
            chains.put(nearest, chain);
        }
        return chain;
    }

    /** Whether it is the area of a commissioning group that the framework's mapping leaves out, though it has others. */
    boolean unmapped(WantedPlace place) {
        return unmapped.contains(place);
    }

    /** Every place called for so far, in the order they were met. */
    Collection<WantedPlace> places() {
        return places.values();
    }

    private Chain newChain(NhsPractice practice) {
        var chain = new ArrayList<WantedPlace>(levels.size());
        for (var kind : levels.keySet()) {
            var area = practice.area(kind);
            if (area.isPresent()) {
                var place = place(kind, area.get());
                if (!chain.isEmpty()) {
                    chain.getLast().lieIn(place);
                }
                chain.add(place);
            }
        }
        return new Chain(practice, chain, practice.network() != null && levels.containsKey(NhsArea.PCN));
    }

    private WantedPlace place(NhsArea kind, Area area) {
        var known = byArea.get(kind);
        var place = known.get(area.code());
        if (place == null) {
            place = newPlace(kind, area);
            known.put(area.code(), place);
        }
        return place;
    }

    private WantedPlace newPlace(NhsArea kind, Area area) {
        var mapping = kind == NhsArea.CCG ? mappings.get(area.code()) : null;
        var level = levels.get(kind).id();
        var place = mapping == null
                ? new WantedPlace(id(level, area.code()), level, area.code(), area.name())
                : new WantedPlace(mapping.placeId(), level, "", mapping.placeName());
        if (kind == NhsArea.CCG && mapping == null && !mappings.isEmpty()) {
            unmapped.add(place);
        }
        // Several groups' areas may make one place.
        return places.merge(place.id(), place, (known, same) -> known);
    }

    // A place that a user made for this very area before is that area's place.
    private String id(String level, String code) {
        return before.find(Place.class, code).isPresent()
                ? code
                : idsByCode.getOrDefault(level + '\n' + code, code);
    }
}
