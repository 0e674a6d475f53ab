package org.rightplace.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * Whole days in a row.
 *
 * @param start the first day
 * @param finish the last day, included; never before the first
 */
public record Span(LocalDate start, LocalDate finish) {

    public Span {
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(finish, "finish");
        if (finish.isBefore(start)) {
            throw new IllegalArgumentException("A span cannot finish on " + finish + ", before it starts on " + start + ".");
        }
    }

    /** How many days it has, one or more. */
    public long days() {
        return ChronoUnit.DAYS.between(start, finish) + 1;
    }

    /** The same number of days, so many days later, or earlier when negative. */
    public Span shifted(long days) {
        return new Span(start.plusDays(days), finish.plusDays(days));
    }

    /** The shortest span around this one and another. */
    public Span union(Span other) {
        return new Span(
                start.isBefore(other.start) ? start : other.start,
                finish.isAfter(other.finish) ? finish : other.finish);
    }
}
