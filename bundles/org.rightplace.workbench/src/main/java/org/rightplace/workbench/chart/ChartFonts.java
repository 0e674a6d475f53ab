package org.rightplace.workbench.chart;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontMetrics;
import org.eclipse.swt.graphics.GC;
import org.rightplace.chart.TextSize;
import org.rightplace.chart.TextStyle;

/**
 * The fonts that charts are set in on a device, in one family, and the room that text takes in them. Fonts are made and
 * texts measured once, because a chart is painted again at every move of the pointer.
 */
public final class ChartFonts {

    private static final double POINTS_AN_INCH = 72;
    private static final int MOST_MEASURED = 20_000;

    private final Device device;
    private final String family;
    private final double pointsAUnit;
    private final Map<Integer, Face> plain = new HashMap<>();
    private final Map<Integer, Face> strong = new HashMap<>();

    /** Fonts of the family given, to be disposed of by who made this. */
    public ChartFonts(Device device, String family) {
        this.device = device;
        this.family = family;
        this.pointsAUnit = POINTS_AN_INCH / device.getDPI().y;
    }

    Font font(TextStyle style) {
        return face(style).font;
    }

    TextSize measure(GC gc, String text, TextStyle style) {
        return face(style).measure(gc, text);
    }

    private Face face(TextStyle style) {
        int points = (int) Math.max(1, Math.round(style.size() * pointsAUnit));
        return (style.strong() ? strong : plain).computeIfAbsent(points, size ->
                new Face(new Font(device, family, size, style.strong() ? SWT.BOLD : SWT.NORMAL)));
    }

    /** Disposes of the fonts. */
    public void dispose() {
        for (var faces : List.of(plain, strong)) {
            faces.values().forEach(face -> face.font.dispose());
            faces.clear();
        }
    }

    /** A font, and what was measured in it. */
    private static final class Face {

        private final Font font;
        private final Map<String, TextSize> measured = new HashMap<>();
        private FontMetrics metrics;

        private Face(Font font) {
            this.font = font;
        }

        private TextSize measure(GC gc, String text) {
            if (measured.size() > MOST_MEASURED) {
                measured.clear();
            }
            return measured.computeIfAbsent(text, words -> {
                gc.setFont(font);
                if (metrics == null) {
                    metrics = gc.getFontMetrics();
                }
                return new TextSize(
                        gc.textExtent(words, SWT.DRAW_TRANSPARENT).x, metrics.getAscent(), metrics.getDescent());
            });
        }
    }
}
