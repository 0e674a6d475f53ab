package org.rightplace.ui.matrix.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rightplace.alignment.AlignmentFinding;
import org.rightplace.alignment.AreaAlignment;
import org.rightplace.alignment.Handoff;
import org.rightplace.alignment.Metrics;
import org.rightplace.alignment.ServiceAlignment;
import org.rightplace.alignment.spi.Holding;
import org.rightplace.model.CheckLimits;
import org.rightplace.model.CommissioningFunction;
import org.rightplace.model.Framework;
import org.rightplace.model.OperatingModel;
import org.rightplace.workspace.Finding;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.catalogue.CatalogueNode;
import org.rightplace.workspace.operatingmodel.CellContent;
import org.rightplace.workspace.operatingmodel.CellRef;
import org.rightplace.workspace.operatingmodel.Vocabulary;

/** What the matrix shows of a system. What does not depend on an edit is worked out once. */
final class MatrixFacts {

    /**
     * What is said of a service.
     *
     * @param model what it was worked out from, or {@code null}
     * @param contents the cells in the order of the functions
     * @param alignment its handoffs
     * @param takers the ids of the functions that the work comes to from others
     */
    private record Line(OperatingModel model, List<CellContent> contents, ServiceAlignment alignment, Set<String> takers) {}

    private final Map<String, Line> lines = new HashMap<>();
    private final Map<String, AreaAlignment> areas = new HashMap<>();
    private final Map<String, Set<String>> held = new HashMap<>();
    private final Map<CellContent, CellContent> contents = new HashMap<>();
    private final Map<CellContent, String> names = new IdentityHashMap<>();
    private Map<CellRef, List<AlignmentFinding>> findings = Map.of();
    private Map<String, List<AlignmentFinding>> serviceFindings = Map.of();
    private Snapshot snapshot;
    private List<CommissioningFunction> functions;
    private Vocabulary words;

    MatrixFacts(Snapshot snapshot) {
        update(snapshot);
    }

    /** Goes on with a newer state of the system. */
    void update(Snapshot now) {
        var known = now.framework().map(Framework::functions).orElse(List.of());
        if (!known.equals(functions)) {
            lines.clear();
            contents.clear();
            functions = known;
        }
        areas.clear();
        held.clear();
        names.clear();
        snapshot = now;
        words = Vocabulary.of(now);
    }

    /** Takes on what the checks have found. */
    void found(List<AlignmentFinding> all) {
        var byCell = new HashMap<CellRef, List<AlignmentFinding>>();
        var byService = new HashMap<String, List<AlignmentFinding>>();
        for (var finding : all) {
            finding.cells().stream()
                    .map(cell -> new CellRef(cell.service(), cell.function()))
                    .distinct()
                    .forEach(ref -> byCell.computeIfAbsent(ref, key -> new ArrayList<>()).add(finding));
            byService.computeIfAbsent(finding.service(), key -> new ArrayList<>()).add(finding);
        }
        findings = byCell;
        serviceFindings = byService;
    }

    Snapshot snapshot() {
        return snapshot;
    }

    Vocabulary words() {
        return words;
    }

    List<CommissioningFunction> functions() {
        return functions;
    }

    CheckLimits limits() {
        return snapshot.framework().map(Framework::limits).orElse(CheckLimits.USUAL);
    }

    /** What the places of one level are called together, of the level next to the nearest if there are several. */
    String someLevel() {
        var levels = snapshot.framework().map(Framework::levels).orElse(List.of());
        return levels.stream().limit(2).reduce((near, next) -> next)
                .map(level -> level.plural().isEmpty() ? level.name() : level.plural())
                .orElse("System");
    }

    int levels() {
        return snapshot.framework().map(framework -> framework.levels().size()).orElse(0);
    }

    /** What a cell says. */
    CellContent content(String service, int function) {
        return line(service).contents().get(function);
    }

    /** Whether anything is said of a service. */
    boolean touched(String service) {
        return line(service).model() != null;
    }

    /** The handoffs along a service. */
    ServiceAlignment alignment(String service) {
        return line(service).alignment();
    }

    /** The handoff by which the work comes to a function of a service, if it does. */
    Optional<Handoff> handoffTo(String service, int function) {
        var to = functions.get(function).id();
        return takesOver(service, function)
                ? line(service).alignment().handoffs().stream().filter(handoff -> handoff.to().equals(to)).findFirst()
                : Optional.empty();
    }

