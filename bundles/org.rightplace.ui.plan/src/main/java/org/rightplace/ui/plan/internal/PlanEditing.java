package org.rightplace.ui.plan.internal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.eclipse.swt.graphics.Rectangle;
import org.rightplace.plan.DateEdits;
import org.rightplace.plan.Item;
import org.rightplace.plan.LinkEdits;
import org.rightplace.plan.Links;
import org.rightplace.plan.Schedule;
import org.rightplace.plan.Span;
import org.rightplace.plan.TaskEdits;
import org.rightplace.workbench.forms.Completion;
import org.rightplace.workbench.nattable.CellEntry;
import org.rightplace.workbench.nattable.CellRoom;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workspace.Days;
import org.rightplace.workspace.Edit;
import org.rightplace.workspace.EditRefused;
import org.rightplace.workspace.Roles;

/** Typing in the cells of the outline. */
final class PlanEditing {

    private final PlanPart part;
    private CellEntry entry;

    PlanEditing(PlanPart part) {
        this.part = part;
    }

    boolean active() {
        return entry != null && entry.open();
    }

    /** Keeps what has been typed so far. */
    void commit() {
        if (active()) {
            entry.commit();
        }
    }

    /** Opens the cell that the keyboard is on, if it can be typed in. */
    void edit(char typed) {
        part.table().focus().ifPresent(line -> edit(line, part.table().focusColumn(), typed, false));
    }

    /** Opens the name of a task that has just been added; Escape takes it out again. */
    void name(String id) {
        CellRoom.await(
                part.table().control(),
                () -> part.table().line(id).isPresent(),
                () -> {
                    part.table().select(List.of(id), id, PlanColumn.TASK);
                    return part.table().bounds(id, PlanColumn.TASK);
                },
                cell -> part.table().line(id).ifPresent(line -> edit(line, PlanColumn.TASK, (char) 0, true)));
    }

    private void edit(PlanLine line, PlanColumn column, char typed, boolean added) {
        commit();
        var current = part.table().line(line.id());
        if (current.isEmpty() || current.get().item() == null) {
            return;
        }
        var shown = current.get();
        if (shown.item().summary() && fromParts(column)) {
            part.site().say("“" + shown.label() + "” takes its " + column.title().toLowerCase(java.util.Locale.ROOT) + " from its parts.");
            return;
        }
        part.table().select(List.of(line.id()), line.id(), column);
        part.table().bounds(line.id(), column).ifPresent(cell -> {
            entry = new CellEntry(
                    part.table().control(), part.site().theme(), column == PlanColumn.TASK ? name(shown, cell) : inside(cell),
                    column.title() + " of " + shown.label(), before(shown, column), typed, false, new Typed(shown, column, added));
            if (column == PlanColumn.OWNER) {
                entry.suggest(new Completion(entry.control(), () -> Roles.in(part.site().snapshot()), false));
            }
        });
    }

    private String before(PlanLine line, PlanColumn column) {
        return part.table().text(line, column);
    }

    private static boolean fromParts(PlanColumn column) {
        return switch (column) {
            case START, FINISH, DAYS, DONE -> true;
            case TASK, OWNER, WAITS_FOR -> false;
        };
    }

    private static Rectangle inside(Rectangle cell) {
        return new Rectangle(cell.x + Theme.STEP, cell.y, cell.width - Theme.STEP, cell.height - 1);
    }

    private static Rectangle name(PlanLine line, Rectangle cell) {
        var start = TaskCell.textStart(line) - Theme.STEP;
        return new Rectangle(cell.x + start, cell.y, Math.max(cell.width - start, 3 * Theme.ROW), cell.height - 1);
    }

    /** What is typed into one cell. */
    private final class Typed implements CellEntry.Outcome {

        private final PlanLine line;
        private final PlanColumn column;
        private final boolean added;

        private Typed(PlanLine line, PlanColumn column, boolean added) {
            this.line = line;
            this.column = column;
            this.added = added;
        }

        @Override
        public boolean accepts(String text) {
            try {
                edit(text).apply(part.site().snapshot());
                return true;
            } catch (EditRefused refused) {
                part.site().complain(refused.getMessage());
                return false;
            }
        }

