package org.rightplace.workshop.internal.log;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.UnaryOperator;

/**
 * What happened in a running workshop, in a file that only grows. Entries are put in order at once, and are safe when
 * {@link #await} returns. However many people wait, one write to the disk serves them all: whoever comes first writes
 * what everybody has added by then, and the others find their entries safe when it is done.
 */
public final class BallotLog implements AutoCloseable {

    private static final byte[] HEAD = "rightplace-workshop 1\n".getBytes(StandardCharsets.US_ASCII);

    // On a file and not a channel: the interruption of one thread that writes to a channel closes it for all.
    private final Disk disk;
    private final Content content;
    private ByteArrayOutputStream waiting = new ByteArrayOutputStream();
    private long added;

    /** What those wait for whose entries are being written, or {@code null} if nothing is. */
    private CountDownLatch written;

    private volatile long safe;

    /**
     * What a log holds.
     *
     * @param entries its entries, in order
     * @param damaged how many whole lines of it could not be read
     * @param length how many of its bytes hold whole lines
     */
    public record Content(List<Entry> entries, int damaged, long length) {}

    private BallotLog(Disk disk, Content content) {
        this.disk = disk;
        this.content = content;
        this.safe = content.length();
        this.added = content.length();
    }

    /** Reads a log without changing it; one that is not there holds nothing. */
    public static Content read(Path file) throws IOException {
        return Files.exists(file) ? read(Files.readAllBytes(file)) : new Content(List.of(), 0, 0);
    }

    static Content read(byte[] bytes) {
        var entries = new ArrayList<Entry>();
        int damaged = 0;
        int start = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                if (start == 0) {
                    damaged += Arrays.equals(bytes, 0, i + 1, HEAD, 0, HEAD.length) ? 0 : 1;
                } else {
                    var entry = EntryFormat.entry(bytes, start, i);
                    entry.ifPresent(entries::add);
                    damaged += entry.isPresent() ? 0 : 1;
                }
                start = i + 1;
            }
        }
        // What follows the last line end was being written when the power went; nobody was told that it is safe.
        return new Content(List.copyOf(entries), damaged, start);
    }

    /** Opens a log to add to it, after what it holds. It is read once nobody else can write to it. */
    public static BallotLog open(Path path) throws IOException {
        return open(path, Disk::of);
    }

    /** The same, written to a disk of the caller's choice. */
    public static BallotLog open(Path path, Disk.Opener disk) throws IOException {
        Files.createDirectories(path.getParent());
        var file = new RandomAccessFile(path.toFile(), "rw");
        try {
            lock(file.getChannel(), path);
            var content = read(bytes(file));
            file.setLength(content.length());
            file.seek(content.length());
            var log = new BallotLog(disk.of(file), content);
            if (content.length() == 0) {
                log.await(log.add(HEAD));
                forceFolder(path.getParent());
                forceFolder(path.getParent().getParent());
            }
            return log;
        } catch (IOException | RuntimeException e) {
            try {
                file.close();
            } catch (IOException also) {
                e.addSuppressed(also);
            }
            throw e;
        }
    }

    // Through the file that holds the lock: on some machines nothing else may read what is locked.
    private static byte[] bytes(RandomAccessFile file) throws IOException {
        var bytes = new byte[Math.toIntExact(file.length())];
        file.seek(0);
        file.readFully(bytes);
        return bytes;
    }

    /** What it held when it was opened. */
    public Content content() {
        return content;
    }

    /**
     * Writes a log anew. What it held before is gone when this returns, what could not be read of it too.
     *
     * @param change what becomes of each entry
     * @throws IOException if it could not be written, or is open
     */
    public static void rewrite(Path file, UnaryOperator<Entry> change) throws IOException {
        var temporary = unfinished(file);
        try (var open = new RandomAccessFile(file.toFile(), "rw")) {
            lock(open.getChannel(), file);
            write(temporary, bytes(read(bytes(open)).entries().stream().map(change).toList()));
        }
        // Closed first: there are machines on which nothing takes the place of a file that is open.
        Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        forceFolder(file.getParent());
    }

    /**
     * Removes a log.
     *
     * @return what it held, to {@link #restore} it with
     * @throws IOException if it could not be removed, or is open
     */
    public static byte[] remove(Path file) throws IOException {
        byte[] held;
        try (var open = new RandomAccessFile(file.toFile(), "rw")) {
            lock(open.getChannel(), file);
            held = bytes(open);
        }
        Files.delete(file);
        return held;
    }

    /** What a log that is written anew is called until it is whole; a kill may leave it behind. */
    public static Path unfinished(Path file) {
        return file.resolveSibling(file.getFileName() + ".new");
    }

    /** Brings a log back that was removed. */
    public static void restore(Path file, byte[] held) throws IOException {
        Files.createDirectories(file.getParent());
        var temporary = unfinished(file);
        write(temporary, held);
        Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        forceFolder(file.getParent());
    }

    private static byte[] bytes(List<Entry> entries) {
        var content = new ByteArrayOutputStream();
        content.writeBytes(HEAD);
        entries.forEach(entry -> content.writeBytes(EntryFormat.line(entry)));
        return content.toByteArray();
    }

    private static void write(Path file, byte[] content) throws IOException {
        try (var channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            var buffer = ByteBuffer.wrap(content);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }

    /**
     * Puts an entry after those added before.
     *
     * @return what to {@link #await}
     */
    public long add(Entry entry) {
        return add(EntryFormat.line(entry));
    }

    /** Everything added so far, to {@link #await}. */
    public synchronized long added() {
        return added;
    }

    /**
     * Waits until everything up to here is on disk.
     *
     * @throws IOException if it could not be written; it is tried again when somebody next waits
     */
    public void await(long position) throws IOException {
        while (safe < position) {
            CountDownLatch others;
            synchronized (this) {
                if (safe >= position) {
                    return;
                }
                others = written;
                if (others == null) {
                    written = new CountDownLatch(1);
                }
            }
            if (others == null) {
                write();
            } else {
                awaitUninterruptibly(others);
            }
        }
    }

    @Override
    public void close() throws IOException {
        try {
            await(added());
        } finally {
            disk.close();
        }
    }

    private synchronized long add(byte[] line) {
        waiting.writeBytes(line);
        added += line.length;
        return added;
    }

    // Called by one thread at a time. Nobody who waits holds the monitor, so that a room can go on adding meanwhile.
    private void write() throws IOException {
        try {
            byte[] batch;
            synchronized (this) {
                batch = waiting.toByteArray();
            }
            disk.write(safe, batch);
            synchronized (this) {
                var left = new ByteArrayOutputStream();
                left.write(waiting.toByteArray(), batch.length, waiting.size() - batch.length);
                waiting = left;
                safe += batch.length;
            }
        } finally {
            // Whatever went wrong, those who wait try again themselves.
            synchronized (this) {
                written.countDown();
                written = null;
            }
        }
    }

    private static void awaitUninterruptibly(CountDownLatch latch) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    latch.await();
                    return;
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static void lock(FileChannel channel, Path file) throws IOException {
        try {
            if (channel.tryLock() != null) {
                return;
            }
        } catch (OverlappingFileLockException e) {
            throw new IOException(file + " is in use: people take part in that workshop now", e);
        }
        throw new IOException(file + " is in use: people take part in that workshop now");
    }

    private static void forceFolder(Path folder) throws IOException {
        if (System.getProperty("os.name").startsWith("Windows")) {
            return; // Windows cannot open a folder, and does not need to: its new files are journalled.
        }
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
