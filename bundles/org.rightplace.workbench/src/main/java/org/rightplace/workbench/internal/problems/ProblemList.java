package org.rightplace.workbench.internal.problems;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rightplace.model.Service;
import org.rightplace.model.Workstream;
import org.rightplace.workspace.Counts;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Finding;
import org.rightplace.workspace.Severity;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.WorkstreamOf;

/**
 * Findings in the order in which somebody wants to mend them: errors of the workspace itself, such as files that cannot be
 * read, for much else follows from them; then what concerns the workstream in front, then the rest, and the worst first in
 * each.
 *
 * @param rows the findings, and above each part a heading if there are several
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
        var whole = new Section();
        var here = new Section();
        var elsewhere = new Section();
        var known = new HashMap<EntityRef, Boolean>();
        // There may be many thousands, about the same few services each, and a window waits for this.
        for (var finding : findings) {
            if (finding.severity() == Severity.ERROR && finding.about().isEmpty()) {
                whole.add(finding);
                continue;
            }
            boolean concerned = front.isPresent() && concerned(finding, front.get().id(), snapshot, known);
            (concerned ? here : elsewhere).add(finding);
        }
        var rows = new ArrayList<Row>(findings.size() + 3);
        if (!whole.isEmpty()) {
            rows.add(new Heading("The workspace", whole.count()));
            whole.addTo(rows);
        }
        if (front.isPresent() && !findings.isEmpty()) {
            rows.add(new Heading(front.get().name(), here.count()));
            here.addTo(rows);
        }
        if (!rows.isEmpty() && !elsewhere.isEmpty()) {
            rows.add(new Heading("Elsewhere", elsewhere.count()));
        }
        elsewhere.addTo(rows);
        return new ProblemList(rows);
    }

    private static boolean concerned(
            Finding finding, String workstream, Snapshot snapshot, Map<EntityRef, Boolean> known) {
        for (var ref : finding.about()) {
            if (known.computeIfAbsent(ref, asked -> concerns(asked, workstream, snapshot))) {
                return true;
            }
        }
        return false;
    }

    /** The workstream that a selection belongs to, if it belongs to one. */
    static Optional<Workstream> workstream(List<EntityRef> selection, Snapshot snapshot) {
        return selection.stream()
                .findFirst()
                .flatMap(ref -> WorkstreamOf.element(ref, snapshot))
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
                : WorkstreamOf.element(ref, snapshot).filter(workstream::equals).isPresent();
    }

    /** The findings of one part, by how much they matter. */
    private static final class Section {

        private final Map<Severity, List<Row>> lines = new EnumMap<>(Severity.class);

        void add(Finding finding) {
            lines.computeIfAbsent(finding.severity(), none -> new ArrayList<>()).add(new Line(finding));
        }

        boolean isEmpty() {
            return lines.isEmpty();
        }

        void addTo(List<Row> rows) {
            lines.values().forEach(rows::addAll);
        }

        String count() {
            return lines.isEmpty()
                    ? "nothing found"
                    : lines.entrySet().stream()
                            .map(entry -> Counts.of(entry.getValue().size(), word(entry.getKey())))
                            .collect(Collectors.joining(", "));
        }
    }

    private static String word(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFORMATION -> "note";
        };
    }
}
