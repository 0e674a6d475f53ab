import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

import org.rightplace.launcher.Feature;
import org.rightplace.launcher.PartIndex;
import org.rightplace.launcher.Platform;
import org.rightplace.launcher.StartProblem;

/**
 * Makes the jars of the product such that the Java machine can archive their classes, and an index of them: {@code java -cp
 * LAUNCHER Assemble.java PRODUCT [TOOLKITS]}. It archives no class of a signed jar, and only classes on its class path whole.
 */
final class Assemble {

    private static final Pattern SIGNATURE = Pattern.compile("META-INF/[^/]+\\.(SF|RSA|DSA|EC)");
    private static final Pattern TOOLKIT = Pattern.compile("org\\.eclipse\\.swt\\.\\w+\\.\\w+\\.\\w+\\.jar");
    private static final Pattern MEDIATOR = Pattern.compile("(asm(-util)?|org\\.apache\\.aries\\.spifly\\..*)\\.jar");
    private static final String TOOLKIT_OF = "org.eclipse.swt.%s.jar";

    private static final List<Platform> PLATFORMS = List.of(
            new Platform("linux", "x86_64"), new Platform("linux", "aarch64"),
            new Platform("macosx", "x86_64"), new Platform("macosx", "aarch64"));

    private Assemble() {}

    public static void main(String[] folders) throws IOException, StartProblem {
        Path product = Path.of(folders[0]);
        Path bundles = product.resolve("bundles");
        Path toolkits = folders.length > 1 ? Path.of(folders[1]) : bundles;
        unsign(bundles);
        unsign(toolkits);
        for (Platform platform : PLATFORMS) {
            classPath(product, platform, name -> Files.exists(bundles.resolve(name)) ? bundles.resolve(name) : toolkits.resolve(name));
        }
    }

    private static List<Feature.Entry> entries(Path product, Platform platform) throws StartProblem {
        return Feature.readAll(product.resolve("features"), platform).stream().flatMap(feature -> feature.entries().stream()).toList();
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

    /**
     * A jar with nothing in it but what the machine needs to know to start the product with its parts on the class path, and
     * beside it what the framework needs to know of those.
     */
    private static void classPath(Path product, Platform platform, Function<String, Path> part) throws IOException, StartProblem {
        String toolkit = TOOLKIT_OF.formatted(platform.swt());
        List<String> ours = List.of("org.rightplace.launcher.jar", "org.rightplace.launch.jar", "org.apache.felix.framework.jar");
        // Before the program begins, the machine checks what it has archived of the mediator of service loaders against
        // classes that it has not archived because nobody used them, and opens each jar in turn until it finds them. Else
        // ours come first, so that where two jars have an implementation of the same service ours is found.
        List<String> bundles = Stream.concat(jars(product.resolve("bundles")).stream().map(jar -> jar.getFileName().toString()), Stream.of(toolkit))
                .filter(name -> name.equals(toolkit) || !TOOLKIT.matcher(name).matches())
                .distinct()
                .sorted(Comparator.comparingInt(name -> MEDIATOR.matcher(name).matches() ? 0 : name.startsWith("org.rightplace.") ? 1 : 2))
                .toList();
        Manifest manifest = new Manifest();
        Attributes attributes = manifest.getMainAttributes();
        attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        attributes.put(Attributes.Name.MAIN_CLASS, "org.rightplace.launcher.Main");
        attributes.put(Attributes.Name.CLASS_PATH,
                String.join(" ", ours) + String.join("", bundles.stream().map(" ../bundles/"::concat).toList()));
        // SWT calls native code. Said here and not as an option, for which the machine would leave part of its class archive unused.
        attributes.putValue("Enable-Native-Access", "ALL-UNNAMED");
        try (OutputStream out = Files.newOutputStream(product.resolve("lib/rightplace.%s.jar".formatted(platform.swt())));
                JarOutputStream jar = new JarOutputStream(out, manifest)) {
            jar.finish();
        }
        if (Files.exists(part.apply(toolkit))) {
            PartIndex.of(part, entries(product, platform)).write(product.resolve("lib/rightplace." + platform.swt() + PartIndex.SUFFIX));
        }
    }
}
