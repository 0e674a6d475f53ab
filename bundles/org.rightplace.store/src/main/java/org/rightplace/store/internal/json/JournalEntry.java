package org.rightplace.store.internal.json;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rightplace.model.Entity;
import org.rightplace.workspace.EntityRef;

/**
 * A change as the journal keeps it: the entities as they are after it, and those it removed.
 *
 * @param label what the edit is called
 * @param put the entities added or changed
 * @param removed the entities removed
 */
public record JournalEntry(String label, List<Entity> put, List<EntityRef> removed) {

    /** Writes an entry on one line. */
    public byte[] write(Json json) {
        return json.write(
                generator -> {
                    generator.writeStartObject();
                    generator.writeStringField("label", label);
                    generator.writeArrayFieldStart("put");
                    for (var entity : put) {
                        writePut(json, generator, entity);
                    }
                    generator.writeEndArray();
                    generator.writeArrayFieldStart("removed");
                    for (var ref : removed) {
                        generator.writeStartObject();
                        generator.writeStringField("in", Kind.of(ref.type()).key());
                        generator.writeStringField("id", ref.id());
                        generator.writeEndObject();
                    }
                    generator.writeEndArray();
                    generator.writeEndObject();
                },
                false);
    }

    @SuppressWarnings("unchecked")
    private static <E extends Entity> void writePut(
            Json json, com.fasterxml.jackson.core.JsonGenerator generator, E entity) throws IOException {
        generator.writeStartObject();
        generator.writeFieldName(Kind.of(entity.getClass()).key());
        json.write((Class<E>) entity.getClass(), generator, entity);
        generator.writeEndObject();
    }

    /** Reads an entry. */
    public static JournalEntry read(Json json, byte[] line) throws BadJson {
        var label = new String[] {""};
        var put = new ArrayList<Entity>();
        var removed = new ArrayList<EntityRef>();
        json.readDocument(line, (name, parser) -> {
            switch (name) {
                case "label" -> label[0] = Scalars.TEXT.read(parser);
                case "put" -> {
                    while (parser.nextToken() != com.fasterxml.jackson.core.JsonToken.END_ARRAY) {
                        parser.nextToken();
                        put.add(json.read(kind(parser.currentName()).type(), next(parser)));
                        parser.nextToken();
                    }
                }
                case "removed" -> {
                    for (var each : (List<?>) Trees.read(parser)) {
                        var ref = (java.util.Map<?, ?>) each;
                        removed.add(new EntityRef(kind((String) ref.get("in")).type(), (String) ref.get("id")));
                    }
                }
                default -> parser.skipChildren();
            }
        });
        return new JournalEntry(label[0], put, removed);
    }

    private static com.fasterxml.jackson.core.JsonParser next(com.fasterxml.jackson.core.JsonParser parser)
            throws IOException {
        parser.nextToken();
        return parser;
    }

    private static Kind kind(String key) throws BadJson {
        Optional<Kind> found = java.util.Arrays.stream(Kind.values())
                .filter(kind -> kind.key().equals(key))
                .findFirst();
        return found.orElseThrow(() -> new BadJson("it speaks of \"" + key + "\", which this version does not know."));
    }

}
