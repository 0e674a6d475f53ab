package org.rightplace.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * A chart with the credits of the figures it rests on below it, as their licences ask for wherever they are shown.
 *
 * @param chart the chart
 * @param credits sentences of credit, each of which stands on lines of its own
 */
public record Credited(Chart chart, List<String> credits) implements Chart {

    private static final TextStyle SMALL = new TextStyle(10, false);
    private static final double LEADING = 14;
    private static final double MARGIN = 8;
    private static final int MOST_LINES = 4;

    public Credited {
        credits = credits.stream().filter(credit -> !credit.isBlank()).distinct().toList();
    }

    @Override
    public String title() {
        return chart.title();
    }

    @Override
    public String description() {
        return credits.isEmpty() ? chart.description() : chart.description() + " " + String.join(" ", credits);
    }

    @Override
    public Size preferredSize() {
        Size size = chart.preferredSize();
        return credits.isEmpty() ? size : new Size(size.width(), size.height() + credits.size() * LEADING * 2 + MARGIN);
    }

    @Override
    public void draw(Drawing drawing, Size size) {
        List<String> lines = new ArrayList<>();
        credits.forEach(credit -> lines.addAll(Lines.wrap(drawing, credit, SMALL, size.width() - 2 * MARGIN, MOST_LINES)));
        double foot = lines.isEmpty() ? 0 : Math.min(lines.size() * LEADING + MARGIN, size.height() - 1);
        chart.draw(drawing, new Size(size.width(), size.height() - foot));
        double y = size.height() - foot + LEADING;
        for (String line : lines) {
            drawing.text(line, new Point(MARGIN, y), Anchor.START, SMALL, drawing.palette().second());
            y += LEADING;
        }
    }
}
