package org.rightplace.model;

import java.time.Instant;
import java.util.List;

/**
 * A step in the trail of a placement.
 *
 * @param when when it was made
 * @param who the role that made it
 * @param function the id of the function that moved, or empty if the whole service did
 * @param from the id of the level it was at, or empty for a first proposal
 * @param fromPlaces the ids of the places it was at; empty for every place of the level
 * @param to the id of the level it went to
 * @param toPlaces the ids of the places it went to; empty for every place of the level
 * @param why the reason
 * @param extras what plugins and newer versions add
 */
@Value
public record Move(
        Instant when,
        String who,
        String function,
        String from,
        List<String> fromPlaces,
        String to,
        List<String> toPlaces,
        String why,
        Extras extras)
        implements MoveBuilder.With {

    public Move {
        who = Given.text(who);
        function = Given.text(function);
        from = Given.text(from);
        fromPlaces = Given.list(fromPlaces);
        to = Given.text(to);
        toPlaces = Given.list(toPlaces);
        why = Given.text(why);
        extras = Given.extras(extras);
    }

    /** A step of a whole service, from level to level. */
    public Move(Instant when, String who, String from, String to, String why, Extras extras) {
        this(when, who, "", from, List.of(), to, List.of(), why, extras);
    }
}
