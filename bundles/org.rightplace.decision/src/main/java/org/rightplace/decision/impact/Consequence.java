package org.rightplace.decision.impact;

import java.util.List;
import java.util.Objects;
import org.rightplace.workspace.EntityRef;

/**
 * One thing a change would do.
 *
 * @param summary what would happen and to how many, as a whole sentence
 * @param details one line for each thing it would happen to, by name
 * @param about the entities it would happen to, in the order of the details
 */
public record Consequence(String summary, List<String> details, List<EntityRef> about) {

    public Consequence {
        Objects.requireNonNull(summary, "summary");
        details = List.copyOf(details);
        about = List.copyOf(about);
    }
}
