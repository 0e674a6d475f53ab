package org.rightplace.assembly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;

/** A jar that is written without compression, and with one time for all that is in it: the same contents make the same file. */
final class StoredJar implements AutoCloseable {

    // The first that jars can name everywhere, whatever the time zone.
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private final JarOutputStream out;

    StoredJar(Path file) throws IOException {
        out = new JarOutputStream(Files.newOutputStream(file));
        out.setMethod(ZipEntry.STORED);
    }

    void put(String name, byte[] content) throws IOException {
        JarEntry entry = new JarEntry(name);
        entry.setTimeLocal(TIME);
        entry.setSize(content.length);
        CRC32 checksum = new CRC32();
        checksum.update(content);
        entry.setCrc(checksum.getValue());
        out.putNextEntry(entry);
        out.write(content);
        out.closeEntry();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
