package org.rightplace.workspace.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.rightplace.model.Service;
import org.rightplace.model.ServiceKind;
import org.rightplace.model.Workstream;
import org.rightplace.workspace.EditRefused;
import org.rightplace.workspace.Snapshot;

/**
 * A spot found in a catalogue: whom it lies between.
 *
 * @param workstream the id of the workstream
 * @param parent the id of the area, or empty at the top
 * @param before the siblings before it
 * @param after the siblings after it
 */
record Gap(String workstream, String parent, List<Service> before, List<Service> after) {

    /**
     * Finds a spot.
     *
     * @param leaving the ids of nodes that are about to leave where they are, and so are nobody's siblings
     * @throws EditRefused if there is no such spot
     */
    static Gap at(Spot spot, Snapshot snapshot, Collection<String> leaving) {
        return switch (spot.where()) {
            case LAST_OF -> {
                if (snapshot.find(Workstream.class, spot.id()).isEmpty()) {
                    throw new EditRefused("That workstream is no longer there.");
                }
                yield end(spot.id(), "", snapshot, leaving, false);
            }
            case FIRST_IN, LAST_IN -> {
                var area = Found.service(snapshot, spot.id());
                if (area.kind() != ServiceKind.AREA) {
                    throw new EditRefused("“" + area.name() + "” is a service, and only service areas hold services."
                            + " Make it a service area first, or pick an area.");
                }
                yield end(area.workstream(), area.id(), snapshot, leaving, spot.where() == Spot.Where.FIRST_IN);
            }
            case BEFORE, AFTER -> beside(spot, snapshot, leaving);
        };
    }

    private static Gap end(String workstream, String parent, Snapshot snapshot, Collection<String> leaving, boolean first) {
        var siblings = siblings(workstream, parent, snapshot, leaving);
        return first
                ? new Gap(workstream, parent, List.of(), siblings)
                : new Gap(workstream, parent, siblings, List.of());
    }

    private static Gap beside(Spot spot, Snapshot snapshot, Collection<String> leaving) {
        var anchor = Found.node(snapshot, spot.id());
        var parent = anchor.parent().map(CatalogueNode::id).orElse("");
        var workstream = anchor.service().workstream();
        var before = new ArrayList<Service>();
        var after = new ArrayList<Service>();
        var passed = false;
        for (var sibling : CatalogueTree.of(snapshot, workstream).siblings(parent)) {
            var here = sibling.id().equals(anchor.id());
            passed |= here && spot.where() == Spot.Where.BEFORE;
            if (!leaving.contains(sibling.id())) {
                (passed ? after : before).add(sibling.service());
            }
            passed |= here;
        }
        return new Gap(workstream, parent, before, after);
    }

    private static List<Service> siblings(String workstream, String parent, Snapshot snapshot, Collection<String> leaving) {
        return CatalogueTree.of(snapshot, workstream).siblings(parent).stream()
                .map(CatalogueNode::service)
                .filter(sibling -> !leaving.contains(sibling.id()))
                .toList();
    }

    /** Puts these into the gap in the order given, and makes room for them where there is none. */
    Snapshot fill(Snapshot snapshot, List<Service> arriving) {
        var positions = positions(arriving.size());
        if (positions == null) {
            return renumber(snapshot, arriving);
        }
        var result = snapshot;
        for (int i = 0; i < arriving.size(); i++) {
            result = result.with(arrived(arriving.get(i), positions[i]));
        }
        return result;
    }

    private double[] positions(int count) {
        var low = before.isEmpty() ? Double.NaN : before.getLast().position();
        var high = after.isEmpty() ? Double.NaN : after.getFirst().position();
        var positions = new double[count];
        for (int i = 0; i < count; i++) {
            if (after.isEmpty()) {
                positions[i] = (before.isEmpty() ? 0 : Math.floor(low)) + 1 + i;
            } else if (before.isEmpty()) {
                positions[i] = Math.ceil(high) - count + i;
            } else {
                positions[i] = low + (high - low) * (i + 1) / (count + 1);
            }
        }
        return ascending(low, positions, high) ? positions : null;
    }

    // Repeated halving runs out of doubles, and files written by hand may give siblings the same position.
    private static boolean ascending(double low, double[] positions, double high) {
        var last = low;
        for (var position : positions) {
            if (position <= last || !Double.isFinite(position)) {
                return false;
            }
            last = position;
        }
        return !(last >= high);
    }

    private Snapshot renumber(Snapshot snapshot, List<Service> arriving) {
        var result = snapshot;
        var position = 0;
        for (var sibling : before) {
            result = result.with(sibling.withPosition(++position));
        }
        for (var service : arriving) {
            result = result.with(arrived(service, ++position));
        }
        for (var sibling : after) {
            result = result.with(sibling.withPosition(++position));
        }
        return result;
    }

    private Service arrived(Service service, double position) {
        return service.with(to -> to.workstream(workstream).parent(parent).position(position));
    }
}
