package org.rightplace.pack.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Component;
import org.rightplace.model.Task;
import org.rightplace.pack.Block;
import org.rightplace.pack.PackContext;
import org.rightplace.pack.spi.PackSection;
import org.rightplace.plan.Item;
import org.rightplace.plan.Outline;
import org.rightplace.plan.Schedule;
import org.rightplace.plan.Span;
import org.rightplace.plan.Words;
import org.rightplace.plan.picture.PlanGantt;
import org.rightplace.workspace.Days;

/** When what is decided is carried into practice: the plan as a picture, and its milestones as a table. */
@Component
public final class PlanSection implements PackSection {

    /** As many lines as a page has room for. */
    private static final int PAGE = 60;

    private static final int DEEPEST = 20;
    private static final int NAMED = 6;

    @Override
    public String id() {
        return "transition-plan";
    }

    @Override
    public String title() {
        return "Transition plan";
    }

    @Override
    public int order() {
        return 650;
    }

    @Override
    public List<Block> content(PackContext context) {
        var outline = Outline.of(context.snapshot(), context.workstream().id());
        if (outline.items().isEmpty()) {
            return List.of();
        }
        var schedule = Schedule.of(context.snapshot(), context.workstream().id());
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Paragraph(summary(outline, schedule)));
        critical(outline, schedule).ifPresent(words -> blocks.add(new Block.Paragraph(words)));
        int depth = depth(outline);
        var gantt = PlanGantt.of(context.snapshot(), context.workstream().id(), depth, null);
        var days = gantt.days();
        if (days.isPresent()) {
            // Today is marked if it falls into the plan; a line far outside would only squeeze the bars.
            var within = !context.date().isBefore(days.get().getFirst()) && !context.date().isAfter(days.get().getLast());
            blocks.add(new Block.Figure(
                    within ? PlanGantt.of(context.snapshot(), context.workstream().id(), depth, context.date()) : gantt,
                    "The plan" + (depth < DEEPEST ? ", without its details" : "")
                            + ". A bar is as full as its work is done; one with a heavy edge is critical: a day lost on it is lost at the end."));
        }
        milestones(outline).ifPresent(blocks::add);
        return blocks;
    }

    private static String summary(Outline outline, Schedule schedule) {
        var leaves = outline.items().stream().filter(item -> !item.summary()).toList();
        var work = leaves.stream().filter(item -> !item.task().milestone()).count();
        var milestones = leaves.size() - work;
        var span = outline.roots().stream().flatMap(item -> Schedule.planned(item).stream()).reduce(Span::union);
        long days = 0;
        long done = 0;
        for (var item : leaves) {
            long own = Schedule.planned(item).map(Span::days).orElse(1L);
            days += own;
            done += own * item.task().progress();
        }
        var when = span.map(dates -> ", from " + Days.inFull(dates.start()) + " to " + Days.inFull(dates.finish())).orElse("");
        return "The plan has " + Words.tasks(work) + " and " + milestones + (milestones == 1 ? " milestone" : " milestones") + when
                + ". " + (days == 0 ? 0 : done / days) + "% of the work is done"
                + late(leaves).map(words -> "; " + words).orElse("") + ".";
    }

    private static Optional<String> late(List<Item> leaves) {
        var late = leaves.stream().filter(item -> Schedule.late(item).orElse(0) > 0).toList();
        return late.stream().max(Comparator.comparingInt(item -> Schedule.late(item).orElse(0))).map(worst -> late.size()
                + (late.size() == 1 ? " finishes" : " finish") + " later than agreed, the most by "
                + Words.days(Schedule.late(worst).orElse(0)) + " (" + worst.task().name() + ")");
    }

    private static Optional<String> critical(Outline outline, Schedule schedule) {
        var path = schedule.criticalPath();
        if (path.size() < 2) {
            return Optional.empty();
        }
        var names = path.stream().limit(NAMED).map(Task::name).collect(Collectors.joining("; "));
        int more = path.size() - NAMED;
        return Optional.of("A day lost on any of these is a day lost at the end: " + names
                + (more > 0 ? "; and " + more + " more" : "") + ".");
    }

    /** How deep the outline can be shown without filling more than a page. */
    private static int depth(Outline outline) {
        for (int depth = 0; depth < DEEPEST; depth++) {
            int at = depth;
            if (outline.items().stream().filter(item -> item.depth() <= at).count() > PAGE) {
                return Math.max(0, depth - 1);
            }
        }
        return DEEPEST;
    }

    private static Optional<Block> milestones(Outline outline) {
        var rows = outline.items().stream()
                .filter(item -> item.task().milestone() && !item.summary())
                .sorted(Comparator.comparing(item -> Schedule.planned(item).map(Span::start).orElse(java.time.LocalDate.MAX)))
                .map(PlanSection::milestone)
                .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Block.Table(
                        "Milestones", List.of("Milestone", "Date", "As agreed", "Difference", "Owner", "Reached"), rows));
    }

    private static List<Block.Cell> milestone(Item item) {
        int late = Schedule.late(item).orElse(0);
        return List.of(
                Block.Cell.of(item.task().name()),
                Block.Cell.of(Schedule.planned(item).map(span -> Days.inFull(span.start())).orElse("not planned")),
                Block.Cell.of(Schedule.baseline(item).map(span -> Days.inFull(span.start())).orElse("")),
                Block.Cell.of(late == 0 ? "" : Words.days(Math.abs(late)) + (late > 0 ? " later" : " earlier")),
                Block.Cell.of(item.task().owner()),
                Block.Cell.of(item.task().progress() == 100 ? "yes" : "no"));
    }
}
