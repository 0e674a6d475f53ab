package org.rightplace.cli.internal;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.rightplace.launch.FileTrouble;

/** Writes a file that is either whole or not there. */
final class OutputFile {

    private OutputFile() {}

    /** What goes into the file. */
    interface Content {
        void write(OutputStream stream) throws IOException;
    }

    /**
     * Writes it, making the folders it is to lie in.
     *
     * @throws BadInput if it cannot be written
     */
    static void write(Path file, Content content) throws BadInput {
        if (Files.isDirectory(file)) {
            throw new BadInput(file + " is a folder. Name a file in it.");
        }
        try {
            var target = file.toAbsolutePath();
            Files.createDirectories(target.getParent());
            // Not a temporary file, which nobody else could read.
            var part = target.resolveSibling("%s.%d.part".formatted(target.getFileName(), ProcessHandle.current().pid()));
            try {
                try (var stream = new BufferedOutputStream(Files.newOutputStream(part))) {
                    content.write(stream);
                }
                Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw new BadInput(
                    "%s cannot be written (%s). Choose another place, or check that the folder may be written and the disk has room."
                            .formatted(file, FileTrouble.words(e)),
                    e);
        }
    }
}
