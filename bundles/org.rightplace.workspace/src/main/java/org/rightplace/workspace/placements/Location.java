package org.rightplace.workspace.placements;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.rightplace.model.Framework;
import org.rightplace.model.Level;
import org.rightplace.model.Place;
import org.rightplace.model.Share;
import org.rightplace.workspace.Snapshot;

/**
 * Where a part of a service stands: at a level, or at some of its places.
 *
 * @param level the id of the level
 * @param places the ids of the places; empty means every place of the level, each for its own people
 */
public record Location(String level, List<String> places) {

    // More names than this are a list to count and not to read.
    private static final int NAMED = 2;

    public Location {
        places = List.copyOf(places);
    }

    /** Every place of a level. */
    public static Location level(String levelId) {
        return new Location(levelId, List.of());
    }

    /** One place. */
    public static Location place(Place place) {
        return new Location(place.level(), List.of(place.id()));
    }

    /** Where a share stands. */
    public static Location of(Share share) {
        return new Location(share.level(), share.places());
    }

    /** Whether it stands for every place of its level. */
    public boolean everywhere() {
        return places.isEmpty();
    }

    /**
     * This with the places of another location of the same level added; the other location if it is of another level,
     * or if either is everywhere, for then there is nothing to add to.
     */
    public Location and(Location other) {
        if (!level.equals(other.level()) || everywhere() || other.everywhere()) {
            return other;
        }
        var all = new ArrayList<>(places);
        other.places().stream().filter(id -> !all.contains(id)).forEach(all::add);
        return new Location(level, all);
    }

    /** Its name: the level's, or those of its places, such as "Bay and Fylde Coast" or "Bay and 3 more". */
    public String name(Snapshot snapshot) {
        if (everywhere()) {
            return snapshot.framework()
                    .flatMap(framework -> framework.level(level))
                    .map(Level::name)
                    .orElse("a level no longer in the framework");
        }
        var names = places.stream()
                .map(id -> snapshot.find(Place.class, id).map(Place::name).orElse("a place that is gone"))
                .toList();
        return names.size() <= NAMED
                ? String.join(" and ", names)
                : names.getFirst() + " and " + (names.size() - 1) + " more";
    }

    /** Its name with the level told, such as "Partnership" or "Bay (Partnership)". */
    public String fullName(Snapshot snapshot) {
        return everywhere() ? name(snapshot) : name(snapshot) + " (" + level(level).name(snapshot) + ")";
    }

    /** The position of its level in a framework, 0 for the nearest, or -1 if the level is not in it. */
    public int rank(Framework framework) {
        return framework.rank(level);
    }

    // The order in which places were chosen says nothing.
    @Override
    public boolean equals(Object other) {
        return other instanceof Location that && level.equals(that.level) && Set.copyOf(places).equals(Set.copyOf(that.places));
    }

    @Override
    public int hashCode() {
        return Objects.hash(level, Set.copyOf(places));
    }
}
