package org.rightplace.ui.board.internal;

import java.util.List;
import org.rightplace.chart.Anchor;
import org.rightplace.chart.Bounds;
import org.rightplace.chart.Color;
import org.rightplace.chart.Drawing;
import org.rightplace.chart.Lines;
import org.rightplace.chart.Paint;
import org.rightplace.chart.Point;
import org.rightplace.chart.Shape;
import org.rightplace.chart.Stroke;
import org.rightplace.chart.TextStyle;
import org.rightplace.chart.board.CardPainter;
import org.rightplace.workspace.Counts;
import org.rightplace.workspace.Index;
import org.rightplace.workspace.placements.Board;

/** Draws the part of a board that is in sight. */
final class BoardPainter {

    private static final TextStyle NAME = TextStyle.BODY.bold();
    private static final double RADIUS = 6;
    private static final double NAME_BASE = 20;
    private static final double ABOUT_BASE = 38;
    private static final double NEAR = 3;
    private static final double NAME_PAD = 6;
    private static final double FADED = 0.62;
    private static final double TRAY_BASE = 5;
    private static final String NOT_PLACED = "Not placed yet";
    private static final String TRAY_ABOUT = " · let go here to take it off the board";

    private final Drawing drawing;
    private final BoardLayout layout;
    private final Cards cards;
    private final LevelFigures figures;
    private final CardPainter painter;
    private final double left;
    private final double top;
    private final double width;
    private final double height;

    /** @param left how far the board is scrolled to the right, and down with {@code top} */
    BoardPainter(
            Drawing drawing, BoardLayout layout, Cards cards, double left, double top, double width, double height) {
        this.drawing = drawing;
        this.layout = layout;
        this.cards = cards;
        this.figures = new LevelFigures(cards.snapshot());
        this.painter = new CardPainter(drawing, layout.size());
        this.left = left;
        this.top = top;
        this.width = width;
        this.height = height;
    }

    void grounds() {
        forSeen((column, at) -> drawing.draw(
                new Shape.Rect(new Bounds(at, 0, layout.columnWidth(), height), RADIUS), Paint.fill(ground(column))));
    }

    /** The blocks, those that are held or stand for a held service faded. */
    void blocks(List<Spot> faded) {
        for (int i = 0; i < layout.board().columns().size(); i++) {
            if (seen(i)) {
                blocks(i, faded);
            }
        }
    }

    private void blocks(int column, List<Spot> faded) {
        var of = layout.board().columns().get(column);
        for (int i = layout.firstBelow(column, top + BoardLayout.HEAD - 1); i < of.blocks().size(); i++) {
            var bounds = shown(new Spot(column, i));
            if (bounds.y() > height) {
                break;
            }
            painter.draw(cards.of(of.blocks().get(i), of), bounds);
            if (faded.contains(new Spot(column, i))) {
                var colour = ground(of);
                drawing.draw(new Shape.Rect(bounds, RADIUS), new Paint(
                        Paint.fill(colour, FADED).fill(),
                        Stroke.of(drawing.palette().second(), 1).dashed(List.of(4.0, 3.0))));
            }
        }
    }

    /** The heads, over blocks that are scrolled away. */
    void heads(int focusedHead) {
        forSeen((column, at) -> head(column, at));
        if (focusedHead >= 0) {
            ring(new Bounds(at(focusedHead) + 1, 1, layout.columnWidth() - 2, BoardLayout.HEAD - 6), drawing.palette().focus());
        }
    }

    private void head(Board.Column column, double at) {
        var palette = drawing.palette();
        double w = layout.columnWidth();
        drawing.draw(new Shape.Rect(new Bounds(at, RADIUS, w, BoardLayout.HEAD - RADIUS), 0), Paint.fill(ground(column)));
        drawing.draw(new Shape.Rect(new Bounds(at, 0, w, BoardLayout.HEAD), RADIUS), Paint.fill(ground(column)));
        int levels = cards.snapshot().framework().map(framework -> framework.levels().size()).orElse(1);
        var ink = column.rank() < 0 ? palette.second() : palette.levelText(column.rank(), levels);
        var count = Counts.of(column.blocks().size());
        double counted = drawing.measure(count, NAME).width();
        var name = column.location().isEmpty() ? NOT_PLACED : column.name();
        drawing.text(count, new Point(at + w - NAME_PAD, NAME_BASE), Anchor.END, NAME, ink);
        var lines = Lines.wrap(drawing, name, NAME, w - 2 * NAME_PAD - counted - NEAR, 2);
        text(lines.getFirst(), at + NAME_PAD, NAME_BASE, NAME, ink);
        var fold = fold(column);
        drawing.text(fold, new Point(at + w - NAME_PAD, ABOUT_BASE), Anchor.END, TextStyle.SECONDARY, ink);
        if (lines.size() > 1) {
            // A name that needs the room of the figures gets it: they are told by the tip as well.
            text(lines.getLast(), at + NAME_PAD, ABOUT_BASE, NAME, ink);
        } else {
            text(Lines.clip(drawing, figures.of(column), TextStyle.SECONDARY, w - 3 * NAME_PAD - (fold.isEmpty() ? 0 : NEAR)),
                    at + NAME_PAD, ABOUT_BASE, TextStyle.SECONDARY, palette.readable(palette.second(), ground(column)));
        }
    }

