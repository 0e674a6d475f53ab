package org.rightplace.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.rightplace.benchmarks.EnglandFiles.Size;

/**
 * What one edit costs, until it is safe on disk, in a system as large as Lancashire and South Cumbria, ten times and a
 * hundred times as large. A second system of the first size, measured like the larger ones, shows how far equals differ.
 */
final class EditBenchmark implements Benchmark {

    private static final List<Integer> SIZES = List.of(1, 10, 100);
    private static final int ROUNDS = 600;
    private static final int CHECKPOINTS = 20;

    /** What two measurements of the same may differ by on a machine that does other things too. */
    private static final double NOISE = 1.25;

    @Override
    public String name() {
        return "edit";
    }

    @Override
    public void run(Path scratch, Consumer<Result> report) throws Exception {
        try (var yardstick = new EditedSystem(Files.createDirectory(scratch.resolve("yardstick")), Size.LANCASHIRE_AND_SOUTH_CUMBRIA, 1)) {
            var systems = systems(scratch);
            try {
                measure(yardstick, systems, report);
            } finally {
                for (var system : systems.values()) {
                    system.close();
                }
            }
        }
    }

    private static Map<Integer, EditedSystem> systems(Path scratch) throws Exception {
        var systems = new TreeMap<Integer, EditedSystem>();
        for (int factor : SIZES) {
            var folder = Files.createDirectory(scratch.resolve("times-" + factor));
            systems.put(factor, new EditedSystem(folder, Size.LANCASHIRE_AND_SOUTH_CUMBRIA.times(factor), factor));
        }
        return systems;
    }

    private static void measure(EditedSystem yardstick, Map<Integer, EditedSystem> systems, Consumer<Result> report)
            throws Exception {
        var all = new ArrayList<>(systems.values());
        all.addFirst(yardstick);
        for (int round = 0; round < ROUNDS; round++) {
            // In another order each time, for an edit finds the disk as the one before it left it.
            Collections.rotate(all, 1);
            for (var system : all) {
                system.edit(round);
            }
        }
        for (var entry : systems.entrySet()) {
            var result = Result.ratio(
                            "One edit, safe on disk, %s".formatted(size(entry)), entry.getValue().safe.warm(), yardstick.safe.warm(), "ms")
                    .inPairs(entry.getValue().safe.inPairsWith(yardstick.safe));
            report.accept(entry.getKey() == 1 ? result : result.atMost(NOISE));
        }
        for (var entry : systems.entrySet()) {
            report.accept(Result.ratio(
                    "  of which before the editor goes on, %s".formatted(size(entry)),
                    entry.getValue().applied.warm() * 1000,
                    yardstick.applied.warm() * 1000,
                    "\u00b5s"));
        }
        for (int round = 0; round < CHECKPOINTS; round++) {
            for (var system : all) {
                system.checkpoint(round);
            }
        }
        for (var entry : systems.entrySet()) {
            report.accept(Result.ratio(
                    "  the files brought up to date, later, %s".formatted(size(entry)),
                    entry.getValue().checkpointed.warm(),
                    yardstick.checkpointed.warm(),
                    "ms"));
        }
    }

    private static String size(Map.Entry<Integer, EditedSystem> entry) throws IOException {
        return "%,d practices, %,d services".formatted(entry.getValue().practices(), entry.getValue().services());
    }
}
