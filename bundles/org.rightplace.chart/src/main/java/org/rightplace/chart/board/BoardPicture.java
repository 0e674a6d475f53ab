package org.rightplace.chart.board;

import java.util.List;
import java.util.stream.Collectors;
import org.rightplace.chart.Anchor;
import org.rightplace.chart.Bounds;
import org.rightplace.chart.Chart;
import org.rightplace.chart.Drawing;
import org.rightplace.chart.Lines;
import org.rightplace.chart.Paint;
import org.rightplace.chart.Point;
import org.rightplace.chart.Region;
import org.rightplace.chart.Shape;
import org.rightplace.chart.Size;
import org.rightplace.chart.TextStyle;

/**
 * A whole board in one picture, for paper.
 *
 * @param title what it shows
 * @param columns its columns, near to far
 */
public record BoardPicture(String title, List<CardColumn> columns) implements Chart {

    private static final double COLUMN = 190;
    private static final double GAP = 8;
    private static final double HEAD = 34;
    private static final double LINE = 31;
    private static final TextStyle NAME = TextStyle.BODY.bold();

    public BoardPicture {
        columns = List.copyOf(columns);
    }

    @Override
    public String description() {
        return columns.stream()
                .map(column -> column.name() + ": " + (column.cards().isEmpty()
                        ? "nothing"
                        : column.cards().stream().map(Card::title).collect(Collectors.joining(", "))) + ".")
                .collect(Collectors.joining(" "));
    }

    @Override
    public Size preferredSize() {
        int most = columns.stream().mapToInt(column -> column.cards().size()).max().orElse(0);
        return new Size(Math.max(1, columns.size()) * (COLUMN + GAP) - GAP, HEAD + most * LINE + GAP);
    }

    @Override
    public void draw(Drawing drawing, Size size) {
        double width = (size.width() + GAP) / Math.max(1, columns.size()) - GAP;
        for (int i = 0; i < columns.size(); i++) {
            column(drawing, columns.get(i), new Bounds(i * (width + GAP), 0, width, size.height()));
        }
    }

    private static void column(Drawing drawing, CardColumn column, Bounds bounds) {
        var palette = drawing.palette();
        boolean level = column.rank() >= 0;
        var ground = level ? palette.tint(column.rank(), column.levels()) : palette.pane();
        var ink = level ? palette.levelText(column.rank(), column.levels()) : palette.second();
        drawing.group(column.name(), column.about(), () -> {
            drawing.draw(new Shape.Rect(bounds, 6), Paint.fill(ground));
            var count = String.valueOf(column.cards().size());
            double room = bounds.width() - 3 * GAP - drawing.measure(count, NAME).width();
            drawing.text(Lines.clip(drawing, column.name(), NAME, room),
                    new Point(bounds.x() + GAP, HEAD - 13), Anchor.START, NAME, ink);
            drawing.text(count, new Point(bounds.right() - GAP, HEAD - 13), Anchor.END, NAME, ink);
            var painter = new CardPainter(drawing, CardSize.LINE);
            double y = HEAD;
            for (var card : column.cards()) {
                var place = new Bounds(bounds.x() + GAP, y, bounds.width() - 2 * GAP, CardSize.LINE.height());
                drawing.region(new Region(card.id(), new Shape.Rect(place, 4), card.title(), card.words()),
                        () -> painter.draw(card, place));
                y += LINE;
            }
        });
    }
}
