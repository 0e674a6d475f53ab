package org.rightplace.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Runs the benchmarks that are asked for and prints what they found. */
public final class Benchmarks {

    private static final int MISSED = 1;
    private static final int WRONG_USE = 2;
    private static final String ALL = "all";

    private Benchmarks() {}

    /** @param arguments the folder of the assembled product, and the names of the benchmarks; none or "all" means all */
    public static void main(String[] arguments) throws Exception {
        var product = new Product(Path.of(arguments[0]));
        var known = List.of(
                new StartBenchmark(product),
                new ImportBenchmark(),
                new EditBenchmark(),
                new CheckBenchmark(),
                new WordsBenchmark(),
                new MatrixBenchmark(product),
                new GanttBenchmark(product),
                new WorkshopBenchmark(product),
                new FloodBenchmark(product),
                new BallotsBenchmark(),
                new RobustnessBenchmark(),
                new MemoryBenchmark(product));
        var asked = List.of(arguments).subList(1, arguments.length);
        var chosen = known.stream()
                .filter(one -> asked.isEmpty() || asked.contains(ALL) || asked.contains(one.name()))
                .toList();
        var names = known.stream().map(Benchmark::name).toList();
        if (!asked.stream().allMatch(name -> name.equals(ALL) || names.contains(name))) {
            System.err.println("Name what to measure: " + String.join(", ", names) + ", or all.");
            System.exit(WRONG_USE);
        }
        System.exit(run(chosen).stream().anyMatch(Result::missed) ? MISSED : 0);
    }

    private static List<Result> run(List<? extends Benchmark> benchmarks) throws Exception {
        var results = new ArrayList<Result>();
        System.out.println(Result.HEADING);
        for (var benchmark : benchmarks) {
            var scratch = Files.createTempDirectory("rightplace-benchmark-");
            try {
                benchmark.run(scratch, result -> {
                    results.add(result);
                    System.out.println(result);
                });
            } finally {
                delete(scratch);
            }
        }
        return results;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            for (var path : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
