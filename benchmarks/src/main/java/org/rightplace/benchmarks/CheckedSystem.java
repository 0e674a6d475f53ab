package org.rightplace.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.rightplace.exchange.ImportMode;
import org.rightplace.exchange.nhs.NhsPractices;
import org.rightplace.exchange.nhs.NhsPracticesImport;
import org.rightplace.frameworks.internal.LancashireAndSouthCumbria;
import org.rightplace.model.Answer;
import org.rightplace.model.Assessment;
import org.rightplace.model.Basis;
import org.rightplace.model.Cell;
import org.rightplace.model.CommissioningFunction;
import org.rightplace.model.Entity;
import org.rightplace.model.Extras;
import org.rightplace.model.Holder;
import org.rightplace.model.HolderType;
import org.rightplace.model.Level;
import org.rightplace.model.OperatingModel;
import org.rightplace.model.Organisation;
import org.rightplace.model.Place;
import org.rightplace.model.Placement;
import org.rightplace.model.PlacementStatus;
import org.rightplace.model.Practice;
import org.rightplace.model.Service;
import org.rightplace.model.ServiceBuilder;
import org.rightplace.model.ServiceKind;
import org.rightplace.model.Share;
import org.rightplace.model.WorkstreamBuilder;
import org.rightplace.workspace.Snapshot;

/**
 * A system as large as England: its practices and places, and services in areas of ten, each placed, answered and with
 * somebody for every function. Most functions of a service are in one hand, every seventh is in another's and every
 * twentieth in nobody's; the same each time.
 */
final class CheckedSystem {

    private static final int WORKSTREAMS = 10;
    private static final int AREAS_IN_EACH = 50;
    private static final int SERVICES_IN_EACH = 10;
    private static final int SEED = 2026;

    private final List<String> functions;
    private final List<Holder> holders = new ArrayList<>();
    private final List<Integer> held = new ArrayList<>();
    private final List<Integer> areaStarts = new ArrayList<>();
    private final List<String> services = new ArrayList<>();
    private final String practice;
    private Snapshot snapshot;

    CheckedSystem(Path scratch) throws Exception {
        var files = EnglandFiles.write(scratch, EnglandFiles.Size.ENGLAND);
        var before = new LancashireAndSouthCumbria().contents();
        snapshot = NhsPracticesImport.edit(NhsPractices.read(files.map(), files.patients()), ImportMode.ALL_OR_NOTHING)
                .apply(before);
        var framework = snapshot.framework().orElseThrow();
        functions = framework.functions().stream().map(CommissioningFunction::id).toList();
        framework.levels().stream().map(Level::id).forEach(id -> holders.add(new Holder(HolderType.LEVEL, id, Extras.NONE)));
        sorted(Place.class).forEach(id -> holders.add(new Holder(HolderType.PLACE, id, Extras.NONE)));
        sorted(Organisation.class).forEach(id -> holders.add(new Holder(HolderType.ORGANISATION, id, Extras.NONE)));
        practice = sorted(Practice.class).getFirst();
        snapshot = snapshot.withAll(catalogue(framework.levels().stream().map(Level::id).toList()));
    }

    Snapshot snapshot() {
        return snapshot;
    }

    /** The same cells as numbers. */
    FlatArrays flat() {
        return new FlatArrays(
                functions.size(),
                held.stream().mapToInt(Integer::intValue).toArray(),
                holders.size(),
                areaStarts.stream().mapToInt(Integer::intValue).toArray());
    }

    String size() {
        return "%,d services, %d functions, %,d places"
                .formatted(services.size(), functions.size(), snapshot.count(Place.class));
    }

    /** Gives one function of one service to somebody else. */
    void editCell(int round) {
        var model = snapshot.get(OperatingModel.class, services.get(round * 17 % services.size()));
        var cells = new ArrayList<>(model.cells());
        cells.set(0, cells.getFirst().withHolders(List.of(holders.get(round % holders.size()))));
        snapshot = snapshot.with(model.withCells(cells));
    }

    /** Changes how many people are registered at a practice, and so how many all the holders above it serve. */
    void editPractice(int round) {
        snapshot = snapshot.with(snapshot.get(Practice.class, practice).withPatients(5_000L + round));
    }

    private List<Entity> catalogue(List<String> levels) {
        var random = new SplittableRandom(SEED);
        var added = new ArrayList<Entity>();
        for (int w = 0; w < WORKSTREAMS; w++) {
            var workstream = "workstream-" + w;
            added.add(WorkstreamBuilder.builder().id(workstream).name("Workstream " + w).position(w).build());
            for (int a = 0; a < AREAS_IN_EACH; a++) {
                var area = workstream + "-area-" + a;
                added.add(node(area, workstream, "", ServiceKind.AREA, a));
                areaStarts.add(services.size());
                for (int s = 0; s < SERVICES_IN_EACH; s++) {
                    addService(added, random, workstream, area, s, levels);
                }
            }
        }
        areaStarts.add(services.size());
        return added;
    }

    private void addService(
            List<Entity> added, SplittableRandom random, String workstream, String area, int at, List<String> levels) {
        var id = area + "-service-" + at;
        services.add(id);
        added.add(node(id, workstream, area, ServiceKind.SERVICE, at));
        int level = random.nextInt(levels.size() - 1);
        added.add(new Placement(
                id,
                List.of(new Share(levels.get(level), List.of(), "", Extras.NONE)),
                PlacementStatus.values()[random.nextInt(PlacementStatus.values().length)],
                "Because it belongs there.",
                List.of(new Basis(true, "A study", "", Extras.NONE)),
                List.of(),
                Extras.NONE));
        added.add(new Assessment(
                id, Map.of("pn-minimum", new Answer("pn-minimum-" + random.nextInt(1, 6), "", Extras.NONE)), Extras.NONE));
        var cells = new ArrayList<Cell>();
        for (var function : functions) {
            int holder = random.nextInt(20) == 0 ? -1 : random.nextInt(7) == 0 ? random.nextInt(holders.size()) : level;
            held.add(holder);
            cells.add(new Cell(function, holder < 0 ? List.of() : List.of(holders.get(holder)), "own-team", "", Extras.NONE));
        }
        added.add(new OperatingModel(id, cells, Extras.NONE));
    }

    private static Service node(String id, String workstream, String parent, ServiceKind kind, int position) {
        return ServiceBuilder.builder()
                .id(id)
                .workstream(workstream)
                .parent(parent)
                .kind(kind)
                .name(id.replace('-', ' '))
                .position(position)
                .build();
    }

    private List<String> sorted(Class<? extends Entity> type) {
        return snapshot.all(type).stream().map(Entity::id).sorted(Comparator.naturalOrder()).toList();
    }
}
