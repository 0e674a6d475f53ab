package org.rightplace.workbench.internal.plugins;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.swt.widgets.Display;
import org.osgi.framework.BundleContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks now and then into the folder that users put plugins into, for what the framework's watcher could not use: it tells
 * the log, where nobody looks who wonders why nothing happens.
 */
public final class PluginFolder implements AutoCloseable {

    private static final long EVERY_SECONDS = 2;
    // The watcher needs a moment, and so may whoever copies the file.
    private static final int LOOKS = 3;

    private final Path folder;
    private final Function<Path, PluginState> states;
    private final Consumer<String> tell;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            task -> Thread.ofPlatform().daemon().name("plugin folder").unstarted(task));
    private Map<Version, Integer> unusable = new HashMap<>();

    /** A file as it was at some time. */
    private record Version(Path file, long size, long changed) {}

    PluginFolder(Path folder, Function<Path, PluginState> states, Consumer<String> tell) {
        this.folder = folder;
        this.states = states;
        this.tell = tell;
    }

    /**
     * Watches the folder until closed.
     *
     * @param tell takes a sentence for the user, on the thread of the display
     */
    public static PluginFolder watch(Path folder, BundleContext context, Display display, Consumer<String> tell) {
        var watching = new PluginFolder(folder, file -> PluginState.of(file, context), sentence -> {
            if (!display.isDisposed()) {
                display.asyncExec(() -> tell.accept(sentence));
            }
        });
        watching.timer.scheduleWithFixedDelay(watching::lookSafely, EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
        return watching;
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }

    private void lookSafely() {
        try {
            look();
        } catch (IOException | RuntimeException e) {
            log().debug("The plugins folder cannot be looked through now", e);
        }
    }

    /** Looks once; what has been unusable for several looks is told of, once for each version of a file. */
    void look() throws IOException {
        var now = new HashMap<Version, Integer>();
        for (var version : versions()) {
            var state = states.apply(version.file());
            if (state != PluginState.USED) {
                int looks = unusable.getOrDefault(version, 0) + 1;
                now.put(version, looks);
                if (looks == LOOKS) {
                    var sentence = state.sentence(version.file().getFileName().toString());
                    log().info("{} It is {}.", sentence, version.file());
                    tell.accept(sentence);
                }
            }
        }
        unusable = now;
    }

    private Set<Version> versions() throws IOException {
        var versions = new HashSet<Version>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.jar")) {
                for (var file : files) {
                    versions.add(new Version(file, Files.size(file), Files.getLastModifiedTime(file).toMillis()));
                }
            }
        }
        return versions;
    }

    private static Logger log() {
        return LoggerFactory.getLogger(PluginFolder.class);
    }
}