    // Only a level with places can be unfolded, and only its own column says so.
    private String fold(Board.Column column) {
        boolean places = column.level()
                .filter(level -> !cards.snapshot().lookup(Index.PLACES_BY_LEVEL, level.id()).isEmpty())
                .isPresent();
        if (!places || !column.location().orElseThrow().everywhere()) {
            return "";
        }
        return column.name().startsWith("Every ") ? "▾" : "▸";
    }

    /** Where the held block would go: a column, as far down as it is seen. */
    void target(int column, double bottom) {
        var bounds = new Bounds(at(column), 0, layout.columnWidth(), bottom);
        drawing.draw(new Shape.Rect(bounds.inset(1.5), RADIUS), Paint.stroke(drawing.palette().accent(), 3));
    }

    /** Where a held block goes that is to be placed no longer. */
    void tray(Bounds bounds, boolean target) {
        var palette = drawing.palette();
        var inside = bounds.inset(1.5);
        drawing.draw(new Shape.Rect(bounds, 0), Paint.fill(palette.paper()));
        drawing.draw(new Shape.Rect(inside, RADIUS), new Paint(
                Paint.fill(palette.pane()).fill(),
                target ? Stroke.of(palette.accent(), 3) : Stroke.of(palette.second(), 1).dashed(List.of(4.0, 3.0))));
        double base = bounds.centre().y() + TRAY_BASE;
        double named = drawing.measure(NOT_PLACED, NAME).width();
        double all = named + drawing.measure(TRAY_ABOUT, TextStyle.SECONDARY).width();
        double x = Math.max(NAME_PAD, (bounds.width() - all) / 2);
        text(NOT_PLACED, x, base, NAME, palette.readable(palette.second(), palette.pane()));
        text(Lines.clip(drawing, TRAY_ABOUT, TextStyle.SECONDARY, bounds.width() - NAME_PAD - x - named), x + named, base,
                TextStyle.SECONDARY, palette.readable(palette.second(), palette.pane()));
    }

    /** A held block. */
    void ghost(Board.Block block, int column, Bounds bounds) {
        drawing.draw(new Shape.Rect(new Bounds(bounds.x() + 3, bounds.y() + 4, bounds.width(), bounds.height()), RADIUS),
                Paint.fill(drawing.palette().ink(), 0.18));
        painter.draw(cards.of(block, layout.board().columns().get(column)), bounds);
        ring(bounds, drawing.palette().accent());
    }

    /** What is selected. */
    void selected(Spot spot, boolean focused) {
        var bounds = shown(spot);
        if (bounds.bottom() > BoardLayout.HEAD) {
            ring(bounds.inset(-1), focused ? drawing.palette().focus() : drawing.palette().accent());
        }
    }

    private void ring(Bounds bounds, Color colour) {
        drawing.draw(new Shape.Rect(bounds, RADIUS), Paint.stroke(colour, 2.5));
    }

    /** Where a block is in sight. */
    Bounds shown(Spot spot) {
        var bounds = layout.bounds(spot.column(), spot.index());
        return new Bounds(bounds.x() - left, bounds.y() - top, bounds.width(), bounds.height());
    }

    private Color ground(Board.Column column) {
        int levels = cards.snapshot().framework().map(framework -> framework.levels().size()).orElse(1);
        return column.rank() < 0 ? drawing.palette().pane() : drawing.palette().tint(column.rank(), levels);
    }

    private void text(String words, double x, double y, TextStyle style, Color colour) {
        drawing.text(words, new Point(x, y), Anchor.START, style, colour);
    }

    private double at(int column) {
        return layout.columnLeft(column) - left;
    }

    private boolean seen(int column) {
        double at = at(column);
        return at < width && at + layout.columnWidth() > 0;
    }

    private void forSeen(Seen seen) {
        for (int i = 0; i < layout.board().columns().size(); i++) {
            if (seen(i)) {
                seen.draw(layout.board().columns().get(i), at(i));
            }
        }
    }

    private interface Seen {
        void draw(Board.Column column, double at);
    }
}
