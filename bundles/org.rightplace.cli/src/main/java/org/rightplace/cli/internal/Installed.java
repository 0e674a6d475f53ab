package org.rightplace.cli.internal;

import java.util.List;
import org.rightplace.alignment.Alignment;
import org.rightplace.decision.DecisionTools;
import org.rightplace.exchange.spi.Importer;
import org.rightplace.pack.Packs;
import org.rightplace.workspace.Workspaces;
import org.rightplace.workspace.spi.FrameworkTemplate;
import org.rightplace.workspace.spi.Validator;

/**
 * What there is to work with when a command runs.
 *
 * @param workspaces opens and makes workspaces
 * @param frameworks the frameworks a workspace can start from
 * @param importers what can be imported
 * @param validators the checks
 * @param tools the decision tool with the plugins' criteria
 * @param alignment checks whether operating models fit together
 * @param packs makes portfolio packs
 */
record Installed(
        Workspaces workspaces,
        List<FrameworkTemplate> frameworks,
        List<Importer> importers,
        List<Validator> validators,
        DecisionTools tools,
        Alignment alignment,
        Packs packs) {

    Installed {
        frameworks = List.copyOf(frameworks);
        importers = List.copyOf(importers);
        validators = List.copyOf(validators);
    }
}
