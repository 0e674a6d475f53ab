package org.rightplace.workbench.internal.problems;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rightplace.model.Service;
import org.rightplace.model.Workstream;
import org.rightplace.workbench.internal.parts.Numbers;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Finding;
import org.rightplace.workspace.Severity;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.comments.CommentEdits;

/**
 * Findings in the order in which somebody wants to mend them: what concerns the workstream in front before the rest, and
 * the worst first in each.
 *
 * @param rows the findings, and above each part a heading if there is a workstream in front
 */
record ProblemList(List<Row> rows) {

    /** A line of the list. */
    sealed interface Row {}

    /**
     * Whose findings follow.
     *
     * @param name whose
     * @param count how many there are of each sort
     */
    record Heading(String name, String count) implements Row {}

    /** A finding. */
    record Line(Finding finding) implements Row {}

    ProblemList {
        rows = List.copyOf(rows);
    }

    static ProblemList of(List<Finding> findings, Snapshot snapshot, Optional<Workstream> front) {
        var rows = new ArrayList<Row>();
        if (front.isEmpty() || findings.isEmpty()) {
            add(rows, findings);
            return new ProblemList(rows);
        }
        var id = front.get().id();
        var parts = findings.stream().collect(Collectors.partitioningBy(
                finding -> finding.about().stream().anyMatch(ref -> concerns(ref, id, snapshot))));
        rows.add(new Heading(front.get().name(), count(parts.get(true))));
        add(rows, parts.get(true));
        if (!parts.get(false).isEmpty()) {
            rows.add(new Heading("Elsewhere", count(parts.get(false))));
            add(rows, parts.get(false));
        }
        return new ProblemList(rows);
    }

    /** The workstream that a selection belongs to, if it belongs to one. */
    static Optional<Workstream> workstream(List<EntityRef> selection, Snapshot snapshot) {
        return selection.stream()
                .findFirst()
                .map(ref -> CommentEdits.workstreamOf(ref, snapshot))
                .flatMap(id -> snapshot.find(Workstream.class, id));
    }

    /** The findings in their order. */
    List<Finding> findings() {
        return rows.stream()
                .flatMap(row -> row instanceof Line line ? Stream.of(line.finding()) : Stream.empty())
                .toList();
    }

    private static boolean concerns(EntityRef ref, String workstream, Snapshot snapshot) {
        return ref.type() == Service.class
                ? snapshot.find(Service.class, ref.id()).filter(service -> service.in(workstream)).isPresent()
                : CommentEdits.workstreamOf(ref, snapshot).equals(workstream);
    }

    private static void add(List<Row> rows, List<Finding> findings) {
        findings.stream().sorted(Comparator.comparing(Finding::severity)).map(Line::new).forEach(rows::add);
    }

    private static String count(List<Finding> findings) {
        var words = new ArrayList<String>();
        for (var severity : Severity.values()) {
            long count = findings.stream().filter(finding -> finding.severity() == severity).count();
            if (count > 0) {
                words.add(Numbers.count(count, word(severity)));
            }
        }
        return words.isEmpty() ? "nothing found" : String.join(", ", words);
    }

    private static String word(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFORMATION -> "note";
        };
    }
}
