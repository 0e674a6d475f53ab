package org.rightplace.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.osgi.framework.Constants;
import org.osgi.framework.connect.ConnectContent;

/** What is in a jar, for the framework to read; its classes are loaded elsewhere. */
final class JarOnClassPath implements ConnectContent {

    private static final Pattern USES = Pattern.compile(";\\s*uses:=(\"[^\"]*\"|[^;,]*)");

    private final Path jar;
    private final ClassLoader loader;
    private ZipFile zip;

    JarOnClassPath(Path jar, ClassLoader loader) {
        this.jar = jar;
        this.loader = loader;
    }

    /**
     * Those of the manifest, but for which packages a package uses: there is one of each on the class path, so that all who
     * use it use the same, and to prove it takes the framework a good part of a start.
     */
    @Override
    public Optional<Map<String, String>> getHeaders() {
        ZipEntry manifest = zip.getEntry(JarFile.MANIFEST_NAME);
        if (manifest == null) {
            return Optional.empty();
        }
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        try (InputStream in = zip.getInputStream(manifest)) {
            new Manifest(in).getMainAttributes().forEach((name, value) -> headers.put(name.toString(), value.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        headers.computeIfPresent(Constants.EXPORT_PACKAGE, (name, packages) -> USES.matcher(packages).replaceAll(""));
        return Optional.of(headers);
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
