package org.rightplace.itests.browse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** Chromium without a screen, spoken to by its own protocol. */
public final class Chromium implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long PATIENCE_SECONDS = 60;

    private final Process process;
    private final HttpClient http = HttpClient.newHttpClient();
    private final WebSocket socket;
    private final AtomicInteger numbers = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonNode>> waiting = new ConcurrentHashMap<>();

    private Chromium(Process process, URI debugger) {
        this.process = process;
        this.socket = http.newWebSocketBuilder().buildAsync(debugger, new Ears()).join();
    }

    /** Where it is installed, if it is. */
    public static Optional<Path> installed() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser").map(Path::of).filter(Files::isExecutable).findFirst();
    }

    /**
     * Starts it.
     *
     * @param profile an empty folder
     */
    public static Chromium start(Path profile) throws IOException, InterruptedException {
        var log = profile.resolve("said.txt");
        var process = new ProcessBuilder(List.of(
                        installed().orElseThrow().toString(),
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-dev-shm-usage",
                        "--disable-background-networking",
                        "--no-first-run",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile,
                        "about:blank"))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        var told = profile.resolve("DevToolsActivePort");
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!Files.exists(told) || Files.readAllLines(told).size() < 2) {
            if (!process.isAlive() || System.nanoTime() > end) {
                process.destroyForcibly();
                throw new AssertionError("Chromium did not start: " + Files.readString(log));
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
        var lines = Files.readAllLines(told);
        return new Chromium(process, URI.create("ws://127.0.0.1:" + lines.get(0) + lines.get(1)));
    }

    /** A device of its own: what one keeps, no other sees. */
    public Device device(int width, int height, boolean scripts) {
        var context = call("", "Target.createBrowserContext", Map.of()).get("browserContextId").asText();
        var target = call("", "Target.createTarget", Map.of("url", "about:blank", "browserContextId", context)).get("targetId").asText();
        var session = call("", "Target.attachToTarget", Map.of("targetId", target, "flatten", true)).get("sessionId").asText();
        call(session, "Emulation.setDeviceMetricsOverride", Map.of("width", width, "height", height, "deviceScaleFactor", 2, "mobile", width < 600));
        if (!scripts) {
            call(session, "Emulation.setScriptExecutionDisabled", Map.of("value", true));
        }
        return new Device(this, session);
    }

    JsonNode call(String session, String method, Map<String, ?> parameters) {
        int number = numbers.incrementAndGet();
        ObjectNode message = JSON.createObjectNode().put("id", number).put("method", method);
        message.set("params", JSON.valueToTree(parameters));
        if (!session.isEmpty()) {
            message.put("sessionId", session);
        }
        var answer = new CompletableFuture<JsonNode>();
        waiting.put(number, answer);
        synchronized (socket) {
            socket.sendText(message.toString(), true).join();
        }
        var said = answer.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
        if (said.has("error")) {
            throw new AssertionError(method + ": " + said.get("error"));
        }
        return said.get("result");
    }

    @Override
    public void close() throws InterruptedException {
        socket.abort();
        http.shutdownNow();
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    private final class Ears implements WebSocket.Listener {

        private final StringBuilder heard = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
            heard.append(part);
            if (last) {
                var text = heard.toString();
                heard.setLength(0);
                try {
                    var message = JSON.readTree(text);
                    var answer = message.has("id") ? waiting.remove(message.get("id").asInt()) : null;
                    if (answer != null) {
                        answer.complete(message);
                    }
                } catch (IOException e) {
                    waiting.values().forEach(one -> one.completeExceptionally(e));
                }
            }
            from.request(1);
            return null;
        }
    }
}
