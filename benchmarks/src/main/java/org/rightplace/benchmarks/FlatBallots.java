package org.rightplace.benchmarks;

import java.util.Arrays;
import org.rightplace.model.DecisionTool;

/**
 * The least one can count answers with: the option chosen as a number in one array, none as -1, a person's answers side
 * by side, and the scores of the options in another.
 */
final class FlatBallots {

    private static final int SLOTS = 8;
    private static final int STEPS = 6;
    private static final int UNSCORED = -1;

    private final byte[] answers;
    private final int people;
    private final int width;
    private final int[] scores;
    private final int[] options;
    private final int[] domainOf;
    private final double[] weights;

    FlatBallots(DecisionTool tool, int people) {
        var questions = tool.domains().stream().flatMap(domain -> domain.questions().stream()).toList();
        this.people = people;
        this.width = questions.size();
        this.answers = new byte[people * width];
        this.scores = new int[width * SLOTS];
        this.options = new int[width];
        this.domainOf = new int[width];
        this.weights = tool.domains().stream().mapToDouble(domain -> domain.weight()).toArray();
        Arrays.fill(scores, UNSCORED);
        int q = 0;
        for (int d = 0; d < weights.length; d++) {
            for (var question : tool.domains().get(d).questions()) {
                domainOf[q] = d;
                options[q] = question.options().size();
                for (int o = 0; o < options[q]; o++) {
                    var option = question.options().get(o);
                    scores[q * SLOTS + o] = option.notKnown() ? UNSCORED : option.score();
                }
                q++;
            }
        }
    }

    void set(int person, int question, byte option) {
        answers[person * width + question] = option;
    }

    /** The consensus on each question, then the total. */
    double[] figures() {
        var counts = new int[width * SLOTS];
        for (int person = 0, at = 0; person < people; person++) {
            for (int q = 0; q < width; q++, at++) {
                if (answers[at] >= 0) {
                    counts[q * SLOTS + answers[at]]++;
                }
            }
        }
        var figures = new double[width + 1];
        var sums = new double[weights.length];
        var answered = new int[weights.length];
        for (int q = 0; q < width; q++) {
            var steps = new long[STEPS];
            long n = 0;
            double sum = 0;
            int lowest = STEPS;
            int highest = 0;
            for (int o = 0; o < options[q]; o++) {
                int score = scores[q * SLOTS + o];
                if (score != UNSCORED) {
                    int count = counts[q * SLOTS + o];
                    steps[score] += count;
                    n += count;
                    sum += (double) score * count;
                    lowest = Math.min(lowest, score);
                    highest = Math.max(highest, score);
                }
            }
            double mean = sum / n;
            double consensus = 1;
            long passed = 0;
            int median = -1;
            for (int step = 0; step < STEPS; step++) {
                if (steps[step] > 0) {
                    consensus += (double) steps[step] / n * Math.log(1 - Math.abs(step - mean) / (highest - lowest)) / Math.log(2);
                }
                passed += steps[step];
                if (median < 0 && passed > (n - 1) / 2) {
                    median = step;
                }
            }
            figures[q] = consensus;
            sums[domainOf[q]] += median;
            answered[domainOf[q]]++;
        }
        double total = 0;
        double weight = 0;
        for (int d = 0; d < weights.length; d++) {
            total += weights[d] * sums[d] / answered[d];
            weight += weights[d];
        }
        figures[width] = total / weight;
        return figures;
    }
}
