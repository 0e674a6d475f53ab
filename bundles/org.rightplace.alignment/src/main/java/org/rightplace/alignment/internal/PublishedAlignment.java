package org.rightplace.alignment.internal;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.rightplace.alignment.Alignment;
import org.rightplace.alignment.AlignmentReport;
import org.rightplace.alignment.spi.AlignmentRule;
import org.rightplace.decision.DecisionTools;
import org.rightplace.decision.spi.CriteriaProvider;
import org.rightplace.decision.spi.ScoringMethod;
import org.rightplace.workspace.Snapshot;

/** Checks by every rule there is at the moment. */
@Component
public final class PublishedAlignment implements Alignment {

    // Volatile fields, so that rules and criteria come and go while a workspace is open: each time there is a new list.
    @Reference
    private volatile List<AlignmentRule> rules;

    @Reference
    private volatile List<CriteriaProvider> criteria;

    @Reference
    private volatile List<ScoringMethod> methods;

    private final Checker checker;

    @Activate
    public PublishedAlignment() {
        checker = new Checker(() -> rules, () -> new DecisionTools(criteria, methods));
    }

    @Override
    public AlignmentReport report(Snapshot snapshot) {
        return checker.report(snapshot);
    }
}
