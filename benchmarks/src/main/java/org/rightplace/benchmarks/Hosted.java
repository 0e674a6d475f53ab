package org.rightplace.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A workshop that the product runs in a process of its own, on a workspace made for it. Closing it ends the workshop. */
final class Hosted implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 60;

    private final Process process;
    private final Map<String, String> told;

    Hosted(Product product, Path scratch) throws Exception {
        new Room(folder(scratch)).close();
        var out = scratch.resolve("told");
        var builder = new ProcessBuilder(product.command(
                        "workshop", folder(scratch).toString(), "--workstream", Room.WORKSTREAM, "--services", Room.SERVICE, "--json"))
                .redirectOutput(out.toFile())
                .redirectError(scratch.resolve("said").toFile());
        builder.environment().putAll(Product.environment(scratch.resolve("home")));
        process = builder.start();
        try {
            told = told(process, out);
        } catch (IOException | InterruptedException e) {
            close();
            throw e;
        }
    }

    /** Where its workspace is. */
    static Path folder(Path scratch) {
        return scratch.resolve("room");
    }

    /** What people open to join. */
    URI join() {
        return URI.create(told.get("join"));
    }

    /** What they type. */
    String code() {
        return told.get("code");
    }

    /** The most memory it has had, in MiB. */
    double peakMemory() throws IOException {
        return new Proc(process.pid()).peakMemory();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }

    private static Map<String, String> told(Process process, Path out) throws IOException, InterruptedException {
        while (!Files.readString(out).contains("\n")) {
            if (!process.isAlive()) {
                throw new IOException("The workshop did not start.");
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
        var told = new HashMap<String, String>();
        try (var parser = new JsonFactory().createParser(out.toFile())) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                var name = parser.currentName();
                parser.nextToken();
                told.put(name, parser.getText());
            }
        }
        return told;
    }
}
