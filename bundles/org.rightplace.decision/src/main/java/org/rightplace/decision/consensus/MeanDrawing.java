package org.rightplace.decision.consensus;

import java.util.Optional;
import org.rightplace.decision.MeanOfDomains;
import org.rightplace.decision.Score;
import org.rightplace.model.Band;
import org.rightplace.model.DecisionTool;

/** Draws by the rules of {@link MeanOfDomains}, worked out at the speed of memory. */
final class MeanDrawing {

    private static final double PRECISION = 1e9;

    private final DecisionTool tool;
    private final Draws random;
    private final DrawnRoom room;
    private final DrawnWeights weights;
    private final int[] domainEnds;

    MeanDrawing(Ballots ballots, long seed) {
        this.tool = ballots.tool();
        this.random = Draws.of(seed);
        this.room = new DrawnRoom(ballots);
        this.weights = new DrawnWeights(tool);
        this.domainEnds = new int[tool.domains().size()];
        int end = 0;
        for (int i = 0; i < domainEnds.length; i++) {
            end += tool.domains().get(i).questions().size();
            domainEnds[i] = end;
        }
    }

    /** The band of the next draw. */
    Optional<Band> next() {
        double total = total();
        return Double.isNaN(total) ? Optional.empty() : Score.band(tool, total);
    }

    // Not a number if nothing was answered.
    private double total() {
        room.draw(random);
        double weighted = 0;
        double weighing = 0;
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
            double weight = weights.next(domain, random);
            if (answered > 0) {
                weighted += weight * sum / answered;
                weighing += weight;
            }
        }
        return weighing > 0 ? Math.round(weighted / weighing * PRECISION) / PRECISION : Double.NaN;
    }
}
