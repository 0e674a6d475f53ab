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

    private static final long PATIENCE_MILLIS = 4_000;
    // In parts of the patience: how often it asks; and how many times as long a thread that is not let go on is waited for.
    private static final int ASKS = 20;
    private static final int STARVES = 6;

    private final Display display;
    private final Thread watched;
    private final Fence fence;
    private final Function<StackTraceElement[], Optional<Named>> culprits;
    private final long patience;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            task -> Thread.ofPlatform().daemon().name("watchdog").unstarted(task));
    private final long step;
    private volatile long asked;
    private volatile boolean answered = true;
    private volatile boolean everAnswered;
    private volatile boolean noted;
    private long workedBefore;
    private long waited;
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
        this.step = Math.max(1, patience / ASKS);
        timer.scheduleWithFixedDelay(this::look, step, step, TimeUnit.MILLISECONDS);
    }

    private void look() {
        if (display.isDisposed()) {
            return;
        }
        if (answered) {
            ask();
        } else if (!noted) {
            if (watched.getState() != Thread.State.RUNNABLE) {
                waited += step;
            }
            if (hangs()) {
                note();
            }
        }
    }

    private void ask() {
        answered = false;
        noted = false;
        begin();
        display.asyncExec(this::answer);
    }

    private void begin() {
        waited = 0;
        workedBefore = workedMillis();
        asked = System.nanoTime();
    }

    // What counts is for how long the thread has worked or waited. On a machine busy with other work it may also be that it
    // could go on and is not let, which is nobody's fault in here; and before the window first answers it has much to do.
    private boolean hangs() {
        long spent = everAnswered ? workedMillis() - workedBefore + waited : 0;
        return spent >= patience || millisSinceAsked() >= STARVES * patience;
    }

    private void note() {
        trace = watched.getStackTrace();
        if (waitsForUser(trace)) {
            begin();
            return;
        }
        inside = fence.inside().orElse(null);
        noted = true;
        var where = new Throwable("Where the window hangs");
        where.setStackTrace(trace);
        log().warn("The window has not answered for {} ms", millisSinceAsked(), where);
    }

    /** Whether a dialog of the desktop's own is open, such as for a file: not all of them let the window answer meanwhile. */
    static boolean waitsForUser(StackTraceElement[] trace) {
        return Stream.of(trace).anyMatch(frame -> frame.getMethodName().equals("open")
                && frame.getClassName().startsWith("org.eclipse.swt.widgets.")
                && (frame.getClassName().endsWith("Dialog") || frame.getClassName().endsWith("MessageBox")));
    }

    private long workedMillis() {
        return TimeUnit.NANOSECONDS.toMillis(ManagementFactory.getThreadMXBean().getThreadCpuTime(watched.threadId()));
    }

    private void answer() {
        boolean hung = noted;
        long seconds = millisSinceAsked() / 1000;
        answered = true;
        everAnswered = true;
        if (hung) {
            culprits.apply(trace).or(() -> Optional.ofNullable(inside)).ifPresent(culprit -> fence.report(
                    new Failure(culprit, "working", "the window did not answer for " + seconds + " seconds")));
        }
    }

    /** Whether the window has answered once, and is expected to from now on. */
    boolean everAnswered() {
        return everAnswered;
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

    private static Logger log() {
        return LoggerFactory.getLogger(Watchdog.class);
    }
}
