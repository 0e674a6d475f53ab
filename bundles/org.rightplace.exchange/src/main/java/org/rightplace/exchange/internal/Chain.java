package org.rightplace.exchange.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rightplace.exchange.nhs.Area;
import org.rightplace.exchange.nhs.NhsPractice;

/** The places that practices which all lie in the same areas are in, nearest first. */
final class Chain {

    private final NhsPractice first;
    private final List<WantedPlace> places;
    private final boolean network;
    private List<String> named;

    /**
     * @param first the first of the practices
     * @param places the places, nearest first
     * @param network whether the nearest place is that of a network
     */
    Chain(NhsPractice first, List<WantedPlace> places, boolean network) {
        this.first = first;
        this.places = places;
        this.network = network;
    }

    boolean holdsFor(NhsPractice practice) {
        return Areas.same(first, practice);
    }

    /** The commissioning group of the practices. */
    Area group() {
        return first.group();
    }

    /** The place that the area of the commissioning group is in, or the next farther one, if there is any. */
    Optional<WantedPlace> placeOfGroup() {
        return places.stream().skip(network ? 1 : 0).findFirst();
    }

    /**
     * The ids of the places that each of the practices names: the nearest it is in, and of each further level its own
     * wherever the place before it lies in several. To be asked when every chain is made, for only then is it known which
     * places lie in several.
     */
    List<String> named() {
        if (named == null) {
            var ids = new ArrayList<String>();
            for (int i = 0; i < places.size(); i++) {
                if (i == 0 || places.get(i - 1).severalParents()) {
                    ids.add(places.get(i).id());
                }
            }
            named = List.copyOf(ids);
        }
        return named;
    }
}
