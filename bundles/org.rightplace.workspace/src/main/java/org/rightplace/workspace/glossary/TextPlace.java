package org.rightplace.workspace.glossary;

import java.util.function.Function;
import org.rightplace.model.Entity;

/**
 * A text somewhere in an entity.
 *
 * @param key tells it from the entity's other texts, also after they have changed
 * @param label what it is called in a sentence, such as "rationale"
 * @param words what it says
 * @param with the entity with other words in this place
 */
public record TextPlace(String key, String label, String words, Function<String, Entity> with) {}
