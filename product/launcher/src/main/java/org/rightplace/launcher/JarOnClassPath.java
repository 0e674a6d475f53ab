package org.rightplace.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.osgi.framework.connect.ConnectContent;

/** What is in a jar, for the framework to read; its classes are loaded elsewhere. */
final class JarOnClassPath implements ConnectContent {

    private final Path jar;
    private final ClassLoader loader;
    private ZipFile zip;

    JarOnClassPath(Path jar, ClassLoader loader) {
        this.jar = jar;
        this.loader = loader;
    }

    /** None: the framework reads the manifest, as it does with any bundle. */
    @Override
    public Optional<Map<String, String>> getHeaders() {
        return Optional.empty();
    }

    @Override
    public Iterable<String> getEntries() {
        return () -> zip.stream().map(ZipEntry::getName).iterator();
    }

    @Override
    public Optional<ConnectEntry> getEntry(String path) {
        ZipEntry entry = zip.getEntry(path);
        return entry == null ? Optional.empty() : Optional.of(new Entry(entry));
    }

    @Override
    public Optional<ClassLoader> getClassLoader() {
        return Optional.of(loader);
    }

    @Override
    public void open() throws IOException {
        zip = new ZipFile(jar.toFile());
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** One of the files in the jar. */
    private final class Entry implements ConnectEntry {

        private final ZipEntry entry;

        Entry(ZipEntry entry) {
            this.entry = entry;
        }

        @Override
        public String getName() {
            return entry.getName();
        }

        @Override
        public long getContentLength() {
            return entry.getSize();
        }

        @Override
        public long getLastModified() {
            return entry.getTime();
        }

        @Override
        public InputStream getInputStream() throws IOException {
            return zip.getInputStream(entry);
        }
    }
}
