package org.rightplace.workspace;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Writes what a user takes out of the system, such as a list or a picture, so that the file is either whole or as it was
 * before: a full disk must not cost somebody the file they meant to replace.
 */
public final class WholeFile {

    private WholeFile() {}

    /** What goes into a file. */
    public interface Content {

        /** Writes all of it; the stream is closed by the caller. */
        void write(OutputStream stream) throws IOException;
    }

    /**
     * Puts a file in place of the one that may be there.
     *
     * @return the file
     * @throws IOException if it cannot be written; what was there is then there still
     */
    public static Path replace(Path file, Content content) throws IOException {
        var target = file.toAbsolutePath();
        // Beside it and not a temporary file, which may lie on another disk and which nobody else could read.
        var part = target.resolveSibling("%s.%d.part".formatted(target.getFileName(), ProcessHandle.current().pid()));
        try {
            try (var stream = new BufferedOutputStream(Files.newOutputStream(part))) {
                content.write(stream);
            }
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
            return file;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /**
     * Puts a file with these bytes in place of the one that may be there.
     *
     * @return the file
     * @throws WorkspaceException if it cannot be written, with the reason and the remedy
     */
    public static Path write(Path file, byte[] bytes) throws WorkspaceException {
        try {
            return replace(file, stream -> stream.write(bytes));
        } catch (NoSuchFileException e) {
            throw new WorkspaceException(
                    "There is no folder " + file.toAbsolutePath().getParent() + ". Choose another place.", e);
        } catch (AccessDeniedException e) {
            throw new WorkspaceException(file + " may not be written. Choose another place or name.", e);
        } catch (IOException e) {
            throw new WorkspaceException(file + " could not be written: " + e.getMessage()
                    + ". Check that the disk has room, or choose another place.", e);
        }
    }
}
