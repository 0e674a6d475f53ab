package org.rightplace.workspace.catalogue;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.UnaryOperator;
import org.rightplace.model.Extras;
import org.rightplace.model.Service;
import org.rightplace.model.ServiceKind;
import org.rightplace.model.Workstream;
import org.rightplace.workspace.Counts;
import org.rightplace.workspace.Edit;
import org.rightplace.workspace.EditRefused;
import org.rightplace.workspace.Ids;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.references.References;

/**
 * What can be done to a service catalogue. Every edit here refuses, with {@link EditRefused}, to be made on a service
 * that is not there any more.
 */
public final class CatalogueEdits {

    private final Names names;

    private CatalogueEdits(Snapshot now) {
        this.names = new Names(now);
    }

    /**
     * Edits that are labelled with the names things have now.
     *
     * @param now the system that the user is looking at
     */
    public static CatalogueEdits on(Snapshot now) {
        return new CatalogueEdits(now);
    }

    /**
     * Adds a service or a service area.
     *
     * @param id the id it gets; see {@link Ids#next()}
     */
    public Edit add(String id, ServiceKind kind, String name, Spot spot) {
        var label = (kind == ServiceKind.AREA ? "Add service area " : "Add service ") + Names.quoted(name.strip());
        return Edit.of(label, snapshot -> {
            var added = new Service(id, "", "", kind, Found.name(name), 0, List.of(), "", List.of(), Extras.NONE);
            return Gap.at(spot, snapshot, List.of()).fill(snapshot, List.of(added));
        });
    }

    /** Renames a service or a service area. */
    public Edit rename(String id, String name) {
        return change("Rename " + names.of(id), id, service -> service.withName(Found.name(name)));
    }

    /** Replaces the notes. Keystrokes in the notes of one service are undone together. */
    public Edit notes(String id, String notes) {
        return Edit.coalescing(
                "service-notes:" + id, "Edit notes of " + names.of(id), on(id, service -> service.withNotes(notes)));
    }

    /** Replaces the tags; blank and repeated ones are left out. */
    public Edit tags(String id, Collection<String> tags) {
        return change("Tag " + names.of(id), id, service -> service.withTags(Tags.tidy(tags)));
    }

    /**
     * Marks a service as belonging to these workstreams too, and to no other but its own.
     *
     * @param workstreams the ids of the workstreams
     */
    public Edit alsoIn(String id, Collection<String> workstreams) {
        return Edit.of("Mark " + names.of(id) + " as cross-cutting", snapshot -> {
            var service = Found.service(snapshot, id);
            if (service.kind() == ServiceKind.AREA && !workstreams.isEmpty()) {
                throw new EditRefused("“" + service.name() + "” is a service area, and only services can be cross-cutting."
                        + " Mark the services in it.");
            }
            workstreams.forEach(workstream -> Found.workstream(snapshot, workstream));
            var others = workstreams.stream()
                    .distinct()
                    .filter(workstream -> !workstream.equals(service.workstream()))
                    .toList();
            return snapshot.with(service.withAlsoIn(others));
        });
    }

    /** Makes a service a service area, or the other way round. */
    public Edit kind(String id, ServiceKind kind) {
        var label = "Make " + names.of(id) + (kind == ServiceKind.AREA ? " a service area" : " a service");
        return Edit.of(label, snapshot -> new KindChange(snapshot, id, kind).result());
    }

    /** Moves services and service areas, with everything in them, to a spot in this or another workstream. */
    public Edit move(Collection<String> ids, Spot spot) {
        var moved = List.copyOf(ids);
        return Edit.of("Move " + names.of(moved), snapshot -> new Relocation(snapshot, moved).to(spot));
    }

    /** Moves nodes that have one parent before the sibling above them. */
    public Edit up(Collection<String> ids) {
        var moved = List.copyOf(ids);
        return Edit.of("Move " + names.of(moved) + " up", snapshot -> new Relocation(snapshot, moved).up());
    }

    /** Moves nodes that have one parent after the sibling below them. */
    public Edit down(Collection<String> ids) {
        var moved = List.copyOf(ids);
        return Edit.of("Move " + names.of(moved) + " down", snapshot -> new Relocation(snapshot, moved).down());
    }

    /** Moves nodes that have one parent into the service area above them. */
    public Edit indent(Collection<String> ids) {
        var moved = List.copyOf(ids);
        return Edit.of("Indent " + names.of(moved), snapshot -> new Relocation(snapshot, moved).in());
    }

    /** Moves nodes that have one parent out of the service area they lie in, right after it. */
    public Edit outdent(Collection<String> ids) {
        var moved = List.copyOf(ids);
        return Edit.of("Outdent " + names.of(moved), snapshot -> new Relocation(snapshot, moved).out());
    }

