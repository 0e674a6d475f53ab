package org.rightplace.decision.consensus;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rightplace.decision.MeanOfDomains;
import org.rightplace.model.Band;
import org.rightplace.model.DecisionTool;

/**
 * How far the band depends on how the domains are weighed and on who happened to be in the room. In each of many draws
 * the domains are given weights drawn uniformly from the simplex (one that the tool weighs 0 keeps that), and as many
 * ballots are drawn with replacement as there are (the bootstrap); the answer to a question is then what a room of those
 * drawn says by the rule of every room ({@link RoomAnswer}), or what was agreed on it after discussion, which no draw
 * changes, and the band follows by the rules of {@link MeanOfDomains}. What is drawn follows from a seed by steps
 * that are fixed here and not left to the machine, so that every one gives the same answer.
 *
 * @param draws how many draws were made
 * @param wins in how many of them each band won, in the order of the bands; bands that never won are there with 0
 * @param without in how many there was no band, because the room drawn gave no answer with a score or no band covers the total
 * @see <a href="https://doi.org/10.1007/978-1-4613-8643-8">L. Devroye, Non-Uniform Random Variate Generation (1986),
 *     chapter XI.4, on points spread uniformly in a simplex</a>
 * @see <a href="https://doi.org/10.1214/aos/1176344552">B. Efron, Bootstrap methods: another look at the jackknife, The
 *     Annals of Statistics 7 (1979)</a>
 */
public record Robustness(int draws, Map<Band, Integer> wins, int without) {

    /** How many draws are usual. */
    public static final int DRAWS = 10_000;

    /** The seed that is used unless another is asked for. */
    public static final long SEED = 2020;

    private static final double PRECISION = 1e9;

    public Robustness {
        wins = Collections.unmodifiableMap(new LinkedHashMap<>(wins));
    }

    /** Draws as often as is usual, from the usual seed. */
    public static Robustness of(Ballots ballots) {
        return of(ballots, DRAWS, SEED);
    }

    /** Draws as often as is asked for. */
    public static Robustness of(Ballots ballots, int draws, long seed) {
        return new Drawing(ballots, seed).draw(draws);
    }

    /** The share of the draws that a band won, from 0 to 1. */
    public double share(Band band) {
        return draws == 0 ? 0 : (double) wins.getOrDefault(band, 0) / draws;
    }

    private static final class Drawing {

        private final DecisionTool tool;
        private final Draws random;
        private final int people;
        private final List<RoomAnswer> rules;

        /** By question: what its options score, "not known" not a number. */
        private final double[][] scores;

        /** By question: the position of the option agreed on, or that of none. */
        private final int[] agreed;

        private final int[] domainEnds;
        private final boolean[] weighed;

        /**
         * By person and then by question: one word or several for the options of the question, a lane for each, with a 1
         * in that of the answer. A lane is wide enough for everybody, so that adding up words counts every option of a
         * question at once and leaves the machine nothing to decide.
         */
        private final long[] rows;

        /** Where the words of each question begin in a row, and after the last where the row ends. */
        private final int[] begins;

        private final int laneBits;
        private final int lanes;
        private final long[] sums;
        private final long[][] chosen;

        Drawing(Ballots ballots, long seed) {
            this.tool = ballots.tool();
            this.random = Draws.of(seed);
            this.people = ballots.people();
            this.domainEnds = new int[tool.domains().size()];
            this.weighed = new boolean[domainEnds.length];
            int end = 0;
            for (int i = 0; i < domainEnds.length; i++) {
                weighed[i] = tool.domains().get(i).weight() > 0;
                end += tool.domains().get(i).questions().size();
                domainEnds[i] = end;
            }
            this.laneBits = Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(1, people));
            this.lanes = Long.SIZE / laneBits;
            int width = ballots.questions().size();
            this.rules = ballots.questions().stream().map(RoomAnswer::to).toList();
            this.scores = new double[width][];
            this.chosen = new long[width][];
            this.agreed = new int[width];
            this.begins = new int[width + 1];
            for (int question = 0; question < width; question++) {
                var options = ballots.questions().get(question).options();
                scores[question] = options.stream()
                        .mapToDouble(option -> option.notKnown() ? Double.NaN : option.score())
                        .toArray();
                chosen[question] = new long[options.size()];
                agreed[question] = ballots.agreed(question).map(Byte::intValue).orElse(RoomAnswer.NONE);
                begins[question + 1] = begins[question] + (options.size() + lanes - 1) / lanes;
            }
            this.sums = new long[begins[width]];
            this.rows = new long[Math.multiplyExact(sums.length, people)];
            for (int person = 0; person < people; person++) {
                for (int question = 0; question < width; question++) {
                    int option = ballots.answer(person, question);
                    if (option >= 0) {
                        rows[person * sums.length + begins[question] + option / lanes] = 1L << option % lanes * laneBits;
                    }
                }
            }
        }

        Robustness draw(int draws) {
            var wins = new LinkedHashMap<Band, Integer>();
            tool.bands().forEach(band -> wins.put(band, 0));
            int without = 0;
            for (int i = 0; i < draws; i++) {
                double total = total();
                var band = Double.isNaN(total) ? null : MeanOfDomains.band(tool, total).orElse(null);
                if (band == null) {
                    without++;
                } else {
                    wins.merge(band, 1, Integer::sum);
                }
            }
            return new Robustness(draws, wins, without);
        }

        // Not a number if nothing was answered.
        private double total() {
            resample();
            double weighted = 0;
            double weights = 0;
            int question = 0;
            for (int domain = 0; domain < domainEnds.length; domain++) {
                int end = domainEnds[domain];
                double sum = 0;
                int answered = 0;
                for (; question < end; question++) {
                    double score = score(question);
                    if (!Double.isNaN(score)) {
                        sum += score;
                        answered++;
                    }
                }
                // Exponential variates, divided by their sum, are uniform on the simplex. Every domain draws, whether
                // or not it has a score, so that what one answers does not shift what the others draw.
                double weight = -StrictMath.log(1 - random.unit());
                if (answered > 0 && weighed[domain]) {
                    weighted += weight * sum / answered;
                    weights += weight;
                }
            }
            return weights > 0 ? Math.round(weighted / weights * PRECISION) / PRECISION : Double.NaN;
        }

        // What the room drawn scores a question; not a number if it gives no answer with a score.
        private double score(int question) {
            int answer = agreed[question];
            if (answer == RoomAnswer.NONE) {
                var counts = chosen[question];
                long mask = -1L >>> Long.SIZE - laneBits;
                int option = 0;
                for (int word = begins[question]; word < begins[question + 1]; word++) {
                    long rest = sums[word];
                    for (int lane = 0; lane < lanes && option < counts.length; lane++) {
                        counts[option++] = rest & mask;
                        rest >>>= laneBits;
                    }
                }
                answer = rules.get(question).of(counts);
            }
            return answer == RoomAnswer.NONE ? Double.NaN : scores[question][answer];
        }

        private void resample() {
            Arrays.fill(sums, 0);
            for (int i = 0; i < people; i++) {
                int row = random.below(people) * sums.length;
                for (int word = 0; word < sums.length; word++) {
                    sums[word] += rows[row + word];
                }
            }
        }
    }
}
