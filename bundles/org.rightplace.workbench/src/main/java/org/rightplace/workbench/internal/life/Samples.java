package org.rightplace.workbench.internal.life;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.rightplace.workspace.WorkspaceException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The sample workspaces that come with the product, and the user's own copies of them. */
public final class Samples {

    private final Path shipped;
    private final Path own;

    /**
     * @param shipped the folder with the samples; need not exist
     * @param own the folder that the user's copies go to
     */
    public Samples(Path shipped, Path own) {
        this.shipped = shipped;
        this.own = own;
    }

    /** The samples there are. */
    public List<Path> all() {
        if (!Files.isDirectory(shipped)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(shipped)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            log().warn("The samples in {} cannot be listed", shipped, e);
            return List.of();
        }
    }

    /**
     * The user's copy of a sample, made now if there is none. It appears whole or not at all.
     *
     * @throws WorkspaceException if it cannot be written
     */
    public Path ownCopy(Path sample) throws WorkspaceException {
        var copy = own.resolve(sample.getFileName().toString());
        if (Files.exists(copy)) {
            return copy;
        }
        try {
            Files.createDirectories(own);
            var making = Files.createTempDirectory(own, ".making-");
            copyTree(sample, making.resolve("copy"));
            Files.move(making.resolve("copy"), copy, StandardCopyOption.ATOMIC_MOVE);
            Files.delete(making);
            return copy;
        } catch (IOException e) {
            throw new WorkspaceException("Your own copy of the sample cannot be written to " + copy + ": " + e.getMessage()
                    + ". Make the folder writable and open the sample again.", e);
        }
    }

    // Permissions are not copied: what is installed may be read-only, and the copy is to be edited.
    private static void copyTree(Path from, Path to) throws IOException {
        List<Path> paths;
        try (Stream<Path> walk = Files.walk(from)) {
            paths = walk.toList();
        }
        for (var path : paths) {
            var target = to.resolve(from.relativize(path).toString());
            if (Files.isDirectory(path)) {
                Files.createDirectories(target);
            } else {
                Files.write(target, Files.readAllBytes(path));
            }
        }
    }

    private static Logger log() {
        return LoggerFactory.getLogger(Samples.class);
    }
}
