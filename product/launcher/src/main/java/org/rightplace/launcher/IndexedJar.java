package org.rightplace.launcher;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

import org.osgi.framework.connect.ConnectContent;

/** A jar of which the index says what a start asks for; it is opened when something else is asked. */
final class IndexedJar implements ConnectContent {

    private final IndexedPart part;
    private final JarOnClassPath jar;
    private boolean opened;

    IndexedJar(IndexedPart part, JarOnClassPath jar) {
        this.part = part;
        this.jar = jar;
    }

    @Override
    public Optional<Map<String, String>> getHeaders() {
        return Optional.of(part.headers());
    }

    @Override
    public Iterable<String> getEntries() throws IOException {
        return part.entries().isEmpty() ? jar().getEntries() : Arrays.asList(part.entries().split("\n"));
    }

    @Override
    public Optional<ConnectEntry> getEntry(String path) {
        if (path.equals(IndexedPart.COMPONENTS) && !part.components().isEmpty()) {
            return Optional.of(new Components(part.components().getBytes(StandardCharsets.UTF_8)));
        }
        try {
            return jar().getEntry(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<ClassLoader> getClassLoader() {
        return jar.getClassLoader();
    }

    @Override
    public void open() {
        // Not before something is asked of it that the index does not know.
    }

    @Override
    public synchronized void close() throws IOException {
        if (opened) {
            opened = false;
            jar.close();
        }
    }

    private synchronized JarOnClassPath jar() throws IOException {
        if (!opened) {
            jar.open();
            opened = true;
        }
        return jar;
    }

    /** All descriptors of components in one. */
    private record Components(byte[] bytes) implements ConnectEntry {

        @Override
        public String getName() {
            return IndexedPart.COMPONENTS;
        }

        @Override
        public long getContentLength() {
            return bytes.length;
        }

        /** No time, for it is never changed. */
        @Override
        public long getLastModified() {
            return 0;
        }

        @Override
        public InputStream getInputStream() {
            return new ByteArrayInputStream(bytes);
        }
    }
}
