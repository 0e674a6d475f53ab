package org.rightplace.decision.consensus;

import java.util.Arrays;
import java.util.Optional;

/**
 * Where the middle half of a room lies: from the first quartile to the third.
 *
 * @param low the first quartile
 * @param high the third quartile
 * @see <a href="https://doi.org/10.2307/2684934">R. J. Hyndman and Y. Fan, Sample quantiles in statistical packages, The
 *     American Statistician 50 (1996), definition 7</a>
 */
public record Middle(double low, double high) {

    /** The middle half of these values, in any order; empty if there are none. */
    public static Optional<Middle> of(double[] values) {
        if (values.length == 0) {
            return Optional.empty();
        }
        var sorted = values.clone();
        Arrays.sort(sorted);
        return Optional.of(new Middle(quantile(sorted, 0.25), quantile(sorted, 0.75)));
    }

    private static double quantile(double[] sorted, double share) {
        double at = (sorted.length - 1) * share;
        int below = (int) at;
        return below + 1 < sorted.length
                ? sorted[below] + (at - below) * (sorted[below + 1] - sorted[below])
                : sorted[below];
    }
}
