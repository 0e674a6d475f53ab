package org.rightplace.alignment.internal;

import java.lang.ref.SoftReference;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.rightplace.alignment.Alignment;
import org.rightplace.alignment.AlignmentReport;
import org.rightplace.alignment.spi.AlignmentRule;
import org.rightplace.decision.DecisionTools;
import org.rightplace.workspace.Snapshot;

/** Keeps the last round of checks, so that the next need only look at what has changed. */
public final class Checker implements Alignment {

    private static final System.Logger LOG = System.getLogger(Checker.class.getName());

    private final Supplier<List<AlignmentRule>> rules;
    private final Supplier<DecisionTools> tools;
    private final RoundPatience patience;
    // Soft, so that a system that was closed does not stay in memory for the sake of a next report.
    private volatile SoftReference<Round> last = new SoftReference<>(null);
    private volatile Map<AlignmentRule, String> leftOut = Map.of();

    /**
     * A checker of what there is when it is asked.
     *
     * @param rules the rules; the same list as long as they are the same
     * @param tools the decision tool with the criteria of the plugins there are
     */
    public Checker(Supplier<List<AlignmentRule>> rules, Supplier<DecisionTools> tools) {
        this(rules, tools, RoundPatience.LIMIT_MILLIS);
    }

    Checker(Supplier<List<AlignmentRule>> rules, Supplier<DecisionTools> tools, long limitMillis) {
        this.rules = rules;
        this.tools = tools;
        this.patience = new RoundPatience(limitMillis);
    }

    // Rounds never change, so threads that come at once at worst do the same work twice.
    @Override
    public AlignmentReport report(Snapshot snapshot) {
        var known = last.get();
        var published = rules.get();
        var asked = tools.get();
        var out = leftOut;
        boolean holds = known != null && known.setting().holds(snapshot, published, out, asked);
        if (holds && known.answers(snapshot)) {
            return known;
        }
        var outcome = patience.wait(turn -> Round.of(
                snapshot,
                holds ? known.setting() : new Setting(snapshot, published, out, asked, turn),
                known,
                turn));
        if (outcome.hanging() != null) {
            leaveOut(outcome.hanging());
            return report(snapshot);
        }
        last = new SoftReference<>(outcome.result());
        return outcome.result();
    }

    // For as long as its bundle publishes it: a plugin that is switched off and on again brings another instance.
    private synchronized void leaveOut(Turn.Question question) {
        LOG.log(System.Logger.Level.WARNING, "The check " + question.rule().getClass().getName() + " did not come to an end and is left out.");
        Map<AlignmentRule, String> next = new IdentityHashMap<>(leftOut);
        next.put(question.rule(), question.name());
        leftOut = next;
    }
}
