package org.rightplace.workspace.placements;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rightplace.model.CommissioningFunction;
import org.rightplace.model.Framework;
import org.rightplace.model.Level;
import org.rightplace.model.Placement;
import org.rightplace.model.Service;
import org.rightplace.model.Share;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.catalogue.CatalogueNode;
import org.rightplace.workspace.catalogue.CatalogueTree;
import org.rightplace.workspace.places.Hierarchy;

/** Lays a board: which blocks there are, and in which column each stands. */
final class Laying {

    private final Snapshot snapshot;
    private final Framework framework;
    private final Board.Scope scope;
    private final Map<Optional<Location>, List<Board.Block>> laid = new LinkedHashMap<>();

    Laying(Snapshot snapshot, Framework framework, Board.Scope scope) {
        this.snapshot = snapshot;
        this.framework = framework;
        this.scope = scope;
    }

    Board board() {
        laid.put(Optional.empty(), new ArrayList<>());
        framework.levels().forEach(this::open);
        var all = services();
        var wanted = scope.filter().strip().toLowerCase(Locale.ROOT);
        var shown = all.stream()
                .filter(service -> wanted.isEmpty() || service.name().toLowerCase(Locale.ROOT).contains(wanted))
                .toList();
        shown.forEach(scope.service().isEmpty() ? this::layService : this::layFunctions);
        var columns = new ArrayList<Board.Column>();
        laid.forEach((location, blocks) -> {
            // Room for what is not placed is only taken while there is something.
            if (location.isPresent() || !blocks.isEmpty()) {
                columns.add(column(location, blocks));
            }
        });
        return new Board(columns, shown.size(), all.size());
    }

    private void open(Level level) {
        laid.put(Optional.of(Location.level(level.id())), new ArrayList<>());
        if (scope.unfolded().contains(level.id())) {
            Hierarchy.of(snapshot).ofLevel(level.id())
                    .forEach(place -> laid.put(Optional.of(Location.place(place)), new ArrayList<>()));
        }
    }

    private Board.Column column(Optional<Location> location, List<Board.Block> blocks) {
        var level = location.flatMap(at -> framework.level(at.level()));
        return new Board.Column(
                location, location.map(this::name).orElse(""), level, level.map(Level::id).map(framework::rank).orElse(-1), blocks);
    }

    private String name(Location location) {
        return location.everywhere() && scope.unfolded().contains(location.level())
                ? "Every " + location.name(snapshot).toLowerCase(Locale.UK)
                : location.name(snapshot);
    }

    private List<Service> services() {
        var tree = CatalogueTree.of(snapshot, scope.workstream());
        if (!scope.service().isEmpty()) {
            return tree.find(scope.service()).map(CatalogueNode::service).stream().toList();
        }
        var nodes = tree.find(scope.area()).map(CatalogueNode::subtree).orElseGet(() -> tree.nodes().stream());
        return nodes.filter(node -> !node.area()).map(CatalogueNode::service).toList();
    }

    private void layService(Service service) {
        var shares = Board.shares(snapshot, scope, service.id());
        if (shares.isEmpty()) {
            put(Optional.empty(), block(service, -1, "", service.name(), "", false));
        }
        var allocation = Allocation.of(framework, shares);
        for (int part = 0; part < shares.size(); part++) {
            var share = shares.get(part);
            var block = block(service, part, "", service.name(), detail(allocation, share), shares.size() > 1);
            stand(share, block);
        }
    }

    private void layFunctions(Service service) {
        var shares = Board.shares(snapshot, scope, service.id());
        var allocation = Allocation.of(framework, shares);
        for (var function : framework.functions()) {
            var location = allocation.locationOf(function.id());
            int part = location.map(at -> position(shares, at)).orElse(-1);
            var block = block(service, part, function.id(), function.name(), "", shares.size() > 1);
            if (part < 0) {
                put(Optional.empty(), block);
            } else {
                stand(shares.get(part), block);
            }
        }
        for (int part = 0; part < shares.size(); part++) {
            if (allocation.heldBy(shares.get(part)).isEmpty() && !shares.get(part).note().isBlank()) {
                stand(shares.get(part), block(service, part, "", shares.get(part).note(), "no function", true));
            }
        }
    }

    private static int position(List<Share> shares, Location location) {
        for (int i = 0; i < shares.size(); i++) {
            if (Location.of(shares.get(i)).equals(location)) {
                return i;
            }
        }
        return -1;
    }

    private Board.Block block(Service service, int part, String function, String title, String detail, boolean blend) {
        return new Board.Block(
                service,
                part,
                function,
                title,
                detail,
                blend,
                part < 0 && function.isEmpty() ? null : snapshot.find(Placement.class, service.id()).map(Placement::status).orElse(null),
                Board.alternative(snapshot, scope, service.id()).isPresent());
    }

    private String detail(Allocation allocation, Share share) {
        var places = share.places().isEmpty() || scope.unfolded().contains(share.level())
                ? ""
                : Location.of(share).name(snapshot);
        var held = allocation.shares().size() < 2 ? "" : functions(allocation, share);
        var words = held.isEmpty() ? share.note() : held;
        return places.isEmpty() ? words : words.isEmpty() ? places : places + ": " + words;
    }

    private static String functions(Allocation allocation, Share share) {
        return allocation.heldBy(share).stream()
                .map(CommissioningFunction::brief)
                .map(name -> name.toLowerCase(Locale.UK))
                .collect(Collectors.joining(", "));
    }

    private void stand(Share share, Board.Block block) {
        var location = Location.of(share);
        if (location.everywhere() || !scope.unfolded().contains(share.level())) {
            put(Optional.of(Location.level(share.level())), block);
            return;
        }
        for (var place : share.places()) {
            put(Optional.of(new Location(share.level(), List.of(place))), block);
        }
    }

    // A level or place that is gone gets a column too, so that nothing that is placed is out of sight.
    private void put(Optional<Location> location, Board.Block block) {
        laid.computeIfAbsent(location, key -> new ArrayList<>()).add(block);
    }
}
