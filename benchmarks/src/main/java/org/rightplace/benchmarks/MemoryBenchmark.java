package org.rightplace.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.rightplace.benchmarks.EnglandFiles.Size;

/**
 * The most memory that a process has at any time, as the system counts it: of the window with the sample, of the window
 * with a system of England's size, and of the command line.
 */
final class MemoryBenchmark implements Benchmark {

    private static final int SETTLING_SECONDS = 10;
    private static final int GLANCE_MILLIS = 2;
    private static final String UNIT = "MiB";

    private final Product product;

    MemoryBenchmark(Product product) {
        this.product = product;
    }

    @Override
    public String name() {
        return "memory";
    }

    @Override
    public void run(Path scratch, Consumer<Result> report) throws Exception {
        var watched = product.watched(scratch.resolve("product"));
        var home = Files.createDirectory(scratch.resolve("home"));
        var england = scratch.resolve("england");
        Product.copy(product.sample(), england);
        var files = EnglandFiles.write(scratch, Size.ENGLAND);
        var importing = command(
                home, "import", "nhs-practices", england.toString(), "--map", files.map().toString(), "--patients", files.patients().toString());
        // The first start leaves an archive of classes, and is a script that waits for the window; later ones are the window.
        var first = scratch.resolve("first");
        Product.copy(product.sample(), first);
        watched.window(home, "open", first.toString()).close();
        report.accept(Result.figure("Peak memory of the window with the sample", window(watched, home, product.sample(), scratch), UNIT));
        report.accept(Result.figure("  of the window with the sample and all England", window(watched, home, england, scratch), UNIT));
        report.accept(Result.figure("  of the command line, info on the sample", command(home, "info", product.sample().toString()), UNIT));
        report.accept(Result.figure("  of the command line, info on all England", command(home, "info", england.toString()), UNIT));
        report.accept(Result.figure("  of the command line, importing all England", importing, UNIT));
    }

    /** Waits after the window is painted, so that checks and whatever else runs in the background are counted. */
    private static double window(Product watched, Path home, Path workspace, Path scratch) throws Exception {
        var own = scratch.resolve("window-" + workspace.getFileName());
        Product.copy(workspace, own);
        try (var window = watched.window(home, "open", own.toString())) {
            TimeUnit.SECONDS.sleep(SETTLING_SECONDS);
            return window.proc().peakMemory();
        }
    }

    private double command(Path home, String... words) throws Exception {
        var builder = new ProcessBuilder(product.command(words));
        builder.environment().putAll(Product.environment(home));
        var output = Files.createTempFile(home, "output", ".txt");
        builder.redirectErrorStream(true).redirectOutput(output.toFile());
        var process = builder.start();
        double peak = 0;
        while (!process.waitFor(GLANCE_MILLIS, TimeUnit.MILLISECONDS)) {
            peak = Math.max(peak, peakMemory(process));
        }
        if (process.exitValue() > 1) {
            throw new IllegalStateException("%s ended with %d:%n%s".formatted(List.of(words), process.exitValue(), Files.readString(output)));
        }
        return peak;
    }

    private static double peakMemory(Process process) throws IOException {
        try {
            return new Proc(process.pid()).peakMemory();
        } catch (NoSuchFileException e) {
            // It has ended since it was last looked at.
            return 0;
        }
    }
}
