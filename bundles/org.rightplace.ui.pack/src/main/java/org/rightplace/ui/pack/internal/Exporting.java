package org.rightplace.ui.pack.internal;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.rightplace.model.Workstream;
import org.rightplace.pack.Packs;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workspace.WholeFile;
import org.rightplace.workspace.WorkspaceException;

/**
 * Writes a pack to a file.
 *
 * @param site where it is said how it went
 * @param packs makes the pack
 * @param workstreamId whose pack it is
 */
record Exporting(PartSite site, Packs packs, String workstreamId) {

    /** Finds out which file to write to. */
    @FunctionalInterface
    interface Place {
        Path file() throws WorkspaceException;
    }

    /** Asks where the pack should go, writes it there, and offers to open it. */
    void ask(Shell shell) {
        var dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText("Export the portfolio pack of " + name());
        dialog.setFilterNames(new String[] {"A page to read and print (*.html)"});
        dialog.setFilterExtensions(new String[] {"*.html"});
        dialog.setFilterPath(System.getProperty("user.home"));
        dialog.setFileName(PackFile.suggested(name()));
        dialog.setOverwrite(true);
        var chosen = dialog.open();
        if (chosen != null) {
            to(PackFile.withEnding(chosen));
        }
    }

    /** Writes the pack to a file, and offers to open it. */
    void to(Path file) {
        write(() -> file, written -> site.say("Exported to " + written + ".", "Open", () -> open(written)));
    }

    /** Shows the page as it will be printed, in the desktop's browser. */
    void preview() {
        write(PackFile::passing, this::open);
    }

    private void write(Place place, Consumer<Path> then) {
        var snapshot = site.snapshot();
        site.run("Exporting the pack of " + name(), progress -> {
            progress.at(-1, "putting it together");
            var page = packs.html(packs.pack(snapshot, workstreamId, LocalDate.now()));
            progress.at(-1, "writing the file");
            return WholeFile.write(place.file(), page.getBytes(StandardCharsets.UTF_8));
        }, then);
    }

    private void open(Path file) {
        if (!Program.launch(file.toString())) {
            site.complain("No program here opens web pages. The page is " + file + "; open it in any browser.");
        }
    }

    private String name() {
        return site.snapshot().find(Workstream.class, workstreamId).map(Workstream::name).orElse("");
    }
}
