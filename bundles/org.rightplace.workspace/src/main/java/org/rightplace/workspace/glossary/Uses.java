package org.rightplace.workspace.glossary;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rightplace.model.Entity;
import org.rightplace.model.Term;
import org.rightplace.workspace.Derivation;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.Subjects;

/**
 * Where former and unknown words are used in a system. What was found in an entity is remembered as long as neither it
 * nor the vocabulary changes, so that looking again after a keystroke reads one entity and not all of them.
 */
public final class Uses {

    private final List<OfType<?>> types = Subjects.types().stream().<OfType<?>>map(OfType::new).toList();

    /**
     * A former word in one text.
     *
     * @param ref the entity the text belongs to
     * @param key which of its texts
     * @param label what the text is called
     * @param former the word, where it stands first
     */
    public record Use(EntityRef ref, String key, String label, Vocabulary.Former former) {}

    /**
     * What was found.
     *
     * @param former former words, each once for each text it stands in
     * @param unknown abbreviations nothing explains, with the entities they are used in
     */
    public record Found(List<Use> former, Map<String, Set<EntityRef>> unknown) {}

    private record Read(List<Use> former, Set<String> unknown) {

        private static final Read NOTHING = new Read(List.of(), Set.of());
    }

    /** What is used in a system now. */
    public Found in(Snapshot snapshot) {
        var former = new ArrayList<Use>();
        var unknown = new LinkedHashMap<String, Set<EntityRef>>();
        for (var type : types) {
            var found = snapshot.derive(type);
            former.addAll(found.former());
            found.unknown().forEach((word, where) ->
                    unknown.computeIfAbsent(word, key -> new LinkedHashSet<>()).addAll(where));
        }
        return new Found(former, unknown);
    }

    /**
     * What is used in the entities of one type. It stays with the system until that type changes, and then only entities
     * that are not the same instances as before are read.
     */
    private static final class OfType<E extends Entity> implements Derivation<Found> {

        private final Class<E> type;
        private final Set<Class<? extends Entity>> inputs;
        private Map<Entity, Read> read = new IdentityHashMap<>();
        private Vocabulary vocabulary;

        private OfType(Class<E> type) {
            this.type = type;
            inputs = Stream.concat(Stream.of(type), Vocabulary.INPUTS.stream()).collect(Collectors.toUnmodifiableSet());
        }

        @Override
        public Set<Class<? extends Entity>> inputs() {
            return inputs;
        }

        @Override
        public synchronized Found compute(Snapshot snapshot) {
            var now = Vocabulary.of(snapshot);
            if (!now.equals(vocabulary)) {
                vocabulary = now;
                read = new IdentityHashMap<>();
            }
            var next = new IdentityHashMap<Entity, Read>(snapshot.count(type));
            var former = new ArrayList<Use>();
            var unknown = new LinkedHashMap<String, Set<EntityRef>>();
            for (var entity : snapshot.all(type)) {
                var known = read.get(entity);
                var one = known == null ? read(entity, vocabulary) : known;
                next.put(entity, one);
                former.addAll(one.former());
                one.unknown().forEach(word ->
                        unknown.computeIfAbsent(word, key -> new LinkedHashSet<>()).add(EntityRef.to(entity)));
            }
            read = next;
            return new Found(List.copyOf(former), unknown);
        }
    }

    private static Read read(Entity entity, Vocabulary vocabulary) {
        var ref = EntityRef.to(entity);
        var former = new ArrayList<Use>();
        var unknown = new LinkedHashSet<String>();
        for (var place : Texts.of(entity)) {
            var tokens = Token.of(place.words());
            var seen = new LinkedHashSet<String>();
            for (var found : vocabulary.formerIn(place.words(), tokens)) {
                if (seen.add(found.superseded()) && !own(entity, found)) {
                    former.add(new Use(ref, place.key(), place.label(), found));
                }
            }
            unknown.addAll(vocabulary.unknownIn(place.words(), tokens));
        }
        return former.isEmpty() && unknown.isEmpty() ? Read.NOTHING : new Read(List.copyOf(former), Set.copyOf(unknown));
    }

    // The meaning of a word may say what it was called before.
    private static boolean own(Entity entity, Vocabulary.Former found) {
        return entity instanceof Term term && term.superseded().contains(found.superseded());
    }
}
