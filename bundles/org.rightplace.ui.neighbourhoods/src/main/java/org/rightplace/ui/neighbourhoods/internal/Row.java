package org.rightplace.ui.neighbourhoods.internal;

import java.util.List;
import org.rightplace.model.Place;

/** A row of the heat map. */
sealed interface Row {

    /** What tells it from other rows. */
    String id();

    /** What it is called. */
    String name();

    /**
     * A neighbourhood.
     *
     * @param place the neighbourhood
     * @param people how many are registered there
     */
    record OfNeighbourhood(Place place, long people) implements Row {

        @Override
        public String id() {
            return place.id();
        }

        @Override
        public String name() {
            return place.name();
        }
    }

    /**
     * The head of the neighbourhoods of a partnership.
     *
     * @param id the partnership's id, with a mark before it so that it is no neighbourhood's
     * @param name the partnership
     * @param places its neighbourhoods
     */
    record OfPartnership(String id, String name, List<Place> places) implements Row {

        public OfPartnership {
            places = List.copyOf(places);
        }
    }
}
