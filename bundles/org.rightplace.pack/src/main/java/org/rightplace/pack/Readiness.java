package org.rightplace.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rightplace.model.CoverSheet;
import org.rightplace.model.Placement;
import org.rightplace.model.PlacementStatus;
import org.rightplace.model.Service;
import org.rightplace.model.Share;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.catalogue.CatalogueNode;
import org.rightplace.workspace.catalogue.CatalogueTree;
import org.rightplace.workspace.placements.StatusNeeds;

/**
 * What a committee will ask of a pack before it approves it, and how far each point has come. Services that have their
 * home in another workstream count there and not here.
 *
 * @param items the points, in the order of the pack
 * @param services how many services the workstream has
 * @param settled how many of them are placed, agreed or ratified, and have what that takes
 */
public record Readiness(List<Item> items, int services, int settled) {

    /** The part of a pack that a point is about. */
    public enum Topic {
        /** The cover sheet. */
        COVER_SHEET,
        /** The catalogue of services. */
        CATALOGUE,
        /** Where a service belongs, and why. */
        PLACEMENT
    }

    /** How far a point has come. */
    public enum State {
        /** Stakeholders disagree on it. */
        CONTESTED,
        /** Something is missing. */
        MISSING,
        /** It is as a committee wants it. */
        DONE
    }

    /**
     * A point.
     *
     * @param topic the part of the pack it is about
     * @param state how far it has come
     * @param subject what it is about, by name
     * @param words what is missing, or what there is
     * @param about where it can be put right
     * @param field the field of the cover sheet, if it is one
     */
    public record Item(
            Topic topic, State state, String subject, String words, EntityRef about, Optional<CoverField> field) {

        /** The subject and what is said of it in one line. */
        @Override
        public String toString() {
            return subject + ": " + words;
        }
    }

    public Readiness {
        items = List.copyOf(items);
    }

    /** How far the pack of this context has come. */
    public static Readiness of(PackContext context) {
        var items = new ArrayList<Item>();
        cover(context, items);
        var services = CatalogueTree.of(context.snapshot(), context.workstream().id()).nodes().stream()
                .filter(node -> !node.area() && !node.guest())
                .map(CatalogueNode::service)
                .toList();
        if (services.isEmpty()) {
            items.add(new Item(Topic.CATALOGUE, State.MISSING, "Service catalogue", "No services yet. Add the first.",
                    EntityRef.to(context.workstream()), Optional.empty()));
        }
        var settled = 0;
        for (var service : services) {
            var points = placement(service, context);
            items.addAll(points);
            settled += points.stream().allMatch(point -> point.state() == State.DONE) ? 1 : 0;
        }
        return new Readiness(items, services.size(), settled);
    }

    /** The points that have come so far, in the order of the pack. */
    public List<Item> in(State state) {
        return items.stream().filter(item -> item.state() == state).toList();
    }

    /** Whether nothing is missing or contested. */
    public boolean ready() {
        return items.stream().allMatch(item -> item.state() == State.DONE);
    }

    private static void cover(PackContext context, List<Item> items) {
        var cover = context.workstream().cover() == null ? CoverSheet.BLANK : context.workstream().cover();
        for (var field : CoverField.values()) {
            var lines = field.lines(cover);
            items.add(new Item(Topic.COVER_SHEET, lines.isEmpty() ? State.MISSING : State.DONE, field.label(),
                    lines.isEmpty() ? "Cover sheet: not filled in yet." : lines.getFirst(), EntityRef.to(context.workstream()),
                    Optional.of(field)));
        }
    }

    private static List<Item> placement(Service service, PackContext context) {
        var placement = context.placement(service);
        if (placement.isEmpty() || placement.get().shares().isEmpty()) {
            return List.of(item(State.MISSING, service, "Not placed yet."));
        }
        var status = placement.get().status() == null ? PlacementStatus.PROPOSED : placement.get().status();
        return switch (status) {
            case CONTESTED -> contested(service, placement.get(), context);
            case PROPOSED, TESTED -> List.of(item(State.MISSING, service, capital(status) + ", not agreed yet."
                    + (placement.get().rationale().isBlank() ? " Write a rationale." : "")));
            case AGREED, RATIFIED -> settled(service, placement.get(), context);
        };
    }

    // What is contested is decided with the tool, so the number of open questions says how far that has come.
    private static List<Item> contested(Service service, Placement placement, PackContext context) {
        var open = context.tools().score(context.snapshot(), service)
                .map(score -> score.asked() - score.answered() - score.notKnown())
                .filter(count -> count > 0)
                .map(count -> "; " + count + (count == 1 ? " question" : " questions") + " of the decision tool open")
                .orElse("");
        return List.of(item(State.CONTESTED, service,
                "Contested" + open + "." + (placement.rationale().isBlank() ? " Write a rationale." : "")));
    }

    private static List<Item> settled(Service service, Placement placement, PackContext context) {
        var needs = StatusNeeds.missing(placement, placement.status());
        return needs.isEmpty()
                ? List.of(item(State.DONE, service, capital(placement.status()) + ": " + levels(placement, context) + "."))
                : needs.stream()
                        .map(need -> item(State.MISSING, service, capital(placement.status()) + ". " + need))
                        .toList();
    }

    private static String levels(Placement placement, PackContext context) {
        return placement.shares().stream()
                .map(Share::level)
                .map(context::levelName)
                .distinct()
                .collect(Collectors.joining(" and "));
    }

    private static String capital(PlacementStatus status) {
        return status.name().charAt(0) + status.name().substring(1).toLowerCase(Locale.ROOT);
    }

    private static Item item(State state, Service service, String words) {
        return new Item(Topic.PLACEMENT, state, service.name(), words, EntityRef.to(service), Optional.empty());
    }
}
