package org.rightplace.ui.catalogue.internal;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rightplace.decision.DecisionTools;
import org.rightplace.decision.Score;
import org.rightplace.decision.Wording;
import org.rightplace.model.Assessment;
import org.rightplace.model.Band;
import org.rightplace.model.DecisionTool;
import org.rightplace.model.Level;
import org.rightplace.model.Placement;
import org.rightplace.model.Service;
import org.rightplace.model.Share;
import org.rightplace.model.Workstream;
import org.rightplace.workspace.NameOrder;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.catalogue.CatalogueNode;
import org.rightplace.workspace.catalogue.Tags;

/** What the columns say of a service. Scores are remembered until the answers or the questions change. */
final class Facts {

    private record Scored(Assessment assessment, DecisionTool tool, Optional<Score> score) {}

    private final Map<String, Scored> scores = new HashMap<>();
    private final Map<String, Optional<DecisionTool>> tools = new HashMap<>();
    private Snapshot snapshot;
    private DecisionTools decision;

    Facts(Snapshot snapshot, DecisionTools decision) {
        this.snapshot = snapshot;
        this.decision = decision;
    }

    /** Goes on with a newer state of the system. */
    void update(Snapshot now) {
        if (!sameQuestions(now)) {
            tools.clear();
        }
        snapshot = now;
    }

    private boolean sameQuestions(Snapshot now) {
        var workstreams = now.all(Workstream.class);
        return now.framework().orElse(null) == snapshot.framework().orElse(null)
                && workstreams.size() == snapshot.count(Workstream.class)
                && workstreams.stream().allMatch(
                        workstream -> snapshot.find(Workstream.class, workstream.id()).orElse(null) == workstream);
    }

    /** Goes on with other criteria or another way to score. */
    void update(DecisionTools now) {
        decision = now;
        tools.clear();
        scores.clear();
    }

    Snapshot snapshot() {
        return snapshot;
    }

    /** Where its answers put a service; empty for areas, and where nothing is answered. */
    Optional<Score> score(CatalogueNode node) {
        var assessment = node.area() ? null : snapshot.find(Assessment.class, node.id()).orElse(null);
        if (assessment == null) {
            return Optional.empty();
        }
        var tool = tools.computeIfAbsent(node.service().workstream(), id -> decision.tool(snapshot, node.service())).orElse(null);
        if (tool == null) {
            return Optional.empty();
        }
        var known = scores.get(node.id());
        if (known == null || known.assessment() != assessment || known.tool() != tool) {
            known = new Scored(assessment, tool, Optional.of(decision.method(tool).score(tool, assessment.answers())));
            scores.put(node.id(), known);
        }
        return known.score();
    }

    Optional<Placement> placement(CatalogueNode node) {
        return node.area() ? Optional.empty() : snapshot.find(Placement.class, node.id());
    }

    /** The levels a service is placed at, nearest first as far as the framework knows them. */
    List<String> levels(Placement placement) {
        return placement.shares().stream()
                .map(Share::level)
                .distinct()
                .sorted(Comparator.comparingInt(this::rank))
                .toList();
    }

    int rank(String level) {
        return snapshot.framework().map(framework -> framework.rank(level)).orElse(-1);
    }

    int levelCount() {
        return snapshot.framework().map(framework -> framework.levels().size()).orElse(0);
    }

    Optional<Level> level(String id) {
        return snapshot.framework().flatMap(framework -> framework.level(id));
    }

    /** What a cell says. */
    String text(Column column, CatalogueNode node) {
        return switch (column) {
            case SERVICE -> node.service().name();
            case SCORE -> score(node).filter(score -> score.total().isPresent())
                    .map(score -> Wording.number(score.total().getAsDouble()))
                    .orElse("");
            case BAND -> score(node).flatMap(Score::band).map(Band::name).orElse("");
            case PLACEMENT -> placement(node).map(this::levelNames).orElse("");
            case STATUS -> placement(node).map(Facts::status).orElse("");
            case ALSO_IN -> alsoIn(node);
            case TAGS -> Tags.format(node.service().tags());
            case NOTES -> node.service().notes();
        };
    }

    private String levelNames(Placement placement) {
        return levels(placement).stream()
                .map(id -> level(id).map(Level::name).orElse(id))
                .collect(Collectors.joining(" and "));
    }

    private static String status(Placement placement) {
        return placement.status() == null ? "" : placement.status().name().toLowerCase(Locale.ROOT);
    }

    private String alsoIn(CatalogueNode node) {
        var service = node.service();
        return node.guest() ? "from " + workstream(service.workstream()) : alsoIn(service);
    }

    private String alsoIn(Service service) {
        return service.alsoIn().stream().map(this::workstream).collect(Collectors.joining(", "));
    }

    private String workstream(String id) {
        return snapshot.find(Workstream.class, id).map(Workstream::name).orElse("a workstream that is gone");
    }

    /** Services sorted by a column, low to high or the other way; what says nothing there comes last either way. */
    List<CatalogueNode> sorted(Stream<CatalogueNode> nodes, Column column, boolean descending) {
        return switch (column) {
            case SCORE, BAND -> sorted(nodes, descending, node -> score(node)
                    .filter(score -> score.total().isPresent())
                    .map(score -> score.total().getAsDouble()));
            case PLACEMENT -> sorted(nodes, descending, node -> placement(node)
                    .filter(placement -> !placement.shares().isEmpty())
                    .map(this::meanRank));
            case STATUS -> sorted(nodes, descending, node -> placement(node).map(Placement::status));
            default -> sorted(nodes, descending, node -> Optional.of(text(column, node))
                    .filter(text -> !text.isEmpty())
                    .map(NameOrder.Key::new));
        };
    }

    private double meanRank(Placement placement) {
        return placement.shares().stream().mapToInt(share -> rank(share.level())).average().orElse(0);
    }

    /** A service with what it is sorted by, which is worked out once for each and not once for each comparison. */
    private record Keyed<T>(CatalogueNode node, T value, String name) {}

    private static <T extends Comparable<? super T>> List<CatalogueNode> sorted(
            Stream<CatalogueNode> nodes, boolean descending, Function<CatalogueNode, Optional<T>> value) {
        Comparator<T> order = descending ? Comparator.reverseOrder() : Comparator.naturalOrder();
        return nodes.map(node -> new Keyed<>(
                        node, value.apply(node).orElse(null), node.service().name()))
                .sorted(Comparator.<Keyed<T>, T>comparing(Keyed::value, Comparator.nullsLast(order))
                        .thenComparing(Keyed::name, NameOrder.NAMES))
                .map(Keyed::node)
                .toList();
    }
}