    /** Whether the work on a service changes hands on its way to a function. */
    boolean takesOver(String service, int function) {
        return line(service).takers().contains(functions.get(function).id());
    }

    /** The handoffs across an area. */
    AreaAlignment area(CatalogueNode node) {
        return areas.computeIfAbsent(node.id(), id -> Metrics.area(id, node.subtree()
                .filter(inside -> !inside.area())
                .map(inside -> holdings(inside.id()))
                .toList()));
    }

    /** Whether anybody holds anything in an area. */
    boolean held(CatalogueNode area) {
        return !functionsHeld(area).isEmpty();
    }

    /** Whether anybody holds a function for any service of an area. */
    boolean held(CatalogueNode area, String function) {
        return functionsHeld(area).contains(function);
    }

    private Set<String> functionsHeld(CatalogueNode area) {
        return held.computeIfAbsent(area.id(), id -> {
            var found = new HashSet<String>();
            area.subtree().filter(inside -> !inside.area()).forEach(inside -> {
                var contents = line(inside.id()).contents();
                for (int i = 0; i < contents.size(); i++) {
                    if (!contents.get(i).holders().isEmpty()) {
                        found.add(functions.get(i).id());
                    }
                }
            });
            return found;
        });
    }

    private List<Holding> holdings(String service) {
        return snapshot.framework()
                .map(framework -> Holding.all(framework, snapshot.find(OperatingModel.class, service)))
                .orElse(List.of());
    }

    private Line line(String service) {
        var model = snapshot.find(OperatingModel.class, service).orElse(null);
        var known = lines.get(service);
        if (known == null || known.model() != model) {
            var contents = functions.stream()
                    .map(function -> model == null
                            ? CellContent.EMPTY
                            : shared(model.cell(function.id()).map(CellContent::of).orElse(CellContent.EMPTY)))
                    .toList();
            var alignment = Metrics.service(service, holdings(service));
            var takers = new HashSet<String>();
            alignment.handoffs().forEach(handoff -> takers.add(handoff.to()));
            known = new Line(model, contents, alignment, takers);
            lines.put(service, known);
        }
        return known;
    }

    // Few cells say what no other says. Where equal contents are the same, what follows from them is found without comparing.
    private CellContent shared(CellContent content) {
        var known = contents.putIfAbsent(content, content);
        return known == null ? content : known;
    }

    /** What those who hold a cell of the matrix are called together. */
    String names(CellContent content) {
        return names.computeIfAbsent(content, asked -> words.names(asked.holders()));
    }

    /** Everything that is said of a service, for filtering. */
    String said(String service) {
        var said = new StringBuilder();
        for (var content : line(service).contents()) {
            said.append(words.write(content)).append('\n');
        }
        return said.toString();
    }

    /** The cell to look at first for what the checks of the window have found, if it is about one. */
    Optional<CellRef> cell(Finding finding) {
        return findings.values().stream()
                .flatMap(List::stream)
                .filter(found -> found.rule().equals(finding.rule()) && found.message().equals(finding.message()))
                .findFirst()
                .map(found -> found.function().isEmpty()
                        ? found.cells().getFirst()
                        : new CellRef(found.service(), found.function()));
    }

    /** What was found about a cell. */
    List<AlignmentFinding> findings(CellRef ref) {
        return findings.getOrDefault(ref, List.of());
    }

    /** What was found about a service, or about an area as a whole. */
    List<AlignmentFinding> findings(String service) {
        return serviceFindings.getOrDefault(service, List.of());
    }

    /** How many cells of these services each content has, most frequent first. */
    Map<CellContent, Integer> frequencies(List<String> services) {
        var counts = new LinkedHashMap<CellContent, Integer>();
        services.forEach(service -> line(service).contents().forEach(content -> counts.merge(content, 1, Integer::sum)));
        return counts;
    }

    String functionName(int function) {
        return head(functions.get(function));
    }

    String functionName(String id) {
        return functions.stream().filter(function -> function.id().equals(id)).findFirst().map(MatrixFacts::head).orElse("");
    }

    private static String head(CommissioningFunction function) {
        return function.brief();
    }
}
