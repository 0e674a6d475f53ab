package org.rightplace.workbench.chart;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.rightplace.chart.Color;
import org.rightplace.chart.Palette;
import org.rightplace.workbench.theme.Theme;

/** The colours of a theme as a chart wants them. */
public final class ThemePalette {

    /** As many levels as the design names; the colours of others lie between these. */
    private static final int LEVELS = 4;

    private ThemePalette() {}

    /** The palette in which charts look like what surrounds them. */
    public static Palette of(Theme theme) {
        return new Palette(
                color(theme, Theme.Role.INK),
                color(theme, Theme.Role.SECOND),
                color(theme, Theme.Role.THIRD),
                color(theme, Theme.Role.LINE),
                color(theme, Theme.Role.PANE),
                color(theme, Theme.Role.PAPER),
                color(theme, Theme.Role.ACCENT),
                color(theme, Theme.Role.ERROR),
                color(theme, Theme.Role.WARNING),
                color(theme, Theme.Role.GOOD),
                color(theme, Theme.Role.FOCUS),
                levels(rank -> theme.level(rank, LEVELS)),
                levels(rank -> theme.levelTint(rank, LEVELS)));
    }

    private static List<Color> levels(IntFunction<org.eclipse.swt.graphics.Color> color) {
        return IntStream.range(0, LEVELS).mapToObj(color).map(ThemePalette::color).toList();
    }

    private static Color color(Theme theme, Theme.Role role) {
        return color(theme.color(role));
    }

    private static Color color(org.eclipse.swt.graphics.Color color) {
        return new Color(color.getRed(), color.getGreen(), color.getBlue());
    }
}
