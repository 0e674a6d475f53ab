package org.rightplace.workbench.internal.explorer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.rightplace.model.Framework;
import org.rightplace.model.Place;
import org.rightplace.model.Practice;
import org.rightplace.model.Workstream;
import org.rightplace.workbench.internal.explorer.Node.EditorOf;
import org.rightplace.workbench.internal.explorer.Node.Entry;
import org.rightplace.workbench.internal.explorer.Node.Group;
import org.rightplace.workbench.internal.explorer.Node.Root;
import org.rightplace.workbench.internal.parts.EditorChoice;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Index;
import org.rightplace.workspace.NameOrder;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.catalogue.WorkstreamEdits;

/** Which nodes stand where in the system's tree. */
final class SystemTree {

    private final Supplier<Snapshot> snapshot;
    private final EditorChoice editors;

    SystemTree(Supplier<Snapshot> snapshot, EditorChoice editors) {
        this.snapshot = snapshot;
        this.editors = editors;
    }

    List<Node> children(Node node) {
        if (node instanceof Entry entry) {
            return underEntry(entry);
        }
        if (node instanceof Group group) {
            return group == Group.PLACES ? topPlaces() : workstreams();
        }
        return node == Root.SYSTEM ? underRoot() : List.of();
    }

    boolean hasChildren(Node node) {
        return !(node instanceof EditorOf) && !children(node).isEmpty();
    }

    /** The node of a workstream. */
    static Node workstream(String id) {
        return new Entry(Group.WORKSTREAMS, new EntityRef(Workstream.class, id));
    }

    /** The place that all others lie in, if there is just one. */
    static List<Place> roots(Snapshot snapshot) {
        return snapshot.lookup(Index.PLACES_BY_PARENT, "");
    }

    private List<Node> underRoot() {
        var result = new ArrayList<Node>();
        snapshot.get().framework().ifPresent(framework -> result.add(new Entry(Root.SYSTEM, EntityRef.to(framework))));
        result.add(Group.PLACES);
        result.add(Group.WORKSTREAMS);
        var places = placesEditor();
        snapshot.get().profile().ifPresent(profile -> editorsOf(Root.SYSTEM, EntityRef.to(profile)).stream()
                .filter(node -> !(node instanceof EditorOf editor && places.filter(editor.editorId()::equals).isPresent()))
                .forEach(result::add));
        return result;
    }

    /** The editor that the group of places stands for, so that the tree does not list it a second time. */
    Optional<String> placesEditor() {
        return snapshot.get().profile().flatMap(profile -> editors.accepting(EntityRef.to(profile), snapshot.get()).stream()
                .filter(editor -> editors.shows(editor, Place.class))
                .map(editor -> editor.id())
                .findFirst());
    }

    // The one place that is the whole system would only repeat the line above it.
    private List<Node> topPlaces() {
        var roots = roots(snapshot.get());
        var under = roots.size() == 1
                ? snapshot.get().lookup(Index.PLACES_BY_PARENT, roots.getFirst().id())
                : List.<Place>of();
        return places(Group.PLACES, under.isEmpty() ? roots : under);
    }

    private List<Node> places(Node above, List<Place> places) {
        return places.stream()
                .sorted(NameOrder.by(Place::name))
                .<Node>map(place -> new Entry(above, EntityRef.to(place)))
                .toList();
    }

    private List<Node> workstreams() {
        return WorkstreamEdits.inOrder(snapshot.get()).stream()
                .<Node>map(workstream -> new Entry(Group.WORKSTREAMS, EntityRef.to(workstream)))
                .toList();
    }

    private List<Node> underEntry(Entry entry) {
        var type = entry.entity().type();
        if (type == Place.class) {
            return underPlace(entry);
        }
        return type == Workstream.class || type == Framework.class ? editorsOf(entry, entry.entity()) : List.of();
    }

    private List<Node> underPlace(Entry entry) {
        var result = new ArrayList<>(places(entry, snapshot.get().lookup(Index.PLACES_BY_PARENT, entry.entity().id())));
        snapshot.get().lookup(Index.PRACTICES_BY_PLACE, entry.entity().id()).stream()
                .filter(practice -> result.isEmpty() || practice.places().size() == 1)
                .sorted(NameOrder.by(Practice::name))
                .forEach(practice -> result.add(new Entry(entry, EntityRef.to(practice))));
        return result;
    }

    private List<Node> editorsOf(Node above, EntityRef subject) {
        return editors.accepting(subject, snapshot.get()).stream()
                .<Node>map(editor -> new EditorOf(above, subject, editor.id()))
                .toList();
    }
}
