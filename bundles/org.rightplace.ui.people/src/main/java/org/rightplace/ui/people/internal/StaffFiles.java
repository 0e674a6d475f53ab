package org.rightplace.ui.people.internal;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.rightplace.people.StaffSheet;
import org.rightplace.workbench.spi.Command;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workspace.WholeFile;

/** The staff list as a file. */
final class StaffFiles {

    /** The command that imports with the importer called staff; see the bundle that shows imports. */
    private static final String IMPORT = "org.rightplace.ui.exchange.import.staff";

    private StaffFiles() {}

    /** Opens the import of staff lists. */
    static void bringIn(PartSite site) {
        site.services(Command.class).stream()
                .filter(command -> command.id().equals(IMPORT))
                .findFirst()
                .ifPresentOrElse(
                        command -> command.run(site),
                        () -> site.complain("Nothing here reads staff lists: the plugin that does is switched off. Switch it"
                                + " on in the preferences."));
    }

    /** Asks for a file and writes the staff list into it. */
    static void save(PartSite site) {
        var dialog = new FileDialog(Display.getCurrent().getActiveShell(), SWT.SAVE);
        dialog.setText("Export the staff list");
        dialog.setFileName("staff.csv");
        dialog.setFilterExtensions(new String[] {"*.csv", "*"});
        dialog.setOverwrite(true);
        Optional.ofNullable(dialog.open()).map(Path::of).ifPresent(file -> save(site, file));
    }

    static void save(PartSite site, Path file) {
        var snapshot = site.snapshot();
        site.run("Exporting the staff list", progress -> WholeFile.write(file, StaffSheet.write(snapshot)), done -> site.say(
                "Wrote the staff list to " + file.getFileName() + "."));
    }
}
