package org.rightplace.cli.internal;

import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.rightplace.workshop.WorkshopHosts;
import org.rightplace.workspace.Workspaces;

/** The verb that takes names out of workshops, where that feature is there. */
@Component(reference = @Reference(name = "feature", service = WorkshopHosts.class))
public final class AnonymiseVerb implements Verb {

    @Reference
    private Workspaces workspaces;

    @Override
    public Object command(Terminal terminal) {
        return new Anonymise(workspaces, terminal);
    }

    @Override
    public void stop() {
        // It ends by itself.
    }
}
