package org.rightplace.benchmarks;

import java.io.File;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * What a frame of the Gantt chart costs while a plan of 2,000 tasks scrolls by, against one of 60 tasks; and against a
 * plain loop over flat arrays that paints nothing but bars, words and links, with the toolkit alone. A process of its own
 * paints all three, in turns, with the toolkit that the product has.
 */
final class GanttBenchmark implements Benchmark {

    /** A frame is to cost what is in sight, whatever is in the plan: what two measurements of the same may differ by. */
    private static final double MOST = 1.25;

    private final Product product;

    GanttBenchmark(Product product) {
        this.product = product;
    }

    @Override
    public String name() {
        return "gantt";
    }

    @Override
    public void run(Path scratch, Consumer<Result> report) throws Exception {
        var command = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path") + File.pathSeparator + product.install().resolve("bundles") + "/*",
                GanttFrames.class.getName());
        command.environment().put("NO_AT_BRIDGE", "1");
        command.redirectError(ProcessBuilder.Redirect.INHERIT);
        var process = command.start();
        var figures = new HashMap<String, Double>();
        try (var lines = process.inputReader()) {
            lines.lines().map(line -> line.split(" ")).forEach(line -> figures.put(line[0], Double.parseDouble(line[1])));
        }
        if (process.waitFor() != 0) {
            throw new IllegalStateException("The frames could not be painted; the process ended with " + process.exitValue() + ".");
        }
        report(figures, report);
    }

    private static void report(Map<String, Double> figures, Consumer<Result> report) {
        report.accept(Result.ratio("A frame of the Gantt chart, 2,000 tasks, scrolling", figures.get("chart"), figures.get("small"), "ms")
                .inPairs(figures.get("ratio"))
                .atMost(MOST));
        report.accept(Result.ratio("  by a plain loop that paints bars, words and links alone", figures.get("chart"), figures.get("plain"), "ms")
                .inPairs(figures.get("ratio-plain")));
        report.accept(Result.figure("  the slowest of a hundred frames", figures.get("slow"), "ms"));
        report.accept(Result.figure("  what slips, worked out anew at each step of a drag", figures.get("slips"), "ms"));
        report.accept(Result.figure("  the chart made anew after an edit", figures.get("made"), "ms"));
    }
}
