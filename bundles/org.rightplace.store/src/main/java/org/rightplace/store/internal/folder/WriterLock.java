package org.rightplace.store.internal.folder;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** Lets one process at a time write a workspace, and tells the others who it is. */
final class WriterLock implements AutoCloseable {

    // Beyond the text, because on Windows a locked stretch of a file cannot be read by others.
    private static final long LOCKED_BYTE = 1L << 40;

    private static final Path LINUX_HOST = Path.of("/proc/sys/kernel/hostname");
    private static final Path LINUX_PROCESS = Path.of("/proc/self");

    private final FileChannel channel;
    private final FileLock lock;

    private WriterLock(FileChannel channel, FileLock lock) {
        this.channel = channel;
        this.lock = lock;
    }

    /** Takes the lock, or returns empty if another process has it. */
    static Optional<WriterLock> take(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            var lock = channel.tryLock(LOCKED_BYTE, 1, false);
            if (lock != null) {
                channel.truncate(0);
                channel.write(ByteBuffer.wrap(holder().getBytes(StandardCharsets.UTF_8)), 0);
                return Optional.of(new WriterLock(channel, lock));
            }
        } catch (OverlappingFileLockException e) {
            // This very process has it, in another window.
        } catch (IOException e) {
            channel.close();
            throw e;
        }
        channel.close();
        return Optional.empty();
    }

    /** Who has the lock, in words that follow "is open", such as "by ann on ward-7 (process 12) since 22 November, 10:30". */
    static String heldBy(Path file) {
        try {
            var text = Files.readString(file).strip();
            return text.isEmpty() ? "elsewhere" : text + " since " + since(file);
        } catch (IOException e) {
            return "elsewhere";
        }
    }

    private static String holder() {
        return "by " + System.getProperty("user.name", "somebody") + " on " + host() + " (process "
                + process() + ")";
    }

    // The file is written when the lock is taken. The time is not in it, for every opening would then wait until the time
    // zones of the world are read, and few ever read when it was.
    private static String since(Path file) throws IOException {
        return DateTimeFormatter.ofPattern("d MMMM, HH:mm", Locale.UK)
                .format(Files.getLastModifiedTime(file).toInstant().atZone(ZoneId.systemDefault()));
    }

    // The network's way of telling the machine's name takes longer to start than all else that is done for the lock, and
    // much longer where the network does not answer.
    private static String host() {
        try {
            return Files.readString(LINUX_HOST).strip();
        } catch (IOException e) {
            return networkHost();
        }
    }

    // The platform's way starts the threads that watch other processes.
    private static String process() {
        try {
            return Files.readSymbolicLink(LINUX_PROCESS).toString();
        } catch (IOException | UnsupportedOperationException e) {
            return Long.toString(ProcessHandle.current().pid());
        }
    }

    private static String networkHost() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "this machine";
        }
    }

    @Override
    public void close() throws IOException {
        try {
            channel.truncate(0);
        } finally {
            lock.release();
            channel.close();
        }
    }
}
