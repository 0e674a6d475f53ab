package org.rightplace.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rightplace.exchange.ImportMode;
import org.rightplace.exchange.ImportOutcome;
import org.rightplace.exchange.Rejection;
import org.rightplace.exchange.sheet.Sheet;
import org.rightplace.exchange.spi.Reading;
import org.rightplace.workspace.Edit;
import org.rightplace.workspace.EditRefused;
import org.rightplace.workspace.Finding;
import org.rightplace.workspace.Ids;
import org.rightplace.workspace.Snapshot;

/**
 * A plan that is brought into a workstream. Tasks whose ids are known there are brought up to date, others are added;
 * what the file does not name stays. A row that cannot be used is rejected with its line, and the others stand.
 */
public final class PlanImport implements Reading {

    private final Sheet sheet;
    private final String workstream;
    /** The same row has the same id however often it is read. */
    private final Map<Long, String> newIds = new HashMap<>();
    private Read last;

    /** What was made of the rows in one system. */
    private record Read(Snapshot before, Snapshot after, int tasks, List<Rejection> rejected, List<Finding> findings) {}

    /**
     * @param sheet a file, as {@link PlanSheet#read} gives it
     * @param workstream the id of the workstream, or empty for what belongs to the whole programme
     */
    public PlanImport(Sheet sheet, String workstream) {
        this.sheet = sheet;
        this.workstream = workstream;
    }

    @Override
    public List<Rejection> rejected() {
        return sheet.<Object>map(row -> row).rejected();
    }

    @Override
    public List<Rejection> rejected(Snapshot before) {
        return read(before).rejected();
    }

    @Override
    public ImportOutcome outcome(Snapshot before) {
        var read = read(before);
        return new ImportOutcome(read.after(), Map.of("tasks", (long) read.tasks()), read.findings());
    }

    @Override
    public Edit edit(ImportMode mode) {
        return Edit.of("Import the plan", before -> {
            var read = read(before);
            if (mode == ImportMode.ALL_OR_NOTHING && !read.rejected().isEmpty()) {
                throw new EditRefused(read.rejected().getFirst().message());
            }
            return read.after();
        });
    }

    private synchronized Read read(Snapshot before) {
        if (last == null || last.before() != before) {
            last = make(before);
        }
        return last;
    }

    private Read make(Snapshot before) {
        var reader = new PlanRow.Reader(before);
        var parsed = sheet.map(reader);
        var rejected = new ArrayList<>(parsed.rejected());
        var rows = new ArrayList<>(parsed.good());
        while (true) {
            var made = new JoinedPlan(before, workstream, rows, reader.numbers(), this::newId);
            if (made.bad().isEmpty()) {
                rejected.sort(Comparator.comparingLong(Rejection::line));
                return new Read(before, made.after(), rows.size(), List.copyOf(rejected), List.copyOf(made.findings()));
            }
            // What is wrong with a row may be why another is, so all is looked at again without it.
            made.bad().forEach((row, reason) -> rejected.add(new Rejection(sheet.file(), row.line(), reason)));
            rows.removeAll(made.bad().keySet());
        }
    }

    private String newId(long line) {
        return newIds.computeIfAbsent(line, none -> Ids.next());
    }
}
