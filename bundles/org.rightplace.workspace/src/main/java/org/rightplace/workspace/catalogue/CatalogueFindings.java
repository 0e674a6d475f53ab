package org.rightplace.workspace.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Component;
import org.rightplace.model.Service;
import org.rightplace.model.ServiceKind;
import org.rightplace.model.Workstream;
import org.rightplace.workspace.Counts;
import org.rightplace.workspace.Edit;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Finding;
import org.rightplace.workspace.Index;
import org.rightplace.workspace.Severity;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.spi.Validator;

/** Finds what is wrong with the shape of a catalogue: repeats, broken ties, areas with nothing in them. */
@Component
public final class CatalogueFindings implements Validator {

    /** The id of this check. */
    public static final String ID = "catalogue";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public List<Finding> validate(Snapshot snapshot) {
        var findings = new ArrayList<Finding>();
        for (var workstream : WorkstreamEdits.inOrder(snapshot)) {
            var tree = CatalogueTree.of(snapshot, workstream.id());
            repeats(tree.roots(), workstream.name(), snapshot, findings);
            for (var node : tree.nodes()) {
                if (!node.guest()) {
                    ties(node.service(), snapshot, findings);
                    if (node.area()) {
                        area(node, snapshot, findings);
                    }
                }
            }
        }
        homeless(snapshot, findings);
        return findings;
    }

    private static void area(CatalogueNode area, Snapshot snapshot, List<Finding> findings) {
        if (area.children().isEmpty()) {
            findings.add(new Finding(
                    "catalogue-empty-area",
                    Severity.INFORMATION,
                    "The service area “" + area.service().name() + "” has no services in it.",
                    List.of(EntityRef.to(area.service())),
                    Optional.of(CatalogueEdits.on(snapshot).delete(List.of(area.id())))));
        }
        repeats(area.children(), area.service().name(), snapshot, findings);
    }

    private static void repeats(List<CatalogueNode> siblings, String where, Snapshot snapshot, List<Finding> findings) {
        var byName = siblings.stream().map(CatalogueNode::service).collect(Collectors.groupingBy(
                service -> service.kind() + " " + service.name().strip().toLowerCase(Locale.ROOT),
                TreeMap::new,
                Collectors.toList()));
        for (var same : byName.values()) {
            if (same.size() > 1) {
                var first = same.getFirst();
                var others = same.stream().skip(1).map(Service::id).toList();
                findings.add(new Finding(
                        "catalogue-repeated-name",
                        Severity.WARNING,
                        "“" + where + "” has " + same.size()
                                + (first.kind() == ServiceKind.AREA ? " areas" : " services") + " called “"
                                + first.name() + "”. Rename them apart, or merge them.",
                        same.stream().map(EntityRef::to).toList(),
                        Optional.of(CatalogueEdits.on(snapshot).merge(first.id(), others, first.name()))));
            }
        }
    }

    private static void ties(Service service, Snapshot snapshot, List<Finding> findings) {
        if (!service.parent().isEmpty()) {
            parent(service, snapshot, findings);
        }
        var lost = service.alsoIn().stream()
                .filter(id -> snapshot.find(Workstream.class, id).isEmpty())
                .toList();
        if (!lost.isEmpty()) {
            var left = service.alsoIn().stream().filter(id -> !lost.contains(id)).toList();
            findings.add(new Finding(
                    "catalogue-lost-workstream",
                    Severity.WARNING,
                    "“" + service.name() + "” is marked as belonging to a workstream that is not there.",
                    List.of(EntityRef.to(service)),
                    Optional.of(CatalogueEdits.on(snapshot).alsoIn(service.id(), left))));
        }
    }

    private static void parent(Service service, Snapshot snapshot, List<Finding> findings) {
        var parent = snapshot.find(Service.class, service.parent())
                .filter(found -> found.workstream().equals(service.workstream()));
        if (parent.isEmpty()) {
            findings.add(loose(
                    "catalogue-lost-area", service, "lies in a service area that is not in its workstream, so it is shown at the top."));
        } else if (parent.get().kind() != ServiceKind.AREA) {
            findings.add(loose(
                    "catalogue-in-service",
                    service,
                    "lies in “" + parent.get().name() + "”, which is a service, and only service areas hold services."));
        } else if (CatalogueTree.of(snapshot, service.workstream()).find(service.id()).orElseThrow().parent().isEmpty()) {
            findings.add(loose("catalogue-circle", service, "lies in a service area that lies in it, so it is shown at the top."));
        }
    }

    private static Finding loose(String rule, Service service, String how) {
        var top = Edit.of(
                "Move “" + service.name() + "” to the top of the catalogue",
                before -> before.with(Found.service(before, service.id()).withParent("")));
        return new Finding(
                rule,
                Severity.ERROR,
                "“" + service.name() + "” " + how,
                List.of(EntityRef.to(service)),
                Optional.of(top));
    }

    // One finding for a workstream that is gone, however many services it had.
    private static void homeless(Snapshot snapshot, List<Finding> findings) {
        var homes = snapshot.all(Service.class).stream()
                .map(Service::workstream)
                .filter(id -> snapshot.find(Workstream.class, id).isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
        for (var home : homes) {
            var services = snapshot.lookup(Index.SERVICES_BY_WORKSTREAM, home).stream()
                    .filter(service -> service.workstream().equals(home))
                    .sorted(CatalogueTree.ORDER)
                    .toList();
            findings.add(new Finding(
                    "catalogue-no-workstream",
                    Severity.ERROR,
                    "“" + services.getFirst().name() + "”"
                            + (services.size() == 1 ? " belongs" : " and " + Counts.of(services.size() - 1L) + " more belong")
                            + " to a workstream that is not there, so no catalogue shows "
                            + (services.size() == 1 ? "it." : "them."),
                    services.stream().map(EntityRef::to).toList(),
                    home.isEmpty()
                            ? Optional.empty()
                            : Optional.of(WorkstreamEdits.on(snapshot).add(home, "Recovered services"))));
        }
    }
}
