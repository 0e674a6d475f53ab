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
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.rightplace.launch.Application;
import org.rightplace.launch.Prelude;
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
    // Asked for as well by whoever stops the process.
    private volatile EarlyWindow early;

    /** The window and whether it has gone, its workspace closed. */
    private record Running(MainWindow window, Display display, CountDownLatch gone) {}

    @Activate
    public WorkbenchApplication(BundleContext context) {
        this.context = context;
    }

    @Override
    public void prepare(List<String> arguments, Optional<Prelude> begun) {
        early = begun.filter(EarlyWindow.class::isInstance).map(EarlyWindow.class::cast).orElseGet(() -> begun(arguments));
        early.come(new OsgiServices(context, display()));
    }

    private EarlyWindow begun(List<String> arguments) {
        var window = new EarlyWindow(context::getProperty);
        window.begin(arguments);
        return window;
    }

    @Override
    public int run(List<String> arguments) {
        if (early == null) {
            prepare(arguments, Optional.empty());
        }
        var display = display();
        try {
            var status = new int[1];
            Realm.runWithDefault(DisplayRealm.getRealm(display), () -> status[0] = run(display, early.window()));
            return status[0];
        } finally {
            display.dispose();
        }
    }

    private int run(Display display, MainWindow window) {
        try (var workbench = early.workbench()) {
            var culprits = new Culprits(workbench.contributions());
            Uncaught.install(workbench, culprits);
            try (var watchdog = new Watchdog(display, workbench.fence(), culprits);
                    var plugins = PluginFolder.watch(early.home().resolve("plugins"), context, display, workbench.status()::complain)) {
                return runWatched(display, window);
            }
        }
    }

    @Override
    public void tell(String trouble) {
        var now = running.get();
        if (now != null) {
            try {
                now.display().asyncExec(() -> early.workbench().status().complain(trouble));
            } catch (SWTException e) {
                LOG.debug("The window went before it could say: {}", trouble, e);
            }
        }
    }

    /** Closes the window as the user would, but without a question that nobody may be there to answer. */
    @Override
    public void stop() {
        var now = running.get();
        if (now == null) {
            abandon();
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

    private void abandon() {
        if (early != null) {
            early.abandon();
        }
    }

    private Display display() {
        return early.workbench().display();
    }

    private int runWatched(Display display, MainWindow window) {
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
        // Shown before the parts had started, it may have been closed before as well.
        if (window.shell().isDisposed()) {
            return save(window);
        }
        // Not before: the window is painted first, and what it is to show is still being read.
        LostWindows.watch(window.shell(), window::leave);
        LostScreen.watch(display, () -> {
            window.leave();
            save(window);
        });
        // Others begin when the display is published, so it is not before all that the window shows has been painted.
        Optional<ServiceRegistration<Display>> published = Optional.empty();
        while (!window.shell().isDisposed()) {
            if (!display.readAndDispatch()) {
                published = published.or(() -> Optional.of(context.registerService(Display.class, display, null)));
                display.sleep();
            }
        }
        published.ifPresent(WorkbenchApplication::withdraw);
        return save(window);
    }

    private static void withdraw(ServiceRegistration<?> published) {
        try {
            published.unregister();
        } catch (IllegalStateException e) {
            LOG.debug("The bundle has stopped, which withdrew the display already", e);
        }
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

    // "open DIR" is what a user types; the launcher hands over the folder alone, which may have any name, "open" included.
    static Optional<Path> folder(List<String> arguments) {
        return arguments.stream().findFirst().map(Path::of);
    }
}
