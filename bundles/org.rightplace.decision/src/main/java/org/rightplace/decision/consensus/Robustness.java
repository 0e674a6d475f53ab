package org.rightplace.decision.consensus;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.rightplace.decision.MeanOfDomains;
import org.rightplace.model.Band;
import org.rightplace.model.DecisionTool;

/**
 * How far the band depends on how the domains are weighed and on who happened to be in the room. In each of many draws
 * the domains are given weights drawn uniformly from the simplex (one that the tool weighs 0 keeps that), and as many ballots are drawn with replacement as there
 * are (the bootstrap); the score of a question is then the mean of the ballots drawn, and the band follows by the tool's
 * rules. Drawn from a seed by an algorithm that is the same everywhere, so that every machine gives the same answer.
 *
 * @param draws how many draws were made
 * @param wins in how many of them each band won, in the order of the bands; bands that never won are there with 0
 * @param without in how many there was no band, because nobody drawn had answered anything or no band covers the total
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

    // The same on every machine and in every version of Java, as its specification promises.
    private static final String ALGORITHM = "L64X128MixRandom";

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

        private final Ballots ballots;
        private final DecisionTool tool;
        private final RandomGenerator random;
        private final int people;
        private final int[] domainEnds;
        private final boolean[] counts;

        /** By question and then by person: the score of the answer, and whether there is one. */
        private final float[] scores;

        private final byte[] scored;
        private final int[] times;

        Drawing(Ballots ballots, long seed) {
            this.ballots = ballots;
            this.tool = ballots.tool();
            this.random = RandomGeneratorFactory.of(ALGORITHM).create(seed);
            this.people = ballots.people();
            this.times = new int[people];
            this.domainEnds = new int[tool.domains().size()];
            this.counts = new boolean[domainEnds.length];
            int end = 0;
            for (int i = 0; i < domainEnds.length; i++) {
                counts[i] = tool.domains().get(i).weight() > 0;
                end += tool.domains().get(i).questions().size();
                domainEnds[i] = end;
            }
            scores = new float[ballots.questions().size() * people];
            scored = new byte[scores.length];
            for (int question = 0; question < ballots.questions().size(); question++) {
                for (int person = 0; person < people; person++) {
                    var option = ballots.answer(person, question);
                    var score = option < 0 ? null : ballots.questions().get(question).options().get(option).score();
                    if (score != null) {
                        scores[question * people + person] = score;
                        scored[question * people + person] = 1;
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
                    double mean = mean(question);
                    if (!Double.isNaN(mean)) {
                        sum += mean;
                        answered++;
                    }
                }
                // Exponential variates, divided by their sum, are uniform on the simplex. Every domain draws, whether
                // or not it has a score, so that what one answers does not shift what the others draw.
                double weight = -StrictMath.log(1 - random.nextDouble());
                if (answered > 0 && counts[domain]) {
                    weighted += weight * sum / answered;
                    weights += weight;
                }
            }
            return weights > 0 ? Math.round(weighted / weights * PRECISION) / PRECISION : Double.NaN;
        }

        private void resample() {
            java.util.Arrays.fill(times, 0);
            for (int i = 0; i < people; i++) {
                times[random.nextInt(people)]++;
            }
        }

        private double mean(int question) {
            double sum = 0;
            int n = 0;
            for (int person = 0, at = question * people; person < people; person++, at++) {
                sum += scores[at] * times[person];
                n += scored[at] * times[person];
            }
            return n == 0 ? Double.NaN : sum / n;
        }
    }
}
