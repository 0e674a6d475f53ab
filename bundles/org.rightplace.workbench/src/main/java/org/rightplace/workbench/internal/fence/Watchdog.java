package org.rightplace.workbench.internal.fence;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.eclipse.swt.widgets.Display;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Notices when the window stops answering, logs where it hangs and, once it answers again, says whose code it was. */
public final class Watchdog implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Watchdog.class);
    private static final long EVERY_MILLIS = 500;
    // A machine busy with other work makes everybody slow for some seconds; only what is far beyond that is a fault.
    private static final long PATIENCE_MILLIS = 10_000;

    private final Display display;
    private final Thread watched;
    private final Fence fence;
    private final Culprits culprits;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            task -> Thread.ofPlatform().daemon().name("watchdog").unstarted(task));
    private volatile long asked;
    private volatile boolean answered = true;
    private volatile boolean noted;
    private volatile Named inside;
    private volatile StackTraceElement[] trace = {};

    public Watchdog(Display display, Fence fence, Culprits culprits) {
        this.display = display;
        this.watched = display.getThread();
        this.fence = fence;
        this.culprits = culprits;
        timer.scheduleWithFixedDelay(this::look, EVERY_MILLIS, EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void look() {
        if (display.isDisposed()) {
            return;
        }
        if (answered) {
            answered = false;
            noted = false;
            asked = System.nanoTime();
            display.asyncExec(this::answer);
        } else if (!noted && millisSinceAsked() > PATIENCE_MILLIS) {
            trace = watched.getStackTrace();
            if (waitsForUser(trace)) {
                asked = System.nanoTime();
                return;
            }
            noted = true;
            inside = fence.inside().orElse(null);
            var where = new Throwable("Where the window hangs");
            where.setStackTrace(trace);
            LOG.warn("The window has not answered for {} ms", millisSinceAsked(), where);
        }
    }

    /** Whether a dialog of the desktop's own is open, such as for a file: not all of them let the window answer meanwhile. */
    static boolean waitsForUser(StackTraceElement[] trace) {
        return Stream.of(trace).anyMatch(frame -> frame.getMethodName().equals("open")
                && frame.getClassName().startsWith("org.eclipse.swt.widgets.")
                && (frame.getClassName().endsWith("Dialog") || frame.getClassName().endsWith("MessageBox")));
    }

    private void answer() {
        boolean hung = noted;
        long seconds = millisSinceAsked() / 1000;
        answered = true;
        if (hung) {
            culprits.find(trace).or(() -> java.util.Optional.ofNullable(inside)).ifPresent(culprit -> fence.report(
                    new Failure(culprit, "working", "the window did not answer for " + seconds + " seconds")));
        }
    }

    private long millisSinceAsked() {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - asked);
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
