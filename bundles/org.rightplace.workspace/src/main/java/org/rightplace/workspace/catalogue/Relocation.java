package org.rightplace.workspace.catalogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rightplace.model.Service;
import org.rightplace.workspace.EditRefused;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.references.References;

/**
 * Services and areas on their way to another spot. What goes by a service's id follows by itself; its tasks, changes and
 * comments are brought along to another workstream.
 */
final class Relocation {

    private final Snapshot snapshot;
    private final List<CatalogueNode> moved;
    private final Set<String> ids = new HashSet<>();

    Relocation(Snapshot snapshot, List<String> selected) {
        this.snapshot = snapshot;
        this.moved = Selected.topmost(snapshot, selected);
        moved.forEach(node -> ids.add(node.id()));
    }

    Snapshot to(Spot spot) {
        var gap = Gap.at(spot, snapshot, ids);
        refuseIntoItself(gap);
        return staysPut(gap) ? snapshot : bringContents(gap.fill(snapshot, services()), gap);
    }

    Snapshot up() {
        var above = neighbour(-1);
        if (above == null) {
            throw new EditRefused(name() + " already comes first" + whereabouts() + ".");
        }
        return to(Spot.before(above.id()));
    }

    Snapshot down() {
        var below = neighbour(1);
        if (below == null) {
            throw new EditRefused(name() + " already comes last" + whereabouts() + ".");
        }
        return to(Spot.after(below.id()));
    }

    Snapshot in() {
        var above = neighbour(-1);
        if (above == null) {
            throw new EditRefused(
                    "Nothing stands above " + name() + whereabouts() + " that it could move into. Move it below a service area first.");
        }
        if (!above.area()) {
            throw new EditRefused("“" + above.service().name() + "” above is a service, and only service areas hold services."
                    + " Move below a service area first, or make it one.");
        }
        return to(Spot.lastIn(above.id()));
    }

    Snapshot out() {
        sameParent();
        var parent = moved.getFirst().parent().orElseThrow(
                () -> new EditRefused(name() + " already stands at the top of the catalogue."));
        return to(Spot.after(parent.id()));
    }

    /** The sibling right above or below what moves that does not move itself, or {@code null}. */
    private CatalogueNode neighbour(int step) {
        sameParent();
        var first = moved.getFirst();
        var siblings = CatalogueTree.of(snapshot, first.service().workstream())
                .siblings(first.parent().map(CatalogueNode::id).orElse(""));
        var start = siblings.indexOf(step < 0 ? first : moved.getLast());
        for (int i = start + step; i >= 0 && i < siblings.size(); i += step) {
            if (!ids.contains(siblings.get(i).id())) {
                return siblings.get(i);
            }
        }
        return null;
    }

    private void sameParent() {
        var first = moved.getFirst();
        for (var node : moved) {
            if (!node.parent().equals(first.parent())
                    || !node.service().workstream().equals(first.service().workstream())) {
                throw new EditRefused("The selected rows lie in different service areas. Select rows of one area.");
            }
        }
    }

    private void refuseIntoItself(Gap gap) {
        if (gap.parent().isEmpty()) {
            return;
        }
        var target = Found.node(snapshot, gap.parent());
        for (var node : moved) {
            if (target.within(node)) {
                throw new EditRefused("“" + node.service().name() + "” cannot be moved into itself.");
            }
        }
    }

    private boolean staysPut(Gap gap) {
        for (var node : moved) {
            if (!node.service().parent().equals(gap.parent())
                    || !node.service().workstream().equals(gap.workstream())) {
                return false;
            }
        }
        var order = new ArrayList<>(gap.before());
        order.addAll(services());
        order.addAll(gap.after());
        return order.equals(CatalogueTree.of(snapshot, gap.workstream()).siblings(gap.parent()).stream()
                .map(CatalogueNode::service)
                .toList());
    }

    private Snapshot bringContents(Snapshot filled, Gap gap) {
        var result = filled;
        for (var top : moved) {
            if (!top.service().workstream().equals(gap.workstream())) {
                var subtree = top.subtree().toList();
                for (var node : subtree) {
                    var service = result.get(Service.class, node.id());
                    result = result.with(service.with(to -> to.workstream(gap.workstream())
                            .alsoIn(service.alsoIn().stream()
                                    .filter(other -> !other.equals(gap.workstream()))
                                    .toList())));
                }
                result = References.followed(
                        result,
                        subtree.stream().map(CatalogueNode::service).toList(),
                        top.service().workstream(),
                        gap.workstream());
            }
        }
        return result;
    }

    private List<Service> services() {
        return moved.stream().map(CatalogueNode::service).toList();
    }

    private String name() {
        return moved.size() == 1 ? "“" + moved.getFirst().service().name() + "”" : "What is selected";
    }

    private String whereabouts() {
        return moved.getFirst().parent().map(area -> " in “" + area.service().name() + "”").orElse("");
    }
}
