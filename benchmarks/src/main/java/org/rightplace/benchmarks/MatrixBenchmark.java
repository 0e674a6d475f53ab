package org.rightplace.benchmarks;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * What a frame costs while the operating-model matrix scrolls through 5,000 services, as a multiple of what it costs to
 * fill as many cells of a bare canvas and to write the same words into them. Both are painted in turns, in one process.
 */
final class MatrixBenchmark implements Benchmark {

    private static final double MOST = 3;

    private final Product product;

    MatrixBenchmark(Product product) {
        this.product = product;
    }

    @Override
    public String name() {
        return "matrix";
    }

    @Override
    public void run(Path scratch, Consumer<Result> report) throws Exception {
        var matrix = new Stopwatch();
        var canvas = new Stopwatch();
        for (var line : frames(scratch)) {
            var words = line.split(" ");
            if (words.length == 3 && words[0].equals(MatrixFrames.FRAME)) {
                matrix.add(Double.parseDouble(words[1]));
                canvas.add(Double.parseDouble(words[2]));
            }
        }
        report.accept(Result.ratio("A frame of the matrix, scrolling through 5,000 services", matrix.warm(), canvas.warm(), "ms")
                .inPairs(matrix.inPairsWith(canvas))
                .atMost(MOST));
    }

    private List<String> frames(Path scratch) throws IOException, InterruptedException {
        var own = System.getProperty("java.class.path").split(File.pathSeparator)[0];
        var errors = scratch.resolve("errors.log");
        var builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp", own + File.pathSeparator + product.install().resolve("bundles") + File.separator + "*",
                        MatrixFrames.class.getName(),
                        product.sample().toString(),
                        scratch.resolve("settings").toString())
                .redirectError(errors.toFile());
        builder.environment().putAll(Product.environment(scratch));
        var process = builder.start();
        var lines = process.inputReader().lines().toList();
        if (process.waitFor() != 0 || lines.isEmpty()) {
            throw new IllegalStateException("The matrix could not be painted:\n" + Files.readString(errors));
        }
        return lines;
    }
}
