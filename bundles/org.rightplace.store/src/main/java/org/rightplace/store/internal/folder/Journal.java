package org.rightplace.store.internal.folder;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.zip.CRC32C;
import org.rightplace.store.internal.json.BadJson;
import org.rightplace.store.internal.json.Json;
import org.rightplace.store.internal.json.JournalEntry;

/**
 * The edits that the workspace's files do not hold yet. The first line names the journal; every other holds an entry
 * behind a checksum, so that a line cut off by a power cut is told from a whole one.
 */
final class Journal implements AutoCloseable {

    private static final String HEAD = "rightplace-journal 1 ";

    private final Path file;
    private final Json json;
    private FileChannel channel;

    /** What a journal holds: its entries, how many lines of it could not be read, and whether the last one was cut off. */
    record Content(String name, List<JournalEntry> entries, int damaged, boolean cut) {

        static final Content NONE = new Content("", List.of(), 0, true);

        /** Whether more can be written behind it as it is. */
        boolean whole() {
            return damaged == 0 && !cut;
        }
    }

    Journal(Path file, Json json) {
        this.file = file;
        this.json = json;
    }

    /** Reads the journal without changing it. */
    static Content read(Path file, Json json) throws IOException {
        if (!Files.exists(file)) {
            return Content.NONE;
        }
        var bytes = Files.readAllBytes(file);
        var entries = new ArrayList<JournalEntry>();
        var name = "";
        int damaged = 0;
        int start = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                var line = Arrays.copyOfRange(bytes, start, i);
                if (start == 0) {
                    name = new String(line, StandardCharsets.UTF_8);
                    if (!name.startsWith(HEAD)) {
                        damaged++;
                    }
                } else {
                    try {
                        entries.add(entry(line, json));
                    } catch (BadJson e) {
                        damaged++;
                    }
                }
                start = i + 1;
            }
        }
        // What follows the last line end was being written when the power went; nobody was told that it is safe.
        return new Content(name, entries, damaged, start < bytes.length || start == 0);
    }

    /** Goes on behind what is there, which must be whole. */
    void resume() throws IOException {
        closeChannel();
        openAtEnd();
    }

    /** Starts over with these entries. */
    void reset(List<JournalEntry> entries) throws IOException {
        closeChannel();
        var content = new ByteArrayOutputStream();
        content.writeBytes((HEAD + UUID.randomUUID() + "\n").getBytes(StandardCharsets.UTF_8));
        entries.forEach(entry -> content.writeBytes(line(entry)));
        AtomicFile.write(file, content.toByteArray());
        openAtEnd();
    }

    private void openAtEnd() throws IOException {
        channel = FileChannel.open(file, StandardOpenOption.WRITE);
        channel.position(channel.size());
    }

    /** Adds entries; when this returns they are on disk. If it fails, none of them is kept. */
    void append(List<JournalEntry> entries) throws IOException {
        var content = new ByteArrayOutputStream();
        entries.forEach(entry -> content.writeBytes(line(entry)));
        long before = channel.position();
        try {
            AtomicFile.writeFully(channel, content.toByteArray());
            channel.force(false);
        } catch (IOException e) {
            try {
                channel.truncate(before);
                channel.position(before);
            } catch (IOException again) {
                e.addSuppressed(again);
            }
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        closeChannel();
    }

    private void closeChannel() throws IOException {
        if (channel != null) {
            channel.close();
            channel = null;
        }
    }

    private byte[] line(JournalEntry entry) {
        var content = entry.write(json);
        var line = new ByteArrayOutputStream();
        line.writeBytes((checksum(content, content.length - 1) + " ").getBytes(StandardCharsets.US_ASCII));
        line.writeBytes(content);
        return line.toByteArray();
    }

    private static JournalEntry entry(byte[] line, Json json) throws BadJson {
        var content = line.length < 9 ? new byte[0] : Arrays.copyOfRange(line, 9, line.length);
        var sum = new String(line, 0, Math.min(8, line.length), StandardCharsets.US_ASCII);
        if (!sum.equals(checksum(content, content.length))) {
            throw new BadJson("an entry of the journal is damaged.");
        }
        return JournalEntry.read(json, content);
    }

    private static String checksum(byte[] content, int length) {
        var sum = new CRC32C();
        sum.update(content, 0, length);
        return "%08x".formatted(sum.getValue());
    }
}
