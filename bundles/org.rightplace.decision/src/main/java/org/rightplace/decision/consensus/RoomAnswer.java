package org.rightplace.decision.consensus;

import java.util.Comparator;
import java.util.stream.IntStream;
import org.rightplace.model.Question;

/**
 * What a room says to a question by itself. The middle of an ordinal scale is its median; where that falls between two
 * steps the mean decides, and where that is no nearer to either, the step closer to home. Where most say "not known", so
 * does the room.
 */
public final class RoomAnswer {

    /** The answer where nobody gave any. */
    public static final int NONE = -1;

    /** The positions of the options that have a score, from low to high; of one score the first in the pick list first. */
    private final int[] rising;

    private final double[] scores;
    private final int[] notKnown;

    private RoomAnswer(int[] rising, double[] scores, int[] notKnown) {
        this.rising = rising;
        this.scores = scores;
        this.notKnown = notKnown;
    }

    /** How a room answers a question. */
    public static RoomAnswer to(Question question) {
        var options = question.options();
        var rising = IntStream.range(0, options.size())
                .filter(i -> !options.get(i).notKnown())
                .boxed()
                .sorted(Comparator.comparing(i -> options.get(i).score()))
                .mapToInt(Integer::intValue)
                .toArray();
        return new RoomAnswer(
                rising,
                IntStream.of(rising).mapToDouble(i -> options.get(i).score()).toArray(),
                IntStream.range(0, options.size()).filter(i -> options.get(i).notKnown()).toArray());
    }

    /**
     * The position of the option that the room says, or {@link #NONE}.
     *
     * @param chosen how often each option was chosen, in the order of the pick list
     */
    public int of(long[] chosen) {
        long unknown = 0;
        for (int option : notKnown) {
            unknown += chosen[option];
        }
        long n = 0;
        double sum = 0;
        for (int i = 0; i < rising.length; i++) {
            n += chosen[rising[i]];
            sum += scores[i] * chosen[rising[i]];
        }
        if (unknown > n) {
            return notKnown[0];
        }
        if (n == 0) {
            return NONE;
        }
        int low = at((n - 1) / 2, 0, chosen);
        int high = (n & 1) == 1 ? low : at(n / 2, low, chosen);
        return rising[between(low, high, sum / n)];
    }

    /** How many options have a score. They are its steps, from low to high. */
    int steps() {
        return rising.length;
    }

    /** The step that an option is, by its position; {@link #NONE} if it has no score. */
    int step(int option) {
        int step = rising.length - 1;
        while (step >= 0 && rising[step] != option) {
            step--;
        }
        return step;
    }

    /** What a step scores; not a number for {@link #NONE}. */
    double score(int step) {
        return step == NONE ? Double.NaN : scores[step];
    }

    /**
     * The step that a room says whose middle falls between two, or on one that is both; of one score the first in the pick list.
     *
     * @param mean the mean of what it chose
     */
    int between(int low, int high, double mean) {
        double median = (scores[low] + scores[high]) / 2;
        int best = 0;
        double distance = Math.abs(scores[0] - median);
        for (int i = 1; i < scores.length && distance > 0; i++) {
            double other = Math.abs(scores[i] - median);
            if (other < distance
                    || other == distance && Math.abs(scores[i] - mean) < Math.abs(scores[best] - mean)) {
                best = i;
                distance = other;
            }
        }
        return best;
    }

    // Where among the options that have a score the vote of a rank lies, which is not before another.
    private int at(long rank, int from, long[] chosen) {
        long passed = 0;
        for (int i = 0; i < from; i++) {
            passed += chosen[rising[i]];
        }
        int i = from;
        while (passed + chosen[rising[i]] <= rank) {
            passed += chosen[rising[i]];
            i++;
        }
        return i;
    }
}
