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

    // These are looked up by the thousand from the first moment on, when what a record is given by itself has yet to be made.
    @Override
    public boolean equals(Object other) {
        return other instanceof EntityRef ref && type == ref.type && id.equals(ref.id);
    }

    @Override
    public int hashCode() {
        return 31 * type.hashCode() + id.hashCode();
    }

    @Override
    public String toString() {
        return type.getSimpleName() + " " + id;
    }
}
