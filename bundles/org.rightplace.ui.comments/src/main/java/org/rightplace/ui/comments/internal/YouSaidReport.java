package org.rightplace.ui.comments.internal;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.rightplace.pack.Packs;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workspace.WholeFile;

/** Writes "you said, we did" as a page to send to those who commented. */
record YouSaidReport(PartSite site, String workstream) {

    void save(Shell shell) {
        var dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText("Save “you said, we did”");
        dialog.setFileName(workstream + "-you-said-we-did.html");
        dialog.setFilterExtensions(new String[] {"*.html"});
        dialog.setOverwrite(true);
        var chosen = dialog.open();
        if (chosen != null) {
            write(Path.of(chosen));
        }
    }

    void write(Path file) {
        var packs = site.services(Packs.class).stream().findFirst();
        if (packs.isEmpty()) {
            site.complain("The report cannot be written: the part of the program that writes packs is switched off."
                    + " Switch it on in the preferences.");
            return;
        }
        var snapshot = site.snapshot();
        site.run(
                "Writing " + file.getFileName(),
                progress -> {
                    var page = packs.get().html(packs.get().pack(snapshot, workstream, LocalDate.now()).only("comments"));
                    return WholeFile.write(file, page.getBytes(StandardCharsets.UTF_8));
                },
                written -> site.say("Written: " + written));
    }
}
