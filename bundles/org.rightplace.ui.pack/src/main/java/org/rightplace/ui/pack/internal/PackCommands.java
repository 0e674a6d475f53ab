package org.rightplace.ui.pack.internal;

import java.util.List;
import java.util.Optional;
import org.eclipse.swt.widgets.Display;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.rightplace.pack.Packs;
import org.rightplace.workbench.spi.Command;
import org.rightplace.workbench.spi.PlainCommand;

/** Publishes the commands on packs. They go with this bundle. */
@Component(service = {})
public final class PackCommands {

    private final Packs packs;

    @Activate
    public PackCommands(@Reference Packs packs, BundleContext context) {
        this(packs);
        PlainCommand.publish(context, all());
    }

    PackCommands(Packs packs) {
        this.packs = packs;
    }

    List<Command> all() {
        return List.of(
                new PackCommand("org.rightplace.ui.pack.export", "Export pack…", 320, Optional.of("M1+E"), (window, id) ->
                        new Exporting(window, packs, id).ask(Display.getCurrent().getActiveShell())),
                new PackCommand("org.rightplace.ui.pack.print", "Print preview of the pack", 330, Optional.of("M1+P"), (window, id) ->
                        new Exporting(window, packs, id).preview()));
    }
}
