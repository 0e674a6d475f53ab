package org.rightplace.workspace;

import java.util.Set;
import org.rightplace.model.Entity;

/**
 * A figure computed from a snapshot and remembered with it for as long as what it depends on is unchanged. Keep one
 * instance of each, in a constant: a derivation is recognised by identity.
 *
 * @param <T> the type of the figure
 */
public interface Derivation<T> {

    /** The types of entity the figure depends on; a change to any other type leaves it valid. */
    Set<Class<? extends Entity>> inputs();

    /**
     * Whether the figure may be another once an entity of one of these types has changed. A figure that rests on some
     * properties only can say so here, and is then kept where others change, such as a name.
     *
     * @param before the entity as it was, or {@code null} if it is new
     * @param after the entity as it is, or {@code null} if it is gone
     */
    default boolean restsOn(Entity before, Entity after) {
        return true;
    }

    /** Computes the figure; never {@code null}. It must depend on the snapshot alone. */
    T compute(Snapshot snapshot);
}
