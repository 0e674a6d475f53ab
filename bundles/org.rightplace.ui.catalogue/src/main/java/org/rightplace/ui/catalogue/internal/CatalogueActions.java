package org.rightplace.ui.catalogue.internal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rightplace.model.Service;
import org.rightplace.model.ServiceKind;
import org.rightplace.model.Workstream;
import org.rightplace.workspace.Edit;
import org.rightplace.workspace.catalogue.CatalogueEdits;
import org.rightplace.workspace.catalogue.CatalogueNode;
import org.rightplace.workspace.catalogue.PastedList;
import org.rightplace.workspace.catalogue.Spot;

/** What the user can do in an open catalogue, however it was asked for. */
final class CatalogueActions {

    private final CataloguePart part;

    CatalogueActions(CataloguePart part) {
        this.part = part;
    }

    private CatalogueEdits edits() {
        return CatalogueEdits.on(part.site().snapshot());
    }

    /** Makes an edit and shows what came of it. */
    boolean apply(Edit edit) {
        var made = part.site().apply(edit);
        part.catchUp();
        return made;
    }

    /** Makes an edit, selects the services and areas it has added and brings as many as fit into sight. */
    private void applySelectingNew(Edit edit) {
        var before = ids();
        if (apply(edit)) {
            var added = new LinkedHashSet<>(ids());
            added.removeAll(before);
            if (!added.isEmpty()) {
                // A row is brought just into sight: after the last, the first comes with all between them.
                for (var shown : List.of(added.getLast(), added.getFirst())) {
                    part.table().select(List.copyOf(added), shown, Column.SERVICE);
                }
                part.table().control().setFocus();
                part.site().say(edit.label() + ". Undo takes it back.");
            }
        }
    }

