package org.rightplace.ui.matrix.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.rightplace.alignment.Alignment;
import org.rightplace.model.Cell;
import org.rightplace.model.Holder;
import org.rightplace.model.HolderType;
import org.rightplace.model.OperatingModel;
import org.rightplace.model.Organisation;
import org.rightplace.model.Placement;
import org.rightplace.model.Service;
import org.rightplace.model.ServiceKind;
import org.rightplace.store.internal.folder.FolderWorkspaces;
import org.rightplace.workbench.testing.Bench;
import org.rightplace.workspace.Snapshot;

/** Shows the matrix on a workspace, in memory and without a framework around it. */
public final class MatrixBench {

    private static final int SEED = 7;

    private MatrixBench() {}

    /** @param arguments the workspace's folder, the sample if there is none; or a number of services to make up */
    public static void main(String[] arguments) throws Exception {
        var folder = arguments.length > 0 ? arguments[0] : "../../product/samples/lancashire-and-south-cumbria";
        var snapshot = folder.matches("\\d+") ? Sample.large(Integer.parseInt(folder)) : begun(read(Path.of(folder)));
        var open = new OpenMatrices();
        Bench.run(snapshot, List.of(new MatrixEditor(open), new SwimLaneView(open), Alignment.builtIn()));
    }

    private static Snapshot read(Path folder) throws Exception {
        try (var workspace = new FolderWorkspaces().openReadOnly(folder)) {
            return workspace.snapshot();
        }
    }

    /** The system with operating models made up around its placements where there are none. */
    static Snapshot begun(Snapshot snapshot) {
        if (!snapshot.all(OperatingModel.class).isEmpty()) {
            return snapshot;
        }
        var random = new Random(SEED);
        var framework = snapshot.framework().orElseThrow();
        var result = snapshot;
        for (var service : snapshot.all(Service.class).stream().sorted((a, b) -> a.id().compareTo(b.id())).toList()) {
            if (service.kind() == ServiceKind.SERVICE && random.nextInt(8) > 0) {
                var level = snapshot.find(Placement.class, service.id())
                        .flatMap(placement -> placement.shares().stream().findFirst())
                        .map(share -> framework.rank(share.level()))
                        .orElse(1);
                var cells = new ArrayList<Cell>();
                for (var function : framework.functions()) {
                    int at = Math.clamp(level + (random.nextInt(4) == 0 ? random.nextInt(3) - 1 : 0), 0, framework.levels().size() - 1);
                    var holders = new ArrayList<>(List.of(new Holder(HolderType.LEVEL, framework.levels().get(at).id(), null)));
                    boolean joint = random.nextInt(7) == 0;
                    if (joint) {
                        var organisations = snapshot.all(Organisation.class).stream()
                                .sorted((a, b) -> a.id().compareTo(b.id())).toList();
                        holders.add(new Holder(HolderType.ORGANISATION, organisations.get(random.nextInt(organisations.size())).id(), null));
                    }
                    if (random.nextInt(15) > 0) {
                        cells.add(new Cell(function.id(), holders, joint ? "joint-team" : "own-team", "", null));
                    }
                }
                result = result.with(new OperatingModel(service.id(), cells, null));
            }
        }
        return result;
    }
}
