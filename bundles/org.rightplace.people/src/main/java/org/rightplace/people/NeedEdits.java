package org.rightplace.people;

import java.time.LocalDate;
import java.util.Collection;
import java.util.function.UnaryOperator;
import org.rightplace.model.DevelopmentNeed;
import org.rightplace.model.NeedKind;
import org.rightplace.workspace.Edit;

/** The edits of skills to be learnt and of organisational development. */
public final class NeedEdits {

    private NeedEdits() {}

    /** Adds a need. */
    public static Edit add(DevelopmentNeed need) {
        return Records.add(need, "a development need");
    }

    /** Changes what sort it is. */
    public static Edit kind(DevelopmentNeed need, NeedKind kind) {
        return change(need, "kind", now -> now.withKind(kind));
    }

    /** Changes what is needed. */
    public static Edit need(DevelopmentNeed need, String text) {
        return change(need, "need", now -> now.withNeed(text));
    }

    /** Changes whom it concerns; empty for nobody in particular. */
    public static Edit staffGroup(DevelopmentNeed need, String staffGroupId) {
        return change(need, "group", now -> now.withStaffGroup(staffGroupId));
    }

    /** Changes which change it follows from; empty for none. */
    public static Edit cause(DevelopmentNeed need, String changeId) {
        return change(need, "cause", now -> now.withChange(changeId));
    }

    /** Changes who sees to it. */
    public static Edit owner(DevelopmentNeed need, String owner) {
        return change(need, "owner", now -> now.withOwner(owner));
    }

    /** Changes when it has to be done; {@code null} leaves that open. */
    public static Edit due(DevelopmentNeed need, LocalDate due) {
        return change(need, "due", now -> now.withDue(due));
    }

    /** Says whether it is done. */
    public static Edit done(DevelopmentNeed need, boolean done) {
        return change(need, "done", now -> now.withDone(done));
    }

    /** Removes needs. */
    public static Edit remove(Collection<DevelopmentNeed> needs) {
        return Records.remove(
                DevelopmentNeed.class,
                needs.stream().map(DevelopmentNeed::id).toList(),
                needs.size() == 1 ? "a development need" : needs.size() + " development needs");
    }

    private static Edit change(DevelopmentNeed need, String field, UnaryOperator<DevelopmentNeed> change) {
        return Records.change(DevelopmentNeed.class, need.id(), field, "Change a development need", change);
    }
}
