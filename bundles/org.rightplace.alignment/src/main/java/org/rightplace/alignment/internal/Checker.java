package org.rightplace.alignment.internal;

import java.lang.ref.SoftReference;
import java.util.List;
import java.util.function.Supplier;
import org.rightplace.alignment.Alignment;
import org.rightplace.alignment.AlignmentReport;
import org.rightplace.alignment.spi.AlignmentRule;
import org.rightplace.decision.DecisionTools;
import org.rightplace.workspace.Snapshot;

/** Keeps the last round of checks, so that the next need only look at what has changed. */
public final class Checker implements Alignment {

    private final Supplier<List<AlignmentRule>> rules;
    private final Supplier<DecisionTools> tools;
    // Soft, so that a system that was closed does not stay in memory for the sake of a next report.
    private volatile SoftReference<Round> last = new SoftReference<>(null);

    /**
     * A checker of what there is when it is asked.
     *
     * @param rules the rules; the same list as long as they are the same
     * @param tools the decision tool with the criteria of the plugins there are
     */
    public Checker(Supplier<List<AlignmentRule>> rules, Supplier<DecisionTools> tools) {
        this.rules = rules;
        this.tools = tools;
    }

    // Rounds never change, so threads that come at once at worst do the same work twice.
    @Override
    public AlignmentReport report(Snapshot snapshot) {
        var known = last.get();
        var setting = Setting.of(snapshot, rules.get(), tools.get(), known == null ? null : known.setting());
        if (known == null || !known.answers(snapshot, setting)) {
            known = Round.of(snapshot, setting, known);
            last = new SoftReference<>(known);
        }
        return known;
    }
}
