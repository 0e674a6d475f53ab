package org.rightplace.launcher;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.logging.Level;

import org.rightplace.launch.Application;
import org.rightplace.launch.FirstProvider;
import org.rightplace.launch.Prelude;

/**
 * Where the process begins. Starts the parts that the request needs, calls the one application on this, the process's first
 * thread, stops the parts and ends the process with the application's status.
 */
public final class Main {

    /** The status of a run that the program itself spoilt; the applications' own are in {@link Application}. */
    static final int FAULT = 70;

    private final Folders folders;
    private final Request request;
    private final boolean window;
    private volatile Application running;
    private volatile Prelude preluding;
    private volatile boolean toldToEnd;

    private Main(Folders folders, Request request) {
        this.folders = folders;
        this.request = request;
        this.window = request.wantsWindow() && request.hasWhatItOpens() && Screen.available(Platform.here(), System.getenv());
    }

    public static void main(String[] words) {
        // All it says is British English; dates and numbers that the toolkit writes are to agree with the rest.
        Locale.setDefault(Locale.UK);
        Folders folders = Folders.here();
        System.setProperty(Application.HOME, folders.home().toString());
        System.setProperty(Application.INSTALL, folders.install().toString());
        System.setProperty(Application.VERSION, version());
        LogFiles.goTo(folders.log());
        System.exit(status(folders, Request.of(List.of(words))));
    }

    private static int status(Folders folders, Request request) {
        Main main = new Main(folders, request);
        try {
            return main.run();
        } catch (StartProblem e) {
            LogFiles.of(Main.class).log(Level.INFO, "Not started", e);
            if (!main.toldToEnd) {
                System.err.println(e.getMessage());
            }
            return Application.BAD_INPUT;
        } catch (Exception | Error e) {
            if (main.toldToEnd) {
                // What it was just doing lost its ground; nobody has to do anything about that.
                LogFiles.of(Main.class).log(Level.INFO, "Told to end while it started", e);
                return FAULT;
            }
            LogFiles.of(Main.class).log(Level.SEVERE, e, () -> "Rightplace stopped because of a fault of its own (%s). The log in %s has the details."
                    .formatted(e, folders.log()));
            return FAULT;
        }
    }

    private int run() throws Exception {
        ClassLoader classPath = Main.class.getClassLoader();
        Optional<Screen> screen = window ? Screen.of(classPath) : Optional.empty();
        return screen.isPresent() ? withWindowOnClassPath(classPath, screen.get()) : withParts();
    }

    private int withParts() throws Exception {
        Parts installed = install();
        whenToldToEnd(installed::close);
        try (Parts parts = installed) {
            if (!window) {
                return withCommand(parts);
            }
            ClassLoader workbench = parts.loader(Screen.WINDOW);
            Optional<Screen> screen = workbench == null ? Optional.empty() : Screen.of(workbench);
            Beside starting = parts.startBeside();
            // An installation without the window is left to say so later, when none is found.
            boolean connected = screen.isEmpty() || connected(screen.get());
            return connected ? withWindow(parts, starting, workspace(), Optional.empty()) : withLostScreen(parts, starting);
        }
    }

    /** Nothing of the framework is needed to connect to the screen, nor for the window as such; only for what is in it. */
    private int withWindowOnClassPath(ClassLoader classPath, Screen screen) throws Exception {
        List<String> arguments = workspace();
        Starting rest = new Starting(this::install);
        // A window may show long before there are any parts.
        whenToldToEnd(rest::close);
        try {
            boolean connected;
            Optional<Prelude> begun;
            try {
                Beside reading = Beside.start("prelude", () -> readAhead(classPath, arguments));
                connected = connected(screen);
                reading.await();
                if (!connected) {
                    abandon();
                }
                begun = connected ? begun(arguments, rest) : Optional.empty();
            } catch (Exception | Error e) {
                // Mostly a part is missing or damaged, and the framework can say which.
                rest.parts();
                rest.started().await();
                throw e;
            }
            return with(rest, connected, arguments, begun);
        } finally {
            abandon();
        }
    }

    private int with(Starting rest, boolean connected, List<String> arguments, Optional<Prelude> begun) throws Exception {
        try (Parts parts = rest.parts()) {
            try {
                return connected ? withWindow(parts, rest.started(), arguments, begun) : withLostScreen(parts, rest.started());
            } finally {
                // Before the parts go that it may stand on.
                abandon();
            }
        }
    }