        @Override
        public void commit(String text) {
            try {
                if (column == PlanColumn.WAITS_FOR) {
                    part.actions().link(push -> waitsFor(text, push));
                } else {
                    part.actions().apply(added ? named(text) : edit(text));
                }
            } catch (EditRefused refused) {
                part.site().complain(refused.getMessage());
            }
        }

        // A task is added as one whose name is asked for at once: it comes and goes with it.
        private Edit named(String text) {
            var naming = edit(text);
            return Edit.coalescing(
                    PlanActions.adding(line.id()), "Add “" + text.strip() + "”", naming::apply);
        }

        private Edit edit(String text) {
            var tasks = TaskEdits.on(part.site().snapshot());
            var days = DateEdits.on(part.site().snapshot());
            var id = line.id();
            return switch (column) {
                case TASK -> tasks.rename(id, text);
                case START -> start(days, Days.read(text));
                case FINISH -> finish(days, Days.read(text));
                case DAYS -> days(days, Numbers.typed(text));
                case DONE -> tasks.progress(id, Numbers.typed(text));
                case OWNER -> tasks.owner(id, text);
                case WAITS_FOR -> waitsFor(text, false);
            };
        }

        private Edit waitsFor(String text, boolean push) {
            var now = part.site().snapshot();
            return LinkEdits.on(now).waitsFor(line.id(), Links.parse(now, line.workstream(), text), push);
        }

        // Another start moves a task as it is; another finish makes it longer or shorter.
        private Edit start(DateEdits edits, LocalDate start) {
            var planned = Schedule.planned(line.item());
            return start == null || planned.isEmpty()
                    ? edits.dates(line.id(), start, start)
                    : edits.shift(List.of(line.id()), ChronoUnit.DAYS.between(planned.get().start(), start), part.header().pushing());
        }

        private Edit finish(DateEdits edits, LocalDate finish) {
            var planned = Schedule.planned(line.item());
            if (finish == null || planned.isEmpty()) {
                return edits.dates(line.id(), finish, finish);
            }
            if (line.item().task().milestone()) {
                return start(edits, finish);
            }
            return finish.isBefore(planned.get().start())
                    ? edits.dates(line.id(), planned.get().start(), finish)
                    : edits.reschedule(Map.of(line.id(), new Span(planned.get().start(), finish)), part.header().pushing());
        }

        private Edit days(DateEdits edits, int days) {
            if (days < 1) {
                throw new EditRefused("A task takes a day at least. Make it a milestone if it takes none.");
            }
            var start = Schedule.planned(line.item()).map(Span::start).orElseThrow(() ->
                    new EditRefused("“" + line.label() + "” has no start yet. Type that first."));
            return edits.reschedule(Map.of(line.id(), new Span(start, start.plusDays(days - 1L))), part.header().pushing());
        }

        @Override
        public void finished(CellEntry.Step step, boolean committed) {
            entry = null;
            switch (step) {
                case NEXT -> next(1);
                case PREVIOUS -> next(-1);
                case DOWN -> part.table().line(part.table().indexOf(line.id()) + 1).ifPresent(below ->
                        part.table().select(List.of(below.id()), below.id(), column));
                case AWAY -> { }
            }
        }

        @Override
        public void cancelled() {
            entry = null;
            if (added) {
                part.site().workspace().undo();
            }
        }

        /** Goes on to the next cell of the row that can be typed in, and from the last to the first of the next row. */
        private void next(int step) {
            var at = column.ordinal() + step;
            var current = part.table().line(line.id());
            while (at >= 0 && at < PlanColumn.count() && current.isPresent() && blocked(current.get().item(), PlanColumn.at(at))) {
                at += step;
            }
            if (at >= 0 && at < PlanColumn.count()) {
                var target = PlanColumn.at(at);
                current.ifPresent(same -> PlanEditing.this.edit(same, target, (char) 0, false));
            } else {
                var target = step > 0 ? PlanColumn.TASK : PlanColumn.WAITS_FOR;
                part.table().line(part.table().indexOf(line.id()) + step)
                        .ifPresent(other -> PlanEditing.this.edit(other, target, (char) 0, false));
            }
        }

        private static boolean blocked(Item item, PlanColumn column) {
            return item != null && item.summary() && fromParts(column);
        }
    }
}
