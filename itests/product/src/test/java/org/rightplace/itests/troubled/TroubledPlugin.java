package org.rightplace.itests.troubled;

import java.util.List;

import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.rightplace.decision.spi.CriteriaProvider;
import org.rightplace.workbench.spi.Command;
import org.rightplace.workbench.spi.PlainCommand;
import org.rightplace.workbench.spi.View;

/** The whole of a plugin that goes wrong in the way that its manifest says. */
public final class TroubledPlugin implements BundleActivator {

    /** The header that says how it goes wrong. */
    public static final String TROUBLE = "Trouble";

    @Override
    public void start(BundleContext context) {
        var bundle = context.getBundle();
        var trouble = Trouble.valueOf(bundle.getHeaders().get(TROUBLE));
        var name = bundle.getHeaders().get("Bundle-Name") + " " + bundle.getVersion().getMajor();
        switch (trouble) {
            case COMMAND, STOPPING -> context.registerService(Command.class, new TroubledCommand(name, trouble, bundle), null);
            case PLAIN_COMMAND -> PlainCommand.publish(context, List.of(PlainCommand.of("org.example.troubled." + trouble, name, 1000, window -> {
                throw new IllegalStateException(trouble.said());
            }).in("Help")));
            case CRITERIA -> context.registerService(CriteriaProvider.class, new TroubledCriteria(name), null);
            case ACTIVATOR -> throw new IllegalStateException(trouble.said());
            default -> context.registerService(View.class, new TroubledView(name, trouble), null);
        }
    }

    @Override
    public void stop(BundleContext context) {
        // The framework withdraws the services.
    }
}
