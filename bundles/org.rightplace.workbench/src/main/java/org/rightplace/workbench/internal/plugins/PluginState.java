package org.rightplace.workbench.internal.plugins;

import java.nio.file.Path;
import java.util.Arrays;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.startlevel.BundleStartLevel;

/** What has come of a file in the plugins folder. */
enum PluginState {
    /** It runs, or somebody has stopped it. */
    USED(""),
    /** The framework did not take it for a bundle. */
    NO_PLUGIN("%s in the plugins folder is not a whole plugin. Put it there again, or take it out."),
    /** It needs something that no other bundle has. */
    LACKS_SOMETHING(
            "The plugin %s needs something that is not installed; the log says what. Put that beside it, or take it out."),
    /** It failed as it started. */
    FAILED("The plugin %s failed as it started and is left out; the log says why. Take it out, or put a newer one there."),
    /** It is still starting. */
    STARTING("The plugin %s does not come to the end of its start, and keeps others from starting. Take it out.");

    private final String sentence;

    PluginState(String sentence) {
        this.sentence = sentence;
    }

    String sentence(String file) {
        return sentence.formatted(file);
    }

    static PluginState of(Path file, BundleContext context) {
        // The watcher names a bundle by its file.
        var place = file.toAbsolutePath().normalize().toUri().getRawPath();
        return Arrays.stream(context.getBundles())
                .filter(bundle -> bundle.getLocation().endsWith(place))
                .findFirst()
                .map(PluginState::of)
                .orElse(NO_PLUGIN);
    }

    private static PluginState of(Bundle bundle) {
        var headers = bundle.getHeaders();
        return switch (bundle.getState()) {
            case Bundle.INSTALLED -> LACKS_SOMETHING;
            case Bundle.RESOLVED -> headers.get(Constants.FRAGMENT_HOST) == null
                            && bundle.adapt(BundleStartLevel.class).isPersistentlyStarted()
                    ? FAILED
                    : USED;
            // One that starts when it is first used stays in this state until then.
            case Bundle.STARTING -> headers.get(Constants.BUNDLE_ACTIVATIONPOLICY) == null ? STARTING : USED;
            default -> USED;
        };
    }
}
