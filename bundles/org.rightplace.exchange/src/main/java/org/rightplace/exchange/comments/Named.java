package org.rightplace.exchange.comments;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.rightplace.exchange.sheet.BadCell;
import org.rightplace.model.Entity;
import org.rightplace.model.Organisation;
import org.rightplace.model.Place;
import org.rightplace.model.Placement;
import org.rightplace.model.Service;
import org.rightplace.model.Subject;
import org.rightplace.model.Workstream;
import org.rightplace.workspace.Elements;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Index;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.Subjects;

/**
 * Finds the element that a row names, by its name or its id. What belongs to the workstream comes before all else, and
 * services, places and organisations before things that are spoken of more rarely.
 */
final class Named {

    private final Map<String, List<EntityRef>> near;
    private final Map<String, List<EntityRef>> far;
    private final Map<String, List<EntityRef>> rest;

    Named(Snapshot snapshot, String workstream) {
        var own = snapshot.lookup(Index.SERVICES_BY_WORKSTREAM, workstream);
        near = byName(Stream.concat(
                own.stream(), own.stream().flatMap(service -> snapshot.find(Placement.class, service.id()).stream())), snapshot);
        far = byName(Stream.of(Workstream.class, Service.class, Place.class, Organisation.class)
                .flatMap(type -> snapshot.all(type).stream()), snapshot);
        rest = byName(Subjects.types().stream().flatMap(type -> snapshot.all(type).stream()), snapshot);
    }

    Subject find(String words) throws BadCell {
        var key = plain(words);
        var found = near.getOrDefault(key, far.getOrDefault(key, rest.getOrDefault(key, List.of())));
        if (found.isEmpty()) {
            throw new BadCell("nothing is called “%s”. Write the name of a service as the catalogue has it, or leave “about” empty."
                    .formatted(words));
        }
        if (found.size() > 1) {
            throw new BadCell("“%s” is the name of %d things. Write the id of the one that is meant: %s.".formatted(
                    words, found.size(), String.join(", ", found.stream().map(EntityRef::id).toList())));
        }
        return Subjects.to(found.getFirst(), "");
    }

    private static Map<String, List<EntityRef>> byName(Stream<? extends Entity> entities, Snapshot snapshot) {
        var result = new LinkedHashMap<String, List<EntityRef>>();
        entities.sorted(Comparator.comparing(Entity::id)).forEach(entity -> {
            var ref = EntityRef.to(entity);
            add(result, plain(Elements.name(entity, snapshot)), ref);
            if (!(entity instanceof Placement)) {
                add(result, plain(entity.id()), ref);
            }
        });
        return result;
    }

    private static void add(Map<String, List<EntityRef>> map, String key, EntityRef ref) {
        var before = map.getOrDefault(key, List.of());
        if (!before.contains(ref)) {
            map.put(key, Stream.concat(before.stream(), Stream.of(ref)).toList());
        }
    }

    private static String plain(String words) {
        return words.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }
}
