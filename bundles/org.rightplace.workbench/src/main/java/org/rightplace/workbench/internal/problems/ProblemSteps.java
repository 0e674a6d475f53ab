package org.rightplace.workbench.internal.problems;

import java.util.Comparator;
import java.util.List;
import org.rightplace.workbench.internal.Workbench;
import org.rightplace.workspace.Finding;

/** Goes from one finding to the next, worst first, wherever they are. */
public final class ProblemSteps {

    private final Workbench workbench;
    private Finding last;

    public ProblemSteps(Workbench workbench) {
        this.workbench = workbench;
    }

    /** Opens the next finding, or the one before with -1. */
    public void step(int by) {
        var findings = workbench.findings().get().stream()
                .filter(finding -> !finding.about().isEmpty())
                .sorted(Comparator.comparing(Finding::severity))
                .toList();
        if (findings.isEmpty()) {
            workbench.status().say("There are no problems.");
            return;
        }
        int at = findings.indexOf(last);
        last = findings.get(at < 0 ? (by > 0 ? 0 : findings.size() - 1) : Math.floorMod(at + by, findings.size()));
        var about = last.about().getFirst();
        workbench.selection().set(this, List.of(about));
        workbench.navigation().open(about);
        workbench.status().say(last.message());
    }
}
