package org.rightplace.alignment;

import java.util.List;
import java.util.function.Supplier;
import org.rightplace.alignment.internal.Checker;
import org.rightplace.alignment.internal.rules.BuiltInRules;
import org.rightplace.alignment.spi.AlignmentRule;
import org.rightplace.decision.DecisionTools;
import org.rightplace.workspace.Snapshot;

/**
 * Checks whether operating models fit together, with every rule published at the moment. Published as a service.
 *
 * <p>It remembers what it found last and checks again only what an edit can have touched, so it may be asked after every
 * keystroke. It may be called on any thread; ask it on a background thread, because the first report of a large system
 * takes longer than a frame.
 */
public interface Alignment {

    /** What the checks find in a system. */
    AlignmentReport report(Snapshot snapshot);

    /** The checks that come with the product, for use where there are no services. */
    static Alignment builtIn() {
        return with(BuiltInRules.ALL, DecisionTools.PLAIN);
    }

    /**
     * Checks by these rules alone.
     *
     * @param tools gives the decision tool whose answers the rules read
     */
    static Alignment with(List<AlignmentRule> rules, DecisionTools tools) {
        var kept = List.copyOf(rules);
        Supplier<List<AlignmentRule>> always = () -> kept;
        return new Checker(always, () -> tools);
    }
}
