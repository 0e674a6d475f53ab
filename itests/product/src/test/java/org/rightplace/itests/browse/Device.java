package org.rightplace.itests.browse;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** A page in the browser, with cookies of its own. */
public final class Device {

    private static final long PATIENCE_SECONDS = 30;
    private static final String AXE = axe();

    private final Chromium chromium;
    private final String session;

    Device(Chromium chromium, String session) {
        this.chromium = chromium;
        this.session = session;
    }

    /** Opens an address and waits until it is there. */
    public Device open(String address) {
        chromium.call(session, "Page.navigate", Map.of("url", address));
        await("document.readyState === 'complete' && location.href !== 'about:blank'");
        return this;
    }

    /** What an expression comes to. */
    public JsonNode value(String expression) {
        var said = chromium.call(
                session, "Runtime.evaluate", Map.of("expression", expression, "returnByValue", true, "awaitPromise", true));
        if (said.has("exceptionDetails")) {
            throw new AssertionError(expression + ": " + said.get("exceptionDetails"));
        }
        return said.get("result").path("value");
    }

    /** Waits until an expression is true. */
    public void await(String expression) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        BooleanSupplier there = () -> {
            try {
                return value(expression).asBoolean();
            } catch (AssertionError e) {
                // Between two pages there is nothing to ask.
                return false;
            }
        };
        while (!there.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("never: " + expression + " in " + text());
            }
            pause();
        }
    }

    /** The text that is shown. */
    public String text() {
        return value("document.body.innerText").asText();
    }

    /** Types into a field. */
    public void type(String selector, String words) {
        value("document.querySelector(%s).focus()".formatted(quoted(selector)));
        chromium.call(session, "Input.insertText", Map.of("text", words));
    }

    /** Clicks with the mouse where something is. */
    public void click(String selector) {
        value("document.querySelector(%s).scrollIntoView({block: 'center'})".formatted(quoted(selector)));
        var place = value("(() => { const r = document.querySelector(%s).getBoundingClientRect(); return [r.x + r.width / 2, r.y + r.height / 2]; })()"
                .formatted(quoted(selector)));
        for (var type : List.of("mousePressed", "mouseReleased")) {
            chromium.call(session, "Input.dispatchMouseEvent", Map.of(
                    "type", type, "x", place.get(0).asDouble(), "y", place.get(1).asDouble(), "button", "left", "clickCount", 1));
        }
    }

    /** Clicks something that leads to another page, and waits for it. */
    public void follow(String selector) {
        value("window.leaving = true");
        click(selector);
        await("window.leaving === undefined && document.readyState === 'complete'");
    }

    /** What hinders people with a disability from using the page, by the rules of WCAG 2.2, levels A and AA. */
    public List<String> barriers() {
        value(AXE + ";0");
        var found = value("axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']})"
                + ".then(r => r.violations.map(v => v.id + ': ' + v.help + ' ' + v.nodes.map(n => n.html).slice(0, 3).join(' ')))");
        var barriers = new ArrayList<String>();
        found.forEach(one -> barriers.add(one.asText()));
        return barriers;
    }

    /** Whether the page is wider than the screen. */
    public boolean scrollsSideways() {
        return value("document.documentElement.scrollWidth > window.innerWidth").asBoolean();
    }

    /** Keeps a picture of the page. */
    public void picture(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        var data = chromium.call(session, "Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true));
        Files.write(file, Base64.getDecoder().decode(data.get("data").asText()));
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(30);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "\\'") + "'";
    }

    private static String axe() {
        try (var stream = Device.class.getResourceAsStream("/axe.min.js")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
