package org.rightplace.workbench.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.eclipse.core.databinding.observable.Realm;
import org.eclipse.jface.databinding.swt.DisplayRealm;
import org.eclipse.swt.widgets.Display;
import org.rightplace.launch.Application;
import org.rightplace.launch.FirstProvider;
import org.rightplace.launch.Prelude;
import org.rightplace.workbench.internal.expected.Expected;
import org.rightplace.workbench.internal.fence.Culprits;
import org.rightplace.workbench.internal.fence.Uncaught;
import org.rightplace.workbench.internal.life.EarlyReading;
import org.rightplace.workbench.internal.screen.Connection;
import org.rightplace.workbench.internal.services.Services;
import org.rightplace.workbench.internal.services.ServicesToCome;
import org.rightplace.workbench.internal.settings.Settings;
import org.rightplace.workbench.internal.status.Status;
import org.rightplace.workbench.internal.toolkit.ToolkitWords;
import org.rightplace.workbench.internal.window.MainWindow;
import org.rightplace.workspace.Workspaces;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The window before all contributions have come: as much of it as needs nobody else, and for that not even a framework. Where
 * it is known from the last time what will come, it is shown as soon as the workspace has been read, and the framework starts
 * only then; else it is shown when it is complete.
 */
public final class EarlyWindow implements Prelude {

    // What is not read by then, from the moment at which the window is built, is a large system.
    private static final int LATE_MILLIS = 250;

    // How long the others may take before the user is told that they are still coming.
    private static final int LONG_MILLIS = 2000;

    private final UnaryOperator<String> properties;
    private final Supplier<Optional<Workspaces>> store;
    private volatile Display display;
    private ServicesToCome services;
    private Workbench workbench;
    private Culprits culprits;
    private MainWindow window;
    private Leaving leaving;
    private Optional<Path> folder = Optional.empty();
    private Optional<EarlyReading> reading = Optional.empty();
    private Optional<Status.Message> saidThatItTakesLong = Optional.empty();
    private volatile boolean shownAlone;

    /** Before there is a framework: what the launcher says, the process's properties say. */
    public EarlyWindow() {
        this(System::getProperty, () -> FirstProvider.of(Workspaces.class, EarlyWindow.class.getClassLoader()));
    }

    /**
     * @param properties where what the launcher says is to be found
     * @param store what reads workspaces, if it is to be found without the parts
     */
    EarlyWindow(UnaryOperator<String> properties, Supplier<Optional<Workspaces>> store) {
        this.properties = properties;
        this.store = store;
    }

    @Override
    public void readAhead(List<String> arguments) {
        reading = WorkbenchApplication.folder(arguments)
                .flatMap(wanted -> store.get().map(workspaces -> EarlyReading.start(workspaces, wanted)));
    }

    @Override
    public void begin(List<String> arguments, Rest rest) {
        folder = WorkbenchApplication.folder(arguments);
        var settings = new Settings(home().resolve("settings"));
        var expected = new Expected(settings);
        // Without anything to show before they come, the sooner they start the better.
        boolean alone = reading.isPresent() && expected.any();
        if (!alone) {
            rest.start();
        }
        build(settings);
        if (alone) {
            Realm.runWithDefault(DisplayRealm.getRealm(display), () -> showAlone(expected, rest));
        }
    }

    /** Builds the window, when the framework is there already. */
    void begin(List<String> arguments) {
        folder = WorkbenchApplication.folder(arguments);
        build(new Settings(home().resolve("settings")));
    }

    private void build(Settings settings) {
        // The launcher has done so already, if it could.
        new Connection().run();
        display = Display.getDefault();
        ToolkitWords.give();
        services = new ServicesToCome(display, properties);
        Realm.runWithDefault(DisplayRealm.getRealm(display), () -> {
            workbench = new Workbench(display, services, settings);
            culprits = new Culprits(workbench.contributions());
            Uncaught.install(workbench, culprits);
            window = new MainWindow(workbench);
            leaving = new Leaving(display, window);
        });
    }

