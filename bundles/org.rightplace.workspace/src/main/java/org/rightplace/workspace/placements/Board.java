package org.rightplace.workspace.placements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.rightplace.model.Alternative;
import org.rightplace.model.CommissioningFunction;
import org.rightplace.model.Framework;
import org.rightplace.model.Level;
import org.rightplace.model.Placement;
import org.rightplace.model.PlacementStatus;
import org.rightplace.model.Service;
import org.rightplace.model.Share;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.catalogue.CatalogueNode;
import org.rightplace.workspace.catalogue.CatalogueTree;
import org.rightplace.workspace.places.Hierarchy;

/**
 * The placements of a workstream, or a part of it, as blocks on a table whose columns are the levels. A blend stands in
 * every column it has a part in.
 *
 * @param columns what is not placed first, if anything is not, then the levels from near to far, those that are unfolded with their places
 * @param services how many services there are in scope and pass the filter
 * @param all how many services there are in scope
 */
public record Board(List<Column> columns, int services, int all) {

    static final Comparator<Service> ORDER =
            Comparator.comparingDouble(Service::position).thenComparing(Service::name).thenComparing(Service::id);

    /**
     * What of the placements is on the table.
     *
     * @param workstream the id of the workstream
     * @param area the id of one of its service areas, or empty for all
     * @param service the id of one service whose functions are the blocks, or empty
     * @param alternative the name of the alternatives that stand in for the placements of the services that have one, or
     *     empty for the placements as they stand
     * @param unfolded the ids of the levels whose places have columns of their own
     * @param filter words that the name of a service must contain
     */
    public record Scope(
            String workstream, String area, String service, String alternative, Set<String> unfolded, String filter) {

        public Scope {
            unfolded = Set.copyOf(unfolded);
        }

        /** A whole workstream as it stands. */
        public static Scope whole(String workstreamId) {
            return new Scope(workstreamId, "", "", "", Set.of(), "");
        }

        /** This for one service area, or the whole workstream if the id is empty. */
        public Scope withArea(String id) {
            return new Scope(workstream, id, "", alternative, unfolded, filter);
        }

        /** This for the functions of one service, or for services if the id is empty. */
        public Scope withService(String id) {
            return new Scope(workstream, area, id, alternative, unfolded, filter);
        }

        /** This with the alternatives of a name, or the placements as they stand if it is empty. */
        public Scope withAlternative(String name) {
            return new Scope(workstream, area, service, name, unfolded, filter);
        }

        /** This with a level's places shown if they are not, and hidden if they are. */
        public Scope toggled(String levelId) {
            var levels = new LinkedHashSet<>(unfolded);
            if (!levels.remove(levelId)) {
                levels.add(levelId);
            }
            return new Scope(workstream, area, service, alternative, levels, filter);
        }

        /** This with another filter. */
        public Scope withFilter(String words) {
            return new Scope(workstream, area, service, alternative, unfolded, words);
        }
    }

    /**
     * A column.
     *
     * @param location where its blocks stand; empty for what is not placed
     * @param name its name
     * @param level the level it belongs to; empty for what is not placed
     * @param rank the position of that level, or -1
     * @param blocks its blocks, in the order of the catalogue
     */
    public record Column(Optional<Location> location, String name, Optional<Level> level, int rank, List<Block> blocks) {

        public Column {
            blocks = List.copyOf(blocks);
        }
    }

    /**
     * A block.
     *
     * @param service the service
     * @param part the position of the share it stands for, or -1 if it is not placed
     * @param function the id of the function it stands for; empty if it stands for a part of a service
     * @param title what it is called
     * @param detail what of the service is here, in a few words; may be empty
     * @param blend whether other parts of the service stand elsewhere
     * @param status how far the placement has come, or {@code null} if there is none
     * @param proposed whether it stands where an alternative puts it
     */
    public record Block(
            Service service,
            int part,
            String function,
            String title,
            String detail,
            boolean blend,
            PlacementStatus status,
            boolean proposed) {

        /** What tells it from every other block of a column, the same after it has moved. */
        public String key() {
            return function.isEmpty() ? service.id() + "/" + part : service.id() + "#" + function;
        }
    }

    public Board {
        columns = List.copyOf(columns);
    }

    /** The board; without columns if the framework could not be read. */
    public static Board of(Snapshot snapshot, Scope scope) {
        return snapshot.framework()
                .map(framework -> new Laying(snapshot, framework, scope).board())
                .orElseGet(() -> new Board(List.of(), 0, 0));
    }

    /** The shares by which a service stands on a board of this scope. */
    public static List<Share> shares(Snapshot snapshot, Scope scope, String serviceId) {
        return alternative(snapshot, scope, serviceId)
                .map(Alternative::shares)
                .or(() -> snapshot.find(Placement.class, serviceId).map(Placement::shares))
                .orElse(List.of());
    }

    /** The names of the alternatives that the services of a workstream have, by name. */
    public static List<String> alternatives(Snapshot snapshot, String workstreamId) {
        var names = new TreeSet<String>(String.CASE_INSENSITIVE_ORDER);
        snapshot.all(Alternative.class).stream()
                .filter(alternative -> snapshot.find(Service.class, alternative.service())
                        .filter(service -> service.in(workstreamId))
                        .isPresent())
                .forEach(alternative -> names.add(alternative.name().strip()));
        return List.copyOf(names);
    }

    private static Optional<Alternative> alternative(Snapshot snapshot, Scope scope, String serviceId) {
        return scope.alternative().isEmpty()
                ? Optional.empty()
                : AlternativeEdits.named(snapshot, serviceId, scope.alternative());
    }

    private static final class Laying {

        private final Snapshot snapshot;
        private final Framework framework;
        private final Scope scope;
        private final Map<Optional<Location>, List<Block>> laid = new LinkedHashMap<>();

        Laying(Snapshot snapshot, Framework framework, Scope scope) {
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
            var columns = new ArrayList<Column>();
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

        private Column column(Optional<Location> location, List<Block> blocks) {
            var level = location.flatMap(at -> framework.level(at.level()));
            return new Column(
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
            var shares = shares(snapshot, scope, service.id());
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
            var shares = shares(snapshot, scope, service.id());
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

        private Block block(Service service, int part, String function, String title, String detail, boolean blend) {
            return new Block(
                    service,
                    part,
                    function,
                    title,
                    detail,
                    blend,
                    snapshot.find(Placement.class, service.id()).map(Placement::status).orElse(null),
                    alternative(snapshot, scope, service.id()).isPresent());
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

        private void stand(Share share, Block block) {
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
        private void put(Optional<Location> location, Block block) {
            laid.computeIfAbsent(location, key -> new ArrayList<>()).add(block);
        }
    }
}
