package org.rightplace.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The assembled product.
 *
 * @param install the folder it is in
 */
record Product(Path install) {

    /** What the window's title says when the sample is open. */
    static final String SAMPLE_TITLE = "Lancashire";

    private static final String WATCH = "benchmark-watch.jar";
    private static final String CLASS_PATHS = "rightplace\\..*\\.jar";
    private static final String SAMPLE = "lancashire-and-south-cumbria";

    /** Words that start the product as a user does. */
    List<String> command(String... words) {
        var command = new ArrayList<String>();
        command.add(install.resolve("rightplace").toString());
        command.addAll(List.of(words));
        return command;
    }

    /** What the product must find in its environment to keep all it writes in a folder. */
    static Map<String, String> environment(Path home) {
        return Map.of("RIGHTPLACE_HOME", home.toString(), "NO_AT_BRIDGE", "1");
    }

    /** A copy of the product with what watches its window on its class path. The product itself knows nothing of it. */
    Product watched(Path copy) throws IOException {
        copy(install, copy);
        var library = copy.resolve("lib");
        try (Stream<Path> files = Files.list(library)) {
            for (var classPath : files.filter(file -> file.getFileName().toString().matches(CLASS_PATHS)).toList()) {
                SmallJar.watch(classPath, library.resolve(WATCH));
            }
        }
        return new Product(copy);
    }

    /** Copies a folder with all that is in it. */
    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> walk = Files.walk(from)) {
            for (var path : walk.toList()) {
                Files.copy(path, to.resolve(from.relativize(path).toString()), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    /** Opens the product's window on a workspace, or on the user's own copy of the sample, and waits until it is painted. */
    WatchedWindow window(Path home, String... words) throws Exception {
        return WatchedWindow.open(command(words), environment(home), SAMPLE_TITLE);
    }

    /** The sample workspace. */
    Path sample() {
        return install.resolve("samples").resolve(SAMPLE);
    }
}