    private Set<String> ids() {
        return part.tree().nodes().stream().map(CatalogueNode::id).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Starts typing a service below the one the keyboard is on, or in the area it is on. */
    void addService() {
        // What is being typed is where the keyboard is as soon as it is in the catalogue.
        part.editing().commit();
        var node = part.focusNode().filter(found -> !found.guest());
        if (node.isEmpty()) {
            startAtEnd(ServiceKind.SERVICE);
        } else if (node.get().area()) {
            part.arrange(part.arrangement().open(node.get().id(), true));
            part.editing().startRow(ServiceKind.SERVICE, Spot.lastIn(node.get().id()), node, node.get().depth() + 1);
        } else {
            part.editing().startRow(ServiceKind.SERVICE, Spot.after(node.get().id()), node, node.get().depth());
        }
    }

    /** Starts typing a service area after the one the keyboard is in. */
    void addArea() {
        part.editing().commit();
        var area = part.focusNode().filter(node -> !node.guest()).flatMap(node -> node.area() ? Optional.of(node) : node.parent());
        if (area.isEmpty()) {
            startAtEnd(ServiceKind.AREA);
        } else {
            part.editing().startRow(ServiceKind.AREA, Spot.after(area.get().id()), area, area.get().depth());
        }
    }

    private void startAtEnd(ServiceKind kind) {
        var roots = part.tree().roots();
        var last = roots.isEmpty() ? Optional.<CatalogueNode>empty() : Optional.of(roots.getLast());
        part.editing().startRow(kind, Spot.lastOf(part.workstream()), last, 0);
    }

    void rename() {
        part.focusNode().ifPresent(node -> {
            part.table().select(List.of(node.id()), node.id(), Column.SERVICE);
            part.editing().edit((char) 0);
        });
    }

    void up() {
        byHand().ifPresent(ids -> apply(edits().up(ids)));
    }

    void down() {
        byHand().ifPresent(ids -> apply(edits().down(ids)));
    }

    void indent() {
        byHand().ifPresent(ids -> {
            apply(edits().indent(ids));
            show(ids);
        });
    }

    void outdent() {
        byHand().ifPresent(ids -> apply(edits().outdent(ids)));
    }

    private void show(List<String> ids) {
        ids.stream().findFirst().flatMap(id -> part.tree().find(id)).ifPresent(node -> {
            part.arrange(part.arrangement().opened(node.areas().stream().map(CatalogueNode::id)));
            part.table().select(ids, node.id(), part.table().focusColumn());
        });
    }

    /** Whether what is selected can be moved by hand as the rows are shown; if not, the user is told why. */
    boolean movable() {
        return byHand().isPresent();
    }

    /** What is selected, if it can be moved by hand as the rows are shown; otherwise the user is told why not. */
    private Optional<List<String>> byHand() {
        if (part.arrangement().sorted().isPresent()) {
            part.site().complain("The rows are sorted by " + part.arrangement().sorted().get().title().toLowerCase(Locale.ROOT)
                    + ". Choose Catalogue order above to move them by hand.");
            return Optional.empty();
        }
        return atHome();
    }

    /** What is selected, if all of it has its home here; otherwise the user is told. */
    private Optional<List<String>> atHome() {
        part.editing().commit();
        var nodes = part.selectedNodes();
        var guest = nodes.stream().filter(CatalogueNode::guest).findFirst();
        if (guest.isPresent()) {
            var home = part.site().snapshot().find(Workstream.class, guest.get().service().workstream())
                    .map(Workstream::name).orElse("another workstream");
            part.site().complain("“" + guest.get().service().name() + "” has its home in " + home
                    + ". Open that catalogue to change where it stands.");
            return Optional.empty();
        }
        return nodes.isEmpty() ? Optional.empty() : Optional.of(nodes.stream().map(CatalogueNode::id).toList());
    }

    /** Deletes what is selected; services of other workstreams are only taken out of this one. */
    void delete() {
        part.editing().commit();
        var guests = part.selectedNodes().stream().filter(CatalogueNode::guest).map(CatalogueNode::id).toList();
        if (!guests.isEmpty()) {
            apply(edits().unmark(guests, part.workstream()));
        }
        var own = part.selectedNodes().stream().filter(node -> !node.guest()).map(CatalogueNode::id).toList();
        if (!own.isEmpty()) {
            var edit = edits().delete(own);
            if (apply(edit)) {
                part.site().say(edit.label() + ". Undo brings it back.");
            }
        }
    }

    void copy() {
        put(part.selectedNodes(), false);
    }

    void cut() {
        atHome().ifPresent(ids -> put(part.selectedNodes(), true));
    }

    private void put(List<CatalogueNode> nodes, boolean cut) {
        if (!nodes.isEmpty()) {
            RowClipboard.put(nodes, cut, part.facts());
            part.site().say((cut ? "Cut " : "Copied ") + (nodes.size() == 1 ? "“" + nodes.getFirst() + "”" : nodes.size() + " rows")
                    + (cut ? ". Paste where they belong." : "."));
        }
    }

    /** Pastes rows of this program where the keyboard is, or a list from anywhere else after showing what it holds. */
    void paste() {
        var rows = RowClipboard.rows().filter(found -> found.ids().stream()
                .allMatch(id -> part.site().snapshot().find(Service.class, id).isPresent()));
        if (rows.isEmpty()) {
            pasteList();
        } else if (rows.get().cut()) {
            moveCut(rows.get().ids(), here());
        } else {
            applySelectingNew(edits().copy(rows.get().ids(), here()));
        }
    }

    private void moveCut(List<String> ids, Spot spot) {
        if (move(ids, spot)) {
            part.site().say("Moved " + (ids.size() == 1 ? "what was cut" : ids.size() + " rows") + " here. Undo takes it back.");
        }
        RowClipboard.forgetRows();
    }

    boolean move(List<String> ids, Spot spot) {
        boolean made = apply(edits().move(ids, spot));
        if (made) {
            show(ids);
        }
        return made;
    }

    void copy(List<String> ids, Spot spot) {
        applySelectingNew(edits().copy(ids, spot));
    }

    /** Moves what is selected to the end of another workstream's catalogue. */
    void moveTo(String workstreamId) {
        atHome().ifPresent(ids -> apply(edits().move(ids, Spot.lastOf(workstreamId))));
    }

    private Spot here() {
        return part.focusNode()
                .filter(node -> !node.guest())
                .map(node -> node.area() ? Spot.lastIn(node.id()) : Spot.after(node.id()))
                .orElse(Spot.lastOf(part.workstream()));
    }

    /** Shows what a list on the clipboard, or typed, holds and adds it. */
    void pasteList() {
        part.editing().commit();
        new PasteDialog(part, RowClipboard.text().orElse("")).ask().ifPresent(answer -> {
            part.showAll();
            applySelectingNew(edits().paste(answer.list(), spot(answer.list()), answer.repeats()));
        });
    }

    Spot spot(PastedList list) {
        return list.spot(part.site().snapshot(), part.workstream(), part.focusNode().map(CatalogueNode::id));
    }

    /** Makes one of the selected services, after asking which one stays and what it is called. */
    void merge() {
        part.editing().commit();
        var nodes = part.selectedNodes();
        if (nodes.size() < 2) {
            part.site().complain("Select the services that are to become one: click the first, then the others with Ctrl held.");
            return;
        }
        new MergeDialog(part, nodes).ask().ifPresent(answer -> {
            var others = nodes.stream().map(CatalogueNode::id).filter(id -> !id.equals(answer.kept())).toList();
            if (apply(edits().merge(answer.kept(), others, answer.name()))) {
                part.table().select(List.of(answer.kept()), answer.kept(), Column.SERVICE);
            }
        });
    }

    /** Makes several services of the one the keyboard is on, after asking for their names. */
    void split() {
        part.editing().commit();
        var node = part.focusNode().filter(found -> !found.area());
        if (node.isEmpty()) {
            part.site().complain("Select the service that is to become several.");
            return;
        }
        new SplitDialog(part, node.get()).ask().ifPresent(
                answer -> applySelectingNew(edits().split(node.get().id(), answer.names(), answer.start())));
    }

    void makeKind(ServiceKind kind) {
        part.focusNode().ifPresent(node -> apply(edits().kind(node.id(), kind)));
    }

    /** Marks the selected services as belonging to another workstream too, or takes the mark off. */
    void mark(String workstreamId, boolean marked) {
        var services = part.selectedNodes().stream().filter(node -> !node.area()).map(CatalogueNode::id).toList();
        if (!services.isEmpty()) {
            apply(marked ? edits().mark(services, workstreamId) : edits().unmark(services, workstreamId));
        }
    }

    /** Shows or hides what lies in an area. */
    void open(String area, boolean open) {
        part.arrange(part.arrangement().open(area, open));
    }
}
