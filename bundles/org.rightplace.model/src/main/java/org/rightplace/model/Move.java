package org.rightplace.model;

import java.time.Instant;

/**
 * A step in the trail of a placement.
 *
 * @param when when it was made
 * @param who the role that made it
 * @param from the id of the level it was at, or empty for a first proposal
 * @param to the id of the level it went to
 * @param why the reason
 * @param extras what plugins and newer versions add
 */
@Value
public record Move(
        Instant when,
        String who,
        String from,
        String to,
        String why,
        Extras extras)
        implements MoveBuilder.With {

    public Move {
        who = Given.text(who);
        from = Given.text(from);
        to = Given.text(to);
        why = Given.text(why);
        extras = Given.extras(extras);
    }
}
