package org.rightplace.ui.framework.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rightplace.decision.DecisionTools;
import org.rightplace.decision.impact.Consequence;
import org.rightplace.decision.impact.FrameworkImpact;
import org.rightplace.decision.impact.ProblemImpact;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workspace.Edit;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.spi.Validator;

/** Makes changes to the framework; one that would touch what has been decided is shown first. */
final class Changes {

    private final PartSite site;
    private final Asker asker;
    private final ProblemImpact problems = new ProblemImpact();
    private int turn;

    /** Shows what an edit would do, and makes it if the user agrees. */
    @FunctionalInterface
    interface Asker {

        void ask(String question, Edit edit, List<Consequence> consequences, Optional<Alternatives> alternatives);
    }

    Changes(PartSite site, Asker asker) {
        this.site = site;
        this.asker = asker;
    }

    PartSite site() {
        return site;
    }

    /** Makes a change that touches nothing else. */
    boolean make(Edit edit) {
        return site.apply(edit);
    }

    /** Makes a change, at once if it touches nothing else and otherwise when the user has seen what it does. */
    void weigh(Edit edit) {
        weigh(edit.label() + "?", edit, Optional.empty());
    }

    /** The same, with what to ask. */
    void weigh(String question, Edit edit) {
        weigh(question, edit, Optional.empty());
    }

    /** The same, where there are other ways to make the change. */
    void weigh(String question, Edit edit, Optional<Alternatives> alternatives) {
        int mine = ++turn;
        var snapshot = site.snapshot();
        var tools = DecisionTools.of(site::services);
        var checks = site.services(Validator.class);
        site.run(edit.label(), progress -> consequences(snapshot, edit, tools, checks), consequences -> {
            // Whoever has asked for something else meanwhile no longer wants this.
            if (mine == turn) {
                if (consequences.isEmpty()) {
                    site.apply(edit);
                } else {
                    asker.ask(question, edit, consequences, alternatives);
                }
            }
        });
    }

    private List<Consequence> consequences(
            Snapshot snapshot, Edit edit, DecisionTools tools, List<Validator> checks) {
        var all = new ArrayList<>(FrameworkImpact.of(snapshot, edit, tools));
        all.addAll(problems.of(snapshot, edit, checks));
        return all;
    }
}
