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
    private final Map<AlignmentRule, String> leftOut;
    private final List<FencedRule> rules;
    private final DecisionTools tools;
    private final Optional<Surroundings> surroundings;
    private final Map<Workstream, Optional<DecisionTool>> toolByWorkstream = new ConcurrentHashMap<>();

    /**
     * The setting of a system.
     *
     * @param published the rules there are
     * @param leftOut those of them that never came to an end, with their names
     */
    Setting(
            Snapshot snapshot, List<AlignmentRule> published, Map<AlignmentRule, String> leftOut, DecisionTools tools, Turn turn) {
        this.published = published;
        this.leftOut = leftOut;
        this.rules = published.stream()
                .filter(rule -> !leftOut.containsKey(rule))
                .map(rule -> new FencedRule(rule, turn))
                .toList();
        this.tools = tools;
        this.surroundings = Surroundings.of(snapshot);
    }

    /** Whether it is the setting of that system too. */
    boolean holds(Snapshot snapshot, List<AlignmentRule> now, Map<AlignmentRule, String> outNow, DecisionTools toolsNow) {
        return published == now
                && leftOut == outNow
                && surroundings.orElse(null) == Surroundings.of(snapshot).orElse(null)
                && tools.equals(toolsNow);
    }

    /** The names of the rules that never came to an end. */
    List<String> leftOut() {
        return published.stream().filter(leftOut::containsKey).map(leftOut::get).toList();
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
