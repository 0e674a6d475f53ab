package org.rightplace.plan.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.rightplace.model.Task;
import org.rightplace.plan.Cycles;
import org.rightplace.plan.DateEdits;
import org.rightplace.plan.Item;
import org.rightplace.plan.Outline;
import org.rightplace.plan.Schedule;
import org.rightplace.plan.Slip;
import org.rightplace.plan.Words;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Finding;
import org.rightplace.workspace.Severity;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.catalogue.WorkstreamEdits;
import org.rightplace.workspace.spi.Validator;

/** Finds what cannot be kept to in transition plans, and what has been forgotten. */
@Component
public final class PlanFindings implements Validator {

    /** The id of this check. */
    public static final String ID = "plan";

    private final Clock clock;

    /** The check as of the day on which it runs. */
    @Activate
    public PlanFindings() {
        this(Clock.systemDefaultZone());
    }

    /** @param clock says which day it is, for what is overdue */
    public PlanFindings(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public List<Finding> validate(Snapshot snapshot) {
        var findings = new ArrayList<Finding>();
        for (var ring : Cycles.in(snapshot)) {
            findings.add(new Finding(
                    "plan-cycle",
                    Severity.ERROR,
                    "Tasks wait for each other and none could ever begin: " + Cycles.words(ring) + ". Take one of these links out.",
                    ring.stream().map(EntityRef::to).toList(),
                    Optional.empty()));
        }
        var plans = Stream.concat(
                Stream.of(""), WorkstreamEdits.inOrder(snapshot).stream().map(workstream -> workstream.id()));
        plans.map(workstream -> Outline.of(snapshot, workstream)).forEach(outline -> {
            outline.items().forEach(item -> check(item, findings));
            Schedule.of(snapshot, outline.workstream()).tooEarly().forEach(slip -> findings.add(tooEarly(snapshot, outline, slip)));
        });
        return findings;
    }

    private void check(Item item, List<Finding> findings) {
        var task = item.task();
        var name = name(task);
        if (task.start() != null && task.finish() != null && task.finish().isBefore(task.start()) && !item.summary()) {
            findings.add(found("plan-finish-before-start", Severity.ERROR, task, name + " finishes on "
                    + Words.date(task.finish()) + ", before it starts on " + Words.date(task.start()) + ". Correct one of the two."));
        }
        if (task.milestone() && task.owner().isBlank()) {
            findings.add(found("plan-milestone-no-owner", Severity.WARNING, task,
                    name + " is a milestone that nobody owns. Name the role that sees to it."));
        }
        if (!item.summary()) {
            inTime(item, findings);
        }
    }

    private void inTime(Item item, List<Finding> findings) {
        var task = item.task();
        var planned = Schedule.planned(item);
        if (planned.isEmpty()) {
            findings.add(found("plan-no-dates", Severity.INFORMATION, task,
                    name(task) + " has no dates yet, so it is not in the picture. Give it a start and a finish."));
        } else if (task.progress() < 100 && planned.get().finish().isBefore(LocalDate.now(clock))) {
            findings.add(found("plan-overdue", Severity.WARNING, task, name(task) + " was to be finished by "
                    + Words.date(planned.get().finish()) + " and is " + (task.progress() == 0 ? "not begun" : task.progress() + "% done")
                    + ". Record its progress, or move it."));
        }
    }

    private static Finding tooEarly(Snapshot snapshot, Outline outline, Slip slip) {
        return new Finding(
                "plan-too-early",
                Severity.ERROR,
                name(slip.task()) + " is planned for " + Words.date(slip.before().start()) + ", " + Words.days(slip.days())
                        + " before what it waits for allows. Move it to " + Words.date(slip.after().start()) + " or change the link.",
                List.of(EntityRef.to(slip.task())),
                Optional.of(DateEdits.on(snapshot).mend(outline.workstream())));
    }

    private static Finding found(String rule, Severity severity, Task task, String message) {
        return Finding.of(rule, severity, message, EntityRef.to(task));
    }

    private static String name(Task task) {
        return "“" + task.name() + "”";
    }
}
