package org.rightplace.store.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How lists and maps are written. */
final class Collections {

    private Collections() {}

    static <T> Codec<List<T>> list(Codec<T> element) {
        return new Codec<>() {
            @Override
            public List<T> read(JsonParser parser) throws IOException, BadJson {
                Tokens.expect(parser, JsonToken.START_ARRAY, "a list");
                var list = new ArrayList<T>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    list.add(element.read(parser));
                }
                return list;
            }

            @Override
            public void write(JsonGenerator generator, List<T> value) throws IOException {
                generator.writeStartArray();
                for (var each : value) {
                    element.write(generator, each);
                }
                generator.writeEndArray();
            }

            @Override
            public boolean absent(List<T> value) {
                return value.isEmpty();
            }
        };
    }

    static <T> Codec<Map<String, T>> map(Codec<T> element) {
        return new Codec<>() {
            @Override
            public Map<String, T> read(JsonParser parser) throws IOException, BadJson {
                Tokens.expect(parser, JsonToken.START_OBJECT, "a group of properties");
                var map = new HashMap<String, T>();
                for (var name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
                    parser.nextToken();
                    map.put(name, element.read(parser));
                }
                return map;
            }

            @Override
            public void write(JsonGenerator generator, Map<String, T> value) throws IOException {
                generator.writeStartObject();
                for (var entry : new TreeMap<>(value).entrySet()) {
                    generator.writeFieldName(entry.getKey());
                    element.write(generator, entry.getValue());
                }
                generator.writeEndObject();
            }

            @Override
            public boolean absent(Map<String, T> value) {
                return value.isEmpty();
            }
        };
    }
}
