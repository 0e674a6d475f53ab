package org.rightplace.assembly;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.rightplace.launcher.Feature;
import org.rightplace.launcher.PartIndex;
import org.rightplace.launcher.Platform;
import org.rightplace.launcher.StartProblem;

/**
 * Makes the parts' jars such that the Java machine has little to do with them at a start, and an index of them. It archives no
 * class of a signed jar, and only classes on its class path whole; and it makes a class of every lambda when it first meets it.
 */
public final class Assemble {

    private static final Pattern TOOLKIT = Pattern.compile("org\\.eclipse\\.swt\\.\\w+\\.\\w+\\.\\w+\\.jar");
    private static final String TOOLKIT_OF = "org.eclipse.swt.%s.jar";

    private static final List<Platform> PLATFORMS = List.of(
            new Platform("linux", "x86_64"), new Platform("linux", "aarch64"),
            new Platform("macosx", "x86_64"), new Platform("macosx", "aarch64"));

    private Assemble() {}

    /**
     * Makes the product in a folder ready to run.
     *
     * @param folders the product's, with all jars in it; and, where the product is for several systems, one with the toolkits
     *     for those
     */
    public static void main(String[] folders) throws IOException, StartProblem {
        Path product = Path.of(folders[0]);
        Path bundles = product.resolve("bundles");
        Path toolkits = folders.length > 1 ? Path.of(folders[1]) : bundles;
        rewrite(Stream.of(product.resolve("lib"), bundles, toolkits).distinct().flatMap(Assemble::jars).toList());
        for (Platform platform : PLATFORMS) {
            classPath(product, platform, name -> Files.exists(bundles.resolve(name)) ? bundles.resolve(name) : toolkits.resolve(name));
        }
    }

    private static List<Feature.Entry> entries(Path product, Platform platform) throws StartProblem {
        return Feature.readAll(product.resolve("features"), platform).stream().flatMap(feature -> feature.entries().stream()).toList();
    }

    private static Stream<Path> jars(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All are read before any is written, for what one calls is in others. */
    private static void rewrite(List<Path> jars) throws IOException {
        List<PartJar> parts = new ArrayList<>();
        for (Path jar : jars) {
            parts.add(PartJar.read(jar));
        }
        for (PartJar part : parts) {
            // Its own come first: the toolkits for different systems have classes of the same names.
            Classes classes = new Classes(name -> Stream.concat(Stream.of(part), parts.stream())
                    .map(any -> any.classFile(name)).filter(Objects::nonNull).findFirst().orElse(null));
            part.rewrite(DynamicCalls.compile(part.classFiles(), classes));
        }
    }

    /** The jar that names the class path, and beside it what the framework needs to know of the parts. */
    private static void classPath(Path product, Platform platform, Function<String, Path> part) throws IOException, StartProblem {
        String toolkit = TOOLKIT_OF.formatted(platform.swt());
        Set<String> bundles = jars(product.resolve("bundles")).map(jar -> jar.getFileName().toString())
                .filter(name -> !TOOLKIT.matcher(name).matches())
                .collect(Collectors.toSet());
        bundles.add(toolkit);
        Path jar = product.resolve("lib/rightplace." + platform.swt() + ".jar");
        new ClassPathJar(toolkit).write(jar, bundles);
        if (Files.exists(part.apply(toolkit))) {
            PartIndex.of(part, entries(product, platform)).write(product.resolve("lib/rightplace." + platform.swt() + PartIndex.SUFFIX));
        }
    }
}
