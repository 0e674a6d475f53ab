package org.rightplace.model;

import java.time.Instant;

/**
 * A round of voting in a workshop.
 *
 * @param opened when it was opened
 * @param closed when it was closed, or {@code null} while it is open
 * @param revealed whether the people in the room were shown the results
 * @param extras what plugins and newer versions add
 */
@Value
public record Round(
        Instant opened,
        Instant closed,
        boolean revealed,
        Extras extras)
        implements RoundBuilder.With {

    public Round {
        extras = Given.extras(extras);
    }

    /** Whether people can vote in it. */
    public boolean open() {
        return closed == null;
    }
}
