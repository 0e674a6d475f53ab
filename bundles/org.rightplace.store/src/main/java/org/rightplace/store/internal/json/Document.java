package org.rightplace.store.internal.json;

import java.util.List;
import java.util.Map;
import org.rightplace.model.Entity;

/**
 * What a file holds.
 *
 * @param kind the kind of file
 * @param entities its entities
 * @param unknown properties at the top that a newer version has put there
 */
public record Document(Kind kind, List<Entity> entities, Map<String, Object> unknown) {

    public Document {
        entities = List.copyOf(entities);
    }
}
