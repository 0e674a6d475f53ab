package org.rightplace.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Shares of a whole side by side, such as in how many of many draws each band won. A share too small for its words has
 * them below the strip.
 *
 * @param title what the whole is
 * @param pieces the shares, in their order
 * @param levels how many levels there are
 */
public record BandStrip(String title, List<Piece> pieces, int levels) implements FlowingChart {

    private static final double WIDTH = 400;
    private static final double HEIGHT = 22;
    private static final double PAD = 6;
    private static final double SIGN = 9;
    private static final double LINE = 17;
    private static final double BETWEEN = 2;

    /**
     * A share.
     *
     * @param name what it is of
     * @param share how much of the whole, 0 to 1
     * @param level the place of its level, or {@link #NO_LEVEL}
     */
    public record Piece(String name, double share, int level) {

        /** The level of a share of none. */
        public static final int NO_LEVEL = -1;

        String words() {
            return per(share) + " " + name.substring(0, Math.min(1, name.length())).toLowerCase(Locale.UK)
                    + name.substring(Math.min(1, name.length()));
        }
    }

    public BandStrip {
        pieces = pieces.stream().filter(piece -> piece.share() > 0).toList();
    }

    @Override
    public Size preferredSize() {
        return new Size(WIDTH, height(new SvgDrawing(Palette.print()), WIDTH));
    }

    @Override
    public double height(Drawing drawing, double width) {
        return HEIGHT + outside(drawing, width).size() * LINE + (outside(drawing, width).isEmpty() ? 0 : PAD);
    }

    @Override
    public String description() {
        return pieces.stream().map(Piece::words).collect(Collectors.joining(", ")) + ".";
    }

    @Override
    public void draw(Drawing drawing, Size size) {
        var palette = drawing.palette();
        double x = 0;
        for (var piece : pieces) {
            double width = size.width() * piece.share();
            var room = new Bounds(x, 0, width, HEIGHT);
            drawing.region(new Region(piece.name(), new Shape.Rect(room, 0), piece.name(), per(piece.share())), () -> {
                drawing.draw(new Shape.Rect(room, 0), Paint.fill(color(palette, piece)));
                if (inside(drawing, piece, width)) {
                    drawing.text(
                            label(drawing, piece, width),
                            new Point(room.centre().x(), HEIGHT / 2 + TextStyle.SECONDARY.size() * 0.36),
                            Anchor.MIDDLE,
                            TextStyle.SECONDARY,
                            palette.readable(palette.paper(), color(palette, piece)));
                }
            });
            if (x > 0) {
                // Bands next to each other may point to one level, and so have one colour.
                drawing.draw(new Shape.Line(new Point(x, 0), new Point(x, HEIGHT)), Paint.stroke(palette.paper(), BETWEEN));
            }
            x += width;
        }
        double y = HEIGHT + PAD;
        for (var piece : outside(drawing, size.width())) {
            drawing.draw(
                    new Shape.Rect(new Bounds(0, y + (LINE - SIGN) / 2, SIGN, SIGN), 0), Paint.fill(color(palette, piece)));
            drawing.text(
                    Lines.clip(drawing, piece.words(), TextStyle.SECONDARY, size.width() - SIGN - PAD),
                    new Point(SIGN + PAD, y + LINE / 2 + TextStyle.SECONDARY.size() * 0.36),
                    Anchor.START,
                    TextStyle.SECONDARY,
                    palette.second());
            y += LINE;
        }
    }

    private List<Piece> outside(Drawing drawing, double width) {
        var outside = new ArrayList<Piece>();
        for (var piece : pieces) {
            if (!label(drawing, piece, width * piece.share()).equals(piece.words())) {
                outside.add(piece);
            }
        }
        return outside;
    }

    private static boolean inside(Drawing drawing, Piece piece, double width) {
        return !label(drawing, piece, width).isEmpty();
    }

    /** All of its words, or the number alone, or nothing, as there is room. */
    private static String label(Drawing drawing, Piece piece, double width) {
        for (var words : List.of(piece.words(), per(piece.share()))) {
            if (drawing.measure(words, TextStyle.SECONDARY).width() <= width - 2 * PAD) {
                return words;
            }
        }
        return "";
    }

    private Color color(Palette palette, Piece piece) {
        return piece.level() == Piece.NO_LEVEL ? palette.third() : palette.level(piece.level(), levels);
    }

    /** A share in per cent, never rounded to none or all of it. */
    public static String per(double share) {
        double percent = share * 100;
        return percent < 1 ? "under 1%" : percent > 99 && percent < 100 ? "over 99%" : Math.round(percent) + "%";
    }
}
