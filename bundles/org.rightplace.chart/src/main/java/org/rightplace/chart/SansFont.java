package org.rightplace.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The typeface that pictures are set in, brought along so that they look the same on every machine. */
final class SansFont {

    static final String FAMILY = "Liberation Sans";

    private static final List<String> FILES = List.of("LiberationSans-Regular.ttf", "LiberationSans-Bold.ttf");

    static {
        FILES.forEach(SansFont::register);
    }

    private SansFont() {}

    /** Makes the typeface known; more than once does no harm. */
    static void register() {
        // The work is done once, when this class is first used.
    }

    static Font load(String file) {
        try (InputStream stream = SansFont.class.getResourceAsStream("liberation/" + file)) {
            return Font.createFont(Font.TRUETYPE_FONT, stream);
        } catch (IOException e) {
            throw new UncheckedIOException("The typeface " + file + " cannot be read.", e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("The typeface " + file + " is damaged.", e);
        }
    }

    private static void register(String file) {
        GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(load(file));
    }
}
