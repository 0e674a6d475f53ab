package org.rightplace.store.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Canonical JSON: the same content is always the same bytes. Reading is {@linkplain Parsers strict}. */
public final class Json {

    private final Codecs codecs = new Codecs();
    private final Parsers parsers = new Parsers();

    /** A reader of what follows the name of a property. */
    @FunctionalInterface
    interface PropertyReader {
        void read(String name, JsonParser parser) throws IOException, BadJson;
    }

    /** One property of a group. */
    @FunctionalInterface
    interface Content {
        void write(JsonGenerator generator) throws IOException;
    }

    /**
     * Reads a group of properties that is a whole document.
     *
     * @throws BadJson if the document is not that
     */
    void readDocument(byte[] bytes, PropertyReader properties) throws BadJson {
        try (var parser = parsers.open(bytes)) {
            if (parser.nextToken() == null) {
                throw new BadJson("the file is empty. Restore it from a copy, or remove it to start without it.");
            }
            Tokens.expect(parser, JsonToken.START_OBJECT, "a group of properties in braces");
            for (var name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
                parser.nextToken();
                properties.read(name, parser);
            }
            if (parser.nextToken() != null) {
                throw new BadJson(parser.currentTokenLocation(), "there is more after the end. Remove it.");
            }
        } catch (JsonProcessingException e) {
            throw BadJson.of(e);
        } catch (IOException e) {
            throw new BadJson("it cannot be read: " + e.getMessage());
        }
    }

    /** What the first property of a document says, if it has this name and can be read. */
    Optional<Object> first(String name, byte[] bytes) {
        try (var parser = parsers.open(bytes)) {
            if (parser.nextToken() == JsonToken.START_OBJECT && name.equals(parser.nextFieldName())) {
                parser.nextToken();
                return Optional.ofNullable(Trees.read(parser));
            }
            return Optional.empty();
        } catch (IOException e) {
            return Optional.empty(); // Whoever reads the document meets this again and says what it is.
        }
    }

    /** Reads a document of any shape. */
    public Map<String, Object> readTree(byte[] bytes) throws BadJson {
        var tree = new java.util.LinkedHashMap<String, Object>();
        readDocument(bytes, (name, parser) -> tree.put(name, Trees.read(parser)));
        return tree;
    }

    /** Writes a document of any shape, in canonical form. */
    public byte[] writeTree(Map<String, Object> tree) {
        return write(generator -> Trees.write(generator, tree), true);
    }

    /** Reads one record. */
    <R> R read(Class<R> type, JsonParser parser) throws IOException, BadJson {
        return codecs.ofRecord(type).read(parser);
    }

    /** Reads a list of records. */
    <R> List<R> readList(Class<R> type, JsonParser parser) throws IOException, BadJson {
        Tokens.expect(parser, JsonToken.START_ARRAY, "a list");
        var codec = codecs.ofRecord(type);
        var list = new ArrayList<R>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            list.add(Objects.requireNonNull(codec.read(parser)));
        }
        return list;
    }

    /** Writes one record. */
    <R> void write(Class<R> type, JsonGenerator generator, R value) throws IOException {
        codecs.ofRecord(type).write(generator, value);
    }

    /**
     * Writes a document to bytes.
     *
     * @param indented whether it is spread over lines, or kept on one
     */
    byte[] write(Content content, boolean indented) {
        var bytes = new ByteArrayOutputStream();
        try (var generator = indented ? Generators.indented(bytes) : Generators.onOneLine(bytes)) {
            content.write(generator);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        bytes.write('\n');
        return bytes.toByteArray();
    }
}
