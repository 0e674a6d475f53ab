package org.rightplace.cli.internal;

import java.util.Comparator;
import java.util.List;
import org.rightplace.model.Service;
import org.rightplace.model.Workstream;
import org.rightplace.workspace.NameOrder;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.catalogue.CatalogueNode;
import org.rightplace.workspace.catalogue.CatalogueTree;

/** Workstreams and services in the order users see them. */
final class Catalogues {

    private Catalogues() {}

    static List<Workstream> workstreams(Snapshot snapshot) {
        return snapshot.all(Workstream.class).stream()
                .sorted(Comparator.comparingDouble(Workstream::position).thenComparing(Workstream::name, NameOrder.NAMES))
                .toList();
    }

    /** The services of a workstream, without its service areas; cross-cutting ones from elsewhere come last. */
    static List<Service> services(Snapshot snapshot, Workstream workstream) {
        return CatalogueTree.of(snapshot, workstream.id()).nodes().stream()
                .filter(node -> !node.area())
                .map(CatalogueNode::service)
                .toList();
    }
}
