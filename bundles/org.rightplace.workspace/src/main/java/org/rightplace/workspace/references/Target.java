package org.rightplace.workspace.references;

import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rightplace.model.Characteristic;
import org.rightplace.model.CommissioningFunction;
import org.rightplace.model.Entity;
import org.rightplace.model.Framework;
import org.rightplace.model.Level;
import org.rightplace.model.OperatingModelKind;
import org.rightplace.model.Principle;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Snapshot;

/**
 * What can be referred to: an entity, or a part of the framework.
 *
 * @param type the record type
 * @param id its id
 */
public record Target(Class<?> type, String id) {

    private static final Map<Class<?>, Function<Framework, Stream<String>>> PARTS = Map.of(
            Characteristic.class, framework -> framework.characteristics().stream().map(Characteristic::id),
            CommissioningFunction.class, framework -> framework.functions().stream().map(CommissioningFunction::id),
            Level.class, framework -> framework.levels().stream().map(Level::id),
            OperatingModelKind.class, framework -> framework.kinds().stream().map(OperatingModelKind::id),
            Principle.class, framework -> framework.principles().stream().map(Principle::id));

    public Target {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(id, "id");
    }

    /** An entity. */
    public static Target of(EntityRef ref) {
        return new Target(ref.type(), ref.id());
    }

    /** An entity. */
    public static Target of(Entity entity) {
        return new Target(entity.getClass(), entity.id());
    }

    /** The type of entity that such a thing is, or is a part of. */
    static Class<? extends Entity> holder(Class<?> type) {
        return PARTS.containsKey(type) ? Framework.class : type.asSubclass(Entity.class);
    }

    /**
     * Whether the system has it. A part of a framework that could not be read counts as there, for nothing is known of
     * it.
     */
    public boolean in(Snapshot snapshot) {
        var part = PARTS.get(type);
        return part == null
                ? snapshot.find(type.asSubclass(Entity.class), id).isPresent()
                : snapshot.framework().map(part).map(ids -> ids.anyMatch(id::equals)).orElse(true);
    }
}