    private void readAhead(ClassLoader loader, List<String> arguments) {
        Optional<Prelude> prelude = FirstProvider.of(Prelude.class, loader);
        if (prelude.isPresent()) {
            begin(prelude.get());
            prelude.get().readAhead(arguments);
        }
    }

    private Optional<Prelude> begun(List<String> arguments, Starting rest) throws Exception {
        Optional<Prelude> prelude = Optional.ofNullable(preluding);
        if (prelude.isPresent()) {
            prelude.get().begin(arguments, rest);
        }
        return prelude;
    }

    /** What was begun alone, and that no application has taken over, is brought home. */
    private void abandon() {
        Prelude prelude = taken();
        if (prelude != null) {
            prelude.abandon();
        }
    }

    private synchronized void begin(Prelude prelude) {
        preluding = prelude;
    }

    /** By one of those who may bring it home, on this thread or on that which is told to end. */
    private synchronized Prelude taken() {
        Prelude prelude = preluding;
        preluding = null;
        return prelude;
    }

    private Parts install() throws StartProblem {
        ClassPath classPath = ClassPath.here();
        // Takes its time, and nobody waits for it who does not log.
        Beside log = Beside.start("log", LogFiles::open);
        Parts parts = Parts.install(folders, classPath, window);
        try {
            log.await();
            return parts;
        } catch (StartProblem | RuntimeException e) {
            parts.close();
            throw e;
        }
    }

    /** What goes on until it is told to end may have something to bring home before the parts go: a workshop, a window. */
    private void whenToldToEnd(Runnable close) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            toldToEnd = true;
            Application application = running;
            if (application != null) {
                application.stop();
            } else {
                abandon();
            }
            close.run();
        }, "stop"));
    }

    private int run(Application application, List<String> arguments) throws Exception {
        running = application;
        taken();
        try {
            return application.run(arguments);
        } finally {
            running = null;
        }
    }

    /** The application prepares while the rest of the parts start. */
    private int run(Application application, List<String> arguments, Beside starting, Optional<Prelude> begun) throws Exception {
        application.prepare(arguments, begun);
        try {
            starting.await();
        } catch (StartProblem e) {
            application.stop();
            throw e;
        }
        return run(application, arguments);
    }

    private int withCommand(Parts parts) throws Exception {
        parts.start();
        parts.startRest();
        parts.startPlugins();
        return request.wantsWindow()
                ? withoutScreen(parts)
                : run(parts.application(Application.COMMAND_LINE), request.arguments());
    }

    private void tell(String trouble) {
        Application application = running;
        if (application != null) {
            application.tell(trouble);
        }
    }

    private static boolean connected(Screen screen) {
        try {
            screen.open();
            return true;
        } catch (Error e) {
            if (!Screen.refused(e)) {
                throw e;
            }
            LogFiles.of(Main.class).log(Level.INFO, "The screen does not answer", e);
            return false;
        }
    }

    /** The window is built while the parts start, and what it does not wait for starts when it shows. */
    private int withWindow(Parts parts, Beside starting, List<String> arguments, Optional<Prelude> begun) throws Exception {
        parts.startRestWhenShown(this::tell);
        return run(parts.application(Application.WORKBENCH, starting), arguments, starting, begun);
    }

    private int withLostScreen(Parts parts, Beside starting) throws Exception {
        starting.await();
        parts.startRest();
        parts.startPlugins();
        return withoutScreen(parts);
    }

    private List<String> workspace() throws StartProblem {
        Sample sample = new Sample(folders);
        return request.kind() == Request.Kind.SAMPLE && sample.present()
                ? List.of(sample.ownCopy().toString())
                : request.arguments();
    }

    private int withoutScreen(Parts parts) throws Exception {
        if (request.kind() == Request.Kind.OPEN) {
            // It looks at the folder first, for a wrong path is wrong with a screen as well.
            return parts.application(Application.COMMAND_LINE).run(List.of("open", request.arguments().getFirst()));
        }
        if (!new Sample(folders).present()) {
            throw new StartProblem("There is no screen to open a window on, and this installation has no sample to export instead.");
        }
        Path out = Path.of("out");
        System.err.println("There is no screen to open a window on, so the sample's packs are exported to " + out.toAbsolutePath() + " instead:");
        return new PackExport(parts.application(Application.COMMAND_LINE), System.out).export(new Sample(folders).ownCopy(), out);
    }

    private static String version() {
        String version = Main.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }
}
