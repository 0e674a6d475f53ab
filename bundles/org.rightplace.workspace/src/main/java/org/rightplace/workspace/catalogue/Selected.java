package org.rightplace.workspace.catalogue;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import org.rightplace.workspace.EditRefused;
import org.rightplace.workspace.Snapshot;

/** Makes sense of a selection of rows. */
final class Selected {

    private Selected() {}

    /** The selected nodes in reading order, without those that lie in another selected one. */
    static List<CatalogueNode> topmost(Snapshot snapshot, Collection<String> ids) {
        if (ids.isEmpty()) {
            throw new EditRefused("Nothing is selected. Select a service or a service area first.");
        }
        var wanted = new HashSet<>(ids);
        var order = new HashMap<String, Integer>();
        var nodes = wanted.stream().map(id -> Found.node(snapshot, id)).toList();
        nodes.stream().map(node -> node.service().workstream()).distinct().sorted().forEach(workstream -> {
            for (var node : CatalogueTree.of(snapshot, workstream).nodes()) {
                order.put(node.id(), order.size());
            }
        });
        return nodes.stream()
                .filter(node -> node.areas().stream().noneMatch(area -> wanted.contains(area.id())))
                .sorted(Comparator.comparing(node -> order.get(node.id())))
                .toList();
    }
}
