package org.rightplace.decision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rightplace.decision.internal.FencedCriteria;
import org.rightplace.decision.spi.CriteriaProvider;
import org.rightplace.decision.spi.ScoringMethod;
import org.rightplace.model.Answer;
import org.rightplace.model.Assessment;
import org.rightplace.model.DecisionTool;
import org.rightplace.model.Domain;
import org.rightplace.model.Framework;
import org.rightplace.model.Service;
import org.rightplace.model.Workstream;
import org.rightplace.workspace.Snapshot;

/**
 * The decision tool as it applies to each workstream: the framework's own domains, then those that plugins add. A plugin
 * that fails, or does not come to an end, is left out and named among the problems.
 *
 * @param providers the plugins' criteria, as they stand now
 * @param method how answers are scored
 */
public record DecisionTools(List<CriteriaProvider> providers, ScoringMethod method) {

    /** The framework's own tool, with no plugin's criteria. */
    public static final DecisionTools PLAIN = new DecisionTools(List.of(), new MeanOfDomains());

    public DecisionTools {
        providers = List.copyOf(providers);
    }

    /** The tool with these plugins' criteria, scored by the tool's own rules. */
    public static DecisionTools with(Collection<CriteriaProvider> providers) {
        return new DecisionTools(List.copyOf(providers), PLAIN.method());
    }

    /** The tool to ask for the services of a workstream; empty if the framework could not be read. */
    public Optional<DecisionTool> tool(Snapshot snapshot, Workstream workstream) {
        return snapshot.framework().map(Framework::tool).map(tool -> tool.withDomains(domains(tool, workstream)));
    }

    /** The tool to ask for a service: that of its home workstream. */
    public Optional<DecisionTool> tool(Snapshot snapshot, Service service) {
        return snapshot.find(Workstream.class, service.workstream())
                .flatMap(workstream -> tool(snapshot, workstream))
                .or(() -> snapshot.framework().map(Framework::tool));
    }

    /** The score of a service by the answers given for it; empty if the framework could not be read. */
    public Optional<Score> score(Snapshot snapshot, Service service) {
        Map<String, Answer> answers =
                snapshot.find(Assessment.class, service.id()).map(Assessment::answers).orElse(Map.of());
        return tool(snapshot, service).map(tool -> method.score(tool, answers));
    }

    // Of two domains with one id the first counts; the problems name the other.
    private List<Domain> domains(DecisionTool tool, Workstream workstream) {
        var domains = new ArrayList<>(tool.domains());
        var ids = new HashSet<String>();
        domains.forEach(domain -> ids.add(domain.id()));
        providers.stream()
                .flatMap(provider -> FencedCriteria.ask(provider, workstream).domains().stream())
                .filter(domain -> ids.add(domain.id()))
                .forEach(domains::add);
        return domains;
    }
}
