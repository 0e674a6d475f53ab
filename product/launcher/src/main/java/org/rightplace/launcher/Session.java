package org.rightplace.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;

import org.rightplace.launch.FileTrouble;

/**
 * The folder in which one process's framework keeps its state, and nobody else's. The bundles run in place, so that making
 * it costs next to nothing, a damaged one can hold nobody up, and any number of processes may run. A lock shows that its
 * owner lives; what a killed process left behind goes when the next one starts.
 */
final class Session implements AutoCloseable {

    private static final String PREFIX = "rightplace-session-";
    private static final String LOCK = "in-use";

    private final Path folder;
    private final FileChannel channel;

    private Session(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /**
     * Opens a folder of one's own: in memory where the system has a place for that, for the framework writes a hundred small
     * files to remember nothing by; else in the cache; or else in the system's temporary folder.
     */
    static Session open(Path cache) throws StartProblem {
        return open(memory(), cache);
    }

    static Session open(Optional<Path> memory, Path cache) throws StartProblem {
        if (memory.isPresent()) {
            try {
                return in(memory.get());
            } catch (IOException e) {
                LogFiles.of(Session.class).log(Level.FINE, e, () -> memory.get() + " cannot be used");
            }
        }
        try {
            return in(Files.createDirectories(cache));
        } catch (IOException e) {
            LogFiles.of(Session.class).log(Level.INFO, e, () -> "The cache folder " + cache + " cannot be used; a temporary one is");
            try {
                return lock(Files.createTempDirectory(PREFIX));
            } catch (IOException again) {
                throw new StartProblem("Neither %s nor the temporary folder can be written (%s). Free some space, or make one of them writable."
                        .formatted(cache, FileTrouble.words(again)), again);
            }
        }
    }

    /** Where the system keeps files in memory: the user's own place, or the one that Linux has for all. */
    private static Optional<Path> memory() {
        return Stream.of(Optional.ofNullable(System.getenv("XDG_RUNTIME_DIR")).orElse(""), "/dev/shm")
                .filter(name -> !name.isBlank())
                .map(Path::of)
                .filter(place -> place.isAbsolute() && Files.isWritable(place))
                .findFirst();
    }

    private static Session in(Path place) throws IOException {
        sweep(place);
        // No name that cannot be guessed, which takes its time to make: if there is one by that name already, another place serves.
        Path own = place.resolve(PREFIX + Long.toString(System.currentTimeMillis(), Character.MAX_RADIX) + "-" + System.nanoTime());
        return lock(place.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? Files.createDirectory(own, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")))
                : Files.createDirectory(own));
    }

    Path framework() {
        return folder.resolve("framework");
    }

    Path plugins() {
        return folder.resolve("plugins");
    }

    /** Whoever closes it, the folder has gone afterwards: of two who do at once, the process may end with the first that is done. */
    @Override
    public synchronized void close() {
        try {
            channel.close();
            if (Files.exists(folder)) {
                delete(folder);
            }
        } catch (IOException e) {
            LogFiles.of(Session.class).log(Level.FINE, e, () -> folder + " is left for the next start to remove");
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
        try (DirectoryStream<Path> sessions = Files.newDirectoryStream(cache, Session::isOne)) {
            for (Path session : sessions) {
                if (abandoned(session)) {
                    delete(session);
                }
            }
        }
    }

    private static boolean isOne(Path path) {
        return path.getFileName().toString().startsWith(PREFIX);
    }

    /** A folder without its lock file is one that another process is just now making, or that was not quite removed: leave it. */
    private static boolean abandoned(Path session) {
        try (FileChannel channel = FileChannel.open(session.resolve(LOCK), StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            return lock != null;
        } catch (IOException | OverlappingFileLockException e) {
            LogFiles.of(Session.class).log(Level.FINE, e, () -> session + " is in use");
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
