package org.rightplace.workbench.internal.problems;

import java.util.List;
import java.util.Optional;
import org.rightplace.model.Workstream;
import org.rightplace.workbench.internal.Workbench;
import org.rightplace.workspace.Finding;
import org.rightplace.workspace.Workspace;

/** Goes from one finding to the next, those of the workstream in front first, and then the others. */
public final class ProblemSteps {

    private final Workbench workbench;
    private Finding last;
    private int awaited;
    private Optional<Workstream> front = Optional.empty();

    public ProblemSteps(Workbench workbench) {
        this.workbench = workbench;
        workbench.findings().changed().listen(findings -> stepAwaited());
    }

    /** Opens the next finding, or the one before with -1, as soon as what is open has been checked. */
    public void step(int by) {
        var findings = inOrder();
        if (findings.isEmpty() && !workbench.findings().known()) {
            awaited = by;
            workbench.status().say("Checking\u2026");
            return;
        }
        if (findings.isEmpty()) {
            workbench.status().say("There are no problems.");
            return;
        }
        int at = findings.indexOf(last);
        last = findings.get(at < 0 ? (by > 0 ? 0 : findings.size() - 1) : Math.floorMod(at + by, findings.size()));
        var about = last.about().getFirst();
        workbench.findings().visit(last);
        workbench.selection().set(this, List.of(about));
        workbench.navigation().open(last);
        workbench.status().say(last.message());
    }

    private void stepAwaited() {
        int by = awaited;
        awaited = 0;
        if (by != 0 && workbench.findings().known()) {
            step(by);
        }
    }

    // A step leads into other workstreams; only who goes there otherwise has put another in front.
    private List<Finding> inOrder() {
        var snapshot = workbench.session().workspace().map(Workspace::snapshot);
        if (snapshot.isEmpty()) {
            return List.of();
        }
        var selection = workbench.selection().get();
        boolean stepped = last != null && !selection.isEmpty() && last.about().contains(selection.getFirst());
        if (!stepped) {
            front = ProblemList.workstream(selection, snapshot.get());
        }
        return ProblemList.of(workbench.findings().get(), snapshot.get(), front).findings().stream()
                .filter(finding -> !finding.about().isEmpty())
                .toList();
    }
}
