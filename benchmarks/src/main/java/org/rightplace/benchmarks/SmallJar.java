package org.rightplace.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/**
 * Jars with a few of the benchmarks' own classes, made for one run. The classes are named, not loaded: this process has
 * neither OSGi nor a window.
 */
final class SmallJar {

    private static final String PACKAGE = SmallJar.class.getPackageName();
    private static final String SIGNATURE = "META-INF/[^/]+\\.(SF|RSA|DSA|EC)";
    private static final String PROBES = PACKAGE + ".probe";

    private SmallJar() {}

    /**
     * Puts what watches the product's window in front of all else on the product's class path.
     *
     * @param classPath the jar that names the class path
     * @param jar where to put what watches; in the same folder
     */
    static void watch(Path classPath, Path jar) throws IOException {
        var headers = new HashMap<String, String>();
        try (var before = new JarFile(classPath.toFile())) {
            before.getManifest().getMainAttributes().forEach((name, value) -> headers.put(name.toString(), value.toString()));
        }
        headers.computeIfPresent("Class-Path", (name, others) -> jar.getFileName() + " " + others);
        write(classPath, headers, List.of(), Map.of());
        write(jar, Map.of(), List.of(PROBES + ".Watch", PROBES + ".Watch$1", PROBES + ".Watch$2", PROBES + ".Watch$3", PROBES + ".FirstPaint", PROBES + ".FirstPaint$1"),
                Map.of("META-INF/services/org.rightplace.workspace.Workspaces", PROBES + ".Watch"));
    }

    /**
     * The bare window, to be run like the product's launcher.
     *
     * @param libraries in folders beside the jar: the machine archives no class of a jar that a manifest names by an
     *     absolute address, and says nothing of it
     */
    static void bareWindow(Path jar, List<Path> libraries) throws IOException {
        var window = PACKAGE + ".BareWindow";
        write(
                jar,
                Map.of(
                        "Main-Class", window,
                        "Class-Path", String.join(" ", libraries.stream().map(library -> beside(jar, library)).toList()),
                        "Enable-Native-Access", "ALL-UNNAMED"),
                List.of(window, window + "$1", window + "$2", window + "$Groups", PROBES + ".FirstPaint", PROBES + ".FirstPaint$1"), Map.of());
    }

    /** A library without its signatures, all else as it was: the machine archives no class of a signed jar. */
    static void unsigned(Path library, Path copy) throws IOException {
        try (var signed = new JarFile(library.toFile(), false)) {
            var manifest = new Manifest();
            manifest.getMainAttributes().putAll(signed.getManifest().getMainAttributes());
            try (var entries = new JarOutputStream(Files.newOutputStream(copy), manifest)) {
                for (var entry : Collections.list(signed.entries())) {
                    var name = entry.getName();
                    if (!name.equals(JarFile.MANIFEST_NAME) && !name.matches(SIGNATURE)) {
                        entries.putNextEntry(new JarEntry(name));
                        try (var content = signed.getInputStream(entry)) {
                            content.transferTo(entries);
                        }
                    }
                }
            }
        }
    }

    private static String beside(Path jar, Path library) {
        var path = jar.toAbsolutePath().getParent().relativize(library.toAbsolutePath());
        if (path.startsWith("..")) {
            throw new IllegalArgumentException(library + " is not in a folder beside " + jar);
        }
        return path.toString();
    }

    private static void write(Path jar, Map<String, String> headers, List<String> classes, Map<String, String> texts) throws IOException {
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        headers.forEach(manifest.getMainAttributes()::putValue);
        try (var entries = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
            for (var name : classes) {
                var path = name.replace('.', '/') + ".class";
                try (var content = SmallJar.class.getClassLoader().getResourceAsStream(path)) {
                    entries.putNextEntry(new JarEntry(path));
                    content.transferTo(entries);
                }
            }
            for (var text : texts.entrySet()) {
                entries.putNextEntry(new JarEntry(text.getKey()));
                entries.write(text.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
    }
}
