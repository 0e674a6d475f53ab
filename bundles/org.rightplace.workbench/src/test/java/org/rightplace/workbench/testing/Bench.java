package org.rightplace.workbench.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import org.eclipse.core.databinding.observable.Realm;
import org.eclipse.jface.databinding.swt.DisplayRealm;
import org.eclipse.swt.widgets.Display;
import org.rightplace.workbench.internal.Workbench;
import org.rightplace.workbench.internal.fence.Culprits;
import org.rightplace.workbench.internal.fence.Uncaught;
import org.rightplace.workbench.internal.services.GivenServices;
import org.rightplace.workbench.internal.settings.Settings;
import org.rightplace.workbench.internal.window.MainWindow;
import org.rightplace.workbench.spi.Editor;
import org.rightplace.workbench.spi.View;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.Workspace;
import org.rightplace.workspace.testing.MemoryStore;

/**
 * Opens the window on a system in memory with contributions made by hand, without a framework around it: the shortest
 * way to see an editor at work. Call {@link #run} from a main method on the test class path.
 */
public final class Bench {

    private Bench() {}

    /** Opens the window, in it every view and every editor on the first subject it accepts, until it is closed. */
    public static void run(Snapshot system, List<?> contributions) {
        var display = new Display();
        Realm.runWithDefault(DisplayRealm.getRealm(display), () -> {
            try (var workbench = open(display, system, contributions)) {
                Uncaught.install(workbench, new Culprits(workbench.contributions()));
                var window = new MainWindow(workbench);
                window.open();
                openEverything(workbench, system, contributions);
                while (!window.shell().isDisposed()) {
                    if (!display.readAndDispatch()) {
                        display.sleep();
                    }
                }
            }
        });
        display.dispose();
    }

    private static void openEverything(Workbench workbench, Snapshot system, List<?> contributions) {
        for (var contribution : contributions) {
            switch (contribution) {
                case View view -> workbench.navigation().openView(view.id());
                case Editor editor -> system.all(editor.subject()).stream()
                        .map(EntityRef::to)
                        .filter(subject -> editor.accepts(subject, system))
                        .findFirst()
                        .ifPresent(subject -> workbench.navigation().open(editor.id(), subject));
                default -> { }
            }
        }
    }

    /** A workbench with a system open in it, for a test that makes the window, or none, itself. */
    public static Workbench open(Display display, Snapshot system, List<?> contributions) {
        var services = new GivenServices();
        contributions.forEach(services::add);
        try {
            var workbench = new Workbench(display, services, new Settings(Files.createTempDirectory("settings")));
            workbench.session().show(new Workspace(new MemoryStore(system)));
            return workbench;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Shows the bare window on a small system. */
    public static void main(String[] args) {
        run(SmallSystem.snapshot(), List.of(
                new Demonstration("board", "Placement board", 10),
                new Demonstration("catalogue", "Service catalogue", 20),
                new Troubled(args.length > 0),
                new DemonstrationCheck()));
    }
}
