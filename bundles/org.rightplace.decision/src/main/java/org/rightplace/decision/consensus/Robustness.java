package org.rightplace.decision.consensus;

import java.util.Collections;
import java.util.LinkedHashMap;
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
        private final DrawnRoom room;
        private final int[] domainEnds;
        private final boolean[] weighed;

        Drawing(Ballots ballots, long seed) {
            this.tool = ballots.tool();
            this.random = Draws.of(seed);
            this.room = new DrawnRoom(ballots);
            this.domainEnds = new int[tool.domains().size()];
            this.weighed = new boolean[domainEnds.length];
            int end = 0;
            for (int i = 0; i < domainEnds.length; i++) {
                weighed[i] = tool.domains().get(i).weight() > 0;
                end += tool.domains().get(i).questions().size();
                domainEnds[i] = end;
            }
        }

        Robustness draw(int draws) {
            var bands = tool.bands();
            var won = new int[bands.size()];
            int without = 0;
            for (int i = 0; i < draws; i++) {
                double total = total();
                var band = Double.isNaN(total) ? null : MeanOfDomains.band(tool, total).orElse(null);
                if (band == null) {
                    without++;
                } else {
                    int at = 0;
                    while (bands.get(at) != band) {
                        at++;
                    }
                    won[at]++;
                }
            }
            var wins = new LinkedHashMap<Band, Integer>();
            for (int i = 0; i < won.length; i++) {
                wins.merge(bands.get(i), won[i], Integer::sum);
            }
            return new Robustness(draws, wins, without);
        }

        // Not a number if nothing was answered.
        private double total() {
            room.draw(random);
            double weighted = 0;
            double weights = 0;
            int question = 0;
            for (int domain = 0; domain < domainEnds.length; domain++) {
                int end = domainEnds[domain];
                double sum = 0;
                int answered = 0;
                for (; question < end; question++) {
                    double score = room.score(question);
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
    }
}
