package org.rightplace.decision.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.rightplace.decision.DecisionTools;
import org.rightplace.decision.MeanOfDomains;
import org.rightplace.decision.Score;
import org.rightplace.decision.spi.CriteriaProvider;
import org.rightplace.decision.spi.ScoringMethod;
import org.rightplace.model.Assessment;
import org.rightplace.model.Framework;
import org.rightplace.model.Service;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Finding;
import org.rightplace.workspace.Severity;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.spi.Validator;

/** Says why services with answers have no score, and which ways to score cannot be chosen. */
@Component(service = Validator.class)
public final class ScoringFindings implements Validator {

    private final List<CriteriaProvider> providers;
    private final List<ScoringMethod> methods;

    /**
     * Made anew when one comes or goes, which has the checks run again.
     *
     * @param providers the plugins' criteria
     * @param methods the plugins' ways to score
     */
    @Activate
    public ScoringFindings(
            @Reference(policyOption = ReferencePolicyOption.GREEDY) List<CriteriaProvider> providers,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) List<ScoringMethod> methods) {
        this.providers = List.copyOf(providers);
        this.methods = List.copyOf(methods);
    }

    @Override
    public String id() {
        return "scoring";
    }

    @Override
    public List<Finding> validate(Snapshot snapshot) {
        var findings = new ArrayList<Finding>();
        snapshot.framework().ifPresent(framework -> findings.addAll(withheld(snapshot, framework)));
        findings.addAll(unusable());
        return findings;
    }

    // The usual way withholds nothing, so that a system that keeps to it is not scored for this.
    private List<Finding> withheld(Snapshot snapshot, Framework framework) {
        var tool = framework.tool();
        if (tool == null || tool.method().isEmpty() || tool.method().equals(MeanOfDomains.ID)) {
            return List.of();
        }
        if (ChosenMethod.find(tool.method(), methods).isEmpty()) {
            return List.of(Finding.of(
                    "scoring-method-missing",
                    Severity.ERROR,
                    ChosenMethod.of(tool, methods).score(tool, Map.of()).withheld(),
                    EntityRef.to(framework)));
        }
        var services = new LinkedHashMap<String, List<Service>>();
        var tools = new DecisionTools(providers, methods);
        for (var assessment : snapshot.all(Assessment.class)) {
            snapshot.find(Service.class, assessment.id()).ifPresent(service -> tools.score(snapshot, service)
                    .map(Score::withheld)
                    .filter(why -> !why.isEmpty())
                    .ifPresent(why -> services.computeIfAbsent(why, none -> new ArrayList<>()).add(service)));
        }
        var findings = new ArrayList<Finding>();
        services.forEach((why, some) -> findings.add(Finding.of(
                "score-withheld",
                Severity.ERROR,
                why + " " + (some.size() == 1 ? "1 service has" : "%,d services have".formatted(some.size())) + " no score for that.",
                some.stream().map(EntityRef::to).toArray(EntityRef[]::new))));
        return findings;
    }

    private List<Finding> unusable() {
        var findings = new ArrayList<Finding>();
        var taken = new HashSet<String>();
        taken.add(MeanOfDomains.ID);
        for (var method : methods) {
            var known = ChosenMethod.known(method);
            if (known.id().isEmpty() || known.name().isEmpty()) {
                findings.add(unusable("The scoring method “%s” does not say its id and its name, so it cannot be chosen; its plugin must be mended."
                        .formatted(known.name().isEmpty() ? known.id() : known.name())));
            } else if (!taken.add(known.id())) {
                findings.add(unusable("The scoring method “%s” has the id “%s”, which another has, so it cannot be chosen; its plugin must give it an id of its own."
                        .formatted(known.name(), known.id())));
            }
        }
        return findings;
    }

    private static Finding unusable(String message) {
        return Finding.of("scoring-method-unusable", Severity.WARNING, message);
    }
}
