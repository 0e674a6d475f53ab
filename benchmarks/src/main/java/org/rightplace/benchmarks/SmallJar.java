package org.rightplace.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/**
 * Jars with a few of the benchmarks' own classes, made for one run. The classes are named, not loaded: this process has
 * neither OSGi nor a window.
 */
final class SmallJar {

    private static final String PACKAGE = SmallJar.class.getPackageName();
    private static final String PROBES = PACKAGE + ".probe";

    private SmallJar() {}

    /** The part that watches the product's window. */
    static void probe(Path jar) throws IOException {
        write(
                jar,
                Map.of(
                        "Bundle-ManifestVersion", "2",
                        "Bundle-SymbolicName", PROBES,
                        "Bundle-Version", "1.0.0",
                        "Bundle-Activator", PROBES + ".Probe",
                        "Import-Package", "org.eclipse.swt,org.eclipse.swt.graphics,org.eclipse.swt.widgets,org.osgi.framework"),
                List.of(PROBES + ".Probe", PROBES + ".FirstPaint"));
    }

    /** The bare window, to be run like the product's launcher. */
    static void bareWindow(Path jar, List<Path> libraries) throws IOException {
        var window = PACKAGE + ".BareWindow";
        write(
                jar,
                Map.of(
                        "Main-Class", window,
                        "Class-Path", String.join(" ", libraries.stream().map(library -> library.toUri().toString()).toList()),
                        "Enable-Native-Access", "ALL-UNNAMED"),
                List.of(window, window + "$1", window + "$2", window + "$Groups", PROBES + ".FirstPaint"));
    }

    private static void write(Path jar, Map<String, String> headers, List<String> classes) throws IOException {
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
        }
    }
}
