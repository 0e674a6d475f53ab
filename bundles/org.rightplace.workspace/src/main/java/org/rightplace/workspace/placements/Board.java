package org.rightplace.workspace.placements;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.rightplace.model.Alternative;
import org.rightplace.model.Level;
import org.rightplace.model.Placement;
import org.rightplace.model.PlacementStatus;
import org.rightplace.model.Service;
import org.rightplace.model.Share;
import org.rightplace.workspace.NameOrder;
import org.rightplace.workspace.Snapshot;

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
            Comparator.comparingDouble(Service::position).thenComparing(Service::name, NameOrder.NAMES).thenComparing(Service::id);

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
     * @param status how far the placement has come, or {@code null} if it is not placed
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
        var names = new TreeSet<String>(NameOrder.NAMES);
        snapshot.all(Alternative.class).stream()
                .filter(alternative -> snapshot.find(Service.class, alternative.service())
                        .filter(service -> service.in(workstreamId))
                        .isPresent())
                .forEach(alternative -> names.add(alternative.name().strip()));
        return List.copyOf(names);
    }

    static Optional<Alternative> alternative(Snapshot snapshot, Scope scope, String serviceId) {
        return scope.alternative().isEmpty()
                ? Optional.empty()
                : AlternativeEdits.named(snapshot, serviceId, scope.alternative());
    }
}
