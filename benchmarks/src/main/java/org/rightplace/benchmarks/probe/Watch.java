package org.rightplace.benchmarks.probe;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ServiceLoader;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.osgi.framework.FrameworkUtil;
import org.rightplace.workspace.Workspace;
import org.rightplace.workspace.WorkspaceException;
import org.rightplace.workspace.Workspaces;
import org.rightplace.workspace.spi.FrameworkTemplate;

/**
 * Watches the product's window from its first moment. Right before the window is built the product looks on its class path for
 * what reads workspaces, on the window's thread; this stands before that there, starts to watch, and leaves all work to it.
 */
public final class Watch implements Workspaces {

    /** What the line begins with that says when all was in its place; the rest is microseconds since 1970. */
    public static final String COMPLETE = "complete ";

    private final Workspaces real = ServiceLoader.load(Workspaces.class, Watch.class.getClassLoader()).stream()
            .filter(provider -> provider.type() != Watch.class)
            .findFirst().orElseThrow()
            .get();
    private boolean said;

    public Watch() {
        var display = Display.getCurrent();
        if (display != null) {
            FirstPaint.watch(display);
            display.addListener(SWT.Sleep, event -> idle());
        }
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
