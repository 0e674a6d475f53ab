package org.rightplace.decision.consensus;

import org.rightplace.model.DecisionTool;

/** Weights of the domains of a tool, drawn uniformly from the simplex but for their sum; what weighs 0 keeps that. */
final class DrawnWeights {

    private final boolean[] weighed;

    DrawnWeights(DecisionTool tool) {
        weighed = new boolean[tool.domains().size()];
        for (int i = 0; i < weighed.length; i++) {
            weighed[i] = tool.domains().get(i).weight() > 0;
        }
    }

    // Exponential variates, divided by their sum, are uniform on the simplex. Every domain draws, whether or not it has a
    // score or a weight, so that what one answers does not shift what the others draw.
    double next(int domain, Draws random) {
        double drawn = -StrictMath.log(1 - random.unit());
        return weighed[domain] ? drawn : 0;
    }
}
