package org.rightplace.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import org.rightplace.model.Dependency;
import org.rightplace.model.Extras;
import org.rightplace.model.Task;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Finding;
import org.rightplace.workspace.Index;
import org.rightplace.workspace.Severity;
import org.rightplace.workspace.Snapshot;

/**
 * The rows of a plan's file put together with the plan there is: which task each is, what it is part of and what it waits
 * for. If any row is bad, all has to be put together again without it, for it may be why others are.
 */
final class JoinedPlan {

    private final Snapshot before;
    private final String workstream;
    private final LongFunction<String> newId;
    private final List<PlanRow> rows;
    private final Set<String> numbersInFile;
    private final Map<String, PlanRow> byNumber = new HashMap<>();
    /** The numbers that another begins with, such as 2 where there is 2.1.3, and so 2.1. */
    private final Set<String> wholes = new HashSet<>();
    private final Map<PlanRow, String> ids = new HashMap<>();
    private final Map<String, String> idsInFile = new HashMap<>();
    private final Map<PlanRow, String> bad = new LinkedHashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private Snapshot after;

    /**
     * @param workstream the id of the workstream, or empty for what belongs to the whole programme
     * @param rows the rows that can be used by themselves
     * @param numbersInFile every number in the file, those of rejected rows included
     * @param newId the id of the task of a line that has none yet
     */
    JoinedPlan(
            Snapshot before,
            String workstream,
            List<PlanRow> rows,
            Set<String> numbersInFile,
            LongFunction<String> newId) {
        this.before = before;
        this.workstream = workstream;
        this.newId = newId;
        this.rows = rows;
        this.numbersInFile = numbersInFile;
        after = before;
        rows.forEach(this::name);
        var tasks = new ArrayList<Task>();
        rows.forEach(row -> tasks.add(task(row)));
        if (bad.isEmpty()) {
            after = positioned(tasks);
            ring();
        }
    }

    /** The rows that cannot be joined to the others, each with the reason. */
    Map<PlanRow, String> bad() {
        return bad;
    }

    /** What the user should know of rows that were joined all the same. */
    List<Finding> findings() {
        return findings;
    }

    /** The system with the rows in it; of no use as long as one of them is bad. */
    Snapshot after() {
        return after;
    }

    private void name(PlanRow row) {
        if (!row.number().isEmpty()) {
            byNumber.put(row.number(), row);
            for (var above = above(row.number()); !above.isEmpty() && wholes.add(above); ) {
                above = above(above);
            }
        }
        var known = before.find(Task.class, row.id());
        var here = known.filter(task -> task.workstream().equals(workstream)).isPresent();
        // A plan that is copied from another workstream gets ids of its own.
        ids.put(row, here || known.isEmpty() && row.id().matches("[a-z0-9][a-z0-9-]{0,63}") ? row.id() : newId.apply(row.line()));
        if (!row.id().isEmpty()) {
            idsInFile.put(row.id(), ids.get(row));
        }
    }

    private Task task(PlanRow row) {
        var id = ids.get(row);
        var known = before.find(Task.class, id);
        var start = known.orElseGet(() -> new Task(id, workstream, row.name(), "", Double.NaN, false, null, null, "", 0, List.of(),
                null, null, "", "", Extras.NONE));
        var whole = wholes.contains(row.number())
                || Outline.find(before, id).filter(Item::summary).isPresent();
        var task = row.on(start, whole).withParent(parent(row, start));
        return row.waitsFor().isPresent() ? task.withWaitsFor(links(row, start)) : task;
    }

    private String parent(PlanRow row, Task start) {
        var number = row.number();
        if (number.isEmpty()) {
            return start.parent();
        }
        for (var above = above(number); !above.isEmpty(); above = above(above)) {
            var parent = byNumber.get(above);
            if (parent != null) {
                if (parent.milestone()) {
                    bad.put(row, "it is part of %s, which is a milestone, and a milestone has no parts. Change one of the two."
                            .formatted(above));
                }
                return ids.get(parent);
            }
            if (!numbersInFile.contains(above)) {
                bad.put(row, "it is numbered %s, but no row is numbered %s. Number it as part of a task that is there."
                        .formatted(number, above));
                return "";
            }
            tell(row, "it is not part of %s, whose row could not be taken.".formatted(above));
        }
        return "";
    }

