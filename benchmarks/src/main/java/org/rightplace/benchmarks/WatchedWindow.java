package org.rightplace.benchmarks;

import static org.rightplace.benchmarks.probe.FirstPaint.PAINTED;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.rightplace.benchmarks.probe.FirstPaint;

/** A process that opens a window and says when it was painted. Closing this closes the window and awaits the process's end. */
final class WatchedWindow implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 120;

    private final Process process;
    private final Path errors;
    private final double millis;
    private final double processorMillis;

    private WatchedWindow(Process process, Path errors, double millis, double processorMillis) {
        this.process = process;
        this.errors = errors;
        this.millis = millis;
        this.processorMillis = processorMillis;
    }

    /**
     * Starts a process and waits until its window is painted.
     *
     * @param title words of the title that the window has then
     */
    static WatchedWindow open(List<String> command, Map<String, String> environment, String title) throws Exception {
        var errors = Files.createTempFile("rightplace-benchmark-", ".log");
        var builder = new ProcessBuilder(command).redirectError(errors.toFile());
        builder.environment().putAll(environment);
        builder.environment().put(FirstPaint.TITLE, title);
        var start = Instant.now();
        var process = builder.start();
        try {
            var painted = CompletableFuture.supplyAsync(() -> awaitPainted(process.inputReader())).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return new WatchedWindow(
                    process, errors, start.until(painted, ChronoUnit.MICROS) / 1000.0, new Proc(process.pid()).processorMillis());
        } catch (ExecutionException | TimeoutException e) {
            process.destroyForcibly();
            throw new IllegalStateException("No window titled '%s' was painted by %s:%n%s".formatted(title, command, Files.readString(errors)), e);
        }
    }

    /** From the start of the process to the painted window. */
    double millis() {
        return millis;
    }

    /** How long processors had worked for the process by then. */
    double processorMillis() {
        return processorMillis;
    }

    /** What is known of the process. */
    Proc proc() {
        return new Proc(process.pid());
    }

    @Override
    public void close() throws IOException, InterruptedException {
        process.getOutputStream().close();
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("The process does not end: " + process.info().commandLine().orElse("") + "\n" + Files.readString(errors));
        }
        if (process.exitValue() != 0) {
            throw new IllegalStateException("The process ended with %d:%n%s".formatted(process.exitValue(), Files.readString(errors)));
        }
        Files.delete(errors);
    }

    private static Instant awaitPainted(BufferedReader output) {
        try {
            for (var line = output.readLine(); line != null; line = output.readLine()) {
                if (line.startsWith(PAINTED)) {
                    return Instant.EPOCH.plus(Long.parseLong(line.substring(PAINTED.length())), ChronoUnit.MICROS);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new IllegalStateException("The process ended before a window was painted.");
    }
}
