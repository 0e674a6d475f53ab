package org.rightplace.workspace.glossary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rightplace.model.Entity;
import org.rightplace.model.Term;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.Subjects;

/**
 * Where former and unknown words are used in a system. What was found in an entity is remembered as long as neither it
 * nor the vocabulary changes, so that looking again after a keystroke reads one entity and not all of them.
 */
public final class Uses {

    private Map<EntityRef, Read> read = Map.of();
    private Vocabulary vocabulary;

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

    private record Read(Entity entity, List<Use> former, Set<String> unknown) {}

    /** What is used in a system now. */
    public synchronized Found in(Snapshot snapshot) {
        var now = Vocabulary.of(snapshot);
        if (!now.equals(vocabulary)) {
            vocabulary = now;
            read = Map.of();
        }
        var next = new HashMap<EntityRef, Read>();
        var former = new ArrayList<Use>();
        var unknown = new LinkedHashMap<String, Set<EntityRef>>();
        for (var type : Subjects.types()) {
            for (var entity : snapshot.all(type)) {
                var ref = EntityRef.to(entity);
                var known = read.get(ref);
                var one = known != null && known.entity() == entity ? known : read(ref, entity);
                next.put(ref, one);
                former.addAll(one.former());
                one.unknown().forEach(word -> unknown.computeIfAbsent(word, key -> new LinkedHashSet<>()).add(ref));
            }
        }
        read = next;
        return new Found(former, unknown);
    }

    private Read read(EntityRef ref, Entity entity) {
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
        return new Read(entity, List.copyOf(former), Set.copyOf(unknown));
    }

    // The meaning of a word may say what it was called before.
    private static boolean own(Entity entity, Vocabulary.Former found) {
        return entity instanceof Term term && term.superseded().contains(found.superseded());
    }
}
