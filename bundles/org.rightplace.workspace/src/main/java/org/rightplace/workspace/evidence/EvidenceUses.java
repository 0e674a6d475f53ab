package org.rightplace.workspace.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rightplace.model.Assessment;
import org.rightplace.model.Entity;
import org.rightplace.model.EvidenceItem;
import org.rightplace.model.Framework;
import org.rightplace.model.Placement;
import org.rightplace.model.Question;
import org.rightplace.model.Service;
import org.rightplace.workspace.Derivation;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.NameOrder;
import org.rightplace.workspace.Snapshot;

/** What rests on each item of the evidence library; worked out once for each system. */
public final class EvidenceUses {

    private static final Derivation<EvidenceUses> USES = new Derivation<>() {
        @Override
        public Set<Class<? extends Entity>> inputs() {
            return Set.of(EvidenceItem.class, Placement.class, Assessment.class, Service.class, Framework.class);
        }

        @Override
        public EvidenceUses compute(Snapshot snapshot) {
            return new EvidenceUses(snapshot);
        }
    };

    private final Map<String, List<Use>> uses = new HashMap<>();

    /**
     * Something that rests on an item.
     *
     * @param ref the placement or the assessment
     * @param service the service it is about
     * @param name what it is called, such as "Placement of Crisis cafés"
     * @param question the id of the question answered, or empty for a placement
     * @param says what it says of the item
     */
    public record Use(EntityRef ref, EntityRef service, String name, String question, String says) {}

    private EvidenceUses(Snapshot snapshot) {
        snapshot.all(Placement.class).forEach(placement -> placement.basis().forEach(basis -> {
            if (!basis.item().isEmpty()) {
                add(basis.item(), new Use(
                        EntityRef.to(placement), service(placement.id()), name(placement.id(), snapshot), "", basis.text()));
            }
        }));
        var questions = new HashMap<String, String>();
        snapshot.framework().stream()
                .flatMap(framework -> java.util.stream.Stream.ofNullable(framework.tool()))
                .flatMap(tool -> tool.domains().stream())
                .flatMap(domain -> domain.questions().stream())
                .forEach((Question question) -> questions.put(question.id(), question.text()));
        snapshot.all(Assessment.class).forEach(assessment -> assessment.answers().forEach((question, answer) ->
                new LinkedHashSet<>(answer.items()).forEach(item -> add(item, new Use(
                        EntityRef.to(assessment),
                        service(assessment.id()),
                        name(assessment.id(), snapshot),
                        question,
                        questions.getOrDefault(question, ""))))));
        uses.values().forEach(list -> list.sort(NameOrder.by(Use::name).thenComparing(Use::question)));
    }

    /** The uses in a system. */
    public static EvidenceUses of(Snapshot snapshot) {
        return snapshot.derive(USES);
    }

    /** What rests on an item, by the names of the services. */
    public List<Use> of(String itemId) {
        return List.copyOf(uses.getOrDefault(itemId, List.of()));
    }

    /** The ids that something rests on, whether or not the library has them. */
    public Set<String> items() {
        return Set.copyOf(uses.keySet());
    }

    /** How much rests on an item, such as "2 placements and 1 answer". */
    public String summary(String itemId) {
        var all = of(itemId);
        long placements = all.stream().filter(use -> use.question().isEmpty()).count();
        long answers = all.size() - placements;
        var parts = new ArrayList<String>();
        if (placements > 0) {
            parts.add(placements == 1 ? "1 placement" : "%,d placements".formatted(placements));
        }
        if (answers > 0) {
            parts.add(answers == 1 ? "1 answer" : "%,d answers".formatted(answers));
        }
        return parts.isEmpty() ? "nothing" : String.join(" and ", parts);
    }

    private void add(String item, Use use) {
        uses.computeIfAbsent(item, key -> new ArrayList<>()).add(use);
    }

    private static EntityRef service(String id) {
        return new EntityRef(Service.class, id);
    }

    private static String name(String serviceId, Snapshot snapshot) {
        return snapshot.find(Service.class, serviceId).map(Service::name).orElse("A service that was removed");
    }
}
