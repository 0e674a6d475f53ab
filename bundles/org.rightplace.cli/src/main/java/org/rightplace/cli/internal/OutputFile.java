package org.rightplace.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.rightplace.launch.FileTrouble;
import org.rightplace.workspace.WholeFile;

/** Writes a file that somebody named on the command line, whole or not at all. */
final class OutputFile {

    private OutputFile() {}

    /**
     * Writes it, making the folders it is to lie in.
     *
     * @throws BadInput if it cannot be written
     */
    static void write(Path file, WholeFile.Content content) throws BadInput {
        if (Files.isDirectory(file)) {
            throw new BadInput(file + " is a folder. Name a file in it.");
        }
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            WholeFile.replace(file, content);
        } catch (IOException e) {
            throw new BadInput(
                    "%s cannot be written (%s). Choose another place, or check that the folder may be written and the disk has room."
                            .formatted(file, FileTrouble.words(e)),
                    e);
        }
    }
}
