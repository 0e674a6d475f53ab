package org.rightplace.pack;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rightplace.decision.DecisionTools;
import org.rightplace.model.Framework;
import org.rightplace.model.Level;
import org.rightplace.model.Placement;
import org.rightplace.model.Service;
import org.rightplace.model.Workstream;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.catalogue.CatalogueNode;
import org.rightplace.workspace.catalogue.CatalogueTree;

/**
 * What a section is written from.
 *
 * @param snapshot the system
 * @param framework its framework
 * @param workstream the workstream the pack is about
 * @param tools the decision tool as it stands
 * @param date the date the pack is made
 */
public record PackContext(
        Snapshot snapshot, Framework framework, Workstream workstream, DecisionTools tools, LocalDate date) {

    /** The workstream's services in the order of its catalogue, cross-cutting ones from elsewhere last. */
    public List<Service> services() {
        return CatalogueTree.of(snapshot, workstream.id()).nodes().stream()
                .filter(node -> !node.area())
                .map(CatalogueNode::service)
                .toList();
    }

    /** The placement of a service, if it has one. */
    public Optional<Placement> placement(Service service) {
        return snapshot.find(Placement.class, service.id());
    }

    /** The name of a level, or its id if the framework does not know it. */
    public String levelName(String levelId) {
        return framework.level(levelId).map(Level::name).orElse(levelId);
    }

    /** The anchor that the section on a service has. */
    public static String anchor(Service service) {
        return "service-" + service.id();
    }
}
