package org.rightplace.chart.board;

import java.util.List;
import java.util.Locale;
import org.rightplace.chart.Anchor;
import org.rightplace.chart.Bounds;
import org.rightplace.chart.Color;
import org.rightplace.chart.Drawing;
import org.rightplace.chart.Lines;
import org.rightplace.chart.Paint;
import org.rightplace.chart.Palette;
import org.rightplace.chart.Point;
import org.rightplace.chart.Shape;
import org.rightplace.chart.TextStyle;

/** Draws blocks. */
public final class CardPainter {

    private static final TextStyle TITLE = TextStyle.BODY.bold();
    private static final TextStyle CHIP = TextStyle.LABEL;
    private static final double CHIP_TINT = 0.86;
    private static final double CHIP_PAD = 7;
    private static final double CHIP_HEIGHT = 18;
    // Where text sits on a line of its height, from the top.
    private static final double BASE = 0.74;

    private final Drawing drawing;
    private final CardSize size;

    /** Draws blocks of a size on a drawing. */
    public CardPainter(Drawing drawing, CardSize size) {
        this.drawing = drawing;
        this.size = size;
    }

    /** How high a block is in a width. */
    public double height(Card card, double width) {
        return size == CardSize.CARD
                ? size.height(title(card, width).size(), detail(card, width).size(), !card.chip().isEmpty())
                : size.height();
    }

    private List<String> title(Card card, double width) {
        return Lines.wrap(drawing, card.title(), TITLE, size.textWidth(width), size.titleLines());
    }

    private List<String> detail(Card card, double width) {
        return card.detail().isEmpty()
                ? List.of()
                : Lines.wrap(drawing, card.detail(), TextStyle.SECONDARY, size.textWidth(width), size.detailLines());
    }

    /** Draws a block into its bounds. */
    public void draw(Card card, Bounds bounds) {
        switch (size) {
            case CARD -> card(card, bounds);
            case LINE -> line(card, bounds);
            case TILE -> tile(card, bounds);
        }
    }

    private void card(Card card, Bounds bounds) {
        ground(card, bounds);
        double x = bounds.x() + CardSize.BAR + CardSize.PAD;
        double y = bounds.y() + CardSize.PAD;
        for (var line : title(card, bounds.width())) {
            text(line, x, y + CardSize.TITLE_LINE * BASE, TITLE, palette().ink());
            y += CardSize.TITLE_LINE;
        }
        for (var line : detail(card, bounds.width())) {
            text(line, x, y + CardSize.DETAIL_LINE * BASE, TextStyle.SECONDARY, palette().second());
            y += CardSize.DETAIL_LINE;
        }
        if (!card.chip().isEmpty()) {
            chip(card, x, y + (CardSize.CHIP_LINE - CHIP_HEIGHT), CHIP_HEIGHT);
        }
    }

    private void line(Card card, Bounds bounds) {
        ground(card, bounds);
        double x = bounds.x() + CardSize.BAR + CardSize.PAD;
        double middle = bounds.y() + bounds.height() / 2 + CardSize.TITLE_LINE * (BASE - 0.5);
        double chip = card.chip().isEmpty() ? 0 : chipWidth(initial(card));
        if (chip > 0) {
            chip(card.tone(), initial(card), bounds.right() - CardSize.PAD / 2 - chip,
                    bounds.y() + (bounds.height() - CHIP_HEIGHT) / 2, CHIP_HEIGHT);
        }
        text(Lines.clip(drawing, card.title(), TextStyle.BODY, bounds.right() - x - chip - CardSize.PAD), x, middle,
                TextStyle.BODY, palette().ink());
    }

    private void tile(Card card, Bounds bounds) {
        var palette = palette();
        var ground = card.rank() < 0 ? palette.second() : palette.level(card.rank(), card.levels());
        drawing.draw(new Shape.Rect(bounds, size.radius()), Paint.fill(ground));
        drawing.text(initial(card), new Point(bounds.centre().x(), bounds.centre().y() + CHIP.size() / 2 - 1.5),
                Anchor.MIDDLE, CHIP, palette.readable(palette.paper(), ground));
        if (card.tone() == Card.Tone.WARNING) {
            drawing.draw(new Shape.Rect(bounds.inset(1), size.radius()), Paint.stroke(palette.warning(), 2));
        }
    }

    private void ground(Card card, Bounds bounds) {
        var palette = palette();
        var outline = new Shape.Rect(bounds, size.radius());
        drawing.draw(outline, Paint.fill(palette.paper()).edged(palette.line(), 1));
        var colour = card.rank() < 0 ? palette.second() : palette.level(card.rank(), card.levels());
        drawing.draw(new Shape.Rect(new Bounds(bounds.x(), bounds.y(), CardSize.BAR, bounds.height()), 0), Paint.fill(colour));
    }

    private void chip(Card card, double x, double y, double height) {
        chip(card.tone(), card.chip(), x, y, height);
    }

    private void chip(Card.Tone tone, String words, double x, double y, double height) {
        var colour = colour(tone);
        var ground = colour.mix(palette().paper(), CHIP_TINT);
        drawing.draw(new Shape.Rect(new Bounds(x, y, chipWidth(words), height), height / 2), Paint.fill(ground));
        text(words, x + CHIP_PAD, y + height / 2 + CHIP.size() * 0.36, CHIP, palette().readable(colour, ground));
    }

    private double chipWidth(String words) {
        return drawing.measure(words, CHIP).width() + 2 * CHIP_PAD;
    }

    private Color colour(Card.Tone tone) {
        return switch (tone) {
            case OPEN -> palette().accent();
            case WARNING -> palette().warning();
            case SETTLED -> palette().good();
        };
    }

    private static String initial(Card card) {
        return card.chip().isEmpty() ? "–" : card.chip().substring(0, 1).toUpperCase(Locale.UK);
    }

    private void text(String words, double x, double y, TextStyle style, Color colour) {
        drawing.text(words, new Point(x, y), Anchor.START, style, colour);
    }

    private Palette palette() {
        return drawing.palette();
    }
}
