package org.rightplace.decision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rightplace.decision.internal.ChosenMethod;
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
 * The decision tool as it applies to each workstream: the framework's own domains, then those that plugins add, scored in
 * the way that the tool names. A plugin that fails, or does not come to an end, is left out and named among the problems.
 *
 * @param providers the plugins' criteria, as they stand now
 * @param methods the plugins' ways to score, as they stand now
 */
public record DecisionTools(List<CriteriaProvider> providers, List<ScoringMethod> methods) {

    /** The framework's own tool, with no plugin's criteria, scored in the usual way. */
    public static final DecisionTools PLAIN = new DecisionTools(List.of(), List.of());

    /** The types of service that the tool is made of. */
    public static final List<Class<?>> TYPES = List.of(CriteriaProvider.class, ScoringMethod.class);

    /** The services there are. */
    @FunctionalInterface
    public interface Published {

        /** All services published under this type at the moment. */
        <T> List<T> all(Class<T> type);
    }

    public DecisionTools {
        providers = List.copyOf(providers);
        methods = List.copyOf(methods);
    }

    /** The tool with what plugins add to it now. When services of {@link #TYPES} come or go there is another. */
    public static DecisionTools of(Published published) {
        return new DecisionTools(published.all(CriteriaProvider.class), published.all(ScoringMethod.class));
    }

    /** The tool with these plugins' criteria, scored in the usual way. */
    public static DecisionTools with(Collection<CriteriaProvider> providers) {
        return new DecisionTools(List.copyOf(providers), List.of());
    }

    /**
     * The way that a tool is scored. It never fails: where the method is not there, or does something wrong, scores are
     * withheld and say why.
     */
    public ScoringMethod method(DecisionTool tool) {
        return ChosenMethod.of(tool, methods);
    }

    /** The ways to score that a tool can choose, the usual one first: their names by id. */
    public Map<String, String> ways() {
        return ChosenMethod.choices(methods);
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
        return tool(snapshot, service).map(tool -> method(tool).score(tool, answers));
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
