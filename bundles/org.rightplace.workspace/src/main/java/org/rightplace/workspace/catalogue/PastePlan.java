package org.rightplace.workspace.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import org.rightplace.model.Extras;
import org.rightplace.model.Service;
import org.rightplace.model.ServiceKind;
import org.rightplace.workspace.Ids;
import org.rightplace.workspace.Snapshot;

/** What pasting a list would do, row by row, and the doing of it. */
public final class PastePlan {

    /** What becomes of a row. */
    public enum Outcome {
        /** It is added. */
        NEW,
        /** The area is there already and is filled. */
        THERE,
        /** The area has a service of that name already; it is added a second time or left out, as the user chose. */
        REPEATED
    }

    /**
     * A row and what becomes of it.
     *
     * @param row the row
     * @param outcome what becomes of it
     */
    public record Entry(PastedList.Row row, Outcome outcome) {}

    private final Snapshot snapshot;
    private final Gap gap;
    private final CatalogueTree tree;
    private final boolean repeats;
    private final IntFunction<String> ids;
    private final List<Entry> entries = new ArrayList<>();
    /** What is added, by the id of the parent; the gap's own parent is among the keys. */
    private final Map<String, List<Service>> added = new LinkedHashMap<>();
    private final Set<String> newAreas = new HashSet<>();
    private final Map<String, Map<String, String>> areasByParent = new HashMap<>();
    private final Map<String, Set<String>> servicesByParent = new HashMap<>();
    private int made;

    private PastePlan(Snapshot snapshot, PastedList list, Spot spot, boolean repeats, IntFunction<String> ids) {
        this.snapshot = snapshot;
        this.gap = Gap.at(spot, snapshot, List.of());
        this.tree = CatalogueTree.of(snapshot, gap.workstream());
        this.repeats = repeats;
        this.ids = ids;
        list.rows().forEach(this::plan);
    }

    /**
     * Plans pasting a list at a spot.
     *
     * @param repeats whether services are added that an area has already under the same name
     * @throws org.rightplace.workspace.EditRefused if there is no such spot
     */
    public static PastePlan of(Snapshot snapshot, PastedList list, Spot spot, boolean repeats) {
        return of(snapshot, list, spot, repeats, index -> Ids.next());
    }

    static PastePlan of(Snapshot snapshot, PastedList list, Spot spot, boolean repeats, IntFunction<String> ids) {
        return new PastePlan(snapshot, list, spot, repeats, ids);
    }

    /** Every row and what becomes of it, in the order of the list. */
    public List<Entry> entries() {
        return List.copyOf(entries);
    }

    /** The rows whose name their area has already. */
    public List<PastedList.Row> repeated() {
        return entries.stream()
                .filter(entry -> entry.outcome() == Outcome.REPEATED)
                .map(Entry::row)
                .toList();
    }

    /** How many services are added. */
    public int services() {
        return made - newAreas.size();
    }

    /** How many service areas are added. */
    public int areas() {
        return newAreas.size();
    }

    /** The system with the list in it. */
    public Snapshot result() {
        var result = snapshot;
        for (var entry : added.entrySet()) {
            var parent = entry.getKey();
            if (parent.equals(gap.parent())) {
                result = gap.fill(result, entry.getValue());
            } else if (newAreas.contains(parent)) {
                result = new Gap(gap.workstream(), parent, List.of(), List.of()).fill(result, entry.getValue());
            } else {
                result = Gap.at(Spot.lastIn(parent), snapshot, List.of()).fill(result, entry.getValue());
            }
        }
        return result;
    }

    private void plan(PastedList.Row row) {
        var parent = gap.parent();
        for (var area : row.areas()) {
            parent = area(parent, area);
        }
        var key = row.name().toLowerCase(Locale.ROOT);
        if (row.kind() == ServiceKind.AREA) {
            var before = newAreas.size();
            var area = area(parent, row.name());
            var fresh = newAreas.size() > before;
            if (fresh) {
                describe(parent, area, row);
            }
            entries.add(new Entry(row, fresh ? Outcome.NEW : Outcome.THERE));
            return;
        }
        var repeated = !servicesIn(parent).add(key);
        entries.add(new Entry(row, repeated ? Outcome.REPEATED : Outcome.NEW));
        if (!repeated || repeats) {
            add(parent, ServiceKind.SERVICE, row.name(), row.notes(), row.tags());
        }
    }

    /** The id of an area, found or made. */
    private String area(String parent, String name) {
        var known = areasIn(parent);
        var key = name.toLowerCase(Locale.ROOT);
        var found = known.get(key);
        if (found == null && parent.equals(gap.parent())) {
            found = onlyArea(key);
        }
        if (found == null) {
            found = add(parent, ServiceKind.AREA, name, "", List.of());
            newAreas.add(found);
        }
        known.put(key, found);
        return found;
    }

    // A list names its areas without the areas those lie in, so one deeper down is meant if it is the only one so called.
    private String onlyArea(String key) {
        var areas = tree.nodes().stream()
                .filter(node -> node.area() && key.equals(node.service().name().toLowerCase(Locale.ROOT)))
                .toList();
        return areas.size() == 1 ? areas.getFirst().id() : null;
    }

    private void describe(String parent, String area, PastedList.Row row) {
        added.get(parent).replaceAll(service -> service.id().equals(area)
                ? service.with(to -> to.notes(row.notes()).tags(row.tags()))
                : service);
    }

    private String add(String parent, ServiceKind kind, String name, String notes, List<String> tags) {
        var id = ids.apply(made++);
        added.computeIfAbsent(parent, key -> new ArrayList<>())
                .add(new Service(id, gap.workstream(), parent, kind, name, 0, List.of(), notes, tags, Extras.NONE));
        return id;
    }

    private Map<String, String> areasIn(String parent) {
        return areasByParent.computeIfAbsent(parent, id -> {
            var areas = new HashMap<String, String>();
            existing(id).stream()
                    .filter(CatalogueNode::area)
                    .forEach(node -> areas.putIfAbsent(node.service().name().toLowerCase(Locale.ROOT), node.id()));
            return areas;
        });
    }

    private Set<String> servicesIn(String parent) {
        return servicesByParent.computeIfAbsent(parent, id -> {
            var services = new HashSet<String>();
            existing(id).stream()
                    .filter(node -> !node.area())
                    .forEach(node -> services.add(node.service().name().toLowerCase(Locale.ROOT)));
            return services;
        });
    }

    private List<CatalogueNode> existing(String parent) {
        return newAreas.contains(parent) ? List.of() : tree.siblings(parent);
    }
}
