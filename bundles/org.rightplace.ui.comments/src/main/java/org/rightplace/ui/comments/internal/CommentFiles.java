package org.rightplace.ui.comments.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.rightplace.exchange.ImportException;
import org.rightplace.exchange.comments.CommentRows;
import org.rightplace.exchange.comments.CommentSheet;
import org.rightplace.model.Comment;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.WholeFile;

/**
 * Comments as files that spreadsheets open, in and out.
 *
 * @param workstream the id of the workstream, or empty for the whole system
 */
record CommentFiles(PartSite site, String workstream) {

    private static final String[] CSV = {"*.csv", "*"};

    /** Asks for a file to bring in. */
    Optional<Path> choose(Shell shell) {
        var dialog = new FileDialog(shell, SWT.OPEN);
        dialog.setText("Import comments saved as CSV");
        dialog.setFilterExtensions(CSV);
        return Optional.ofNullable(dialog.open()).map(Path::of);
    }

    /** Asks for a file to write. */
    Optional<Path> name(Shell shell) {
        var dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText("Export the comments that are shown");
        dialog.setFileName(workstream.isEmpty() ? "comments.csv" : workstream + "-comments.csv");
        dialog.setFilterExtensions(CSV);
        dialog.setOverwrite(true);
        return Optional.ofNullable(dialog.open()).map(Path::of);
    }

    /** Brings in the comments of a file; the notice says what came of it. */
    void bringIn(Path file, ImportNotice notice) {
        var snapshot = site.snapshot();
        site.run("Reading " + file.getFileName(), progress -> read(file, snapshot), read -> {
            if (read.comments().isEmpty() || site.apply(read.edit())) {
                notice.show(
                        "%,d %s brought in from %s%s%s".formatted(
                                read.comments().size(),
                                read.comments().size() == 1 ? "comment was" : "comments were",
                                file.getFileName(),
                                read.known() == 0 ? "" : ", %,d were there already".formatted(read.known()),
                                read.rejected().isEmpty()
                                        ? "."
                                        : ". %,d could not be used. Mend them in the file and import it again: nothing comes in twice."
                                                .formatted(read.rejected().size())),
                        read.rejected());
            }
        });
    }

    private CommentSheet read(Path file, Snapshot snapshot) {
        try {
            return CommentSheet.read(file, workstream, snapshot);
        } catch (ImportException e) {
            return new CommentSheet(List.of(), 0, List.of(e.rejection()));
        }
    }

    /** Writes comments into a file. */
    void writeOut(Path file, List<Comment> comments) {
        var snapshot = site.snapshot();
        site.run("Writing " + file.getFileName(), progress -> WholeFile.write(file, CommentRows.write(snapshot, comments)), written ->
                site.say("Wrote %,d %s to %s.".formatted(
                        comments.size(), comments.size() == 1 ? "comment" : "comments", written)));
    }
}
