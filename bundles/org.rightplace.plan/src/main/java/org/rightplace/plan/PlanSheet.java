package org.rightplace.plan;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.rightplace.exchange.ImportException;
import org.rightplace.exchange.sheet.Column;
import org.rightplace.exchange.sheet.Sheet;
import org.rightplace.exchange.sheet.SheetWriter;
import org.rightplace.exchange.sheet.SheetWriter.Cells;
import org.rightplace.model.Service;
import org.rightplace.model.Task;
import org.rightplace.model.Workstream;
import org.rightplace.workspace.Names;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.catalogue.WorkstreamEdits;

/**
 * A plan as a spreadsheet knows it: one row for each task, its place in the outline by its number, what it waits for by
 * the numbers of others. A file that was written can be read back, and gives the same plan.
 */
public final class PlanSheet {

    static final Column NUMBER = Column.optional("Number", "No", "No.", "WBS", "Outline number");
    static final Column TASK = Column.needed("Task", "Name", "Task name");
    static final Column MILESTONE = Column.optional("Milestone");
    static final Column START = Column.optional("Start", "Start date");
    static final Column FINISH = Column.optional("Finish", "Finish date", "End", "End date");
    static final Column OWNER = Column.optional("Owner", "Lead", "Resource names");
    static final Column PROGRESS = Column.optional("Done %", "Progress", "% complete", "Done");
    static final Column WAITS_FOR = Column.optional("Waits for", "Predecessors", "Depends on");
    static final Column BASELINE_START = Column.optional("Baseline start");
    static final Column BASELINE_FINISH = Column.optional("Baseline finish");
    static final Column SERVICE = Column.optional("Service");
    static final Column NOTES = Column.optional("Notes");
    static final Column WORKSTREAM = Column.optional("Workstream");
    static final Column ID = Column.optional("Id");

    /** The columns, in the order they are written. */
    public static final List<Column> COLUMNS = List.of(
            NUMBER, TASK, MILESTONE, START, FINISH, OWNER, PROGRESS, WAITS_FOR, BASELINE_START, BASELINE_FINISH, SERVICE,
            NOTES, WORKSTREAM, ID);

    private PlanSheet() {}

    /** Reads a file; what it names is looked up later, in the system it is brought into. */
    public static Sheet read(Path file) throws ImportException {
        return Sheet.read(file, COLUMNS);
    }

    /**
     * The plan of a workstream as a file.
     *
     * @param workstream the id of the workstream, or empty for what belongs to the whole programme
     */
    public static byte[] write(Snapshot snapshot, String workstream) {
        return write(snapshot, Outline.of(snapshot, workstream).items());
    }

    /** Every plan there is as one file: the programme's own tasks, then each workstream's. */
    public static byte[] write(Snapshot snapshot) {
        var items = new ArrayList<>(Outline.of(snapshot, "").items());
        WorkstreamEdits.inOrder(snapshot).forEach(workstream -> items.addAll(Outline.of(snapshot, workstream.id()).items()));
        return write(snapshot, items);
    }

    private static byte[] write(Snapshot snapshot, List<Item> items) {
        var names = Names.of(snapshot);
        return new SheetWriter<Item>(List.of(
                        new Cells<>(NUMBER, Item::number),
                        new Cells<>(TASK, item -> item.task().name()),
                        new Cells<>(MILESTONE, item -> item.task().milestone() ? "yes" : ""),
                        new Cells<>(START, item -> day(Schedule.planned(item), Span::start)),
                        new Cells<>(FINISH, item -> day(Schedule.planned(item), Span::finish)),
                        new Cells<>(OWNER, item -> item.task().owner()),
                        new Cells<>(PROGRESS, item -> Integer.toString(Schedule.progress(item))),
                        new Cells<>(WAITS_FOR, item -> Links.text(snapshot, item.task())),
                        new Cells<>(BASELINE_START, item -> day(Schedule.baseline(item), Span::start)),
                        new Cells<>(BASELINE_FINISH, item -> day(Schedule.baseline(item), Span::finish)),
                        new Cells<>(SERVICE, item -> service(names, item.task().service())),
                        new Cells<>(NOTES, item -> item.task().notes()),
                        new Cells<>(WORKSTREAM, item -> snapshot.find(Workstream.class, item.task().workstream())
                                .map(Workstream::name)
                                .orElse("")),
                        new Cells<>(ID, Item::id)))
                .write(items);
    }

    // A name that several services have would not be found again.
    private static String service(Names names, String id) {
        var name = names.name(Names.Sort.SERVICE, id);
        return names.meant(Names.Sort.SERVICE, name).size() == 1 ? name : id;
    }

    private static String day(Optional<Span> span, Function<Span, LocalDate> day) {
        return span.map(day).map(LocalDate::toString).orElse("");
    }
}
