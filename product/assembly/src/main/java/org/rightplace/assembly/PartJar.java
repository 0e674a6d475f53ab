package org.rightplace.assembly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A part's jar, read whole. */
final class PartJar {

    private static final Pattern SIGNATURE = Pattern.compile("META-INF/[^/]+\\.(SF|RSA|DSA|EC)");
    private static final Pattern VERSIONED = Pattern.compile("META-INF/versions/\\d+/([^$]+?)(\\$.*)?\\.class");
    private static final String CLASS = ".class";

    private final Path file;
    private final Manifest manifest;
    private final boolean signed;
    private final Map<String, byte[]> contents = new LinkedHashMap<>();
    private final Map<String, Long> times = new HashMap<>();
    private long newest;

    private PartJar(Path file) throws IOException {
        this.file = file;
        try (JarFile jar = new JarFile(file.toFile(), false)) {
            manifest = jar.getManifest();
            signed = jar.stream().anyMatch(entry -> SIGNATURE.matcher(entry.getName()).matches());
            for (JarEntry entry : Collections.list(jar.entries())) {
                contents.put(entry.getName(), jar.getInputStream(entry).readAllBytes());
                times.put(entry.getName(), entry.getTime());
                newest = Math.max(newest, entry.getTime());
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
        var versioned = contents.keySet().stream().map(VERSIONED::matcher).filter(Matcher::matches).map(name -> name.group(1)).toList();
        contents.forEach((name, content) -> {
            String outermost = name.replaceFirst("(\\$.*)?\\.class$", "");
            if (name.endsWith(CLASS) && !name.startsWith("META-INF/") && !versioned.contains(outermost)) {
                files.put(name.substring(0, name.length() - CLASS.length()), content);
            }
        });
        return files;
    }

    /**
     * Writes it anew, without signatures and with other class files, if there is anything to change.
     *
     * @param changed class files by their internal names; new ones are as old as the newest of the rest, so that the same
     *     parts always make the same jar
     */
    void rewrite(Map<String, byte[]> changed) throws IOException {
        if (!signed && changed.isEmpty()) {
            return;
        }
        changed.forEach((name, content) -> contents.put(name + CLASS, content));
        Path rewritten = file.resolveSibling(file.getFileName() + ".rewritten");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(rewritten))) {
            // First, as whoever reads a jar from its beginning expects.
            put(JarFile.MANIFEST_NAME, out);
            for (String name : contents.keySet()) {
                if (!name.equals(JarFile.MANIFEST_NAME) && !SIGNATURE.matcher(name).matches()) {
                    put(name, out);
                }
            }
        }
        Files.delete(file);
        Files.move(rewritten, file);
    }

    private void put(String name, JarOutputStream out) throws IOException {
        JarEntry entry = new JarEntry(name);
        entry.setTime(times.getOrDefault(name, newest));
        out.putNextEntry(entry);
        if (name.equals(JarFile.MANIFEST_NAME)) {
            forWhole().write(out);
        } else {
            out.write(contents.get(name));
        }
        out.closeEntry();
    }

    /** Of the manifest only what is said of the jar as a whole: the rest is checksums of what is in it. */
    private Manifest forWhole() {
        Manifest whole = new Manifest();
        whole.getMainAttributes().putAll(manifest.getMainAttributes());
        return whole;
    }
}
