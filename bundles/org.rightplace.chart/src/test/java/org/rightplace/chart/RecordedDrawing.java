package org.rightplace.chart;

import java.util.ArrayList;
import java.util.List;

/** Remembers what is drawn on it, so that tests can look at shapes and words instead of characters and pixels. */
final class RecordedDrawing implements Drawing {

    record Drawn(Shape shape, Paint paint) {}

    record Written(String text, Point at, Anchor anchor, TextStyle style, Color color) {

        Bounds box() {
            TextSize size = SansWidths.measure(text, style);
            double x = switch (anchor) {
                case START -> at.x();
                case MIDDLE -> at.x() - size.width() / 2;
                case END -> at.x() - size.width();
            };
            return new Bounds(x, at.y() - size.ascent(), size.width(), size.height());
        }
    }

    final List<Drawn> shapes = new ArrayList<>();
    final List<Written> texts = new ArrayList<>();
    final List<Region> regions = new ArrayList<>();

    static RecordedDrawing of(Chart chart, Size size) {
        RecordedDrawing drawing = new RecordedDrawing();
        chart.draw(drawing, size);
        return drawing;
    }

    /** The middles of the full markers of a spider's first series. */
    List<Point> markers() {
        return shapes.stream()
                .filter(drawn -> drawn.shape() instanceof Shape.Circle)
                .map(drawn -> ((Shape.Circle) drawn.shape()).centre())
                .toList();
    }

    List<String> words() {
        return texts.stream().map(Written::text).toList();
    }

    @Override
    public Palette palette() {
        return Palette.light();
    }

    @Override
    public void draw(Shape shape, Paint paint) {
        shapes.add(new Drawn(shape, paint));
    }

    @Override
    public void text(String text, Point at, Anchor anchor, TextStyle style, Color color) {
        texts.add(new Written(text, at, anchor, style, color));
    }

    @Override
    public TextSize measure(String text, TextStyle style) {
        return SansWidths.measure(text, style);
    }

    @Override
    public void group(String title, String description, Runnable content) {
        content.run();
    }

    @Override
    public void region(Region region, Runnable content) {
        regions.add(region);
        content.run();
    }
}
