package org.rightplace.cli.internal;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.rightplace.alignment.Alignment;
import org.rightplace.decision.DecisionTools;
import org.rightplace.decision.spi.CriteriaProvider;
import org.rightplace.decision.spi.ScoringMethod;
import org.rightplace.exchange.spi.Importer;
import org.rightplace.launch.Application;
import org.rightplace.pack.Packs;
import org.rightplace.workspace.Workspaces;
import org.rightplace.workspace.spi.FrameworkTemplate;
import org.rightplace.workspace.spi.Validator;

/** The verbs that need no screen. */
@Component(property = Application.KIND + "=" + Application.COMMAND_LINE)
public final class CommandLineApplication implements Application {

    @Reference
    private Workspaces workspaces;

    @Reference
    private Packs packs;

    @Reference
    private Alignment alignment;

    // Volatile, so that what a plugin adds after this has started is seen by the time a command asks for it.
    @Reference
    private volatile List<FrameworkTemplate> frameworks;

    @Reference
    private volatile List<Importer> importers;

    @Reference
    private volatile List<Validator> validators;

    @Reference
    private volatile List<CriteriaProvider> criteria;

    @Reference
    private volatile List<ScoringMethod> methods;

    @Reference
    private volatile List<Verb> verbs;

    @Override
    public void stop() {
        verbs.forEach(Verb::stop);
    }

    @Override
    public int run(List<String> arguments) throws Exception {
        var installed =
                new Installed(workspaces, frameworks, importers, validators, new DecisionTools(criteria, methods), alignment, packs);
        try (var terminal = Terminal.ofProcess()) {
            return new Verbs(installed, verbs, terminal).run(arguments);
        }
    }
}
