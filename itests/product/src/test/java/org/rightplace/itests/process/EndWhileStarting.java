package org.rightplace.itests.process;

import java.lang.Thread.State;

import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** A part that has the process told to end, as by the system, and has not started before the product is about to. */
public final class EndWhileStarting implements BundleActivator {

    /** The status of a process that a signal ended. */
    static final int TOLD = 143;

    @Override
    public void start(BundleContext context) {
        new Thread(() -> System.exit(TOLD)).start();
        while (Thread.getAllStackTraces().keySet().stream()
                .noneMatch(thread -> thread.getName().equals("stop") && thread.getState() == State.TIMED_WAITING)) {
            // The product stops its parts on a thread of this name, and waits for those that are still starting.
            Thread.onSpinWait();
        }
    }

    @Override
    public void stop(BundleContext context) {
        // The process ends anyway.
    }
}
