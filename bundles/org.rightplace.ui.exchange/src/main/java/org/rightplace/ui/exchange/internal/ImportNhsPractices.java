package org.rightplace.ui.exchange.internal;

import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.rightplace.exchange.spi.Importer;
import org.rightplace.workbench.spi.Command;
import org.rightplace.workbench.spi.PartSite;

/** Opens the import on the NHS files of practices. */
@Component(service = Command.class)
public final class ImportNhsPractices implements Command {

    static final String NHS_PRACTICES = "nhs-practices";

    @Override
    public String id() {
        return "org.rightplace.ui.exchange.nhs";
    }

    @Override
    public String name() {
        return "Import NHS practice files…";
    }

    @Override
    public String icon() {
        return "import";
    }

    @Override
    public int order() {
        return 500;
    }

    @Override
    public Optional<String> menu() {
        return Optional.of("File");
    }

    @Override
    public Optional<String> keys() {
        return Optional.of("M1+Shift+I");
    }

    @Override
    public void run(PartSite window) {
        window.services(Importer.class).stream()
                .filter(importer -> importer.id().equals(NHS_PRACTICES))
                .findFirst()
                .ifPresentOrElse(
                        importer -> ImportFiles.open(window, importer),
                        () -> window.complain("Nothing here reads the NHS practice files: the plugin that does is switched"
                                + " off. Switch it on in the preferences."));
    }
}
