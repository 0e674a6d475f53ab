package org.rightplace.workshop.internal.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The style, the script and the icon, which are the same for everybody. */
final class Assets {

    private static final int KEPT_SECONDS = 600;

    private record Asset(String type, String content) {}

    private final Map<String, Asset> byPath = Map.of(
            "/style.css", new Asset("text/css; charset=utf-8", read("style.css")),
            "/page.js", new Asset("text/javascript; charset=utf-8", read("page.js")),
            "/icon.svg", new Asset("image/svg+xml", read("icon.svg")));

    /** Serves a path, if it is one of these. */
    boolean serve(Visit visit, String path) {
        var asset = byPath.get(path);
        if (asset == null) {
            return false;
        }
        visit.keepFor(KEPT_SECONDS);
        visit.send(200, asset.type(), asset.content());
        return true;
    }

    private static String read(String name) {
        try (var stream = Assets.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
