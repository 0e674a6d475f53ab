package org.rightplace.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.stream.Stream;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.wiring.FrameworkWiring;

/**
 * The folder into which users put plugins. A watcher installs and starts what is there and what comes, and takes away what
 * goes. A plugin that cannot be used never keeps the product from starting: the user is told which it is, and why.
 */
final class Plugins {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Path folder;
    private final BundleContext context;

    Plugins(Path folder, BundleContext context) {
        this.folder = folder;
        this.context = context;
    }

    /** Whether the user has put a plugin there. */
    boolean any() {
        return any(folder);
    }

    static boolean any(Path folder) {
        String[] jars = folder.toFile().list((parent, name) -> name.endsWith(".jar"));
        return jars != null && jars.length > 0;
    }

    /** @param watcher the bundle that does the work, or null if the installation leaves it out */
    void start(Bundle watcher) {
        if (watcher == null) {
            return;
        }
        try {
            Files.createDirectories(folder);
            FutureTask<Void> start = new FutureTask<>(() -> {
                watcher.start();
                return null;
            });
            Thread thread = new Thread(start, "plugins");
            thread.setDaemon(true);
            thread.start();
            start.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            explainUnusable();
        } catch (IOException e) {
            LogFiles.of(Plugins.class).log(Level.WARNING, e, () -> "No plugins are loaded, for their folder %s cannot be made. Make the folder above it writable."
                    .formatted(folder));
        } catch (TimeoutException e) {
            LogFiles.of(Plugins.class).log(Level.WARNING, e, () -> "A plugin in %s has not started within %d seconds (%s). Rightplace goes on without waiting; take the plugin out of the folder."
                    .formatted(folder, PATIENCE.toSeconds(), String.join(", ", named(Bundle.STARTING))));
        } catch (ExecutionException e) {
            LogFiles.of(Plugins.class).log(Level.WARNING, e.getCause(), () -> "The plugins in %s cannot be loaded: %s".formatted(folder, e.getCause().getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void explainUnusable() {
        List<Bundle> unresolved = plugins().filter(b -> b.getState() == Bundle.INSTALLED).toList();
        if (!unresolved.isEmpty()) {
            FrameworkWiring wiring = context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION).adapt(FrameworkWiring.class);
            new Unresolved(wiring).explain(unresolved).forEach(reason -> LogFiles.of(Plugins.class).warning(
                    "The plugin %s. Take it out of %s, or put what it needs beside it.".formatted(reason, folder)));
        }
    }

    private List<String> named(int state) {
        return plugins().filter(b -> b.getState() == state).map(Bundle::getSymbolicName).toList();
    }

    private Stream<Bundle> plugins() {
        String place = folder.toUri().getPath();
        return Arrays.stream(context.getBundles()).filter(b -> b.getLocation().contains(place));
    }
}
