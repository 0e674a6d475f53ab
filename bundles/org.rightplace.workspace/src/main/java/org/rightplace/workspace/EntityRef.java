package org.rightplace.workspace;

import java.util.Objects;
import org.rightplace.model.Entity;

/**
 * Names an entity without holding it.
 *
 * @param type the entity's record type
 * @param id its id
 */
public record EntityRef(Class<? extends Entity> type, String id) {

    public EntityRef {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(id, "id");
    }

    /** A reference to this entity. */
    public static EntityRef to(Entity entity) {
        return new EntityRef(entity.getClass(), entity.id());
    }

    @Override
    public String toString() {
        return type.getSimpleName() + " " + id;
    }
}
