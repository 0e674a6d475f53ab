package org.rightplace.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.stream.Collectors;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceEvent;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.framework.wiring.BundleWiring;
import org.osgi.framework.wiring.FrameworkWiring;
import org.osgi.util.tracker.ServiceTracker;
import org.rightplace.launch.Application;

/** The installed parts of the product, running in a framework. */
public final class Parts implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** For how long the watch for plugins, where there are none, leaves the processors to the window that has just shown. */
    private static final Duration WINDOW_FIRST = Duration.ofSeconds(2);

    private static final String PLUGIN_WATCHER = "org.apache.felix.fileinstall";

    /** Nothing of the bundles of this level is in sight before the user asks for something, so a window does not wait for them. */
    private static final int WHEN_ASKED = 7;

    /** Bundles from this level on are of use to plugins alone. */
    private static final int FOR_PLUGINS = 8;

    private final Session session;
    private final Framework framework;
    private final ClassPath classPath;
    private final boolean window;
    private final Plugins plugins;
    private final List<Feature.Entry> entries;
    private final List<Path> jars;
    private final Map<String, Bundle> bundles = new ConcurrentHashMap<>();
    private final List<Beside> starting = new CopyOnWriteArrayList<>();
    private final CountDownLatch stopping = new CountDownLatch(1);

    private Parts(Session session, Framework framework, ClassPath classPath, Folders folders, List<Feature.Entry> entries, List<Path> jars,
            boolean window) throws BundleException {
        this.session = session;
        this.framework = framework;
        this.classPath = classPath;
        this.window = window;
        framework.start();
        this.plugins = new Plugins(folders.plugins(), framework.getBundleContext());
        this.entries = entries;
        this.jars = jars;
    }

    /**
     * Starts the framework and the parts, then the user's plugins.
     *
     * @param window whether the parts that make the window are wanted
     * @throws StartProblem when a part is missing or cannot be used
     */
    public static Parts start(Folders folders, boolean window) throws StartProblem {
        Parts parts = install(folders, ClassPath.here(), window);
        try {
            parts.start();
            parts.startRest();
            parts.startPlugins();
            return parts;
        } catch (StartProblem e) {
            parts.close();
            throw e;
        }
    }

    /**
     * Starts the framework and makes the parts ready to be started. Where no window is wanted but there are plugins, the
     * window's parts are there without being started: a plugin that brings a view beside its criteria is of use all the same.
     */
    static Parts install(Folders folders, ClassPath classPath, boolean window) throws StartProblem {
        List<Feature.Entry> entries = entries(folders);
        boolean all = window || Plugins.any(folders.plugins());
        List<Path> jars = entries.stream().filter(e -> all || !e.window())
                .map(e -> folders.bundles().resolve(e.bundle() + Feature.JAR)).distinct().toList();
        ClassPath known = classPath.forParts(jars);
        Session session = Session.open(folders.cache());
        Framework framework = new org.apache.felix.framework.FrameworkFactory().newFramework(
                new FrameworkSettings(folders, session).asMap(), known);
        try {
            Parts parts = new Parts(session, framework, known, folders, entries, jars, window);
            parts.install();
            parts.resolve();
            return parts;
        } catch (BundleException e) {
            close(framework, session);
            throw new StartProblem("The framework does not start: %s. Install Rightplace again.".formatted(e.getMessage()), e);
        } catch (StartProblem e) {
            StartProblem explained = explained(e, known, jars);
            close(framework, session);
            throw explained;
        }
    }

    // What the index says of a jar is taken for true without looking; when nothing comes of that there is time to.
    private static StartProblem explained(StartProblem problem, ClassPath known, List<Path> jars) {
        List<Path> foreign = known.foreign(jars);
        return foreign.isEmpty() ? problem : new StartProblem(
                "%s The reason may be that %s not what this Rightplace was put together with.".formatted(problem.getMessage(),
                        foreign.stream().map(Path::toString).collect(Collectors.joining(" and ")) + (foreign.size() == 1 ? " is" : " are")),
                problem);
    }

    /** Starts the parts, all but those that only plugins need or that a window does not wait for. */
    void start() throws StartProblem {
        start(0, WHEN_ASKED);
    }

    /** Starts those that a window does not wait for. */
    void startRest() throws StartProblem {
        start(WHEN_ASKED, FOR_PLUGINS);
    }

    private void start(int from, int before) throws StartProblem {
        start(between(from, before));
    }

    private List<Feature.Entry> between(int from, int before) {
        return entries.stream().filter(e -> (window || !e.window()) && e.level() >= from && e.level() < before).toList();
    }

    private void start(List<Feature.Entry> wanted) throws StartProblem {
        try {
            startAll(wanted);
        } catch (StartProblem e) {
            throw explained(e, classPath, jars);
        }
    }

    /** Does the same on a thread of its own. */
    Beside startBeside() {
        return beside("parts", this::start);
    }

    /** Starts the user's plugins and what only they need; where there is no window to add them to later, only if there are any. */
    void startPlugins() throws StartProblem {
        if (window || plugins.any()) {
            startAll(entries.stream().filter(e -> e.level() >= FOR_PLUGINS).toList());
            if (!stopping()) {
                plugins.start(bundles.get(PLUGIN_WATCHER));
            }
        }
    }

    /**
     * Starts the parts that a window does not wait for, and then the plugins, on a thread of their own once the window shows,
     * for whose sake the toolkit's connection is published; the plugins a little later if there is none to be missed.
     *
     * @param trouble told of what does not start, in a sentence
     */
    void startRestWhenShown(Consumer<String> trouble) throws InvalidSyntaxException {
        context().addServiceListener(event -> {
            if (event.getType() == ServiceEvent.REGISTERED) {
                beside("rest", () -> {
                    // Each by itself: one that does not start keeps none of the others from the user.
                    between(WHEN_ASKED, FOR_PLUGINS).forEach(entry -> startOrTell(() -> start(List.of(entry)), trouble));
                    startOrTell(this::startPluginsInTime, trouble);
                });
            }
        }, "(objectClass=%s)".formatted(Screen.DISPLAY));
    }

    private Beside beside(String name, Beside.Work work) {
        Beside beside = Beside.start(name, work);
        starting.add(beside);
        return beside;
    }

    private boolean stopping() {
        return stopping.getCount() == 0;
    }

    private static void startOrTell(Beside.Work work, Consumer<String> trouble) {
        try {
            work.run();
        } catch (StartProblem e) {
            LogFiles.of(Parts.class).log(Level.INFO, "Not all has started", e);
            trouble.accept(e.getMessage());
        }
    }

    private void startPluginsInTime() throws StartProblem {
        try {
            if (plugins.any() || !stopping.await(WINDOW_FIRST.toMillis(), TimeUnit.MILLISECONDS)) {
                startPlugins();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What loads the classes of a part, or null if it is not installed. */
    ClassLoader loader(String part) {
        Bundle bundle = bundles.get(part);
        return bundle == null ? null : bundle.adapt(BundleWiring.class).getClassLoader();
    }

    /**
     * The one application of a kind, when all parts have started.
     *
     * @throws StartProblem when no part publishes one
     */
    public Application application(String kind) throws StartProblem {
        return published(kind, new CompletableFuture<>()).orElseThrow(() -> missing(kind));
    }

    /**
     * The one application of a kind, as soon as a part publishes it; others may still be starting.
     *
     * @throws StartProblem when no part publishes one, or what kept the parts from starting before one did
     */
    Application application(String kind, Beside starting) throws StartProblem {
        CompletableFuture<Application> coming = new CompletableFuture<>();
        Optional<Application> there = published(kind, coming);
        if (there.isPresent()) {
            return there.get();
        }
        starting.whenOver(() -> coming.complete(null));
        Application application = coming.join();
        if (application == null) {
            starting.await();
            throw missing(kind);
        }
        return application;
    }

    /** The application if it is there, and told of it when it comes if not. */
    private Optional<Application> published(String kind, CompletableFuture<Application> coming) {
        try {
            ServiceTracker<Application, Application> tracker = new ServiceTracker<>(context(), FrameworkUtil.createFilter(
                    "(&(objectClass=%s)(%s=%s))".formatted(Application.class.getName(), Application.KIND, kind)), null) {
                @Override
                public Application addingService(ServiceReference<Application> reference) {
                    Application application = super.addingService(reference);
                    coming.complete(application);
                    return application;
                }
            };
            // Stays open: the application is used for as long as the framework runs.
            tracker.open();
            return Optional.ofNullable(tracker.getService());
        } catch (InvalidSyntaxException e) {
            throw new IllegalArgumentException("not a kind of application: " + kind, e);
        }
    }

    private StartProblem missing(String kind) {
        return explained(new StartProblem("No installed part of Rightplace provides the %s. Install Rightplace again; the log says more."
                .formatted(kind.equals(Application.WORKBENCH) ? "window" : "command line")), classPath, jars);
    }

    /** The framework's own view of the parts. */
    public BundleContext context() {
        return framework.getBundleContext();
    }

    /**
     * Stops the parts, the last started first. What another thread is just now starting comes to its end before, for a
     * service that came while the others go would be told of when it is gone already, which not all who listen can bear.
     * Closing twice does nothing the second time.
     */
    @Override
    public void close() {
        stopping.countDown();
        starting.forEach(beside -> beside.settle(PATIENCE));
        close(framework, session);
    }

    private static void close(Framework framework, Session session) {
        try {
            framework.stop();
            framework.waitForStop(PATIENCE.toMillis());
        } catch (BundleException e) {
            LogFiles.of(Parts.class).log(Level.WARNING, "The framework did not stop in order", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            session.close();
        }
    }

    private static List<Feature.Entry> entries(Folders folders) throws StartProblem {
        return Feature.readAll(folders.features(), Platform.here()).stream()
                .flatMap(feature -> feature.entries().stream())
                .sorted((a, b) -> Integer.compare(a.level(), b.level()))
                .toList();
    }

    private void install() throws StartProblem {
        for (Path jar : jars) {
            bundles.put(jar.getFileName().toString().replace(Feature.JAR, ""), install(jar));
        }
    }

    private Bundle install(Path jar) throws StartProblem {
        if (!Files.isRegularFile(jar)) {
            throw new StartProblem("A part of Rightplace is missing: %s. Install Rightplace again, or take the part out of the lists in %s."
                    .formatted(jar, jar.getParent().resolveSibling("features")));
        }
        try {
            Bundle bundle = framework.getBundleContext().installBundle(classPath.location(jar));
            if (classPath.has(jar)) {
                PartOfClass.remember(jar, bundle);
            }
            return bundle;
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

    private void startAll(List<Feature.Entry> entries) throws StartProblem {
        for (Feature.Entry entry : entries) {
            Bundle bundle = bundles.get(entry.bundle());
            if (!stopping() && !entry.asked() && !isFragment(bundle) && !entry.bundle().equals(PLUGIN_WATCHER)) {
                try {
                    bundle.start();
                } catch (BundleException e) {
                    LogFiles.of(Parts.class).log(Level.INFO, e, () -> "Starting " + entry.bundle());
                    throw new StartProblem("The part %s does not start: %s. Install Rightplace again; the log says more."
                            .formatted(entry.bundle(), withoutStop(e.getMessage())), e);
                }
            }
        }
    }

    /** The framework ends its sentences, and so do we. */
    private static String withoutStop(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }

    private static boolean isFragment(Bundle bundle) {
        return (bundle.adapt(BundleRevision.class).getTypes() & BundleRevision.TYPE_FRAGMENT) != 0;
    }
}
