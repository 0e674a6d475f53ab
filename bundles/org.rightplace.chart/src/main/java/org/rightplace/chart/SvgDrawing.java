package org.rightplace.chart;

import java.util.List;
import java.util.stream.Collectors;

/** Writes what is drawn as SVG elements. The same drawing gives the same characters everywhere. */
final class SvgDrawing implements Drawing {

    private final Palette palette;
    private final StringBuilder out = new StringBuilder();

    SvgDrawing(Palette palette) {
        this.palette = palette;
    }

    String elements() {
        return out.toString();
    }

    @Override
    public Palette palette() {
        return palette;
    }

    @Override
    public TextSize measure(String text, TextStyle style) {
        return SansWidths.measure(PlainText.line(text), style);
    }

    @Override
    public void draw(Shape shape, Paint paint) {
        out.append(
                switch (shape) {
                    case Shape.Line line -> "<line x1=\"" + number(line.from().x()) + "\" y1=\""
                            + number(line.from().y()) + "\" x2=\"" + number(line.to().x()) + "\" y2=\""
                            + number(line.to().y()) + '"';
                    case Shape.Polyline line -> "<polyline points=\"" + points(line.points()) + '"';
                    case Shape.Polygon polygon -> "<polygon points=\"" + points(polygon.points()) + '"';
                    case Shape.Rect rect -> rect(rect);
                    case Shape.Circle circle -> "<circle cx=\"" + number(circle.centre().x()) + "\" cy=\""
                            + number(circle.centre().y()) + "\" r=\"" + number(circle.radius()) + '"';
                    case Shape.Arc arc -> "<path d=\"" + data(arc) + '"';
                    case Shape.Path path -> "<path d=\"" + data(path) + '"';
                });
        paint(paint);
        out.append("/>\n");
    }

    @Override
    public void text(String text, Point at, Anchor anchor, TextStyle style, Color color) {
        out.append("<text x=\"").append(number(at.x())).append("\" y=\"").append(number(at.y()));
        out.append("\" font-size=\"").append(number(style.size())).append('"');
        if (style.strong()) {
            out.append(" font-weight=\"bold\"");
        }
        if (anchor != Anchor.START) {
            out.append(" text-anchor=\"").append(anchor == Anchor.MIDDLE ? "middle" : "end").append('"');
        }
        out.append(" fill=\"").append(color.hex()).append("\">").append(PlainText.xml(text)).append("</text>\n");
    }

    @Override
    public void group(String title, String description, Runnable content) {
        out.append("<g>");
        told("title", title);
        told("desc", description);
        out.append('\n');
        content.run();
        out.append("</g>\n");
    }

    @Override
    public void region(Region region, Runnable content) {
        group(region.words(), "", content);
    }

    private void told(String element, String text) {
        if (!text.isEmpty()) {
            out.append('<').append(element).append('>').append(PlainText.xml(text));
            out.append("</").append(element).append('>');
        }
    }

    private void paint(Paint paint) {
        if (paint.fill() == null) {
            out.append(" fill=\"none\"");
        } else {
            out.append(" fill=\"").append(paint.fill().color().hex()).append('"');
            opacity("fill-opacity", paint.fill().opacity());
        }
        if (paint.stroke() != null) {
            Stroke stroke = paint.stroke();
            out.append(" stroke=\"").append(stroke.color().hex());
            out.append("\" stroke-width=\"").append(number(stroke.width())).append('"');
            out.append(" stroke-linecap=\"").append(stroke.dash().isEmpty() ? "round" : "butt");
            out.append("\" stroke-linejoin=\"round\"");
            if (!stroke.dash().isEmpty()) {
                out.append(" stroke-dasharray=\"");
                out.append(stroke.dash().stream().map(SvgDrawing::number).collect(Collectors.joining(" ")));
                out.append('"');
            }
            opacity("stroke-opacity", stroke.opacity());
        }
    }

    private void opacity(String attribute, double opacity) {
        if (opacity < 1) {
            out.append(' ').append(attribute).append("=\"").append(number(opacity)).append('"');
        }
    }

    private static String rect(Shape.Rect rect) {
        Bounds bounds = rect.bounds();
        String plain = "<rect x=\"" + number(bounds.x()) + "\" y=\"" + number(bounds.y()) + "\" width=\""
                + number(bounds.width()) + "\" height=\"" + number(bounds.height()) + '"';
        return rect.radius() == 0 ? plain : plain + " rx=\"" + number(rect.radius()) + '"';
    }

    private static String data(Shape.Arc arc) {
        double end = arc.start() + arc.sweep();
        String large = arc.sweep() > 180 ? "1" : "0";
        String out = "M" + pair(arc.centre().towards(arc.start(), arc.outer())) + "A" + number(arc.outer()) + ","
                + number(arc.outer()) + " 0 " + large + " 1 " + pair(arc.centre().towards(end, arc.outer()));
        if (arc.open()) {
            return out;
        }
        if (arc.inner() == 0) {
            return out + "L" + pair(arc.centre()) + "Z";
        }
        return out + "L" + pair(arc.centre().towards(end, arc.inner())) + "A" + number(arc.inner()) + ","
                + number(arc.inner()) + " 0 " + large + " 0 " + pair(arc.centre().towards(arc.start(), arc.inner()))
                + "Z";
    }

    private static String data(Shape.Path path) {
        String steps = path.segments().stream()
                .map(segment -> switch (segment) {
                    case Shape.Segment.Move move -> "M" + pair(move.to());
                    case Shape.Segment.To line -> "L" + pair(line.to());
                    case Shape.Segment.Curve curve -> "C" + pair(curve.leaving()) + " " + pair(curve.arriving()) + " "
                            + pair(curve.to());
                })
                .collect(Collectors.joining());
        return path.closed() ? steps + "Z" : steps;
    }

    private static String points(List<Point> points) {
        return points.stream().map(SvgDrawing::pair).collect(Collectors.joining(" "));
    }

    private static String pair(Point point) {
        return number(point.x()) + "," + number(point.y());
    }

    /** A number with at most two decimals and no more characters than it needs, whatever the machine's language. */
    static String number(double value) {
        long hundredths = Math.round(value * 100);
        long rest = Math.abs(hundredths % 100);
        String whole = (hundredths < 0 ? "-" : "") + Math.abs(hundredths / 100);
        if (rest == 0) {
            return whole;
        }
        return whole + (rest < 10 ? ".0" : ".") + (rest % 10 == 0 ? rest / 10 : rest);
    }
}
