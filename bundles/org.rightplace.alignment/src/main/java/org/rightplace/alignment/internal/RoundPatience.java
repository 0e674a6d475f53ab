package org.rightplace.alignment.internal;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.rightplace.alignment.spi.AlignmentRule;

/**
 * Waits for a round of checks, and loses patience with a rule that does not come to an end over one question, or takes
 * far too long over all of them.
 */
final class RoundPatience {

    /** How long one question may take; all questions of a round together may take three times as long. */
    static final long LIMIT_MILLIS = 3_000;

    private static final int STEPS = 20;
    private static final int IN_ALL = 3;

    private final long stepMillis;

    RoundPatience(long limitMillis) {
        this.stepMillis = Math.max(1, limitMillis / STEPS);
    }

    /** What came of waiting: the result, or else the question that kept it from coming. */
    record Outcome<T>(T result, Turn.Question hanging) {}

    /** Does the work on a thread of its own and waits for it. */
    <T> Outcome<T> wait(Function<Turn, T> work) {
        var turn = new Turn();
        var task = new FutureTask<T>(() -> work.apply(turn));
        Thread.ofPlatform().daemon().name("alignment").start(task);
        Map<AlignmentRule, Integer> taken = new IdentityHashMap<>();
        Turn.Question last = null;
        int steps = 0;
        while (true) {
            try {
                return new Outcome<>(task.get(stepMillis, TimeUnit.MILLISECONDS), null);
            } catch (TimeoutException e) {
                // Counted in steps and not by the clock: when the whole machine stands still no rule is to blame.
                var open = turn.open();
                steps = open != null && open == last ? steps + 1 : 0;
                last = open;
                if (open != null && (taken.merge(open.rule(), 1, Integer::sum) >= IN_ALL * STEPS || steps >= STEPS)) {
                    giveUp(task, turn);
                    return new Outcome<>(null, open);
                }
            } catch (InterruptedException e) {
                giveUp(task, turn);
                Thread.currentThread().interrupt();
                throw new CancellationException("The checks were called off.");
            } catch (ExecutionException e) {
                throw e.getCause() instanceof RuntimeException thrown ? thrown : new IllegalStateException(e.getCause());
            }
        }
    }

    private static void giveUp(FutureTask<?> task, Turn turn) {
        turn.over();
        task.cancel(true);
    }
}
