package org.rightplace.workbench.internal.theme;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.rightplace.workbench.theme.Theme;

/** A set of colours with the desktop's font and the workbench's icons. */
public final class StandardTheme implements Theme {

    private final ColourSet colours;
    private final Fonts fonts;
    private final Icons icons;
    private final Styling styling = new Styling(this);
    private final Map<RGB, Color> made = new HashMap<>();

    /**
     * @param colours which colours
     * @param textScale how much larger than designed text is to be, 1 for as designed
     */
    StandardTheme(Display display, ColourSet colours, double textScale) {
        this.colours = colours;
        this.fonts = new Fonts(display, textScale);
        this.icons = new Icons(display, colours.role(Role.SECOND));
    }

    /** Gives the fonts and icons back. Nothing may use the theme afterwards. */
    public void dispose() {
        fonts.dispose();
        icons.dispose();
    }

    @Override
    public boolean dark() {
        return colours.dark();
    }

    @Override
    public boolean highContrast() {
        return colours.highContrast();
    }

    @Override
    public Color color(Role role) {
        return color(colours.role(role));
    }

    @Override
    public Color level(int rank, int levels) {
        return color(colours.level(rank, levels));
    }

    @Override
    public Color levelTint(int rank, int levels) {
        return color(colours.tint(rank, levels));
    }

    @Override
    public Font font(Type type) {
        return fonts.get(type);
    }

    @Override
    public Image icon(String name) {
        return icons.get(name);
    }

    @Override
    public void style(Control control) {
        styling.style(control);
    }

    private Color color(RGB rgb) {
        return made.computeIfAbsent(rgb, Color::new);
    }
}
