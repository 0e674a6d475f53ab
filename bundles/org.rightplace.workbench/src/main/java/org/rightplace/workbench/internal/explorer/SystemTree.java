package org.rightplace.workbench.internal.explorer;

import java.util.ArrayList;
import java.util.Comparator;
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
import org.rightplace.workspace.Snapshot;

/** Which nodes stand where in the system's tree. */
final class SystemTree {

    // As every table orders names; a collator would take as long to make as the rest of the tree.
    private static final Comparator<String> BY_NAME = String.CASE_INSENSITIVE_ORDER;

    private final Supplier<Snapshot> snapshot;
    private final EditorChoice editors;

    SystemTree(Supplier<Snapshot> snapshot, EditorChoice editors) {
        this.snapshot = snapshot;
        this.editors = editors;
    }

    List<Node> children(Node node) {
        return switch (node) {
            case Root root -> underRoot(root);
            case Group group when group.kind() == Group.Kind.PLACES -> topPlaces(group);
            case Group group -> workstreams(group);
            case Entry entry -> underEntry(entry);
            case EditorOf editor -> List.of();
        };
    }

    boolean hasChildren(Node node) {
        return !(node instanceof EditorOf) && !children(node).isEmpty();
    }

    Node parent(Node node) {
        return switch (node) {
            case Root root -> null;
            case Group group -> new Root();
            case Entry entry -> entry.above();
            case EditorOf editor -> editor.above();
        };
    }

    /** The node of a workstream. */
    static Node workstream(String id) {
        return new Entry(new Group(Group.Kind.WORKSTREAMS), new EntityRef(Workstream.class, id));
    }

    /** The place that all others lie in, if there is just one. */
    static List<Place> roots(Snapshot snapshot) {
        return snapshot.lookup(Index.PLACES_BY_PARENT, "");
    }

    private List<Node> underRoot(Root root) {
        var result = new ArrayList<Node>();
        snapshot.get().framework().ifPresent(framework -> result.add(new Entry(root, EntityRef.to(framework))));
        result.add(new Group(Group.Kind.PLACES));
        result.add(new Group(Group.Kind.WORKSTREAMS));
        var places = placesEditor();
        snapshot.get().profile().ifPresent(profile -> editorsOf(root, EntityRef.to(profile)).stream()
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
    private List<Node> topPlaces(Group group) {
        var roots = roots(snapshot.get());
        var under = roots.size() == 1
                ? snapshot.get().lookup(Index.PLACES_BY_PARENT, roots.getFirst().id())
                : List.<Place>of();
        return places(group, under.isEmpty() ? roots : under);
    }

    private List<Node> places(Node above, List<Place> places) {
        return places.stream()
                .sorted(Comparator.comparing(Place::name, BY_NAME))
                .<Node>map(place -> new Entry(above, EntityRef.to(place)))
                .toList();
    }

    private List<Node> workstreams(Group group) {
        return snapshot.get().all(Workstream.class).stream()
                .sorted(Comparator.comparingDouble(Workstream::position).thenComparing(Workstream::name, BY_NAME))
                .<Node>map(workstream -> new Entry(group, EntityRef.to(workstream)))
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
                .sorted(Comparator.comparing(Practice::name, BY_NAME))
                .forEach(practice -> result.add(new Entry(entry, EntityRef.to(practice))));
        return result;
    }

    private List<Node> editorsOf(Node above, EntityRef subject) {
        return editors.accepting(subject, snapshot.get()).stream()
                .<Node>map(editor -> new EditorOf(above, subject, editor.id()))
                .toList();
    }
}
