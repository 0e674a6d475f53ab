package org.rightplace.decision.consensus;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.rightplace.decision.MeanOfDomains;
import org.rightplace.decision.spi.ScoringMethod;
import org.rightplace.model.Band;
import org.rightplace.model.DecisionTool;

/**
 * How far the band depends on how the domains are weighed and on who happened to be in the room. In each of many draws
 * the domains are given weights drawn uniformly from the simplex (one that the tool weighs 0 keeps that), and as many
 * ballots are drawn with replacement as there are (the bootstrap); the answer to a question is then what a room of those
 * drawn says by the rule of every room ({@link RoomAnswer}), or what was agreed on it after discussion, which no draw
 * changes, and the band follows by the way that the tool is scored. What is drawn follows from a seed by steps
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

    public Robustness {
        wins = Collections.unmodifiableMap(new LinkedHashMap<>(wins));
    }

    /**
     * Draws as often as is usual, from the usual seed.
     *
     * @param method the way that the tool of the ballots is scored
     */
    public static Robustness of(Ballots ballots, ScoringMethod method) {
        return of(ballots, method, DRAWS, SEED);
    }

    /**
     * Draws as often as is asked for.
     *
     * @param method the way that the tool of the ballots is scored
     */
    public static Robustness of(Ballots ballots, ScoringMethod method, int draws, long seed) {
        return method instanceof MeanOfDomains
                ? count(ballots.tool(), draws, new MeanDrawing(ballots, seed)::next)
                : count(ballots.tool(), draws, new MethodDrawing(ballots, method, seed)::next);
    }

    private static Robustness count(DecisionTool tool, int draws, Supplier<Optional<Band>> next) {
        var bands = tool.bands();
        var won = new int[bands.size()];
        int without = 0;
        for (int i = 0; i < draws; i++) {
            var band = next.get();
            if (band.isEmpty()) {
                without++;
            } else {
                won[bands.indexOf(band.get())]++;
            }
        }
        var wins = new LinkedHashMap<Band, Integer>();
        for (int i = 0; i < won.length; i++) {
            wins.merge(bands.get(i), won[i], Integer::sum);
        }
        return new Robustness(draws, wins, without);
    }

    /** The share of the draws that a band won, from 0 to 1. */
    public double share(Band band) {
        return draws == 0 ? 0 : (double) wins.getOrDefault(band, 0) / draws;
    }
}
