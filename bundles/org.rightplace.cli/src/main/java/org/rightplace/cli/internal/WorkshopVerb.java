package org.rightplace.cli.internal;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.rightplace.decision.DecisionTools;
import org.rightplace.decision.spi.CriteriaProvider;
import org.rightplace.decision.spi.ScoringMethod;
import org.rightplace.workshop.WorkshopHosts;
import org.rightplace.workspace.Workspaces;

/** The verb that runs a workshop, where that feature is there. */
@Component
public final class WorkshopVerb implements Verb {

    @Reference
    private Workspaces workspaces;

    @Reference
    private WorkshopHosts hosts;

    @Reference
    private volatile List<CriteriaProvider> criteria;

    @Reference
    private volatile List<ScoringMethod> methods;

    private final AtomicReference<RunWorkshop> running = new AtomicReference<>();

    @Override
    public Object command(Terminal terminal) {
        var command = new RunWorkshop(workspaces, hosts, new DecisionTools(criteria, methods), terminal);
        running.set(command);
        return command;
    }

    @Override
    public void stop() {
        var command = running.get();
        if (command != null) {
            command.stop();
        }
    }
}
