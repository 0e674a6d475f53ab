package org.rightplace.decision;

import java.util.Optional;
import org.rightplace.model.Band;
import org.rightplace.model.DecisionTool;

/**
 * A total so close to where its band begins or ends that rounding would move it, and so worth a second look.
 *
 * @param neighbour the band it almost lies in
 * @param below whether that is the band below
 */
public record Edge(Band neighbour, boolean below) {

    // Totals are shown with one decimal, so this far from an edge they read the same as the edge.
    private static final double ROUNDING = 0.05;

    /** The edge the total of a score lies on, if it does. */
    public static Optional<Edge> of(DecisionTool tool, Score score) {
        if (score.total().isEmpty() || score.band().isEmpty()) {
            return Optional.empty();
        }
        double total = score.total().getAsDouble();
        var bands = tool.bands();
        int at = bands.indexOf(score.band().get());
        if (at > 0 && total - bands.get(at).low() < ROUNDING) {
            return Optional.of(new Edge(bands.get(at - 1), true));
        }
        if (at >= 0 && at < bands.size() - 1 && bands.get(at).high() - total <= ROUNDING) {
            return Optional.of(new Edge(bands.get(at + 1), false));
        }
        return Optional.empty();
    }
}
