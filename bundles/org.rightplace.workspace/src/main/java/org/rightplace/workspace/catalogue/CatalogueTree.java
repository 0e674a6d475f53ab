package org.rightplace.workspace.catalogue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.rightplace.model.Entity;
import org.rightplace.model.Service;
import org.rightplace.workspace.Derivation;
import org.rightplace.workspace.Index;
import org.rightplace.workspace.NameOrder;
import org.rightplace.workspace.Snapshot;

/**
 * The catalogue of one workstream in order: areas within areas, services, and apart from them the cross-cutting services
 * that have their home elsewhere.
 *
 * <p>It shows everything the workstream has. What names an area that is not there stands at the top, and so does one
 * node of every circle of areas that lie in each other.
 */
public final class CatalogueTree {

    /** How siblings are ordered: by position, and where that does not decide by name. */
    static final Comparator<Service> ORDER = Comparator.comparingDouble(Service::position)
            .thenComparing(Service::name, NameOrder.NAMES)
            .thenComparing(Service::id);

    private static final Derivation<Trees> TREES = new Derivation<>() {
        @Override
        public Set<Class<? extends Entity>> inputs() {
            return Set.of(Service.class);
        }

        @Override
        public Trees compute(Snapshot snapshot) {
            return new Trees(snapshot, new ConcurrentHashMap<>());
        }
    };

    private final String workstream;
    private final List<CatalogueNode> roots = new ArrayList<>();
    private final List<CatalogueNode> guests = new ArrayList<>();
    private final List<CatalogueNode> nodes = new ArrayList<>();
    private final Map<String, CatalogueNode> byId = new HashMap<>();

    private CatalogueTree(String workstream, Collection<Service> members) {
        this.workstream = workstream;
        var home = new HashMap<String, Service>();
        var away = new ArrayList<Service>();
        for (var service : members) {
            if (service.workstream().equals(workstream)) {
                home.put(service.id(), service);
            } else {
                away.add(service);
            }
        }
        var byParent = new HashMap<String, List<Service>>();
        for (var service : home.values()) {
            var parent = home.containsKey(service.parent()) ? service.parent() : "";
            byParent.computeIfAbsent(parent, key -> new ArrayList<>()).add(service);
        }
        byParent.values().forEach(siblings -> siblings.sort(ORDER));
        byParent.getOrDefault("", List.of()).forEach(service -> roots.add(grow(service, byParent)));
        breakCircles(home.values(), byParent);
        away.sort(NameOrder.by(Service::name, Service::id));
        for (var service : away) {
            guests.add(enter(new CatalogueNode(service, null, true)));
        }
    }

    /** The catalogue of a workstream. It is made once for each state of the services. */
    public static CatalogueTree of(Snapshot snapshot, String workstreamId) {
        return snapshot.derive(TREES).of(workstreamId);
    }

    /** The id of the workstream. */
    public String workstream() {
        return workstream;
    }

    /** What stands at the top, in order. */
    public List<CatalogueNode> roots() {
        return Collections.unmodifiableList(roots);
    }

    /** The cross-cutting services that have their home in another workstream, by name. */
    public List<CatalogueNode> guests() {
        return Collections.unmodifiableList(guests);
    }

    /** Everything in reading order, cross-cutting services from elsewhere last. */
    public List<CatalogueNode> nodes() {
        return Collections.unmodifiableList(nodes);
    }

    /** The node of a service or service area, if it belongs to this workstream. */
    public Optional<CatalogueNode> find(String serviceId) {
        return Optional.ofNullable(byId.get(serviceId));
    }

    /** The nodes next to each other in one area, or at the top if there is no such area. */
    List<CatalogueNode> siblings(String parentId) {
        var parent = byId.get(parentId);
        return parent == null ? roots() : parent.children();
    }

    // Without recursion, because a file from elsewhere may nest areas deeper than a thread's stack.
    private CatalogueNode grow(Service top, Map<String, List<Service>> byParent) {
        var root = new CatalogueNode(top, null, false);
        var waiting = new ArrayDeque<CatalogueNode>();
        waiting.push(root);
        while (!waiting.isEmpty()) {
            var node = enter(waiting.pop());
            for (var child : byParent.getOrDefault(node.id(), List.of())) {
                if (!byId.containsKey(child.id())) {
                    node.add(new CatalogueNode(child, node, false));
                }
            }
            node.children().reversed().forEach(waiting::push);
        }
        return root;
    }

    private void breakCircles(Collection<Service> home, Map<String, List<Service>> byParent) {
        if (byId.size() == home.size()) {
            return;
        }
        var byHomeId = new HashMap<String, Service>();
        home.forEach(service -> byHomeId.put(service.id(), service));
        home.stream().sorted(ORDER).filter(service -> !byId.containsKey(service.id())).forEach(service -> {
            if (!byId.containsKey(service.id()) && onCircle(service, byHomeId)) {
                roots.add(grow(service, byParent));
            }
        });
    }

    private static boolean onCircle(Service start, Map<String, Service> byId) {
        var seen = new HashSet<String>();
        for (var node = byId.get(start.parent()); node != null && seen.add(node.id()); node = byId.get(node.parent())) {
            if (node == start) {
                return true;
            }
        }
        return false;
    }

    private CatalogueNode enter(CatalogueNode node) {
        byId.put(node.id(), node);
        nodes.add(node);
        return node;
    }

    // Trees of workstreams that nobody looks at are not made.
    private record Trees(Snapshot snapshot, Map<String, CatalogueTree> made) {

        private CatalogueTree of(String workstreamId) {
            return made.computeIfAbsent(
                    workstreamId,
                    id -> new CatalogueTree(id, snapshot.lookup(Index.SERVICES_BY_WORKSTREAM, id)));
        }
    }
}
