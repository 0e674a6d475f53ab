package org.rightplace.people;

import java.util.List;
import java.util.stream.Collectors;
import org.rightplace.model.CheckLimits;
import org.rightplace.model.Framework;
import org.rightplace.model.Principle;
import org.rightplace.model.StaffChange;
import org.rightplace.workspace.Names;
import org.rightplace.workspace.Snapshot;

/**
 * Whether a workstream keeps the principles. The one that asks for few changes at once is worked out from the dates;
 * the others are attested.
 */
public final class PrincipleChecks {

    /** How it stands. */
    public enum State {
        /** It is kept. */
        KEPT,
        /** It is not. */
        NOT_KEPT,
        /** Nothing is known yet. */
        OPEN
    }

    /**
     * How it stands with one principle.
     *
     * @param principle the principle
     * @param state how it stands
     * @param why why, in a sentence or more
     */
    public record Check(Principle principle, State state, String why) {}

    private PrincipleChecks() {}

    /** How it stands with each principle of the framework, in its order. */
    public static List<Check> of(Snapshot snapshot, String workstreamId) {
        return snapshot.framework().map(Framework::principles).orElse(List.of()).stream()
                .map(principle -> principle.countsChanges()
                        ? counted(snapshot, workstreamId, principle)
                        : attested(snapshot, workstreamId, principle))
                .toList();
    }

    private static Check counted(Snapshot snapshot, String workstreamId, Principle principle) {
        var changes = Totals.from(snapshot, workstreamId);
        if (changes.isEmpty()) {
            return new Check(principle, State.OPEN, "No changes are listed yet.");
        }
        var limits = snapshot.framework().map(Framework::limits).orElse(CheckLimits.USUAL);
        var crowded = ChangeLoad.of(snapshot).causedBy(workstreamId);
        long undated = changes.stream().filter(change -> change.date() == null).count();
        if (!crowded.isEmpty()) {
            var names = crowded.stream()
                    .map(crowding -> Names.of(snapshot).name(Names.Sort.STAFF_GROUP, crowding.group().id()))
                    .distinct()
                    .collect(Collectors.joining(", "));
            return new Check(
                    principle,
                    State.NOT_KEPT,
                    "More than %s within %d days for %s.".formatted(count(limits.changesInWindow()), limits.changeWindow(), names));
        }
        if (undated > 0) {
            return new Check(
                    principle,
                    State.OPEN,
                    "%s no date yet, so it cannot be told.".formatted(undated == 1 ? "One change has" : undated + " changes have"));
        }
        var others = ofOthers(snapshot, changes);
        if (!others.isEmpty()) {
            return new Check(
                    principle,
                    State.KEPT,
                    "This workstream gives nobody more than %s within %d days. Others do, to people whom it changes too: %s."
                            .formatted(count(limits.changesInWindow()), limits.changeWindow(), others));
        }
        return new Check(
                principle,
                State.KEPT,
                "Nobody has more than %s within %d days.".formatted(count(limits.changesInWindow()), limits.changeWindow()));
    }

    // The changes are shown group by group, with what other workstreams do to the same people; what is said here must not deny that.
    private static String ofOthers(Snapshot snapshot, List<StaffChange> changes) {
        var load = ChangeLoad.of(snapshot);
        return changes.stream()
                .map(StaffChange::staffGroup)
                .distinct()
                .filter(group -> !load.of(group).isEmpty())
                .map(group -> Names.of(snapshot).name(Names.Sort.STAFF_GROUP, group))
                .collect(Collectors.joining(", "));
    }

    private static Check attested(Snapshot snapshot, String workstreamId, Principle principle) {
        return Attestations.of(snapshot, workstreamId, principle.id())
                .map(said -> new Check(principle, said.kept() ? State.KEPT : State.NOT_KEPT, said.evidence()))
                .orElse(new Check(principle, State.OPEN, "Nobody has said yet how it is kept."));
    }

    private static String count(int changes) {
        return changes == 1 ? "one change" : changes + " changes";
    }
}
