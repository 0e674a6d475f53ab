package org.rightplace.ui.neighbourhoods.internal;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.swt.graphics.Color;
import org.rightplace.chart.Palette;
import org.rightplace.model.Maturity;
import org.rightplace.workbench.chart.ThemePalette;
import org.rightplace.workbench.theme.Theme;

/**
 * How far a neighbourhood has come as a shade of its level's colour, the further the stronger; what has slipped is in the
 * colour of warnings. The letter or figure on it is always readable.
 */
final class Shades {

    private static final double[] STEPS = {0.1, 0.3, 0.6, 1};
    private static final double[] CHANGES = {0.3, 0.55, 0.8};

    /** A ground and the colour of what stands on it. */
    record Shade(Color ground, Color text) {}

    private final Palette palette;
    private final HeatFacts facts;
    private final Map<String, Shade> made = new HashMap<>();

    Shades(Theme theme, HeatFacts facts) {
        this.palette = ThemePalette.of(theme);
        this.facts = facts;
    }

    Shade of(Maturity step) {
        return made.computeIfAbsent(step.name(), none -> shade(near(), STEPS[step.ordinal()]));
    }

    /** The shade of a change by some steps, which are not nought. */
    Shade of(int difference) {
        var much = CHANGES[Math.min(Math.abs(difference), CHANGES.length) - 1];
        return made.computeIfAbsent(Integer.toString(difference),
                none -> shade(difference > 0 ? near() : palette.warning(), much));
    }

    private org.rightplace.chart.Color near() {
        var framework = facts.snapshot().framework();
        int levels = framework.map(one -> one.levels().size()).orElse(0);
        int rank = facts.level().map(level -> framework.orElseThrow().rank(level.id())).orElse(-1);
        return rank < 0 || levels < 2 ? palette.good() : palette.level(rank, levels);
    }

    private Shade shade(org.rightplace.chart.Color strong, double much) {
        var ground = palette.paper().mix(strong, much);
        var text = palette.readable(palette.ink(), ground);
        if (palette.paper().contrast(ground) > text.contrast(ground)) {
            text = palette.paper();
        }
        return new Shade(color(ground), color(text));
    }

    private static Color color(org.rightplace.chart.Color color) {
        return new Color(color.r(), color.g(), color.b());
    }
}
