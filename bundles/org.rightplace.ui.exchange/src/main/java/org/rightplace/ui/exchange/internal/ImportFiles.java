package org.rightplace.ui.exchange.internal;

import java.util.Locale;
import java.util.Optional;
import org.eclipse.swt.widgets.Display;
import org.rightplace.exchange.spi.Importer;
import org.rightplace.workbench.spi.Command;
import org.rightplace.workbench.spi.PartSite;

/**
 * Opens the import on the files of one importer.
 *
 * @param importer reads them
 */
record ImportFiles(Importer importer) implements Command {

    static final String PREFIX = "org.rightplace.ui.exchange.import.";

    @Override
    public String id() {
        return PREFIX + importer.id();
    }

    @Override
    public String name() {
        return "Import " + inSentence(importer.name()) + "…";
    }

    // An abbreviation such as NHS stays as it is.
    private static String inSentence(String name) {
        boolean abbreviation = name.length() > 1 && Character.isUpperCase(name.charAt(1));
        return abbreviation ? name : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    @Override
    public String icon() {
        return "import";
    }

    @Override
    public int order() {
        return 501;
    }

    @Override
    public Optional<String> menu() {
        return Optional.of("File");
    }

    @Override
    public void run(PartSite window) {
        open(window, importer);
    }

    /** Opens the import, unless nothing can be changed. */
    static void open(PartSite window, Importer importer) {
        var reason = window.workspace().readOnly();
        if (reason.isPresent()) {
            window.complain("Nothing can be imported. " + reason.get());
        } else {
            new ImportDialog(Display.getCurrent().getActiveShell(), window, importer).open();
        }
    }
}
