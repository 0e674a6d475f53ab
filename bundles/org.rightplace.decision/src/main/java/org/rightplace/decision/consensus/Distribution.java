package org.rightplace.decision.consensus;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.rightplace.model.Question;

/**
 * How often each step of an ordinal scale was chosen, with the usual figures of it. The scale is what could have been
 * chosen, not what was: agreement is measured against its full width.
 */
public final class Distribution {

    private static final double LOG_2 = StrictMath.log(2);

    private final double[] values;
    private final long[] counts;
    private final long notKnown;

    /**
     * @param values the steps of the scale, from low to high, without repeats
     * @param counts how often each was chosen, none negative
     * @param notKnown how often "not known" was chosen; left out of every figure but this
     * @throws IllegalArgumentException if there is not one count for each value, a count is negative, or the values do
     *     not rise
     */
    public Distribution(double[] values, long[] counts, long notKnown) {
        if (values.length != counts.length) {
            throw new IllegalArgumentException("There must be one count for each value.");
        }
        for (int i = 0; i < values.length; i++) {
            if (counts[i] < 0) {
                throw new IllegalArgumentException("A count must not be negative.");
            }
            if (i > 0 && !(values[i] > values[i - 1])) {
                throw new IllegalArgumentException("The values must rise.");
            }
        }
        this.values = values.clone();
        this.counts = counts.clone();
        this.notKnown = notKnown;
    }

    /** Counts on the scale 0, 1, 2, …, as the decision tool scores its answers. */
    public static Distribution ofCounts(long... counts) {
        var values = new double[counts.length];
        Arrays.setAll(values, i -> i);
        return new Distribution(values, counts, 0);
    }

    /**
     * The options chosen of a question's pick list. Options of one score are one step of the scale.
     *
     * @param chosen how often each option was chosen, in the order of the pick list
     */
    public static Distribution of(Question question, long[] chosen) {
        var byScore = new TreeMap<Integer, Long>();
        long notKnown = 0;
        for (int i = 0; i < chosen.length; i++) {
            var score = question.options().get(i).score();
            if (score == null) {
                notKnown += chosen[i];
            } else {
                byScore.merge(score, chosen[i], Long::sum);
            }
        }
        return new Distribution(
                byScore.keySet().stream().mapToDouble(Integer::doubleValue).toArray(),
                byScore.values().stream().mapToLong(Long::longValue).toArray(),
                notKnown);
    }

    /** How many chose a step of the scale. */
    public long n() {
        return Arrays.stream(counts).sum();
    }

    /** How many chose "not known". */
    public long notKnown() {
        return notKnown;
    }

    /** The steps of the scale, from low to high. */
    public double[] values() {
        return values.clone();
    }

    /** How often each step was chosen. */
    public long[] counts() {
        return counts.clone();
    }

    /** The mean; empty if nobody chose. */
    public OptionalDouble mean() {
        double n = n();
        if (n == 0) {
            return OptionalDouble.empty();
        }
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            sum += values[i] * counts[i];
        }
        return OptionalDouble.of(sum / n);
    }

    /** The value in the middle, or the mean of the two in the middle; empty if nobody chose. */
    public OptionalDouble median() {
        long n = n();
        return n == 0 ? OptionalDouble.empty() : OptionalDouble.of((at((n - 1) / 2) + at(n / 2)) / 2);
    }

    /** The standard deviation of those who chose, taken as everybody rather than as a sample; empty if nobody chose. */
    public OptionalDouble spread() {
        if (n() == 0) {
            return OptionalDouble.empty();
        }
        double mean = mean().orElseThrow();
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            sum += counts[i] * (values[i] - mean) * (values[i] - mean);
        }
        return OptionalDouble.of(Math.sqrt(sum / n()));
    }

    /**
     * The consensus, from 0 where the answers are split evenly between the two ends of the scale to 1 where all are the
     * same; empty if nobody chose:
     *
     * <p>Cns(X) = 1 + Σ pᵢ log₂(1 − |Xᵢ − μ| / d), with pᵢ the share that chose Xᵢ, μ the mean and d the width of the
     * scale.
     *
     * @see <a href="https://doi.org/10.1016/j.ijar.2006.06.024">W. J. Tastle and M. J. Wierman, Consensus and
     *     dissention: a measure of ordinal dispersion, International Journal of Approximate Reasoning 45 (2007)</a>
     */
    public OptionalDouble consensus() {
        double n = n();
        if (n == 0) {
            return OptionalDouble.empty();
        }
        double width = values[values.length - 1] - values[0];
        double mean = mean().orElseThrow();
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            if (counts[i] > 0 && width > 0) {
                sum += counts[i] / n * StrictMath.log(1 - Math.abs(values[i] - mean) / width) / LOG_2;
            }
        }
        // Rounding must not lead out of the range.
        return OptionalDouble.of(Math.clamp(1 + sum, 0, 1));
    }

    private double at(long rank) {
        long passed = 0;
        for (int i = 0; i < values.length; i++) {
            passed += counts[i];
            if (rank < passed) {
                return values[i];
            }
        }
        throw new IllegalArgumentException("There is no value of rank " + rank);
    }
}
