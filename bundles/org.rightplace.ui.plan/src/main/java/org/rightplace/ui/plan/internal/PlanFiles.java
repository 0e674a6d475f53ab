package org.rightplace.ui.plan.internal;

import java.nio.file.Path;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.rightplace.exchange.ImportException;
import org.rightplace.exchange.ImportMode;
import org.rightplace.plan.PlanImport;
import org.rightplace.plan.PlanSheet;
import org.rightplace.plan.Words;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workspace.WholeFile;
import org.rightplace.workspace.WorkspaceException;

/**
 * Brings plans in from spreadsheets and writes them out.
 *
 * @param scope which plan
 */
record PlanFiles(PartSite site, Shell shell, PlanScope scope) {

    private static final int TOLD = 3;

    /** Asks for a file and brings it in. */
    void bringIn() {
        var dialog = dialog(SWT.OPEN, "Bring in a plan");
        var chosen = dialog.open();
        if (chosen != null) {
            bringIn(Path.of(chosen));
        }
    }

    /** Brings a file in. */
    void bringIn(Path file) {
        var before = site.snapshot();
        site.run("Reading " + file.getFileName(), progress -> {
            try {
                var reading = new PlanImport(PlanSheet.read(file), scope.workstream().orElse(""));
                reading.outcome(before);
                return reading;
            } catch (ImportException e) {
                throw new WorkspaceException(e.getMessage(), e);
            }
        }, this::apply);
    }

    private void apply(PlanImport reading) {
        var before = site.snapshot();
        var outcome = reading.outcome(before);
        var rejected = reading.rejected(before);
        long tasks = outcome.imported().getOrDefault("tasks", 0L);
        if (tasks > 0 && !site.apply(reading.edit(ImportMode.GOOD_ROWS))) {
            return;
        }
        if (rejected.isEmpty() && outcome.findings().isEmpty()) {
            site.say(Words.tasks(tasks) + " brought in.");
            return;
        }
        var words = new StringBuilder(Words.tasks(tasks)).append(" brought in.");
        rejected.stream().limit(TOLD).forEach(one -> words.append(' ').append(one.message()));
        outcome.findings().stream().limit(TOLD).forEach(one -> words.append(' ').append(one.message()));
        if (rejected.size() > TOLD) {
            words.append(" And ").append(rejected.size() - TOLD).append(" more rows could not be taken.");
        }
        site.complain(words.toString());
    }

    /** Asks for a file and writes the plan there. */
    void writeOut() {
        var dialog = dialog(SWT.SAVE, "Write the plan out for a spreadsheet");
        dialog.setFileName("transition-plan.csv");
        dialog.setOverwrite(true);
        var chosen = dialog.open();
        if (chosen != null) {
            writeOut(Path.of(chosen.endsWith(".csv") ? chosen : chosen + ".csv"));
        }
    }

    /** Writes the plan to a file. */
    void writeOut(Path file) {
        var snapshot = site.snapshot();
        site.run(
                "Writing " + file.getFileName(),
                progress -> WholeFile.write(file, scope.workstream()
                        .map(id -> PlanSheet.write(snapshot, id))
                        .orElseGet(() -> PlanSheet.write(snapshot))),
                written -> site.say("The plan was written to " + written + "."));
    }

    private FileDialog dialog(int style, String title) {
        var dialog = new FileDialog(shell, style);
        dialog.setText(title);
        dialog.setFilterNames(new String[] {"A list as spreadsheets save it (*.csv)", "All files"});
        dialog.setFilterExtensions(new String[] {"*.csv", "*"});
        return dialog;
    }
}
