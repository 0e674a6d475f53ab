package org.rightplace.store.internal.json;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The codec of every type that the model is made of. */
final class Codecs {

    private final Map<Class<?>, Codec<?>> records = new ConcurrentHashMap<>();

    @SuppressWarnings("unchecked")
    <R> Codec<R> ofRecord(Class<R> type) {
        var known = records.get(type);
        if (known == null) {
            // Not computeIfAbsent: making a record's codec asks for those of the records inside it.
            known = new RecordCodec<>(type, this);
            records.put(type, known);
        }
        return (Codec<R>) known;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    Codec<?> of(Type type) {
        if (type instanceof ParameterizedType generic) {
            var arguments = generic.getActualTypeArguments();
            if (generic.getRawType() == List.class) {
                return Collections.list(of(arguments[0]));
            }
            if (generic.getRawType() == Map.class && arguments[0] == String.class) {
                return Collections.map(of(arguments[1]));
            }
        } else if (type instanceof Class<?> plain) {
            if (plain == String.class) {
                return Scalars.TEXT;
            }
            if (plain == boolean.class) {
                return Scalars.FLAG;
            }
            if (plain == double.class) {
                return Scalars.number(0.0);
            }
            if (plain == Double.class) {
                return Scalars.number(null);
            }
            if (plain == int.class) {
                return Scalars.whole(Integer.class, Long::intValue, 0);
            }
            if (plain == Integer.class) {
                return Scalars.whole(Integer.class, Long::intValue, null);
            }
            if (plain == long.class) {
                return Scalars.whole(Long.class, value -> value, 0L);
            }
            if (plain == Long.class) {
                return Scalars.whole(Long.class, value -> value, null);
            }
            if (plain == LocalDate.class) {
                return Scalars.DATE;
            }
            if (plain == Instant.class) {
                return Scalars.INSTANT;
            }
            if (plain.isEnum()) {
                return Scalars.constant((Class<? extends Enum>) plain);
            }
            if (plain.isRecord()) {
                return ofRecord(plain);
            }
        }
        throw new IllegalArgumentException("The file format has no way to write a " + type.getTypeName());
    }
}
