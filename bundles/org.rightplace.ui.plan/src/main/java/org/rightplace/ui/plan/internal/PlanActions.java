package org.rightplace.ui.plan.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.rightplace.model.Dependency;
import org.rightplace.model.Extras;
import org.rightplace.model.Task;
import org.rightplace.model.TaskBuilder;
import org.rightplace.plan.DateEdits;
import org.rightplace.plan.Item;
import org.rightplace.plan.KnockOn;
import org.rightplace.plan.LinkEdits;
import org.rightplace.plan.Moves;
import org.rightplace.plan.OutlineEdits;
import org.rightplace.plan.Schedule;
import org.rightplace.plan.Span;
import org.rightplace.plan.TaskEdits;
import org.rightplace.workspace.Edit;
import org.rightplace.workspace.EditRefused;
import org.rightplace.workspace.Ids;

/** What the user can do in an open plan, however it was asked for. */
final class PlanActions {

    private static final int FIRST_LENGTH = 10;

    private final PlanPart part;

    PlanActions(PlanPart part) {
        this.part = part;
    }

    private TaskEdits tasks() {
        return TaskEdits.on(part.site().snapshot());
    }

    private DateEdits days() {
        return DateEdits.on(part.site().snapshot());
    }

    private LinkEdits links() {
        return LinkEdits.on(part.site().snapshot());
    }

    private OutlineEdits outline() {
        return OutlineEdits.on(part.site().snapshot());
    }

    /** Makes an edit and shows what came of it. */
    boolean apply(Edit edit) {
        var made = part.site().apply(edit);
        part.refresh();
        return made;
    }

    /** Adds a task below the one the keyboard is on, and lets its name be typed. */
    void addTask() {
        add(false);
    }

    /** Adds a milestone below the task the keyboard is on, and lets its name be typed. */
    void addMilestone() {
        add(true);
    }

    private void add(boolean milestone) {
        part.editing().commit();
        var focus = part.table().focus();
        var item = focus.map(PlanLine::item);
        var workstream = part.scope().workstream().or(() -> focus.map(PlanLine::workstream)).orElse("");
        var into = item.filter(at -> at.summary() && focus.orElseThrow().open());
        var parent = into.map(Item::id).or(() -> item.flatMap(Item::parent).map(Item::id)).orElse("");
        var start = item.flatMap(Schedule::planned).map(Span::finish).map(day -> milestone ? day : day.plusDays(1)).orElseGet(LocalDate::now);
        var id = Ids.next();
        var task = TaskBuilder.builder().id(id).workstream(workstream).parent(parent).milestone(milestone)
                .name(milestone ? "New milestone" : "New task")
                .start(start).finish(milestone ? start : start.plusDays(FIRST_LENGTH - 1L)).build();
        var adding = tasks().add(task, into.isPresent() ? "" : item.map(Item::id).orElse(""));
        if (apply(Edit.coalescing(adding(id), adding.label(), adding::apply))) {
            part.editing().name(id);
        }
    }

    /** The key by which the naming of a new task is undone together with its coming. */
    static String adding(String id) {
        return "adding task " + id;
    }

    void remove() {
        selected().ifPresent(ids -> apply(tasks().remove(ids)));
    }

    void up() {
        selected().ifPresent(ids -> apply(outline().up(ids)));
    }

    void down() {
        selected().ifPresent(ids -> apply(outline().down(ids)));
    }

    void indent() {
        selected().ifPresent(ids -> apply(outline().indent(ids)));
    }

    void outdent() {
        selected().ifPresent(ids -> apply(outline().outdent(ids)));
    }

    /** Makes each selected task wait for the one above it. */
    void link() {
        selected().ifPresent(ids -> link(push -> links().chain(ids, push)));
    }

    /**
     * Changes what tasks wait for, and says what followed.
     *
     * @param edit the edit that does so, given whether what waits is pushed
     */
    void link(Function<Boolean, Edit> edit) {
        var before = part.site().snapshot();
        if (apply(edit.apply(part.header().pushing()))) {
            say(KnockOn.ofLinks(before, edit.apply(false).apply(before), part.scope().measured()), "Nothing was moved. ");
        }
    }

    private void say(KnockOn knockOn, String alone) {
        part.site().say(part.header().pushing() || knockOn.slips().isEmpty()
                ? knockOn.words()
                : alone + "To keep to the links: " + knockOn.words());
    }

    /** Takes the links between the selected tasks out. */
    void unlink() {
        selected().ifPresent(ids -> apply(links().unchain(ids)));
    }

    /** Moves the selected tasks by days. */
    void shift(int days) {
        var items = items();
        if (!items.isEmpty()) {
            reschedule(Moves.shifted(outermost(items), days));
        }
    }

    /** Makes the task the keyboard is on longer or shorter by days. */
    void stretch(int days) {
        part.table().focus().map(PlanLine::item).ifPresent(item -> reschedule(Moves.stretched(item, days)));
    }

    /** Gives tasks other days and says what followed. */
    void reschedule(Map<String, Span> moved) {
        var knockOn = KnockOn.of(part.site().snapshot(), moved, part.scope().measured());
        try {
            if (apply(days().reschedule(moved, part.header().pushing()))) {
                say(knockOn, "Only that was moved. ");
            }
        } catch (EditRefused refused) {
            part.site().complain(refused.getMessage());
        }
    }

    /** Makes a task wait for another. */
    void waitFor(String id, String other) {
        link(push -> links().link(id, new Dependency(other, null, 0, Extras.NONE), push));
    }

    void toggleMilestone() {
        part.table().focus().map(PlanLine::item).ifPresent(item ->
                apply(tasks().milestone(item.id(), !item.task().milestone())));
    }

    void progress(int percent) {
        part.table().focus().map(PlanLine::item).ifPresent(item -> apply(tasks().progress(item.id(), percent)));
    }

    /** Takes the plan as it is for the one that was agreed. */
    void baseline() {
        workstream().ifPresent(id -> {
            if (apply(days().baseline(id))) {
                part.site().say("The plan as it stands is now what was agreed; from here on lateness is counted from it.");
            }
        });
    }

    void clearBaseline() {
        workstream().ifPresent(id -> apply(days().clearBaseline(id)));
    }

    private Optional<String> workstream() {
        return part.scope().workstream().or(() -> part.table().focus().map(PlanLine::workstream));
    }

    /** The selected tasks, from the top down. */
    List<Item> items() {
        return part.table().selected().stream().map(PlanLine::item).filter(Objects::nonNull).toList();
    }

    private static List<Item> outermost(List<Item> items) {
        return items.stream().filter(item -> items.stream().noneMatch(item::within)).toList();
    }

    private Optional<List<String>> selected() {
        part.editing().commit();
        var ids = items().stream().map(Item::task).map(Task::id).toList();
        return ids.isEmpty() ? Optional.empty() : Optional.of(ids);
    }
}
