package org.rightplace.benchmarks.probe;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;

/**
 * Watches for the moment at which a window with a certain title has been painted and its thread has nothing left to do,
 * says when that was, and closes the window when told to. The bare window and the product are watched by this same class.
 */
public final class FirstPaint implements Listener, Runnable {

    /** What the line begins with that says when; the rest is microseconds since 1970. */
    public static final String PAINTED = "painted ";

    /** The environment variable that gives the words to wait for in the window's title. */
    public static final String TITLE = "RIGHTPLACE_BENCHMARK_TITLE";

    private final Display display;
    private final String title = System.getenv(TITLE);
    private boolean painted;
    private boolean said;

    private FirstPaint(Display display) {
        this.display = display;
    }

    /** Starts to watch; called on the display's thread. */
    public static FirstPaint watch(Display display) {
        var watcher = new FirstPaint(display);
        display.addFilter(SWT.Paint, watcher);
        display.addListener(SWT.Sleep, watcher);
        for (var shell : display.getShells()) {
            if (watcher.awaited(shell)) {
                shell.redraw(0, 0, shell.getSize().x, shell.getSize().y, true);
            }
        }
        return watcher;
    }

    /** Whether it has said when the window was painted. */
    public boolean hasSaid() {
        return said;
    }

    @Override
    public void handleEvent(Event event) {
        if (event.type == SWT.Paint) {
            painted(event);
        } else {
            idle();
        }
    }

    private void painted(Event event) {
        painted |= event.widget instanceof Control control && awaited(control.getShell());
    }

    private boolean awaited(Shell shell) {
        return shell.isVisible() && shell.getText().contains(title);
    }

    private void idle() {
        if (painted && !said) {
            said = true;
            System.out.println(PAINTED + ChronoUnit.MICROS.between(Instant.EPOCH, Instant.now()));
            System.out.flush();
            var thread = new Thread("benchmark") {
                @Override
                public void run() {
                    closeWhenTold();
                }
            };
            thread.setDaemon(true);
            thread.start();
        }
    }

    private void closeWhenTold() {
        try {
            System.in.read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        display.asyncExec(this);
    }

    /** Closes the window. */
    @Override
    public void run() {
        for (var shell : display.getShells()) {
            if (!shell.isDisposed() && awaited(shell)) {
                shell.close();
            }
        }
    }
}
