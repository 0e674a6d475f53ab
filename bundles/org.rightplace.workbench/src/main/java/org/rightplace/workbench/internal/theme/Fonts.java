package org.rightplace.workbench.internal.theme;

import java.util.EnumMap;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.widgets.Display;
import org.rightplace.workbench.theme.Theme.Type;

/** The desktop's own font in the sizes and weights in use. */
final class Fonts {

    private static final double POINTS_PER_INCH = 72;

    // GTK's own controls leave parts of points out, so that words in them would be smaller than those painted beside them.
    private static final boolean WHOLE_POINTS = SWT.getPlatform().equals("gtk");

    private final Display display;
    private final double scale;
    private final Map<Type, Font> fonts = new EnumMap<>(Type.class);

    /** @param scale how much larger than designed text is to be, 1 for as designed */
    Fonts(Display display, double scale) {
        this.display = display;
        this.scale = scale;
    }

    Font get(Type type) {
        return fonts.computeIfAbsent(type, this::create);
    }

    void dispose() {
        fonts.values().forEach(Font::dispose);
        fonts.clear();
    }

    private Font create(Type type) {
        return switch (type) {
            case BODY -> font(13, SWT.NORMAL);
            case STRONG -> font(13, SWT.BOLD);
            case SECONDARY -> font(12, SWT.NORMAL);
            case TITLE -> font(16, SWT.BOLD);
            case FIGURE -> font(34, SWT.BOLD);
            case GROUP -> font(11, SWT.BOLD);
        };
    }

    private Font font(int pixels, int style) {
        var base = display.getSystemFont().getFontData()[0];
        double points = pixels * scale * POINTS_PER_INCH / display.getDPI().y;
        return new Font(display, withHeight(base, WHOLE_POINTS ? Math.round(points) : points, style));
    }

    /** The same family at a size that need not be a whole number of points, which the setter would round. */
    private static FontData withHeight(FontData base, double points, int style) {
        var parts = base.toString().split("\\|", 5);
        parts[2] = Double.toString(Math.round(points * 100) / 100.0);
        parts[3] = Integer.toString(style);
        var data = new FontData(String.join("|", parts));
        data.setStyle(style);
        return data;
    }
}
