package org.rightplace.workbench.internal.theme;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;

/** The workbench's icons, drawn in the colour of text. */
final class Icons {

    private static final String UNKNOWN = "part";
    private static final String DRAWN_IN = "currentColor";
    private static final int SIZE = 16;

    private final Display display;
    private final String colour;
    private final Map<String, Image> images = new HashMap<>();

    Icons(Display display, RGB colour) {
        this.display = display;
        this.colour = "#%02X%02X%02X".formatted(colour.red, colour.green, colour.blue);
    }

    Image get(String name) {
        return images.computeIfAbsent(name, this::load);
    }

    void dispose() {
        images.values().forEach(Image::dispose);
        images.clear();
    }

    private Image load(String name) {
        var svg = read(Icons.class.getResource("/icons/" + name + ".svg") == null ? UNKNOWN : name)
                .replace(DRAWN_IN, colour);
        ImageDataProvider sharpAtEveryZoom = zoom -> data(svg, zoom);
        return new Image(display, sharpAtEveryZoom);
    }

    private static ImageData data(String svg, int zoom) {
        int pixels = SIZE * zoom / 100;
        var sized = svg.replaceFirst("<svg ", "<svg width=\"%d\" height=\"%d\" ".formatted(pixels, pixels));
        return new ImageData(new ByteArrayInputStream(sized.getBytes(StandardCharsets.UTF_8)));
    }

    private static String read(String name) {
        try (var in = Icons.class.getResourceAsStream("/icons/" + name + ".svg")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The icon " + name + " cannot be read.", e);
        }
    }
}
