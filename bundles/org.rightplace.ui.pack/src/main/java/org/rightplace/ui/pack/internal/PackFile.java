package org.rightplace.ui.pack.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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

    /**
     * Writes the page, so that the file is either whole or as it was before.
     *
     * @throws WorkspaceException if it cannot be written, with the reason and the remedy
     */
    static Path write(Path file, String page) throws WorkspaceException {
        var part = file.resolveSibling("%s.%d.part".formatted(file.getFileName(), ProcessHandle.current().pid()));
        try {
            try {
                Files.write(part, page.getBytes(StandardCharsets.UTF_8));
                return Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (NoSuchFileException e) {
            throw new WorkspaceException("There is no folder " + file.getParent() + ". Choose another place.", e);
        } catch (AccessDeniedException e) {
            throw new WorkspaceException(file + " may not be written. Choose another place or name.", e);
        } catch (IOException e) {
            throw new WorkspaceException(file + " could not be written: " + e.getMessage()
                    + ". Check that the disk has room, or choose another place.", e);
        }
    }
}
