package org.rightplace.workbench.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.core.databinding.observable.Realm;
import org.eclipse.jface.databinding.swt.DisplayRealm;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.rightplace.launch.Application;
import org.rightplace.workbench.internal.fence.Culprits;
import org.rightplace.workbench.internal.fence.Uncaught;
import org.rightplace.workbench.internal.fence.Watchdog;
import org.rightplace.workbench.internal.plugins.PluginFolder;
import org.rightplace.workbench.internal.screen.LostScreen;
import org.rightplace.workbench.internal.screen.LostWindows;
import org.rightplace.workbench.internal.services.OsgiServices;
import org.rightplace.workbench.internal.window.MainWindow;
import org.rightplace.workspace.WorkspaceException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The window as an application of the launcher's: lives on the thread it is called on, and stays until closed. */
@Component(property = Application.KIND + "=" + Application.WORKBENCH)
public final class WorkbenchApplication implements Application {

    private static final Logger LOG = LoggerFactory.getLogger(WorkbenchApplication.class);

    // How long the window may take to go when the process is told to end. What is saved is safe even if it takes longer.
    private static final int PATIENCE_SECONDS = 10;

    private final BundleContext context;
    private final AtomicReference<Running> running = new AtomicReference<>();

    /** The window and whether it has gone, its workspace closed. */
    private record Running(MainWindow window, Display display, CountDownLatch gone) {}

    @Activate
    public WorkbenchApplication(BundleContext context) {
        this.context = context;
    }

    @Override
    public int run(List<String> arguments) {
        Display.setAppName("Rightplace");
        // The launcher may have connected this thread to the screen already.
        var display = Display.getDefault();
        try {
            var status = new int[1];
            Realm.runWithDefault(DisplayRealm.getRealm(display), () -> status[0] = run(display, folder(arguments)));
            return status[0];
        } finally {
            display.dispose();
        }
    }

    private int run(Display display, Optional<Path> folder) {
        try (var workbench = new Workbench(display, new OsgiServices(context, display), home().resolve("settings"))) {
            var culprits = new Culprits(workbench.contributions());
            Uncaught.install(workbench, culprits);
            try (var watchdog = new Watchdog(display, workbench.fence(), culprits);
                    var plugins = PluginFolder.watch(home().resolve("plugins"), context, display, workbench.status()::complain)) {
                return run(display, new MainWindow(workbench, folder));
            }
        }
    }

    /** Closes the window as the user would, but without a question that nobody may be there to answer. */
    @Override
    public void stop() {
        var now = running.get();
        if (now == null) {
            return;
        }
        try {
            now.display().asyncExec(now.window()::leave);
            if (!now.gone().await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("The window does not answer, so the process ends without it");
            }
        } catch (SWTException e) {
            LOG.debug("The window went by itself", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private int run(Display display, MainWindow window) {
        var gone = new CountDownLatch(1);
        running.set(new Running(window, display, gone));
        try {
            return show(display, window);
        } finally {
            running.set(null);
            gone.countDown();
        }
    }

    private int show(Display display, MainWindow window) {
        window.open();
        // Not before: the window is painted first, and what it is to show is still being read.
        LostWindows.watch(window.shell(), window::leave);
        LostScreen.watch(display, () -> {
            window.leave();
            save(window);
        });
        var published = context.registerService(Display.class, display, null);
        while (!window.shell().isDisposed()) {
            if (!display.readAndDispatch()) {
                display.sleep();
            }
        }
        try {
            published.unregister();
        } catch (IllegalStateException e) {
            LOG.debug("The bundle has stopped, which withdrew the display already", e);
        }
        return save(window);
    }

    private static int save(MainWindow window) {
        try {
            window.opening().closeAndWait();
            return DONE;
        } catch (WorkspaceException e) {
            LOG.error("The workspace could not be saved when it was closed: {}", e.getMessage(), e);
            return BAD_INPUT;
        }
    }

    // "open DIR" is what a user types; the launcher hands over the folder alone.
    private static Optional<Path> folder(List<String> arguments) {
        return arguments.stream().filter(argument -> !argument.equals("open")).findFirst().map(Path::of);
    }

    private Path home() {
        var home = context.getProperty(HOME);
        return home == null ? Path.of(System.getProperty("user.home"), ".rightplace") : Path.of(home);
    }
}
