package org.rightplace.alignment.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rightplace.model.Entity;
import org.rightplace.model.Service;
import org.rightplace.model.Workstream;
import org.rightplace.workspace.Derivation;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.catalogue.CatalogueNode;
import org.rightplace.workspace.catalogue.CatalogueTree;
import org.rightplace.workspace.catalogue.WorkstreamEdits;

/**
 * Which services and service areas there are, in reading order, each once: in its home workstream. It stays the same
 * instance until a service or workstream changes.
 */
final class Layout {

    private static final Derivation<Layout> DERIVATION = new Derivation<>() {
        @Override
        public Set<Class<? extends Entity>> inputs() {
            return Set.of(Service.class, Workstream.class);
        }

        @Override
        public Layout compute(Snapshot snapshot) {
            return new Layout(snapshot);
        }
    };

    /** A service area with the positions of its services. */
    record Area(Service area, int[] services) {}

    /** A line of the catalogue: the position of a service, or of an area. */
    record Line(boolean area, int at) {}

    private final List<Service> services = new ArrayList<>();
    private final List<Area> areas = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final Map<String, Integer> serviceAt = new HashMap<>();
    private final Map<String, Integer> areaAt = new HashMap<>();

    private Layout(Snapshot snapshot) {
        for (var workstream : WorkstreamEdits.inOrder(snapshot)) {
            for (var node : CatalogueTree.of(snapshot, workstream.id()).nodes()) {
                if (!node.guest() && !node.area()) {
                    serviceAt.put(node.id(), services.size());
                    services.add(node.service());
                }
            }
            for (var node : CatalogueTree.of(snapshot, workstream.id()).nodes()) {
                if (!node.guest()) {
                    enter(node);
                }
            }
        }
    }

    static Layout of(Snapshot snapshot) {
        return snapshot.derive(DERIVATION);
    }

    List<Service> services() {
        return services;
    }

    List<Area> areas() {
        return areas;
    }

    /** Services and areas in reading order. */
    List<Line> lines() {
        return lines;
    }

    /** The position of a service, or -1 if there is none. */
    int service(String id) {
        return serviceAt.getOrDefault(id, -1);
    }

    /** The position of a service area, or -1 if there is none. */
    int area(String id) {
        return areaAt.getOrDefault(id, -1);
    }

    private void enter(CatalogueNode node) {
        if (!node.area()) {
            lines.add(new Line(false, serviceAt.get(node.id())));
            return;
        }
        lines.add(new Line(true, areas.size()));
        areaAt.put(node.id(), areas.size());
        areas.add(new Area(
                node.service(),
                node.subtree()
                        .filter(below -> !below.area())
                        .mapToInt(below -> serviceAt.get(below.id()))
                        .toArray()));
    }
}
