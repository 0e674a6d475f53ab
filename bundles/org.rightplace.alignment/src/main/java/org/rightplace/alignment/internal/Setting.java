package org.rightplace.alignment.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.rightplace.alignment.spi.AlignmentRule;
import org.rightplace.alignment.spi.Surroundings;
import org.rightplace.decision.DecisionTools;
import org.rightplace.model.DecisionTool;
import org.rightplace.model.Service;
import org.rightplace.model.Workstream;
import org.rightplace.workspace.Snapshot;

/** What all services are checked by. As long as it stays the same instance, findings can be kept. */
final class Setting {

    private final List<AlignmentRule> published;
    private final List<FencedRule> rules;
    private final DecisionTools tools;
    private final Optional<Surroundings> surroundings;
    private final Map<Workstream, Optional<DecisionTool>> toolByWorkstream = new ConcurrentHashMap<>();

    private Setting(List<AlignmentRule> published, DecisionTools tools, Optional<Surroundings> surroundings) {
        this.published = published;
        this.rules = published.stream().map(FencedRule::new).toList();
        this.tools = tools;
        this.surroundings = surroundings;
    }

    /** The setting of a system: the one before if it still holds. */
    static Setting of(Snapshot snapshot, List<AlignmentRule> rules, DecisionTools tools, Setting before) {
        var surroundings = Surroundings.of(snapshot);
        return before != null
                        && before.published == rules
                        && before.surroundings.orElse(null) == surroundings.orElse(null)
                        && before.tools.equals(tools)
                ? before
                : new Setting(rules, tools, surroundings);
    }

    List<FencedRule> rules() {
        return rules;
    }

    /** Empty if the framework could not be read. */
    Optional<Surroundings> surroundings() {
        return surroundings;
    }

    /** The tool that is asked for a service, the same instance for every service of a workstream; {@code null} if none. */
    DecisionTool tool(Snapshot snapshot, Service service) {
        return snapshot.find(Workstream.class, service.workstream())
                .flatMap(workstream -> toolByWorkstream.computeIfAbsent(workstream, key -> tools.tool(snapshot, key)))
                .orElse(null);
    }
}