    private void showAlone(Expected expected, Rest rest) {
        window.opening().open(reading.orElseThrow());
        reading = Optional.empty();
        folder = Optional.empty();
        // What takes long to read is not shown alone, so that nobody gains by waiting with the rest.
        Runnable late = rest::start;
        display.timerExec(LATE_MILLIS, late);
        var read = window.awaitWorkspace();
        display.timerExec(-1, late);
        read.ifPresent(workspace -> {
            shownAlone = true;
            window.openAlone(expected.standIns(workspace.folder(), workspace.snapshot()));
            catchUp();
        });
        rest.start();
        if (shownAlone) {
            attend(rest);
        }
    }

    // Answers the user until the rest is over, one way or the other, or the window is closed.
    private void attend(Rest rest) {
        var over = new AtomicBoolean();
        rest.whenOver(() -> {
            over.set(true);
            display.wake();
        });
        display.timerExec(LONG_MILLIS, () -> sayThatItTakesLong(over));
        while (!over.get() && !window.shell().isDisposed()) {
            if (!display.readAndDispatch()) {
                display.sleep();
            }
        }
        if (window.shell().isDisposed()) {
            // Others may want the workspace, and the rest may take its time.
            leaving.save();
        }
    }

    private void sayThatItTakesLong(AtomicBoolean over) {
        if (!over.get() && !window.shell().isDisposed()) {
            workbench.status().say("The editors and the other views are still starting.");
            saidThatItTakesLong = workbench.status().message();
        }
    }

    private void catchUp() {
        while (!window.shell().isDisposed() && display.readAndDispatch()) {
            // Until all that can be shown has been painted.
        }
    }

    /** Gives the window the framework's services, and has it open the workspace unless it has done so. */
    void come(Services framework) {
        Realm.runWithDefault(DisplayRealm.getRealm(display), () -> {
            if (window.shell().isDisposed()) {
                // Closed before they had come; nobody needs them any more.
                return;
            }
            services.come(framework);
            if (saidThatItTakesLong.isPresent() && saidThatItTakesLong.equals(workbench.status().message())) {
                workbench.status().dismiss();
            }
            // Behind all who have been waiting to hear what has come.
            display.asyncExec(window::settle);
            window.opening().welcome();
            reading.ifPresentOrElse(window.opening()::open, () -> folder.ifPresent(window.opening()::open));
        });
    }

    @Override
    public void abandon() {
        if (display == null) {
            closeUnseen();
            return;
        }
        if (Display.getCurrent() == display) {
            if (leaving != null) {
                leave();
            }
            if (workbench != null) {
                workbench.close();
            }
            display.dispose();
        } else if (shownAlone) {
            leaving.await();
        }
    }

    // A window that was never shown has nothing to remember.
    private void leave() {
        if (shownAlone) {
            leaving.leave();
        } else {
            leaving.save();
        }
    }

    // Without a screen nobody will take over what is being read, and somebody else may want it.
    private void closeUnseen() {
        try {
            if (reading.isPresent()) {
                reading.get().await().close();
            }
        } catch (Exception e) {
            log().debug("What could not be read, or closed, needs nothing more", e);
        }
        reading = Optional.empty();
    }

    // Not before it is needed, as everywhere on the way to the first picture: to make a logger is to open the log.
    private static Logger log() {
        return LoggerFactory.getLogger(EarlyWindow.class);
    }

    Workbench workbench() {
        return workbench;
    }

    MainWindow window() {
        return window;
    }

    Culprits culprits() {
        return culprits;
    }

    Leaving leaving() {
        return leaving;
    }

    /** The folder of the user's data. */
    Path home() {
        var home = properties.apply(Application.HOME);
        return home == null ? Path.of(System.getProperty("user.home"), ".rightplace") : Path.of(home);
    }
}
