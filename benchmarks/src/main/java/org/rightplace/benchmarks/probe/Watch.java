package org.rightplace.benchmarks.probe;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.osgi.framework.FrameworkUtil;
import org.rightplace.workspace.Workspace;
import org.rightplace.workspace.WorkspaceException;
import org.rightplace.workspace.Workspaces;
import org.rightplace.workspace.spi.FrameworkTemplate;

/**
 * Watches the product's window from its first moment. Before all else the product looks on its class path for what reads
 * workspaces; this stands before that there, starts to watch, and leaves all work to it.
 */
public final class Watch implements Workspaces {

    /** What the line begins with that says when all was in its place; the rest is microseconds since 1970. */
    public static final String COMPLETE = "complete ";

    // Looking for it among all there are would open every jar, which the product takes care not to.
    private static final String REAL = "org.rightplace.store.internal.folder.FolderWorkspaces";

    private static final String FIRST_THREAD = "main";
    private static final String WINDOW = "org.rightplace.workbench.internal.EarlyWindow";
    private static final int STEP_MILLIS = 2;

    private final Workspaces real;
    private boolean said;

    public Watch() throws ReflectiveOperationException {
        real = (Workspaces) Class.forName(REAL).getConstructor().newInstance();
        var first = Thread.getAllStackTraces().keySet().stream().filter(thread -> thread.getName().equals(FIRST_THREAD)).findFirst();
        first.ifPresent(thread -> {
            var looking = new Thread(() -> look(thread), "benchmark");
            looking.setDaemon(true);
            looking.start();
        });
    }

    // The toolkit is left to be made ready by the first thread, which connects to the screen meanwhile.
    private void look(Thread first) {
        try {
            while (!connected(first)) {
                Thread.sleep(STEP_MILLIS);
            }
            var display = Display.findDisplay(first);
            display.asyncExec(() -> {
                FirstPaint.watch(display);
                display.addListener(SWT.Sleep, event -> idle());
            });
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean connected(Thread first) {
        return Stream.of(first.getStackTrace()).anyMatch(frame -> frame.getClassName().equals(WINDOW));
    }

    // The product publishes its connection to the screen when all that the window shows has been painted.
    private void idle() {
        var part = said ? null : FrameworkUtil.getBundle(Workspaces.class);
        if (part != null && part.getBundleContext() != null && part.getBundleContext().getServiceReference(Display.class) != null) {
            said = true;
            System.out.println(COMPLETE + ChronoUnit.MICROS.between(Instant.EPOCH, Instant.now()));
            System.out.flush();
        }
    }

    @Override
    public Workspace open(Path folder) throws WorkspaceException {
        return real.open(folder);
    }

    @Override
    public Workspace openReadOnly(Path folder) throws WorkspaceException {
        return real.openReadOnly(folder);
    }

    @Override
    public Workspace create(Path folder, String name, FrameworkTemplate framework) throws WorkspaceException {
        return real.create(folder, name, framework);
    }

    @Override
    public void welcome(Workspace opened) {
        real.welcome(opened);
    }

    @Override
    public boolean isWorkspace(Path folder) {
        return real.isWorkspace(folder);
    }
}
