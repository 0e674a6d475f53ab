package org.rightplace.plan.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rightplace.chart.Gantt;
import org.rightplace.chart.LevelMark;
import org.rightplace.model.Dependency;
import org.rightplace.model.DependencyType;
import org.rightplace.model.Framework;
import org.rightplace.model.Placement;
import org.rightplace.model.Share;
import org.rightplace.model.Task;
import org.rightplace.model.Workstream;
import org.rightplace.plan.Item;
import org.rightplace.plan.Outline;
import org.rightplace.plan.Schedule;
import org.rightplace.plan.Span;
import org.rightplace.plan.Words;
import org.rightplace.workspace.Snapshot;

/** Makes Gantt charts of plans. A task that carries a service's decision into practice has the colour of its level. */
public final class PlanGantt {

    private final Snapshot snapshot;
    private final Schedule schedule;
    private final boolean critical;
    private final Framework framework;

    /**
     * A line of a chart.
     *
     * @param id the id of the task, or of what the line heads
     * @param label what it is called
     * @param depth how far it is indented
     * @param item the task, or {@code null} for a line that heads those below it
     */
    public record Line(String id, String label, int depth, Item item) {

        /** The line of a task. */
        public static Line of(Item item, int indent) {
            return new Line(item.id(), item.task().name(), item.depth() + indent, item);
        }
    }

    private PlanGantt(Snapshot snapshot, Schedule schedule, boolean critical) {
        this.snapshot = snapshot;
        this.schedule = schedule;
        this.critical = critical;
        this.framework = snapshot.framework().orElse(null);
    }

    /**
     * The whole plan of a workstream.
     *
     * @param workstream the id of the workstream, or empty for what belongs to the whole programme
     * @param depth how far into the outline it goes; what lies deeper is left out
     * @param today the day to mark as today, or {@code null}
     */
    public static Gantt of(Snapshot snapshot, String workstream, int depth, LocalDate today) {
        var lines = Outline.of(snapshot, workstream).items().stream()
                .filter(item -> item.depth() <= depth)
                .map(item -> Line.of(item, 0))
                .toList();
        var name = snapshot.find(Workstream.class, workstream).map(Workstream::name).orElse("the programme");
        return of(snapshot, "Transition plan of " + name, lines, Schedule.of(snapshot, workstream), true, today);
    }

    /**
     * The lines given. What waits for a task that has no line waits for the one that it is part of and that has.
     *
     * @param critical whether the critical path is marked
     * @param today the day to mark as today, or {@code null}
     */
    public static Gantt of(
            Snapshot snapshot, String title, List<Line> lines, Schedule schedule, boolean critical, LocalDate today) {
        var making = new PlanGantt(snapshot, schedule, critical);
        return new Gantt(title, lines.stream().map(making::row).toList(), making.links(lines), making.levels(), today);
    }

    private List<LevelMark> levels() {
        return framework == null
                ? List.of()
                : framework.levels().stream().map(level -> new LevelMark(level.name(), level.initial())).toList();
    }

    private Gantt.Row row(Line line) {
        var item = line.item();
        if (item == null) {
            return new Gantt.Row(line.id(), line.label(), line.depth(), Gantt.Kind.GROUP, null, null, null, null, 0, -1, false, "", "");
        }
        var planned = Schedule.planned(item);
        var baseline = Schedule.baseline(item);
        return new Gantt.Row(
                line.id(),
                line.label(),
                line.depth(),
                kind(item),
                planned.map(Span::start).orElse(null),
                planned.map(Span::finish).orElse(null),
                baseline.map(Span::start).orElse(null),
                baseline.map(Span::finish).orElse(null),
                Schedule.progress(item),
                level(item.task()),
                critical && schedule.critical(item) && !item.summary(),
                note(item),
                words(item));
    }

    private static Gantt.Kind kind(Item item) {
        if (item.summary()) {
            return Gantt.Kind.SUMMARY;
        }
        return item.task().milestone() ? Gantt.Kind.MILESTONE : Gantt.Kind.TASK;
    }

