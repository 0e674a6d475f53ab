package org.rightplace.assembly;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A part's jar, read whole. */
final class PartJar {

    private static final Pattern SIGNATURE = Pattern.compile("META-INF/[^/]+\\.(SF|RSA|DSA|EC)");
    private static final Pattern VERSIONED = Pattern.compile("META-INF/versions/\\d+/([^$]+?)(\\$.*)?\\.class");
    private static final String CLASS = ".class";

    private final Path file;
    private final Manifest manifest;
    private final Map<String, byte[]> contents = new LinkedHashMap<>();

    private PartJar(Path file) throws IOException {
        this.file = file;
        try (JarFile jar = new JarFile(file.toFile(), false)) {
            manifest = Objects.requireNonNullElseGet(jar.getManifest(), Manifest::new);
            for (JarEntry entry : Collections.list(jar.entries())) {
                contents.put(entry.getName(), jar.getInputStream(entry).readAllBytes());
            }
        }
    }

    static PartJar read(Path file) throws IOException {
        return new PartJar(file);
    }

    /** The file of a class, by its internal name, or null if it is not in here. */
    byte[] classFile(String name) {
        return contents.get(name + CLASS);
    }

    /** The files of all its classes but those of which it has another for newer machines, by their internal names. */
    Map<String, byte[]> classFiles() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        Set<String> versioned = contents.keySet().stream()
                .map(VERSIONED::matcher).filter(Matcher::matches).map(name -> name.group(1)).collect(Collectors.toSet());
        contents.forEach((name, content) -> {
            String outermost = name.replaceFirst("(\\$.*)?\\.class$", "");
            if (name.endsWith(CLASS) && !name.startsWith("META-INF/") && !versioned.contains(outermost)) {
                files.put(name.substring(0, name.length() - CLASS.length()), content);
            }
        });
        return files;
    }

    /**
     * Writes it anew, with other class files, without signatures and without compression.
     *
     * @param changed class files by their internal names, new ones among them
     */
    void rewrite(Map<String, byte[]> changed) throws IOException {
        changed.forEach((name, content) -> contents.put(name + CLASS, content));
        Path rewritten = file.resolveSibling(file.getFileName() + ".rewritten");
        try (StoredJar jar = new StoredJar(rewritten)) {
            // First, as whoever reads a jar from its beginning expects.
            jar.put(JarFile.MANIFEST_NAME, forWhole());
            for (Map.Entry<String, byte[]> content : contents.entrySet()) {
                if (!content.getKey().equals(JarFile.MANIFEST_NAME) && !SIGNATURE.matcher(content.getKey()).matches()) {
                    jar.put(content.getKey(), content.getValue());
                }
            }
        }
        Files.move(rewritten, file, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Of the manifest only what is said of the jar as a whole: the rest is checksums of what is in it. */
    private byte[] forWhole() throws IOException {
        Manifest whole = new Manifest();
        whole.getMainAttributes().putAll(manifest.getMainAttributes());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        whole.write(bytes);
        return bytes.toByteArray();
    }
}
