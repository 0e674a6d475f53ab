package org.rightplace.ui.exchange.internal;

import java.util.HashMap;
import java.util.Map;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.rightplace.exchange.spi.Importer;
import org.rightplace.workbench.spi.Command;

/**
 * Publishes a command for every importer there is, and takes it back when the importer goes. The one for NHS files has a
 * command of its own, which says so when it is missing.
 */
@Component(service = {})
public final class ImportCommands {

    private final BundleContext context;
    private final Map<Importer, ServiceRegistration<Command>> registrations = new HashMap<>();
    private boolean active = true;

    @Activate
    public ImportCommands(BundleContext context) {
        this.context = context;
    }

    /** An importer has come. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    synchronized void addImporter(Importer importer) {
        if (active && !importer.id().equals(ImportNhsPractices.NHS_PRACTICES)) {
            registrations.put(importer, context.registerService(Command.class, new ImportFiles(importer), null));
        }
    }

    synchronized void removeImporter(Importer importer) {
        var registration = registrations.remove(importer);
        if (registration != null) {
            registration.unregister();
        }
    }

    @Deactivate
    synchronized void close() {
        active = false;
        registrations.values().forEach(ServiceRegistration::unregister);
        registrations.clear();
    }
}
