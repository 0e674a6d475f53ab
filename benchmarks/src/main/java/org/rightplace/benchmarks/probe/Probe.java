package org.rightplace.benchmarks.probe;

import org.eclipse.swt.widgets.Display;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.util.tracker.ServiceTracker;

/** Watches the product's window from a bundle beside the product's own. */
public final class Probe implements BundleActivator {

    private ServiceTracker<Display, Display> displays;

    @Override
    public void start(BundleContext context) {
        displays = new ServiceTracker<>(context, Display.class, null) {
            @Override
            public Display addingService(ServiceReference<Display> reference) {
                var display = super.addingService(reference);
                display.asyncExec(() -> FirstPaint.watch(display));
                return display;
            }
        };
        displays.open();
    }

    @Override
    public void stop(BundleContext context) {
        displays.close();
    }
}
