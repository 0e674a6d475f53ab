package org.rightplace.store.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.rightplace.model.Extras;

/**
 * Writes a record as a group of properties in canonical order. Properties it does not know are kept in the record's
 * {@link Extras}, and written back where they were.
 */
final class RecordCodec<R> implements Codec<R> {

    private static final String EXTENSIONS = "extensions";

    private final Class<R> type;
    private final Constructor<R> constructor;
    private final Object[] missing;
    private final Map<String, Property> properties = new HashMap<>();
    private final int extras;

    private record Property(int position, Codec<Object> codec, Method accessor) {}

    @SuppressWarnings("unchecked")
    RecordCodec(Class<R> type, Codecs codecs) {
        this.type = type;
        var components = type.getRecordComponents();
        var types = new Class<?>[components.length];
        missing = new Object[components.length];
        int extrasAt = -1;
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            if (types[i] == Extras.class) {
                extrasAt = i;
            } else {
                var codec = (Codec<Object>) codecs.of(components[i].getGenericType());
                missing[i] = codec.missing();
                properties.put(components[i].getName(), new Property(i, codec, components[i].getAccessor()));
            }
        }
        if (extrasAt < 0) {
            throw new IllegalArgumentException(type.getName() + " has no extras, so it would lose what it does not know");
        }
        extras = extrasAt;
        try {
            constructor = type.getDeclaredConstructor(types);
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @Override
    public R read(JsonParser parser) throws IOException, BadJson {
        Tokens.expect(parser, JsonToken.START_OBJECT, "a group of properties");
        var start = parser.currentTokenLocation();
        var values = missing.clone();
        Map<String, Object> extensions = Map.of();
        var unknown = new LinkedHashMap<String, Object>();
        for (var name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            parser.nextToken();
            var property = properties.get(name);
            if (property != null) {
                values[property.position()] = property.codec().read(parser);
            } else if (name.equals(EXTENSIONS)) {
                Tokens.expect(parser, JsonToken.START_OBJECT, "a group of properties");
                extensions = Trees.object(parser);
            } else {
                unknown.put(name, Trees.read(parser));
            }
        }
        values[extras] = extensions.isEmpty() && unknown.isEmpty() ? Extras.NONE : new Extras(extensions, unknown);
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw new BadJson(start, refused(e.getCause()));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void write(JsonGenerator generator, R value) throws IOException {
        var written = new TreeMap<String, Object>(PropertyOrder.CANONICAL);
        for (var property : properties.entrySet()) {
            var content = get(property.getValue().accessor(), value);
            if (content != null && !property.getValue().codec().absent(content)) {
                written.put(property.getKey(), content);
            }
        }
        var kept = (Extras) get(type.getRecordComponents()[extras].getAccessor(), value);
        if (!kept.extensions().isEmpty()) {
            written.put(EXTENSIONS, kept.extensions());
        }
        kept.unknown().forEach(written::putIfAbsent);
        generator.writeStartObject();
        for (var entry : written.entrySet()) {
            generator.writeFieldName(entry.getKey());
            var property = properties.get(entry.getKey());
            if (property == null) {
                Trees.write(generator, entry.getValue());
            } else {
                property.codec().write(generator, entry.getValue());
            }
        }
        generator.writeEndObject();
    }

    @Override
    public boolean absent(R value) {
        return value == null;
    }

    private String refused(Throwable cause) {
        return cause instanceof NullPointerException && "id".equals(cause.getMessage())
                ? "an \"id\" is missing. Give it one that no other entry of the file has."
                : "this entry cannot be read: " + cause.getMessage();
    }

    private static Object get(Method accessor, Object value) {
        try {
            return accessor.invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