    /**
     * Deletes services and service areas, everything in them, and what is said of them alone: placements, alternatives,
     * answers and operating models. Tasks, changes and comments that name them stay, and the checks say so.
     */
    public Edit delete(Collection<String> ids) {
        var deleted = List.copyOf(ids);
        return Edit.of("Delete " + names.withContents(deleted), snapshot -> {
            var result = snapshot;
            for (var node : Selected.topmost(snapshot, deleted)) {
                result = References.without(result, node.subtree().map(CatalogueNode::service).toList());
            }
            return result;
        });
    }

    /**
     * Copies services and service areas, with everything in them, to a spot. Names, notes, tags and cross-cutting marks
     * are copied; placements and answers are not, because they were decided for the service copied.
     */
    public Edit copy(Collection<String> ids, Spot spot) {
        var copied = List.copyOf(ids);
        // The same copy has the same id however often the edit is tried.
        var newIds = new HashMap<String, String>();
        return Edit.of(
                "Copy " + names.of(copied),
                snapshot -> new Duplication(snapshot, copied, id -> newIds.computeIfAbsent(id, old -> Ids.next())).to(spot));
    }

    /**
     * Merges services into one, or service areas into one. Notes, tags, cross-cutting marks and what a placement rests on
     * are united. Where two say different things the kept one's word stands and the other's is written beside it.
     *
     * @param kept the one that stays
     * @param merged the ones that go
     * @param name what the kept one is called from now on
     */
    public Edit merge(String kept, Collection<String> merged, String name) {
        var going = merged.stream().distinct().filter(id -> !id.equals(kept)).toList();
        return Edit.of(
                "Merge " + names.of(going) + " into " + names.of(kept),
                snapshot -> new Merge(snapshot, kept, going, Found.name(name)).result());
    }

    /**
     * Splits a service into several. It keeps its placement and its answers and takes the first name; the others follow
     * it as new services.
     *
     * @param into the names, at least two
     * @param start what the new ones start with
     */
    public Edit split(String id, List<String> into, SplitStart start) {
        var ids = into.stream().skip(1).map(name -> Ids.next()).toList();
        return Edit.of(
                "Split " + names.of(id) + " into " + into.size(),
                snapshot -> new Split(snapshot, id, into.stream().map(Found::name).toList(), ids, start).result());
    }

    /**
     * Adds a pasted list. Service areas that are there already are filled, not repeated.
     *
     * @param repeats whether services are added that an area has already under the same name
     */
    public Edit paste(PastedList list, Spot spot, boolean repeats) {
        var count = PastePlan.of(names.snapshot(), list, spot, repeats).services();
        var ids = new HashMap<Integer, String>();
        return Edit.of(
                "Paste " + (count == 1 ? "1 service" : Counts.of(count) + " services"),
                snapshot -> PastePlan.of(
                                snapshot, list, spot, repeats, index -> ids.computeIfAbsent(index, i -> Ids.next()))
                        .result());
    }

    /** Marks services as belonging to another workstream too. Where that is their home nothing changes. */
    public Edit mark(Collection<String> ids, String workstreamId) {
        var marked = List.copyOf(ids);
        return Edit.of("Mark " + names.of(marked) + " as also in " + workstream(workstreamId), snapshot -> {
            var result = snapshot;
            for (var id : marked) {
                var others = new LinkedHashSet<>(Found.service(result, id).alsoIn());
                others.add(workstreamId);
                result = alsoIn(id, others).apply(result);
            }
            return result;
        });
    }

    /** Takes off the mark that makes services belong to another workstream too. */
    public Edit unmark(Collection<String> ids, String workstreamId) {
        var unmarked = List.copyOf(ids);
        return Edit.of("Take " + names.of(unmarked) + " out of " + workstream(workstreamId), snapshot -> {
            var result = snapshot;
            for (var id : unmarked) {
                var others = new LinkedHashSet<>(Found.service(result, id).alsoIn());
                others.remove(workstreamId);
                result = result.with(Found.service(result, id).withAlsoIn(List.copyOf(others)));
            }
            return result;
        });
    }

    private String workstream(String id) {
        return names.snapshot().find(Workstream.class, id).map(Workstream::name).map(Names::quoted).orElse("a workstream");
    }

    private static Edit change(String label, String id, UnaryOperator<Service> change) {
        return Edit.of(label, on(id, change));
    }

    private static UnaryOperator<Snapshot> on(String id, UnaryOperator<Service> change) {
        return snapshot -> snapshot.with(change.apply(Found.service(snapshot, id)));
    }
}
