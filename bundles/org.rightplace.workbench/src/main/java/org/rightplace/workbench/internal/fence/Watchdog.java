package org.rightplace.workbench.internal.fence;

import java.lang.management.ManagementFactory;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.swt.widgets.Display;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Notices when the window stops answering, logs where it hangs and, once it answers again, says whose code it was. */
public final class Watchdog implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Watchdog.class);
    // A machine busy with other work makes everybody slow for some seconds; only what is far beyond that is a fault.
    private static final long PATIENCE_MILLIS = 10_000;
    // In parts of the patience: how often it asks, what a thread that hangs by working would have worked in half of it; and
    // how many times as long a thread that is not let is waited for.
    private static final int ASKS = 20;
    private static final int WORKS = 10;
    private static final int STARVES = 6;

    private final Display display;
    private final Thread watched;
    private final Fence fence;
    private final Function<StackTraceElement[], Optional<Named>> culprits;
    private final long patience;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            task -> Thread.ofPlatform().daemon().name("watchdog").unstarted(task));
    private volatile long asked;
    private volatile boolean answered = true;
    private volatile boolean noted;
    private long workedBefore = -1;
    private volatile Named inside;
    private volatile StackTraceElement[] trace = {};

    public Watchdog(Display display, Fence fence, Culprits culprits) {
        this(display, fence, culprits::find, PATIENCE_MILLIS);
    }

    Watchdog(Display display, Fence fence, Function<StackTraceElement[], Optional<Named>> culprits, long patience) {
        this.display = display;
        this.watched = display.getThread();
        this.fence = fence;
        this.culprits = culprits;
        this.patience = patience;
        timer.scheduleWithFixedDelay(this::look, patience / ASKS, patience / ASKS, TimeUnit.MILLISECONDS);
    }

    private void look() {
        if (display.isDisposed()) {
            return;
        }
        if (answered) {
            answered = false;
            noted = false;
            workedBefore = -1;
            asked = System.nanoTime();
            display.asyncExec(this::answer);
        } else if (workedBefore < 0 && millisSinceAsked() > patience / 2) {
            workedBefore = workedMillis();
        } else if (!noted && millisSinceAsked() > patience && !starved()) {
            trace = watched.getStackTrace();
            if (waitsForUser(trace)) {
                asked = System.nanoTime();
                workedBefore = -1;
                return;
            }
            inside = fence.inside().orElse(null);
            noted = true;
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

    // On a machine busy with other work a thread that could go on may not be let; that is nobody's fault in here.
    private boolean starved() {
        return watched.getState() == Thread.State.RUNNABLE
                && workedMillis() - workedBefore < patience / WORKS
                && millisSinceAsked() < STARVES * patience;
    }

    private long workedMillis() {
        return TimeUnit.NANOSECONDS.toMillis(ManagementFactory.getThreadMXBean().getThreadCpuTime(watched.threadId()));
    }

    private void answer() {
        boolean hung = noted;
        long seconds = millisSinceAsked() / 1000;
        answered = true;
        if (hung) {
            culprits.apply(trace).or(() -> Optional.ofNullable(inside)).ifPresent(culprit -> fence.report(
                    new Failure(culprit, "working", "the window did not answer for " + seconds + " seconds")));
        }
    }

    /** Whether the window hangs now. */
    boolean noted() {
        return noted;
    }

    private long millisSinceAsked() {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - asked);
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
