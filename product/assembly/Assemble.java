import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/**
 * Makes the jars of the product such that the Java machine can archive their classes: {@code java Assemble.java PRODUCT
 * [TOOLKITS]}. It archives no class of a signed jar, and only classes on its class path whole.
 */
final class Assemble {

    private static final Pattern SIGNATURE = Pattern.compile("META-INF/[^/]+\\.(SF|RSA|DSA|EC)");
    private static final Pattern TOOLKIT = Pattern.compile("org\\.eclipse\\.swt\\.\\w+\\.\\w+\\.\\w+\\.jar");
    private static final String TOOLKIT_OF = "org.eclipse.swt.%s.jar";

    /** The names that SWT gives the systems it runs on. */
    private static final List<String> PLATFORMS =
            List.of("gtk.linux.x86_64", "gtk.linux.aarch64", "cocoa.macosx.x86_64", "cocoa.macosx.aarch64");

    private Assemble() {}

    public static void main(String[] folders) throws IOException {
        Path product = Path.of(folders[0]);
        unsign(product.resolve("bundles"));
        if (folders.length > 1) {
            unsign(Path.of(folders[1]));
        }
        for (String platform : PLATFORMS) {
            classPath(product, platform);
        }
    }

    private static List<Path> jars(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
        }
    }

    private static void unsign(Path folder) throws IOException {
        for (Path jar : jars(folder)) {
            try (JarFile file = new JarFile(jar.toFile(), false)) {
                if (file.stream().anyMatch(Assemble::isSignature)) {
                    Path unsigned = jar.resolveSibling(jar.getFileName() + ".unsigned");
                    copy(file, unsigned);
                    Files.delete(jar);
                    Files.move(unsigned, jar);
                }
            }
        }
    }

    private static boolean isSignature(ZipEntry entry) {
        return SIGNATURE.matcher(entry.getName()).matches();
    }

    /** Of the manifest only what is said of the jar as a whole: the rest is checksums of what is in it. */
    private static void copy(JarFile file, Path unsigned) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().putAll(file.getManifest().getMainAttributes());
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(unsigned), manifest)) {
            for (JarEntry entry : Collections.list(file.entries())) {
                if (!isSignature(entry) && !entry.getName().equals(JarFile.MANIFEST_NAME)) {
                    JarEntry same = new JarEntry(entry.getName());
                    same.setTime(entry.getTime());
                    out.putNextEntry(same);
                    file.getInputStream(entry).transferTo(out);
                }
            }
        }
    }

    /** A jar with nothing in it but what the machine needs to know to start the product with its parts on the class path. */
    private static void classPath(Path product, String platform) throws IOException {
        String toolkit = TOOLKIT_OF.formatted(platform);
        List<String> ours = List.of("org.rightplace.launcher.jar", "org.rightplace.launch.jar", "org.apache.felix.framework.jar");
        // Ours come first, so that where two jars have an implementation of the same service ours is found.
        List<String> bundles = Stream.concat(jars(product.resolve("bundles")).stream().map(jar -> jar.getFileName().toString()), Stream.of(toolkit))
                .filter(name -> name.equals(toolkit) || !TOOLKIT.matcher(name).matches())
                .distinct()
                .sorted((a, b) -> Boolean.compare(b.startsWith("org.rightplace."), a.startsWith("org.rightplace.")))
                .toList();
        Manifest manifest = new Manifest();
        Attributes attributes = manifest.getMainAttributes();
        attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        attributes.put(Attributes.Name.MAIN_CLASS, "org.rightplace.launcher.Main");
        attributes.put(Attributes.Name.CLASS_PATH,
                String.join(" ", ours) + String.join("", bundles.stream().map(" ../bundles/"::concat).toList()));
        // SWT calls native code. Said here and not as an option, for which the machine would leave part of its class archive unused.
        attributes.putValue("Enable-Native-Access", "ALL-UNNAMED");
        try (OutputStream out = Files.newOutputStream(product.resolve("lib/rightplace.%s.jar".formatted(platform)));
                JarOutputStream jar = new JarOutputStream(out, manifest)) {
            jar.finish();
        }
    }
}
