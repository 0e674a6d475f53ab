package org.rightplace.alignment.internal.rules;

import java.util.Set;
import org.rightplace.alignment.spi.Surroundings;
import org.rightplace.model.Holder;
import org.rightplace.model.HolderType;
import org.rightplace.model.Organisation;
import org.rightplace.model.Share;

/**
 * Where holders stand. A level stands at itself, a place at its level. An organisation stands at the levels of the places
 * it belongs to and at every nearer one, because it can act for a part of its area; and at a level that has no places,
 * because what lies beyond the system is not drawn on its map.
 */
final class Standing {

    private final Surroundings surroundings;

    private Standing(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    static Standing of(Surroundings surroundings) {
        return new Standing(surroundings);
    }

    /** Whether a holder stands where a part of a placement puts what it holds. */
    boolean at(Holder holder, Share share) {
        return switch (holder.type()) {
            case LEVEL -> holder.id().equals(share.level()) && share.places().isEmpty();
            case PLACE -> share.places().isEmpty()
                    ? surroundings.place(holder.id())
                            .filter(place -> place.level().equals(share.level()))
                            .isPresent()
                    : share.places().contains(holder.id());
            case ORGANISATION -> surroundings.organisation(holder.id())
                    .filter(organisation -> at(organisation, share))
                    .isPresent();
        };
    }

    /** Whether several holders do together what none does alone: between them they reach all that the part is for. */
    boolean together(Set<Holder> holders, Share share) {
        return holders.size() > 1 && surroundings.reach().uncovered(share, holders).isEmpty()
                && holders.stream().noneMatch(holder -> holder.type() == HolderType.LEVEL);
    }

    private boolean at(Organisation organisation, Share share) {
        var places = surroundings.reach().places(organisation);
        var framework = surroundings.framework();
        return places.isEmpty()
                || surroundings.reach().placesAt(share.level()) == 0
                || places.stream()
                        .anyMatch(place -> framework.rank(place.level()) >= framework.rank(share.level()));
    }
}