    private static String above(String number) {
        int dot = number.lastIndexOf('.');
        return dot < 0 ? "" : number.substring(0, dot);
    }

    private List<Dependency> links(PlanRow row, Task start) {
        var links = new LinkedHashMap<String, Dependency>();
        for (var written : row.waitsFor().orElseThrow()) {
            var found = Links.found(written.task(), number -> Optional.ofNullable(byNumber.get(number)).map(ids::get), this::byId);
            if (found.isPresent()) {
                links.put(found.get(), link(start, written.on(found.get())));
            } else if (numbersInFile.contains(written.task())) {
                tell(row, "it does not wait for %s, whose row could not be taken.".formatted(written.task()));
            } else {
                bad.put(row, "it waits for %s, which is no task of this file or of the plan. Write a number that is there."
                        .formatted(written.task()));
            }
        }
        return List.copyOf(links.values());
    }

    /** The link as it is known, if the file says the same of it. */
    private static Dependency link(Task task, Dependency read) {
        var known = task.waitsFor().stream().filter(one -> one.task().equals(read.task())).findFirst();
        return known.filter(one -> one.lag() == read.lag() && Words.code(one.type()).equals(Words.code(read.type())))
                .orElseGet(() -> read.withExtras(known.map(Dependency::extras).orElse(Extras.NONE)));
    }

    private Optional<String> byId(String id) {
        return Optional.ofNullable(idsInFile.get(id)).or(() -> before.find(Task.class, id).map(Task::id));
    }

    private void tell(PlanRow row, String what) {
        findings.add(Finding.of(
                "plan-import",
                Severity.WARNING,
                "“" + row.name() + "” (line " + row.line() + ") was imported, but " + what,
                new EntityRef(Task.class, ids.get(row))));
    }

    /** Siblings come in the order of the rows; if they already do, none of them moves. */
    private Snapshot positioned(List<Task> tasks) {
        var byParent = new LinkedHashMap<String, List<Task>>();
        tasks.forEach(task -> byParent.computeIfAbsent(task.parent(), none -> new ArrayList<>()).add(task));
        var named = new HashSet<>(ids.values());
        var others = before.lookup(Index.TASKS_BY_WORKSTREAM, workstream).stream()
                .filter(task -> !named.contains(task.id()))
                .sorted(Outline.ORDER)
                .collect(Collectors.groupingBy(Task::parent));
        var result = new ArrayList<Task>();
        byParent.forEach((parent, siblings) -> {
            if (inOrder(siblings)) {
                result.addAll(siblings);
                return;
            }
            var all = new ArrayList<>(siblings);
            all.addAll(others.getOrDefault(parent, List.of()));
            for (int i = 0; i < all.size(); i++) {
                result.add(all.get(i).withPosition(i + 1.0));
            }
        });
        return before.withAll(result);
    }

    private static boolean inOrder(List<Task> siblings) {
        for (int i = 0; i < siblings.size(); i++) {
            if (Double.isNaN(siblings.get(i).position())
                    || i > 0 && Outline.ORDER.compare(siblings.get(i - 1), siblings.get(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    /** Rejects the last row of a ring in which tasks would wait for each other. */
    private void ring() {
        var rings = Cycles.in(after);
        if (rings.size() > Cycles.in(before).size()) {
            var inRing = new HashSet<String>();
            rings.forEach(ring -> ring.forEach(task -> inRing.add(task.id())));
            rows.reversed().stream()
                    .filter(row -> inRing.contains(ids.get(row)) && !row.waitsFor().orElse(List.of()).isEmpty())
                    .findFirst()
                    .or(() -> Optional.of(rows.getLast()))
                    .ifPresent(row -> bad.put(row, "with it, tasks would wait for each other: "
                            + Cycles.words(rings.getLast()) + ". Take one of these links out."));
        }
    }
}