    private int level(Task task) {
        return framework == null || task.service().isEmpty()
                ? -1
                : snapshot.find(Placement.class, task.service())
                        .flatMap(placement -> placement.shares().stream().max(Comparator.comparingInt(share -> functions(placement, share))))
                        .map(share -> framework.rank(share.level()))
                        .orElse(-1);
    }

    /** How many functions a share of a blend has; one that names none has those that no other names. */
    private int functions(Placement placement, Share share) {
        return share.rest()
                ? framework.functions().size() - placement.shares().stream().mapToInt(one -> one.functions().size()).sum()
                : share.functions().size();
    }

    private static String note(Item item) {
        if (item.summary()) {
            return "";
        }
        var late = Schedule.late(item).orElse(0);
        var owner = item.task().owner();
        var day = item.task().milestone() && item.task().start() != null ? Words.date(item.task().start()) : "";
        var parts = new ArrayList<String>();
        if (!day.isEmpty()) {
            parts.add(day);
        }
        if (late > 0) {
            parts.add("+" + Words.days(late));
        }
        if (!owner.isBlank() && day.isEmpty()) {
            parts.add(owner);
        }
        return String.join(" · ", parts);
    }

    /** Everything about a task in words. */
    private String words(Item item) {
        var parts = new ArrayList<String>();
        Schedule.planned(item).ifPresentOrElse(
                span -> parts.add(item.task().milestone() && !item.summary()
                        ? Words.date(span.start())
                        : Words.date(span.start()) + " to " + Words.date(span.finish()) + ", " + Words.days(span.days())),
                () -> parts.add("no dates yet"));
        parts.add(Schedule.progress(item) + "% done");
        if (!item.task().owner().isBlank()) {
            parts.add(item.task().owner());
        }
        Schedule.late(item).ifPresent(late -> {
            if (late != 0) {
                parts.add(Words.days(Math.abs(late)) + (late > 0 ? " later" : " earlier") + " than agreed");
            }
        });
        schedule.slack(item).ifPresent(slack -> parts.add(slack == 0 ? "critical" : "can slip " + Words.days(slack)));
        return String.join("; ", parts);
    }

    private List<Gantt.Link> links(List<Line> lines) {
        var shown = new HashSet<String>();
        lines.forEach(line -> shown.add(line.id()));
        var links = new ArrayList<Gantt.Link>();
        var known = new HashSet<Gantt.Link>();
        for (var line : lines) {
            if (line.item() != null) {
                // What is folded away is stood for by the line it is folded into.
                var inside = line.item().subtree().filter(item -> item == line.item() || !shown.contains(item.id()));
                inside.forEach(item -> item.task().waitsFor().forEach(dependency ->
                        link(line, item, dependency, shown).filter(known::add).ifPresent(links::add)));
            }
        }
        return links;
    }

    private Optional<Gantt.Link> link(Line line, Item item, Dependency dependency, Set<String> shown) {
        var other = Outline.find(snapshot, dependency.task());
        var from = other.flatMap(found -> standing(found, shown));
        if (from.isEmpty() || from.get().equals(line.id())) {
            return Optional.empty();
        }
        var type = dependency.type() == null ? DependencyType.FINISH_TO_START : dependency.type();
        var leaves = type == DependencyType.FINISH_TO_START || type == DependencyType.FINISH_TO_FINISH;
        var reaches = type == DependencyType.FINISH_TO_FINISH || type == DependencyType.START_TO_FINISH;
        return Optional.of(new Gantt.Link(
                from.get(),
                leaves ? Gantt.End.FINISH : Gantt.End.START,
                line.id(),
                reaches ? Gantt.End.FINISH : Gantt.End.START,
                critical && schedule.critical(item, other.orElseThrow())));
    }

    private static Optional<String> standing(Item item, Set<String> shown) {
        for (var at = Optional.of(item); at.isPresent(); at = at.get().parent()) {
            if (shown.contains(at.get().id())) {
                return Optional.of(at.get().id());
            }
        }
        return Optional.empty();
    }
}
