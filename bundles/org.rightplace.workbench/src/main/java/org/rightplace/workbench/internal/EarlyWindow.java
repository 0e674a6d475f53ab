package org.rightplace.workbench.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.UnaryOperator;
import org.eclipse.core.databinding.observable.Realm;
import org.eclipse.jface.databinding.swt.DisplayRealm;
import org.eclipse.swt.widgets.Display;
import org.rightplace.launch.Application;
import org.rightplace.launch.Prelude;
import org.rightplace.workbench.internal.life.EarlyReading;
import org.rightplace.workbench.internal.services.Services;
import org.rightplace.workbench.internal.services.ServicesToCome;
import org.rightplace.workbench.internal.window.MainWindow;
import org.rightplace.workspace.Workspaces;

/** The window before it is shown: as much of it as needs nobody's contributions, and for that not even a framework. */
public final class EarlyWindow implements Prelude {

    private final UnaryOperator<String> properties;
    private Display display;
    private ServicesToCome services;
    private Workbench workbench;
    private MainWindow window;
    private Optional<Path> folder = Optional.empty();
    private Optional<EarlyReading> reading = Optional.empty();

    /** Before there is a framework: what the launcher says, the process's properties say. */
    public EarlyWindow() {
        this(System::getProperty);
    }

    /** @param properties where what the launcher says is to be found */
    EarlyWindow(UnaryOperator<String> properties) {
        this.properties = properties;
    }

    @Override
    public void begin(List<String> arguments) {
        folder = WorkbenchApplication.folder(arguments);
        // Read while the window is built and the parts start, if the store is to be found without them.
        reading = folder.flatMap(wanted -> ServiceLoader.load(Workspaces.class, EarlyWindow.class.getClassLoader()).findFirst()
                .map(workspaces -> EarlyReading.start(workspaces, wanted)));
        Display.setAppName("Rightplace");
        // The launcher has connected this thread to the screen already.
        display = Display.getDefault();
        services = new ServicesToCome(display, properties);
        Realm.runWithDefault(DisplayRealm.getRealm(display), () -> {
            workbench = new Workbench(display, services, home().resolve("settings"));
            window = new MainWindow(workbench);
        });
    }

    /** Gives the window the framework's services, and has it open the workspace. */
    void come(Services framework) {
        Realm.runWithDefault(DisplayRealm.getRealm(display), () -> {
            services.come(framework);
            reading.ifPresentOrElse(window.opening()::open, () -> folder.ifPresent(window.opening()::open));
        });
    }

    Workbench workbench() {
        return workbench;
    }

    MainWindow window() {
        return window;
    }

    /** The folder of the user's data. */
    Path home() {
        var home = properties.apply(Application.HOME);
        return home == null ? Path.of(System.getProperty("user.home"), ".rightplace") : Path.of(home);
    }
}
