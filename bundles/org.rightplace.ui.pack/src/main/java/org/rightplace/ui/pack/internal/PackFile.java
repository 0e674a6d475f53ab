package org.rightplace.ui.pack.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.rightplace.workspace.WorkspaceException;

/** Where an exported pack goes. */
final class PackFile {

    private static final String ENDING = ".html";

    private PackFile() {}

    /** A name for the file of a workstream's pack, good on any machine. */
    static String suggested(String workstream) {
        var plain = workstream.strip().replaceAll("[^\\p{L}\\p{N} _-]+", " ").strip().replaceAll("\\s+", " ");
        return (plain.isEmpty() ? "Portfolio pack" : plain + " portfolio pack") + ENDING;
    }

    /** The file as chosen, with the ending of a page if it has none. */
    static Path withEnding(String chosen) {
        var name = Path.of(chosen).getFileName().toString();
        return Path.of(name.indexOf('.') > 0 ? chosen : chosen + ENDING);
    }

    /** A file to look at and forget: nobody else on the machine can read it, and it goes when the window does. */
    static Path passing() throws WorkspaceException {
        try {
            var folder = Files.createTempDirectory("portfolio-pack-");
            var file = folder.resolve("portfolio-pack" + ENDING);
            // What was named last goes first, so that the folder is empty when it is its turn.
            folder.toFile().deleteOnExit();
            file.toFile().deleteOnExit();
            return file;
        } catch (IOException e) {
            throw new WorkspaceException("The page could not be written to " + System.getProperty("java.io.tmpdir") + ": "
                    + e.getMessage() + ". Check that the disk has room, or use Export instead.", e);
        }
    }
}
