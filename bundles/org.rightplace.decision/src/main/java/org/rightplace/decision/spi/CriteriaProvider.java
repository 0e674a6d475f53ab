package org.rightplace.decision.spi;

import java.util.List;
import org.rightplace.model.Domain;
import org.rightplace.model.Workstream;

/**
 * Adds domains of questions to the decision tool for some workstreams. Publish one as a service and its domains are
 * asked and scored; withdraw it and they are not, while the answers given stay in the workspace.
 */
public interface CriteriaProvider {

    /** The id of the plugin, which its domains' and questions' ids should start with. */
    String id();

    /** The name shown to users. */
    String name();

    /**
     * The domains to add for a workstream, or an empty list for none. Their ids must not clash with others'. What is given
     * is kept for as long as the workstream stays as it is, so it must depend on nothing else. Windows wait for the answer:
     * a plugin that takes longer than some seconds is left out until it has answered. Called on any thread.
     */
    List<Domain> domains(Workstream workstream);
}
