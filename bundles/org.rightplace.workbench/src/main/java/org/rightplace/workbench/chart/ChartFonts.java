package org.rightplace.workbench.chart;

import java.util.HashMap;
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

    private record Setting(int points, boolean strong) {}

    private record Text(String text, Setting setting) {}

    private final Device device;
    private final String family;
    private final double pointsAUnit;
    private final Map<Setting, Font> fonts = new HashMap<>();
    private final Map<Text, TextSize> measured = new HashMap<>();

    /** Fonts of the family given, to be disposed of by who made this. */
    public ChartFonts(Device device, String family) {
        this.device = device;
        this.family = family;
        this.pointsAUnit = POINTS_AN_INCH / device.getDPI().y;
    }

    Font font(TextStyle style) {
        return fonts.computeIfAbsent(setting(style), setting ->
                new Font(device, family, setting.points(), setting.strong() ? SWT.BOLD : SWT.NORMAL));
    }

    TextSize measure(GC gc, String text, TextStyle style) {
        if (measured.size() > MOST_MEASURED) {
            measured.clear();
        }
        return measured.computeIfAbsent(new Text(text, setting(style)), key -> {
            gc.setFont(font(style));
            FontMetrics metrics = gc.getFontMetrics();
            return new TextSize(
                    gc.textExtent(text, SWT.DRAW_TRANSPARENT).x, metrics.getAscent(), metrics.getDescent());
        });
    }

    /** Disposes of the fonts. */
    public void dispose() {
        fonts.values().forEach(Font::dispose);
        fonts.clear();
        measured.clear();
    }

    private Setting setting(TextStyle style) {
        return new Setting((int) Math.max(1, Math.round(style.size() * pointsAUnit)), style.strong());
    }
}
