package org.rightplace.benchmarks;

import static org.rightplace.benchmarks.probe.FirstPaint.PAINTED;
import static org.rightplace.benchmarks.probe.Watch.COMPLETE;

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
    private final Instant start;
    private final double millis;
    private final double processorMillis;

    private WatchedWindow(Process process, Path errors, Instant start, double millis, double processorMillis) {
        this.process = process;
        this.errors = errors;
        this.start = start;
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
            var painted = await(PAINTED, process.inputReader());
            return new WatchedWindow(process, errors, start, millis(start, painted), new Proc(process.pid()).processorMillis());
        } catch (ExecutionException | TimeoutException e) {
            process.destroyForcibly();
            throw new IllegalStateException("No window titled '%s' was painted by %s:%n%s".formatted(title, command, Files.readString(errors)), e);
        }
    }

    /** From the start of the process to the painted window. */
    double millis() {
        return millis;
    }

    /** From the start of the process until the product published its screen, as it does when all that the window shows is in its place. */
    double completeMillis() throws Exception {
        return millis(start, await(COMPLETE, process.inputReader()));
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

    private static double millis(Instant from, Instant to) {
        return from.until(to, ChronoUnit.MICROS) / 1000.0;
    }

    private static Instant await(String word, BufferedReader output) throws InterruptedException, ExecutionException, TimeoutException {
        return CompletableFuture.supplyAsync(() -> read(word, output)).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    private static Instant read(String word, BufferedReader output) {
        try {
            for (var line = output.readLine(); line != null; line = output.readLine()) {
                if (line.startsWith(word)) {
                    return Instant.EPOCH.plus(Long.parseLong(line.substring(word.length())), ChronoUnit.MICROS);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new IllegalStateException("The process ended and never said: " + word);
    }
}
