package org.rightplace.ui.workshop.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** How much of a timer is left, in words. */
final class Clock {

    private static final int MINUTE = 60;

    private Clock() {}

    /** Such as "4:09 left", or that it has run out. */
    static String left(Optional<Instant> timer, Instant now) {
        return timer.map(until -> {
            long seconds = Math.ceilDiv(Duration.between(now, until).toMillis(), 1000);
            return seconds <= 0 ? "Time is up" : "%d:%02d left".formatted(seconds / MINUTE, seconds % MINUTE);
        }).orElse("");
    }
}
