package org.rightplace.plan.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Component;
import org.rightplace.exchange.ImportException;
import org.rightplace.exchange.Progress;
import org.rightplace.exchange.spi.Importer;
import org.rightplace.exchange.spi.Reading;
import org.rightplace.exchange.spi.SourceFile;
import org.rightplace.plan.PlanImport;
import org.rightplace.plan.PlanSheet;

/** Offers the programme's own plan wherever imports are offered; a workstream's is imported where it is edited. */
@Component
public final class PlanImporter implements Importer {

    private static final String PLAN = "plan";

    @Override
    public String id() {
        return "plan";
    }

    @Override
    public String name() {
        return "Plan of the programme";
    }

    @Override
    public String about() {
        return "Tasks and milestones of the whole programme from a spreadsheet saved as CSV, with the columns Number, Task, Milestone, Start, Finish, Owner, Done %, Waits for and others. The plan of a workstream is imported in its transition plan.";
    }

    @Override
    public List<SourceFile> files() {
        return List.of(new SourceFile(PLAN, "Plan", "One row for each task; Task is needed.", "*.csv"));
    }

    @Override
    public Reading read(Map<String, Path> files, Progress progress) throws ImportException {
        var sheet = PlanSheet.read(files.get(PLAN));
        progress.at(1, sheet.file());
        return new PlanImport(sheet, "");
    }
}
