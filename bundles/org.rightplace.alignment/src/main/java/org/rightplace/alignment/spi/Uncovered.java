package org.rightplace.alignment.spi;

import java.util.List;
import org.rightplace.model.Place;

/**
 * The places whose people a holder does not reach.
 *
 * @param first the first of them by name, as many as a sentence can take
 * @param count how many there are
 */
public record Uncovered(List<Place> first, int count) {

    /** How many are named at most. */
    public static final int NAMED = 4;

    /** Everybody is reached. */
    public static final Uncovered NONE = new Uncovered(List.of(), 0);

    public Uncovered {
        first = List.copyOf(first);
    }

    /** Whether everybody is reached. */
    public boolean isEmpty() {
        return count == 0;
    }

    /** What they are called inside a sentence: "Bay and Fylde Coast", or the first three and how many more. */
    public String names() {
        var names = first.stream().map(Place::name).toList();
        return count <= first.size()
                ? Surroundings.listed(names)
                : "%s and %,d more places".formatted(String.join(", ", names.subList(0, NAMED - 1)), count - NAMED + 1);
    }
}
