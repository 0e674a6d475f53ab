package org.rightplace.store.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rightplace.model.Entity;

/** Reads and writes the files of a workspace, bringing older ones up to date on the way in. */
public final class DocumentFormat {

    /** The schema this version writes. */
    public static final int SCHEMA = 1;

    private static final String SCHEMA_KEY = "schema";

    private final Json json;
    private final List<Migration> migrations;
    private final int schema;

    /** The format of this version. */
    public DocumentFormat(Json json) {
        this(json, SCHEMA, List.of());
    }

    /** A format with this schema number and a migration from each earlier one. */
    public DocumentFormat(Json json, int schema, List<Migration> migrations) {
        this.json = json;
        this.schema = schema;
        this.migrations = List.copyOf(migrations);
    }

    /** A step from one schema to the next. */
    public interface Migration {

        /** The schema it starts from; it leads to the next number. */
        int from();

        /** The file's content in the next schema. */
        Map<String, Object> migrate(Kind kind, Map<String, Object> content);
    }

    /**
     * Reads a file.
     *
     * @throws BadJson if it is not a file of this kind, with line and column where there is one
     */
    public Document read(Kind kind, byte[] bytes) throws BadJson {
        var contents = new Contents(kind);
        try {
            json.readDocument(bytes, contents);
            if (BigInteger.valueOf(schema).equals(contents.schema)) {
                return contents.document();
            }
        } catch (BadJson e) {
            // What is wrong depends on the schema, which may stand anywhere; it is read again with care.
        }
        int found = schemaOf(kind, bytes);
        if (found > schema) {
            throw new BadJson("it was written by a newer version of Rightplace (schema " + found + ", this version knows "
                    + schema + "). Open the workspace with that version.");
        }
        return parse(kind, found == schema ? bytes : migrated(kind, bytes, found));
    }

    /** Writes a file in canonical form. */
    public byte[] write(Document document) {
        var kind = document.kind();
        return json.write(
                generator -> {
                    var content = new TreeMap<String, Json.Content>(PropertyOrder.CANONICAL);
                    content.put(SCHEMA_KEY, g -> g.writeNumber(schema));
                    document.unknown().forEach((name, tree) -> content.put(name, g -> Trees.write(g, tree)));
                    var sorted = document.entities().stream()
                            .sorted(Comparator.comparing(Entity::id))
                            .toList();
                    content.put(kind.key(), g -> {
                        if (kind.single()) {
                            writeEntity(kind, g, sorted.getFirst());
                        } else {
                            g.writeStartArray();
                            for (var entity : sorted) {
                                writeEntity(kind, g, entity);
                            }
                            g.writeEndArray();
                        }
                    });
                    generator.writeStartObject();
                    for (var property : content.entrySet()) {
                        generator.writeFieldName(property.getKey());
                        property.getValue().write(generator);
                    }
                    generator.writeEndObject();
                },
                true);
    }

    @SuppressWarnings("unchecked")
    private <E extends Entity> void writeEntity(Kind kind, JsonGenerator generator, E entity)
            throws IOException {
        json.write((Class<E>) kind.type(), generator, entity);
    }

    // A newer file may hold what this version cannot parse, so the schema must be known before anything else is looked
    // at. It comes first in every file we write; only where a person has moved it, the file is gone through to find it.
    private int schemaOf(Kind kind, byte[] bytes) throws BadJson {
        var first = json.first(SCHEMA_KEY, bytes);
        if (first.isPresent()) {
            return number(first.get());
        }
        var found = new Object[1];
        var ours = new boolean[1];
        json.readDocument(bytes, (name, parser) -> {
            if (name.equals(SCHEMA_KEY)) {
                found[0] = Trees.read(parser);
            } else {
                ours[0] |= name.equals(kind.key());
                parser.skipChildren();
            }
        });
        if (found[0] != null) {
            return number(found[0]);
        }
        if (!ours[0]) {
            throw without(kind);
        }
        return 1;
    }

    private int number(Object found) throws BadJson {
        if (found instanceof BigInteger number && number.signum() > 0 && number.bitLength() < 31) {
            return number.intValue();
        }
        throw new BadJson("its \"schema\" should be a whole number such as " + schema + ". Restore the right file.");
    }

    private static BadJson without(Kind kind) {
        return new BadJson("it is not a workspace file: it has no \"" + kind.key() + "\". Restore the right file.");
    }

    private byte[] migrated(Kind kind, byte[] bytes, int found) throws BadJson {
        var content = json.readTree(bytes);
        for (int step = found; step < schema; step++) {
            int from = step;
            var migration = migrations.stream()
                    .filter(candidate -> candidate.from() == from)
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("No migration from schema " + from));
            content = migration.migrate(kind, content);
        }
        return json.writeTree(content);
    }

    private Document parse(Kind kind, byte[] bytes) throws BadJson {
        var contents = new Contents(kind);
        json.readDocument(bytes, contents);
        return contents.document();
    }

    /** What has been read of a file. */
    private final class Contents implements Json.PropertyReader {

        private final Kind kind;
        private final List<Entity> entities = new ArrayList<>();
        private final Map<String, Object> unknown = new LinkedHashMap<>();
        private Object schema;
        private boolean found;

        private Contents(Kind kind) {
            this.kind = kind;
        }

        @Override
        public void read(String name, JsonParser parser) throws IOException, BadJson {
            if (name.equals(kind.key())) {
                found = true;
                if (kind.single()) {
                    entities.add(json.read(kind.type(), parser));
                } else {
                    entities.addAll(json.readList(kind.type(), parser));
                }
            } else if (name.equals(SCHEMA_KEY)) {
                schema = Trees.read(parser);
            } else {
                unknown.put(name, Trees.read(parser));
            }
        }

        private Document document() throws BadJson {
            if (!found) {
                throw without(kind);
            }
            var ids = new HashSet<String>();
            for (var entity : entities) {
                if (!ids.add(entity.id())) {
                    throw new BadJson("two entries have the id \"" + entity.id() + "\". Give one of them another.");
                }
            }
            return new Document(kind, entities, unknown);
        }
    }
}
