package org.rightplace.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

import org.rightplace.launch.FileTrouble;

/**
 * The folder in which one process's framework keeps its state, and nobody else's. The bundles run in place, so that making
 * it costs next to nothing, a damaged one can hold nobody up, and any number of processes may run. A lock shows that its
 * owner lives; what a killed process left behind goes when the next one starts.
 */
final class Session implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Session.class.getName());
    private static final String PREFIX = "rightplace-session-";
    private static final String LOCK = "in-use";

    private final Path folder;
    private final FileChannel channel;

    private Session(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /** Opens a folder of one's own in the cache, or where the cache cannot be written, in the system's temporary folder. */
    static Session open(Path cache) throws StartProblem {
        try {
            Files.createDirectories(cache);
            sweep(cache);
            // Nobody else's folder, so that the name need not be one that cannot be guessed; to make one such takes its time.
            return lock(Files.createDirectory(cache.resolve(PREFIX + ProcessHandle.current().pid() + "-" + System.nanoTime())));
        } catch (IOException e) {
            LOG.log(Level.INFO, e, () -> "The cache folder " + cache + " cannot be used; a temporary one is");
            try {
                return lock(Files.createTempDirectory(PREFIX));
            } catch (IOException again) {
                throw new StartProblem("Neither %s nor the temporary folder can be written (%s). Free some space, or make one of them writable."
                        .formatted(cache, FileTrouble.words(again)), again);
            }
        }
    }

    Path framework() {
        return folder.resolve("framework");
    }

    Path plugins() {
        return folder.resolve("plugins");
    }

    @Override
    public void close() {
        try {
            channel.close();
            if (Files.exists(folder)) {
                delete(folder);
            }
        } catch (IOException e) {
            LOG.log(Level.FINE, e, () -> folder + " is left for the next start to remove");
        }
    }

    private static Session lock(Path folder) throws IOException {
        FileChannel channel = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        if (channel.tryLock() == null) {
            throw new IOException("the new file " + folder.resolve(LOCK) + " is locked by another process");
        }
        return new Session(folder, channel);
    }

    private static void sweep(Path cache) throws IOException {
        try (DirectoryStream<Path> sessions = Files.newDirectoryStream(cache, PREFIX + "*")) {
            for (Path session : sessions) {
                if (abandoned(session)) {
                    delete(session);
                }
            }
        }
    }

    /** A folder without its lock file is one that another process is just now making, or that was not quite removed: leave it. */
    private static boolean abandoned(Path session) {
        try (FileChannel channel = FileChannel.open(session.resolve(LOCK), StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            return lock != null;
        } catch (IOException | OverlappingFileLockException e) {
            LOG.log(Level.FINE, e, () -> session + " is in use");
            return false;
        }
    }

    /** The lock file goes last, so that a removal that was cut short is taken up again. */
    private static void delete(Path folder) throws IOException {
        List<Path> paths;
        try (Stream<Path> walk = Files.walk(folder)) {
            paths = walk.sorted(Comparator.comparing((Path p) -> p.endsWith(LOCK)).thenComparing(Comparator.reverseOrder())).toList();
        }
        for (Path path : paths) {
            if (!path.equals(folder)) {
                Files.deleteIfExists(path);
            }
        }
        Files.deleteIfExists(folder);
    }
}
