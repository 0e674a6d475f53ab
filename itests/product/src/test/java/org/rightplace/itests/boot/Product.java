package org.rightplace.itests.boot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.osgi.framework.BundleContext;
import org.rightplace.launch.Application;
import org.rightplace.launcher.Folders;
import org.rightplace.launcher.Parts;
import org.rightplace.launcher.Platform;
import org.rightplace.launcher.StartProblem;

/** The product, running in this process. There is at most one. */
public final class Product implements AutoCloseable {

    private static final String SAMPLE = "lancashire-and-south-cumbria";

    private static Product running;

    private final Folders folders;
    private final Path workspace;
    private final Parts parts;
    private CompletableFuture<Integer> window;

    private Product(Folders folders, Path workspace, Parts parts) {
        this.folders = folders;
        this.workspace = workspace;
        this.parts = parts;
    }

    /** Where the product under test is assembled. */
    public static Path installation() {
        return Path.of(System.getProperty("rightplace.product")).toAbsolutePath().normalize();
    }

    /** The one that runs. */
    public static Product running() {
        if (running == null) {
            throw new IllegalStateException("No product runs; annotate the test with @WholeProduct");
        }
        return running;
    }

    static Product start(Path home, boolean withWindow, boolean withSample) throws IOException, StartProblem {
        Folders folders = Folders.of(installation(), Platform.here(), Map.of("RIGHTPLACE_HOME", home.toString()), home);
        System.setProperty(Application.HOME, folders.home().toString());
        System.setProperty(Application.INSTALL, folders.install().toString());
        System.setProperty(Application.VERSION, "test");
        Path workspace = folders.workspaces().resolve(SAMPLE);
        copy(folders.samples().resolve(SAMPLE), workspace);
        running = new Product(folders, workspace, Parts.start(folders, withWindow));
        if (withWindow) {
            running.openWindow(withSample ? List.of(workspace.toString()) : List.of());
        }
        return running;
    }

    /**
     * What a bundle sees. That of the framework itself would not do: it takes the process's own copies of the product's types
     * for the only ones, and hides the services of the bundles'.
     */
    public BundleContext context() {
        return Arrays.stream(parts.context().getBundles()).filter(b -> b.getSymbolicName().equals("org.rightplace.logging"))
                .findFirst().orElseThrow().getBundleContext();
    }

    /** The test's own copy of the sample, which the window has open. */
    public Path workspace() {
        return workspace;
    }

    /** The folder into which a plugin is put. */
    public Path plugins() {
        return folders.plugins();
    }

    /** The folder of the user's data. */
    public Path home() {
        return folders.home();
    }

    /** Ends once the window has closed, with the application's status. */
    public CompletableFuture<Integer> window() {
        return window;
    }

    /** Removes a folder with all that is in it. */
    static void delete(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }

    /** Copies a folder with all that is in it; a folder that does not exist has nothing in it. */
    public static void copy(Path from, Path to) throws IOException {
        if (!Files.exists(from)) {
            return;
        }
        Files.createDirectories(to.getParent());
        try (Stream<Path> walk = Files.walk(from)) {
            for (Path path : walk.toList()) {
                Files.copy(path, to.resolve(from.relativize(path).toString()));
            }
        }
    }

    @Override
    public void close() {
        parts.close();
        running = null;
    }

    private void openWindow(List<String> arguments) throws StartProblem {
        Application workbench = parts.application(Application.WORKBENCH);
        window = new CompletableFuture<>();
        Thread.ofPlatform().name("window").daemon().start(() -> {
            try {
                window.complete(workbench.run(arguments));
            } catch (Throwable e) {
                window.completeExceptionally(e);
            }
        });
    }
}
