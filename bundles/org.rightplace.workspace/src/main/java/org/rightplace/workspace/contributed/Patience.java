package org.rightplace.workspace.contributed;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.FutureTask;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Asks contributed services, whom nobody knows here: each question on another thread, waited for a limited time, with
 * whatever is thrown caught. Who asks goes on with what the others say.
 */
public final class Patience {

    private static final int STEPS = 20;
    private static final long IDLE_SECONDS = 10;

    // Threads are taken up again, for some services are asked thousands of times.
    private static final ExecutorService THREADS = new ThreadPoolExecutor(
            0, Integer.MAX_VALUE, IDLE_SECONDS, TimeUnit.SECONDS, new SynchronousQueue<>(),
            task -> Thread.ofPlatform().daemon().name("contributed").unstarted(task));

    private final long stepMillis;
    private final boolean forGood;
    private final IdentityCache<Object, FutureTask<?>> unending = new IdentityCache<>();

    private Patience(Duration limit, boolean forGood) {
        this.stepMillis = Math.max(1, limit.toMillis() / STEPS);
        this.forGood = forGood;
    }

    /**
     * Leaves out a service that does not answer in time until it has come to the end of that question, which it may do.
     *
     * @param limit how long a question may take
     */
    public static Patience untilItEnds(Duration limit) {
        return new Patience(limit, false);
    }

    /**
     * Calls off a question that is not answered in time, and never asks that service again: its plugin publishes another
     * when it is started anew.
     *
     * @param limit how long a question may take
     */
    public static Patience forGood(Duration limit) {
        return new Patience(limit, true);
    }

    /**
     * Asks a service something. The limit is of each question; a thread that asks from inside another question counts
     * against that too.
     *
     * @param service the service, known by itself
     * @param question what to ask it
     * @throws CancellationException if the thread that waits is interrupted, and stays so
     */
    public <T> Reply<T> ask(Object service, Callable<T> question) {
        var open = unending.get(service);
        if (open != null && (forGood || !open.isDone())) {
            return new Reply.Unending<>(false);
        }
        var task = new FutureTask<T>(() -> Objects.requireNonNull(question.call(), "it gave nothing"));
        THREADS.execute(task);
        try {
            return reply(service, task);
        } catch (InterruptedException e) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            throw calledOff(e);
        }
    }

    // Counted in steps and not by the clock: when the whole machine stands still no plugin is to blame.
    private <T> Reply<T> reply(Object service, FutureTask<T> task) throws InterruptedException {
        for (int step = 0; step < STEPS; step++) {
            try {
                return new Reply.Given<>(task.get(stepMillis, TimeUnit.MILLISECONDS));
            } catch (TimeoutException e) {
                continue;
            } catch (ExecutionException e) {
                return new Reply.Failed<>(e.getCause());
            }
        }
        unending.put(service, task);
        if (forGood) {
            task.cancel(true);
        }
        return new Reply.Unending<>(true);
    }

    private static CancellationException calledOff(InterruptedException cause) {
        var calledOff = new CancellationException("Nobody waits for the answer any more.");
        calledOff.initCause(cause);
        return calledOff;
    }
}
