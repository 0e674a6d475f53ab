package org.rightplace.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

import org.rightplace.launch.FileTrouble;

/** The sample system that comes with the product, and the copy of it that belongs to the user. */
final class Sample {

    private static final String NAME = "lancashire-and-south-cumbria";

    private final Folders folders;

    Sample(Folders folders) {
        this.folders = folders;
    }

    /** Whether this installation has the sample; it may be left out. */
    boolean present() {
        return Files.isDirectory(folders.samples().resolve(NAME));
    }

    /**
     * The user's own copy, made now if there is none. It appears whole or not at all.
     *
     * @throws StartProblem when the copy cannot be written
     */
    Path ownCopy() throws StartProblem {
        Path copy = folders.workspaces().resolve(NAME);
        if (!Files.exists(copy)) {
            try {
                Files.createDirectories(folders.workspaces());
                Path making = Files.createTempDirectory(folders.workspaces(), ".making-");
                copyTree(folders.samples().resolve(NAME), making.resolve(NAME));
                Files.move(making.resolve(NAME), copy, StandardCopyOption.ATOMIC_MOVE);
                Files.delete(making);
            } catch (IOException e) {
                throw new StartProblem("Your own copy of the sample cannot be written to %s (%s). Make the folder writable, or name another in %s."
                        .formatted(copy, FileTrouble.words(e), Folders.HOME_VARIABLE), e);
            }
        }
        return copy;
    }

    /** Permissions are not copied: an installation may be read-only, and the copy is to be edited. */
    private static void copyTree(Path from, Path to) throws IOException {
        List<Path> paths;
        try (Stream<Path> walk = Files.walk(from)) {
            paths = walk.toList();
        }
        for (Path path : paths) {
            Path target = to.resolve(from.relativize(path).toString());
            if (Files.isDirectory(path)) {
                Files.createDirectory(target);
            } else {
                Files.write(target, Files.readAllBytes(path));
            }
        }
    }
}
