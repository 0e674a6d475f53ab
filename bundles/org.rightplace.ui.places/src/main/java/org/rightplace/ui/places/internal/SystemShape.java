package org.rightplace.ui.places.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rightplace.chart.Icicle;
import org.rightplace.chart.LevelMark;
import org.rightplace.model.Level;
import org.rightplace.model.Place;
import org.rightplace.model.Practice;
import org.rightplace.model.SystemProfile;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.NameOrder;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.places.Hierarchy;
import org.rightplace.workspace.places.Populations;

/**
 * The system as a picture: every place as large as the people in it, a shared neighbourhood under each of the places
 * that it is shared between with the people who count there. Practices show once a place is zoomed into.
 */
final class SystemShape {

    private static final String STEP = "/";

    private final Snapshot snapshot;
    private final Hierarchy hierarchy;
    private final Populations populations;
    private final Map<String, Part> parts = new HashMap<>();
    private final Part whole;

    /** A node while it is being put together. */
    private static final class Part {

        private final EntityRef entity;
        private final String id;
        private final String name;
        private final int rank;
        private final List<Part> children = new ArrayList<>();
        private final List<Practice> practices = new ArrayList<>();
        private double people;

        private Part(EntityRef entity, String id, String name, int rank) {
            this.entity = entity;
            this.id = id;
            this.name = name;
            this.rank = rank;
        }
    }

    private SystemShape(Snapshot snapshot) {
        this.snapshot = snapshot;
        this.hierarchy = Hierarchy.of(snapshot);
        this.populations = Populations.of(snapshot);
        var profile = snapshot.profile();
        this.whole = new Part(
                profile.map(EntityRef::to).orElse(null), "", profile.map(SystemProfile::name).orElse("The system"), -1);
        // Practices that name the same places are drawn in the same place, which is then looked for once.
        snapshot.all(Practice.class).stream()
                .filter(practice -> Populations.counted(practice) > 0)
                .collect(Collectors.groupingBy(Practice::places))
                .values()
                .forEach(this::add);
    }

    /** The shape of a system. */
    static SystemShape of(Snapshot snapshot) {
        return new SystemShape(snapshot);
    }

    /** Whether there is anybody to show. */
    boolean isEmpty() {
        return whole.people == 0;
    }

    /** The picture, with a node filling it; everything if there is no such node. */
    Icicle picture(String zoom) {
        var root = root();
        var shown = parts.containsKey(zoom) && !zoom.equals(root.id) ? zoom : root.id;
        var marks = hierarchy.levels().stream().map(SystemShape::mark).toList();
        // The whole of several systems is of no level either, and is not to be called a practice.
        var plain = root == whole ? "" : "Practice";
        return new Icicle("People by place", node(root, shown.equals(root.id) ? null : shown), marks, plain, "people", shown);
    }

    /** The node one step out from another. */
    String outwards(String id) {
        return id.contains(STEP) ? id.substring(0, id.lastIndexOf(STEP)) : "";
    }

    /** The node one step in from another on the way to a third; the node itself if the third does not lie in it. */
    String inwards(String from, String to) {
        int end = to.indexOf(STEP, from.length() + 1);
        return to.startsWith(from + STEP) ? end < 0 ? to : to.substring(0, end) : from;
    }

    /** What a node shows. */
    Optional<EntityRef> entity(String id) {
        return Optional.ofNullable(parts.get(id)).map(part -> part.entity).or(() -> practice(id));
    }

    /** The node that shows a place or a practice. */
    Optional<String> find(EntityRef entity) {
        if (entity.type() == Practice.class) {
            return snapshot.find(Practice.class, entity.id()).map(practice -> idOf(chain(practice)) + STEP + practice.id());
        }
        return parts.values().stream()
                .filter(part -> entity.equals(part.entity))
                .map(part -> part.id)
                .min(Comparator.naturalOrder());
    }

    private static LevelMark mark(Level level) {
        return new LevelMark(level.name(), level.initial());
    }

    private Optional<EntityRef> practice(String id) {
        return snapshot.find(Practice.class, id.substring(id.lastIndexOf(STEP) + 1)).map(EntityRef::to);
    }

    private void add(List<Practice> together) {
        long people = together.stream().mapToLong(Practice::patients).sum();
        var part = whole;
        part.people += people;
        for (var place : chain(together.getFirst())) {
            part = below(part, place);
            part.people += people;
        }
        part.practices.addAll(together);
    }

    // From the farthest place that the practice is in to the nearest, each in the one before.
    private List<Place> chain(Practice practice) {
        var under = new LinkedHashMap<String, Place>();
        populations.placesOf(practice).forEach(place -> under.put(place.id(), place));
        var chain = new ArrayList<Place>();
        var next = under.values().stream().findFirst();
        while (next.isPresent()) {
            var place = next.get();
            chain.add(place);
            under.remove(place.id());
            next = place.parents().stream().map(under::get).filter(Objects::nonNull).findFirst();
        }
        return chain.reversed();
    }

    private Part below(Part above, Place place) {
        var id = above.id + STEP + place.id();
        var known = parts.get(id);
        if (known == null) {
            known = new Part(EntityRef.to(place), id, place.name(), hierarchy.rank(place));
            parts.put(id, known);
            above.children.add(known);
        }
        return known;
    }

    private static String idOf(List<Place> chain) {
        var id = new StringBuilder();
        chain.forEach(place -> id.append(STEP).append(place.id()));
        return id.toString();
    }

    // A system that is one place at the top is shown as that place.
    private Part root() {
        return whole.children.size() == 1 && whole.practices.isEmpty() ? whole.children.getFirst() : whole;
    }

    /** @param zoom the node to show practices in, or {@code null} for none */
    private static Icicle.Node node(Part part, String zoom) {
        var children = new ArrayList<Icicle.Node>();
        part.children.stream()
                .sorted(NameOrder.by((Part child) -> child.name, child -> child.id))
                .forEach(child -> children.add(node(child, zoom)));
        if (zoom != null && (part.id.equals(zoom) || part.id.startsWith(zoom + STEP))) {
            part.practices.stream()
                    .sorted(NameOrder.by(Practice::name))
                    .forEach(practice -> children.add(new Icicle.Node(
                            part.id + STEP + practice.id(), practice.name(), practice.patients(), -1, List.of())));
        }
        return new Icicle.Node(part.id, part.name, part.people, part.rank, children);
    }
}
