package org.rightplace.itests.drive;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Waits for what the window does in its own time, no longer than a user would. */
final class Waiting {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration STEP = Duration.ofMillis(20);

    private Waiting() {
    }

    /** Asks until the answer is not null, and fails with the description if it never comes. */
    static <T> T until(String description, Supplier<T> answer) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        T found = answer.get();
        while (found == null && System.nanoTime() < end) {
            LockSupport.parkNanos(STEP.toNanos());
            found = answer.get();
        }
        if (found == null) {
            throw new AssertionError("Waited %d seconds in vain: %s".formatted(PATIENCE.toSeconds(), description));
        }
        return found;
    }
}
