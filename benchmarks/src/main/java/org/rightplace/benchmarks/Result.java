package org.rightplace.benchmarks;

import java.util.Locale;
import java.util.OptionalDouble;

/**
 * One line of the report.
 *
 * @param what what was measured
 * @param measured how much it took
 * @param yardstick how much what it is held against took, or empty if it is just reported
 * @param unit what both are counted in
 * @param ratio the one by the other, which need not be the ratio of the two if that was taken pair by pair
 * @param target the ratio it must not exceed, or empty if there is none
 */
record Result(String what, double measured, OptionalDouble yardstick, String unit, OptionalDouble ratio, OptionalDouble target) {

    static final String HEADING = "%-66s %12s %12s %7s %7s".formatted("", "measured", "yardstick", "ratio", "at most");

    /** Something that is just reported. */
    static Result figure(String what, double measured, String unit) {
        return new Result(what, measured, OptionalDouble.empty(), unit, OptionalDouble.empty(), OptionalDouble.empty());
    }

    /** Something held against something else. */
    static Result ratio(String what, double measured, double yardstick, String unit) {
        return new Result(
                what, measured, OptionalDouble.of(yardstick), unit, OptionalDouble.of(measured / yardstick), OptionalDouble.empty());
    }

    /** This, with a ratio that was taken pair by pair. */
    Result inPairs(double ofPairs) {
        return new Result(what, measured, yardstick, unit, OptionalDouble.of(ofPairs), target);
    }

    /** This, with a ratio that it must not exceed. */
    Result atMost(double most) {
        return new Result(what, measured, yardstick, unit, ratio, OptionalDouble.of(most));
    }

    /** Whether it exceeds its target. The ratio is judged as it is printed. */
    boolean missed() {
        return target.isPresent() && Math.round(ratio.orElseThrow() * 100) > Math.round(target.getAsDouble() * 100);
    }

    @Override
    public String toString() {
        return "%-66s %12s %12s %7s %7s%s"
                .formatted(
                        what,
                        amount(OptionalDouble.of(measured)),
                        amount(yardstick),
                        number(ratio),
                        number(target),
                        target.isEmpty() ? "" : missed() ? "  MISSED" : "  met")
                .stripTrailing();
    }

    private String amount(OptionalDouble value) {
        return value.isEmpty() ? "" : String.format(Locale.UK, value.getAsDouble() < 10 ? "%,.2f %s" : "%,.0f %s", value.getAsDouble(), unit);
    }

    private static String number(OptionalDouble value) {
        return value.isEmpty() ? "" : String.format(Locale.UK, "%.2f", value.getAsDouble());
    }
}
