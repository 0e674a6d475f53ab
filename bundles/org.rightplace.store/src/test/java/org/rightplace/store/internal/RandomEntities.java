package org.rightplace.store.internal;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.rightplace.model.Entity;
import org.rightplace.model.Extras;
import org.rightplace.store.internal.json.Kind;
import org.rightplace.workspace.Snapshot;

/** Entities of every kind with every property filled by chance, so that no property can be forgotten. */
public final class RandomEntities {

    private static final List<String> TEXTS = List.of(
            "", "Fleetwood", "St Anne’s & Ansdell", "line\nbreak\tand \"quotes\" \\ / </script>", "日本語 𝔘𝔫𝔦", "0", "\u0001");
    private static final List<Object> NUMBERS =
            List.of(0.0, 1.0, -2.5, 0.1, 1e-7, 123456789.125, 1e15, Double.MAX_VALUE);

    private final RandomGenerator random;

    public RandomEntities(RandomGenerator random) {
        this.random = random;
    }

    /** A system with up to this many entities of each kind, whose ids are few enough to collide often. */
    public Snapshot snapshot(int most) {
        var snapshot = Snapshot.empty();
        for (var kind : Kind.values()) {
            int count = kind.single() && !kind.perWorkstream() ? 1 : random.nextInt(most + 1);
            for (int i = 0; i < count; i++) {
                snapshot = snapshot.with(entity(kind));
            }
        }
        return snapshot;
    }

    /** An entity of this kind. */
    public Entity entity(Kind kind) {
        return (Entity) record(kind.type());
    }

    private Object record(Class<?> type) {
        var components = type.getRecordComponents();
        try {
            var constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new));
            return constructor.newInstance(
                    Arrays.stream(components).map(this::component).toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private Object component(RecordComponent component) {
        return component.getName().equals("id")
                ? "id-" + random.nextInt(6)
                : value(component.getGenericType());
    }

    private Object value(Type type) {
        if (type instanceof ParameterizedType generic) {
            var arguments = generic.getActualTypeArguments();
            int size = random.nextInt(3);
            if (generic.getRawType() == List.class) {
                var list = new ArrayList<Object>();
                for (int i = 0; i < size; i++) {
                    list.add(value(arguments[0]));
                }
                return list;
            }
            var map = new HashMap<String, Object>();
            for (int i = 0; i < size; i++) {
                map.put("key-" + random.nextInt(9), value(arguments[1]));
            }
            return map;
        }
        var plain = (Class<?>) type;
        if (plain == String.class) {
            return pick(TEXTS);
        }
        if (plain == boolean.class) {
            return random.nextBoolean();
        }
        if (plain == double.class) {
            return pick(NUMBERS);
        }
        if (plain == Double.class) {
            return random.nextBoolean() ? null : pick(NUMBERS);
        }
        if (plain == int.class) {
            return random.nextInt();
        }
        if (plain == Integer.class) {
            return random.nextBoolean() ? null : random.nextInt();
        }
        if (plain == Long.class) {
            return random.nextBoolean() ? null : random.nextLong();
        }
        if (plain == LocalDate.class) {
            return random.nextBoolean() ? null : LocalDate.ofEpochDay(random.nextInt(40_000));
        }
        if (plain == Instant.class) {
            return Instant.ofEpochMilli(random.nextLong(4_000_000_000_000L));
        }
        if (plain.isEnum()) {
            return pick(Arrays.asList(plain.getEnumConstants()));
        }
        return plain == Extras.class ? extras() : record(plain);
    }

    private Extras extras() {
        if (random.nextInt(4) > 0) {
            return Extras.NONE;
        }
        return new Extras(Collections.singletonMap("a.plugin", tree(3)), Collections.singletonMap("fromTheFuture", tree(3)));
    }

    private Object tree(int depth) {
        return switch (random.nextInt(depth > 0 ? 7 : 5)) {
            case 0 -> null;
            case 1 -> random.nextBoolean();
            case 2 -> random.nextLong();
            case 3 -> new java.math.BigDecimal("1.50");
            case 4 -> pick(TEXTS);
            case 5 -> Arrays.asList(tree(depth - 1), tree(depth - 1));
            default -> {
                var map = new HashMap<String, Object>();
                map.put("name", tree(depth - 1));
                map.put("alpha", tree(depth - 1));
                yield map;
            }
        };
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
