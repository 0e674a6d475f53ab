package org.rightplace.workbench.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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
import org.rightplace.workbench.internal.fence.Watchdog;
import org.rightplace.workbench.internal.plugins.PluginFolder;
import org.rightplace.workbench.internal.screen.LostScreen;
import org.rightplace.workbench.internal.screen.LostWindows;
import org.rightplace.workbench.internal.services.OsgiServices;
import org.rightplace.workbench.internal.window.MainWindow;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The window as an application of the launcher's: lives on the thread it is called on, and stays until closed. */
@Component(property = Application.KIND + "=" + Application.WORKBENCH)
public final class WorkbenchApplication implements Application {

    private final BundleContext context;
    // Both are asked for as well by whoever stops the process.
    private volatile EarlyWindow early;
    private volatile boolean running;

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
        var window = new EarlyWindow(context::getProperty, Optional::empty);
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
        try (var workbench = early.workbench();
                var watchdog = new Watchdog(display, workbench.fence(), early.culprits());
                var plugins = PluginFolder.watch(early.home().resolve("plugins"), context, display, workbench.status()::complain)) {
            return runWatched(display, window);
        }
    }

    @Override
    public void tell(String trouble) {
        if (running) {
            try {
                display().asyncExec(() -> early.workbench().status().complain(trouble));
            } catch (SWTException e) {
                log().debug("The window went before it could say: {}", trouble, e);
            }
        }
    }

    @Override
    public void stop() {
        if (running) {
            early.leaving().await();
        } else if (early != null) {
            early.abandon();
        }
    }

    private Display display() {
        return early.workbench().display();
    }

    private int runWatched(Display display, MainWindow window) {
        running = true;
        try {
            return show(display, window);
        } finally {
            running = false;
        }
    }

    private int show(Display display, MainWindow window) {
        window.open();
        // Shown before the parts had started, it may have been closed before as well.
        if (window.shell().isDisposed()) {
            return save();
        }
        // Not before: the window is painted first, and what it is to show is still being read.
        LostWindows.watch(window.shell(), window::leave);
        LostScreen.watch(display, early.leaving()::leave);
        // Others begin when the display is published, so it is not before all that the window shows has been painted.
        Optional<ServiceRegistration<Display>> published = Optional.empty();
        while (!window.shell().isDisposed()) {
            if (!display.readAndDispatch()) {
                published = published.or(() -> Optional.of(context.registerService(Display.class, display, null)));
                display.sleep();
            }
        }
        published.ifPresent(WorkbenchApplication::withdraw);
        return save();
    }

    private static void withdraw(ServiceRegistration<?> published) {
        try {
            published.unregister();
        } catch (IllegalStateException e) {
            log().debug("The bundle has stopped, which withdrew the display already", e);
        }
    }

    private int save() {
        return early.leaving().save() ? DONE : BAD_INPUT;
    }

    // "open DIR" is what a user types; the launcher hands over the folder alone, which may have any name, "open" included.
    static Optional<Path> folder(List<String> arguments) {
        return arguments.isEmpty() ? Optional.empty() : Optional.of(Path.of(arguments.getFirst()));
    }

    private static Logger log() {
        return LoggerFactory.getLogger(WorkbenchApplication.class);
    }
}
