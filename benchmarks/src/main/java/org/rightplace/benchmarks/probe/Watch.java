package org.rightplace.benchmarks.probe;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.osgi.framework.FrameworkUtil;
import org.rightplace.workspace.Workspace;
import org.rightplace.workspace.WorkspaceException;
import org.rightplace.workspace.Workspaces;
import org.rightplace.workspace.spi.FrameworkTemplate;

/**
 * Watches the product's window from its first moment. Before all else the product looks on its class path for what reads
 * workspaces; this stands before that there, starts to watch, and leaves all work to it. What it does itself counts against the
 * product and not against the bare window, so it is plain code that needs nothing linked.
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
    }

    private static Thread first() {
        var all = Thread.currentThread().getThreadGroup();
        var threads = new Thread[all.activeCount() * 2];
        int count = all.enumerate(threads);
        for (int i = 0; i < count; i++) {
            if (threads[i].getName().equals(FIRST_THREAD)) {
                return threads[i];
            }
        }
        throw new IllegalStateException("There is no thread named " + FIRST_THREAD);
    }

    // The toolkit is left to be made ready by the first thread, which connects to the screen meanwhile.
    private void look(Thread first) {
        try {
            while (!connected(first)) {
                Thread.sleep(STEP_MILLIS);
            }
            var display = Display.findDisplay(first);
            display.asyncExec(new Runnable() {
                @Override
                public void run() {
                    watch(display);
                }
            });
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void watch(Display display) {
        var watcher = FirstPaint.watch(display);
        display.addListener(SWT.Sleep, new Listener() {
            @Override
            public void handleEvent(Event event) {
                if (watcher.hasSaid()) {
                    idle();
                }
            }
        });
    }

    private static boolean connected(Thread first) {
        for (var frame : first.getStackTrace()) {
            if (frame.getClassName().equals(WINDOW)) {
                return true;
            }
        }
        return false;
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

    /** Looks for the window only now: before the workspace has been read it shows nothing of it. */
    @Override
    public Workspace open(Path folder) throws WorkspaceException {
        var opened = real.open(folder);
        var looking = new Thread("benchmark") {
            @Override
            public void run() {
                look(first());
            }
        };
        looking.setDaemon(true);
        looking.start();
        return opened;
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
