package org.rightplace.workspace.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.rightplace.model.CoverSheet;
import org.rightplace.model.Extras;
import org.rightplace.model.Workstream;
import org.rightplace.workspace.Counts;
import org.rightplace.workspace.Edit;
import org.rightplace.workspace.EditRefused;
import org.rightplace.workspace.NameOrder;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.references.References;

/** What can be done to the list of workstreams, and to what a workstream says of itself. */
public final class WorkstreamEdits {

    private static final Comparator<Workstream> BY_NAME = NameOrder.by(Workstream::name, Workstream::id);

    private final Snapshot now;

    private WorkstreamEdits(Snapshot now) {
        this.now = now;
    }

    /**
     * Edits that are labelled with the names things have now.
     *
     * @param now the system that the user is looking at
     */
    public static WorkstreamEdits on(Snapshot now) {
        return new WorkstreamEdits(now);
    }

    // By hand, for the first picture needs it, and the library's comparators have code made for them at every start.
    private static int compare(Workstream one, Workstream other) {
        int result = Double.compare(one.position(), other.position());
        return result != 0 ? result : BY_NAME.compare(one, other);
    }

    /** All workstreams in order. */
    public static List<Workstream> inOrder(Snapshot snapshot) {
        return snapshot.all(Workstream.class).stream().sorted(WorkstreamEdits::compare).toList();
    }

    /**
     * Adds a workstream after the others.
     *
     * @param id the id it gets; see {@link org.rightplace.workspace.Ids#next()}
     */
    public Edit add(String id, String name) {
        return Edit.of("Add workstream " + Names.quoted(name.strip()), snapshot -> {
            var tidy = unused(snapshot, id, name);
            var last = snapshot.all(Workstream.class).stream().mapToDouble(Workstream::position).max().orElse(0);
            return snapshot.with(new Workstream(id, tidy, "", "", Math.floor(last) + 1, CoverSheet.BLANK, Extras.NONE));
        });
    }

    /** Renames a workstream. */
    public Edit rename(String id, String name) {
        return Edit.of("Rename " + named(id), snapshot -> {
            var workstream = Found.workstream(snapshot, id);
            return snapshot.with(workstream.withName(unused(snapshot, id, name)));
        });
    }

    /**
     * Deletes a workstream with its services, what is said of them, its plan, its changes to people's work and all else
     * that belongs to it, and the marks that name it elsewhere.
     */
    public Edit delete(String id) {
        var count = CatalogueTree.of(now, id).nodes().stream().filter(node -> !node.guest() && !node.area()).count();
        var with = count == 0 ? "" : " with " + Counts.of(count) + (count == 1 ? " service" : " services");
        return Edit.of("Delete " + named(id) + with, snapshot -> {
            return References.without(snapshot, List.of(Found.workstream(snapshot, id)));
        });
    }

    /** Moves a workstream before the one above it. */
    public Edit up(String id) {
        return Edit.of("Move " + named(id) + " up", snapshot -> shift(snapshot, id, -1));
    }

    /** Moves a workstream after the one below it. */
    public Edit down(String id) {
        return Edit.of("Move " + named(id) + " down", snapshot -> shift(snapshot, id, 1));
    }

    /** Says what a workstream covers. Keystrokes are undone together. */
    public Edit about(String id, String about) {
        return change(id, "about", "Edit what " + named(id) + " covers", workstream -> workstream.withAbout(about));
    }

    /**
     * Names the role that leads a workstream. Where nobody else is named as the lead author of its paper it is that role
     * too. Keystrokes are undone together.
     */
    public Edit lead(String id, String lead) {
        return change(id, "lead", "Edit the lead of " + named(id), workstream -> {
            var cover = workstream.cover();
            boolean author = cover != null && (cover.leadAuthor().isBlank() || cover.leadAuthor().equals(workstream.lead()));
            return workstream.withLead(lead).withCover(author ? cover.withLeadAuthor(lead) : cover);
        });
    }

    /**
     * Changes the cover sheet. Changes to one field in a row are undone together. A first cover sheet has the lead of the
     * workstream as its lead author.
     *
     * @param field the name of the field, for users to read, such as "financial implications"
     */
    public Edit cover(String id, String field, UnaryOperator<CoverSheet> change) {
        return change(id, "cover:" + field, "Edit " + field + " of " + named(id), workstream -> workstream.withCover(
                change.apply(workstream.cover() == null
                        ? CoverSheet.BLANK.withLeadAuthor(workstream.lead())
                        : workstream.cover())));
    }

    private static Edit change(String id, String field, String label, UnaryOperator<Workstream> change) {
        return Edit.coalescing("workstream:" + id + ":" + field, label, snapshot -> snapshot.with(
                change.apply(Found.workstream(snapshot, id))));
    }

    private static Snapshot shift(Snapshot snapshot, String id, int step) {
        var workstream = Found.workstream(snapshot, id);
        var order = new ArrayList<>(inOrder(snapshot));
        var from = order.indexOf(workstream);
        var to = from + step;
        if (to < 0 || to >= order.size()) {
            throw new EditRefused("“" + workstream.name() + "” already comes " + (to < 0 ? "first" : "last") + ".");
        }
        order.add(to, order.remove(from));
        var result = snapshot;
        for (int i = 0; i < order.size(); i++) {
            result = result.with(order.get(i).withPosition(i + 1.0));
        }
        return result;
    }

    private static String unused(Snapshot snapshot, String id, String name) {
        var tidy = Found.name(name);
        var taken = snapshot.all(Workstream.class).stream()
                .anyMatch(other -> !other.id().equals(id) && other.name().equalsIgnoreCase(tidy));
        if (taken) {
            throw new EditRefused("There is a workstream called “" + tidy + "” already. Choose another name.");
        }
        return tidy;
    }

    private String named(String id) {
        return now.find(Workstream.class, id).map(Workstream::name).map(Names::quoted).orElse("workstream");
    }
}
