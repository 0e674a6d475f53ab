package org.rightplace.chart;

import java.util.List;

/**
 * The colours a drawing is made of. Apart from the accent, colour means one thing: the level a thing sits at, near to
 * far. Each of the four palettes is designed for its ground, none is another inverted.
 *
 * @param ink text and what matters most
 * @param second text that explains
 * @param third marks that may be overlooked; never text that matters
 * @param line rules and edges
 * @param pane the ground of panes
 * @param paper the ground of what is drawn
 * @param accent selection, links and what is active
 * @param error what is wrong
 * @param warning what may be wrong
 * @param good what is well
 * @param focus the ring around what has the keyboard
 * @param levels the colours of the levels, near to far, two or more; others are interpolated
 * @param tints the grounds that go with those colours, as many
 */
public record Palette(
        Color ink,
        Color second,
        Color third,
        Color line,
        Color pane,
        Color paper,
        Color accent,
        Color error,
        Color warning,
        Color good,
        Color focus,
        List<Color> levels,
        List<Color> tints) {

    /** The least contrast between text and its ground, by WCAG 2.2 AA. */
    public static final double TEXT_CONTRAST = 4.5;

    /** The least contrast between a shape that matters and its ground, by WCAG 2.2 AA. */
    public static final double SHAPE_CONTRAST = 3;

    public Palette {
        levels = List.copyOf(levels);
        tints = List.copyOf(tints);
        if (levels.size() < 2 || levels.size() != tints.size()) {
            throw new IllegalArgumentException("A palette needs two or more level colours and as many tints.");
        }
    }

    /** Dark on light, for the screen. */
    public static Palette light() {
        return Palettes.LIGHT;
    }

    /** Light on dark, for the screen. */
    public static Palette dark() {
        return Palettes.DARK;
    }

    /** For paper: blacker ink, and tints that stay apart when printed in greys. */
    public static Palette print() {
        return Palettes.PRINT;
    }

    /** White on black with the strongest contrast throughout. */
    public static Palette highContrast() {
        return Palettes.HIGH_CONTRAST;
    }

    /**
     * The colour of a level.
     *
     * @param index the level's place in their order, 0 for the nearest
     * @param count how many levels there are
     */
    public Color level(int index, int count) {
        return along(levels, index, count);
    }

    /** The ground that goes with a level's colour, with the arguments of {@link #level}. */
    public Color tint(int index, int count) {
        return along(tints, index, count);
    }

    /** A level's colour, strong enough for text on its own tint, with the arguments of {@link #level}. */
    public Color levelText(int index, int count) {
        return readable(level(index, count), tint(index, count));
    }

    /** The colour nearest to the one wished for that can be read as text on the ground given. */
    public Color readable(Color wish, Color ground) {
        Color end = ink.contrast(ground) > paper.contrast(ground) ? ink : paper;
        for (int step = 0; step < 20; step++) {
            Color color = wish.mix(end, step / 20.0);
            if (color.contrast(ground) >= TEXT_CONTRAST) {
                return color;
            }
        }
        return end;
    }

    private static Color along(List<Color> stops, int index, int count) {
        if (count < 1 || index < 0 || index >= count) {
            throw new IndexOutOfBoundsException("There is no level " + index + " among " + count + ".");
        }
        if (count == 1) {
            return stops.getFirst();
        }
        double at = (double) index * (stops.size() - 1) / (count - 1);
        int before = Math.min((int) at, stops.size() - 2);
        return stops.get(before).mix(stops.get(before + 1), at - before);
    }
}
