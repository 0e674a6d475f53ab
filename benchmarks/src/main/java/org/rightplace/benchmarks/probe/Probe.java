package org.rightplace.benchmarks.probe;

import org.eclipse.swt.widgets.Display;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/**
 * Watches the product's window from a part beside the product's own. The product publishes its connection to the screen when
 * the window has been painted, which is too late for this, so it is looked for.
 */
public final class Probe implements BundleActivator {

    private static final String FIRST_THREAD = "main";
    private static final int STEP_MILLIS = 2;

    private volatile boolean stopped;

    @Override
    public void start(BundleContext context) {
        var first = Thread.getAllStackTraces().keySet().stream().filter(thread -> thread.getName().equals(FIRST_THREAD)).findFirst().orElseThrow();
        var looking = new Thread(() -> look(first), "benchmark");
        looking.setDaemon(true);
        looking.start();
    }

    @Override
    public void stop(BundleContext context) {
        stopped = true;
    }

    private void look(Thread first) {
        try {
            var display = Display.findDisplay(first);
            while (display == null && !stopped) {
                Thread.sleep(STEP_MILLIS);
                display = Display.findDisplay(first);
            }
            if (display != null) {
                var found = display;
                found.asyncExec(() -> FirstPaint.watch(found));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
