package org.rightplace.decision.impact;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.rightplace.workspace.Finding;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.spi.Validator;

/** Asks checks, each on a thread of its own and with limited patience. One that has hung once is not asked again. */
final class PatientChecks {

    private static final int STEPS = 20;

    private final long stepMillis;
    private final Set<Validator> hanging = Collections.synchronizedSet(Collections.newSetFromMap(new IdentityHashMap<>()));

    PatientChecks(long limitMillis) {
        this.stepMillis = Math.max(1, limitMillis / STEPS);
    }

    /** What came of asking a check. */
    sealed interface Answer {}

    /** It found these. */
    record Found(List<Finding> findings) implements Answer {}

    /** It failed. */
    record Failed(Throwable reason) implements Answer {}

    /** It did not come to an end; the name is the one users know it by. */
    record Hung(String name) implements Answer {}

    /** It hung before and was not asked. */
    record LeftOut() implements Answer {}

    /**
     * Asks a check.
     *
     * @throws CancellationException if the thread is interrupted
     */
    Answer ask(Validator check, Snapshot snapshot) {
        if (hanging.contains(check)) {
            return new LeftOut();
        }
        var task = new FutureTask<List<Finding>>(() -> List.copyOf(check.validate(snapshot)));
        Thread.ofPlatform().daemon().name("impact").start(task);
        // Counted in steps and not by the clock: when the whole machine stands still no check is to blame.
        for (int step = 0; step < STEPS; step++) {
            try {
                return new Found(task.get(stepMillis, TimeUnit.MILLISECONDS));
            } catch (TimeoutException e) {
                continue;
            } catch (ExecutionException e) {
                return new Failed(e.getCause());
            } catch (InterruptedException e) {
                task.cancel(true);
                Thread.currentThread().interrupt();
                throw new CancellationException("Weighing the change was called off.");
            }
        }
        task.cancel(true);
        hanging.add(check);
        return new Hung("The check " + check.getClass().getSimpleName());
    }
}
