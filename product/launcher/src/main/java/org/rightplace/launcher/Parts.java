package org.rightplace.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.framework.wiring.FrameworkWiring;
import org.osgi.util.tracker.ServiceTracker;
import org.rightplace.launch.Application;

/** The installed parts of the product, running in a framework. */
final class Parts implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Parts.class.getName());
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final String PLUGIN_WATCHER = "org.apache.felix.fileinstall";

    private final Framework framework;
    private final Map<String, Bundle> bundles = new LinkedHashMap<>();

    private Parts(Framework framework) {
        this.framework = framework;
    }

    /**
     * Starts the framework and the parts, then the user's plugins.
     *
     * @param window whether the parts that make the window are wanted
     * @throws StartProblem when a part is missing or cannot be used
     */
    static Parts start(Folders folders, Session session, boolean window) throws StartProblem {
        Parts parts = new Parts(new org.apache.felix.framework.FrameworkFactory().newFramework(
                new FrameworkSettings(folders, session).asMap()));
        try {
            parts.framework.start();
            parts.install(folders, wanted(folders, window));
            parts.resolve();
            parts.startAll();
            new Plugins(folders.plugins(), parts.framework.getBundleContext()).start(parts.bundles.get(PLUGIN_WATCHER));
            return parts;
        } catch (BundleException e) {
            parts.close();
            throw new StartProblem("The framework does not start: %s. Install Rightplace again.".formatted(e.getMessage()), e);
        } catch (StartProblem e) {
            parts.close();
            throw e;
        }
    }

    /**
     * The one application of a kind.
     *
     * @throws StartProblem when no part publishes one
     */
    Application application(String kind) throws StartProblem {
        try {
            BundleContext context = framework.getBundleContext();
            ServiceTracker<Application, Application> tracker = new ServiceTracker<>(context, FrameworkUtil.createFilter(
                    "(&(objectClass=%s)(%s=%s))".formatted(Application.class.getName(), Application.KIND, kind)), null);
            tracker.open();
            Application application = tracker.waitForService(PATIENCE.toMillis());
            if (application == null) {
                throw new StartProblem("No installed part of Rightplace provides the %s. Install Rightplace again; the log says more."
                        .formatted(kind.equals(Application.WORKBENCH) ? "window" : "command line"));
            }
            return application;
        } catch (InvalidSyntaxException e) {
            throw new IllegalArgumentException("not a kind of application: " + kind, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartProblem("Rightplace was stopped while it started.", e);
        }
    }

    @Override
    public void close() {
        try {
            framework.stop();
            framework.waitForStop(PATIENCE.toMillis());
        } catch (BundleException e) {
            LOG.log(Level.WARNING, "The framework did not stop in order", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static List<Feature.Entry> wanted(Folders folders, boolean window) throws StartProblem {
        return Feature.readAll(folders.features(), Platform.here()).stream()
                .flatMap(feature -> feature.entries().stream())
                .filter(entry -> window || !entry.window())
                .sorted(Comparator.comparingInt(Feature.Entry::level))
                .toList();
    }

    /** Two features may name the same bundle; the lower level counts. */
    private void install(Folders folders, List<Feature.Entry> entries) throws StartProblem {
        for (Feature.Entry entry : entries) {
            if (!bundles.containsKey(entry.bundle())) {
                bundles.put(entry.bundle(), install(folders.bundles().resolve(entry.bundle() + ".jar")));
            }
        }
    }

    private Bundle install(Path jar) throws StartProblem {
        if (!Files.isRegularFile(jar)) {
            throw new StartProblem("A part of Rightplace is missing: %s. Install Rightplace again, or take the part out of the lists in %s."
                    .formatted(jar, jar.getParent().resolveSibling("features")));
        }
        try {
            return framework.getBundleContext().installBundle("reference:" + jar.toUri());
        } catch (BundleException e) {
            throw new StartProblem("A part of Rightplace is damaged: %s (%s). Install Rightplace again.".formatted(jar, e.getMessage()), e);
        }
    }

    private void resolve() throws StartProblem {
        FrameworkWiring wiring = framework.adapt(FrameworkWiring.class);
        if (!wiring.resolveBundles(bundles.values())) {
            List<Bundle> unresolved = bundles.values().stream().filter(b -> b.getState() == Bundle.INSTALLED).toList();
            throw new StartProblem("Rightplace cannot start: %s. Put back what is missing, or install Rightplace again."
                    .formatted(String.join("; ", new Unresolved(wiring).explain(unresolved))));
        }
    }

    private void startAll() throws StartProblem {
        for (Map.Entry<String, Bundle> part : bundles.entrySet()) {
            if (!isFragment(part.getValue()) && !part.getKey().equals(PLUGIN_WATCHER)) {
                try {
                    part.getValue().start(Bundle.START_ACTIVATION_POLICY);
                } catch (BundleException e) {
                    LOG.log(Level.INFO, e, () -> "Starting " + part.getKey());
                    throw new StartProblem("The part %s does not start: %s. Install Rightplace again; the log says more."
                            .formatted(part.getKey(), e.getMessage()), e);
                }
            }
        }
    }

    private static boolean isFragment(Bundle bundle) {
        return (bundle.adapt(BundleRevision.class).getTypes() & BundleRevision.TYPE_FRAGMENT) != 0;
    }
}
