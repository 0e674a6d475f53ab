package org.rightplace.decision.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.rightplace.decision.spi.CriteriaProvider;
import org.rightplace.model.Domain;
import org.rightplace.model.Framework;
import org.rightplace.model.Workstream;
import org.rightplace.workspace.Finding;
import org.rightplace.workspace.Severity;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.spi.Validator;

/** Names the plugins whose criteria cannot be asked, so that nobody takes a score for complete that is not. */
@Component(service = Validator.class)
public final class CriteriaFindings implements Validator {

    private static final String RULE = "criteria-left-out";

    private final List<CriteriaProvider> providers;

    /** @param providers made anew when one comes or goes, which has the checks run again */
    @Activate
    public CriteriaFindings(@Reference(policyOption = ReferencePolicyOption.GREEDY) List<CriteriaProvider> providers) {
        this.providers = List.copyOf(providers);
    }

    @Override
    public String id() {
        return "criteria";
    }

    @Override
    public List<Finding> validate(Snapshot snapshot) {
        var messages = new LinkedHashSet<String>();
        for (var workstream : snapshot.all(Workstream.class)) {
            var taken = new HashSet<String>();
            snapshot.framework().map(Framework::tool).ifPresent(tool -> ids(tool.domains()).forEach(taken::add));
            for (var provider : providers) {
                messages.addAll(messages(provider, workstream, taken));
            }
        }
        return messages.stream().map(message -> Finding.of(RULE, Severity.WARNING, message)).toList();
    }

    private static List<String> messages(CriteriaProvider provider, Workstream workstream, Collection<String> taken) {
        var answer = FencedCriteria.ask(provider, workstream);
        var name = FencedCriteria.name(provider);
        return switch (answer.trouble()) {
            case FAILED -> List.of(
                    "The criteria “%s” failed, so their questions are not asked and scores leave them out; the log says why."
                            .formatted(name));
            case UNENDING -> List.of(
                    "The criteria “%s” do not come to an end, so their questions are not asked and scores leave them out until they do."
                            .formatted(name));
            case NONE -> clashes(name, answer.domains(), taken);
        };
    }

    private static List<String> clashes(String name, List<Domain> domains, Collection<String> taken) {
        var clashes = new ArrayList<String>();
        for (var id : ids(domains)) {
            if (!taken.add(id)) {
                clashes.add(("The criteria “%s” give a domain the id “%s”, which another has, so it is left out; "
                        + "its plugin must give it an id of its own.").formatted(name, id));
            }
        }
        return clashes;
    }

    private static List<String> ids(List<Domain> domains) {
        return domains.stream().map(Domain::id).toList();
    }
}
