package org.rightplace.workbench.chart;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.LineAttributes;
import org.eclipse.swt.graphics.Path;
import org.rightplace.chart.Anchor;
import org.rightplace.chart.Bounds;
import org.rightplace.chart.Color;
import org.rightplace.chart.Drawing;
import org.rightplace.chart.Fill;
import org.rightplace.chart.Paint;
import org.rightplace.chart.Palette;
import org.rightplace.chart.Point;
import org.rightplace.chart.Region;
import org.rightplace.chart.Shape;
import org.rightplace.chart.Stroke;
import org.rightplace.chart.TextSize;
import org.rightplace.chart.TextStyle;

/** Draws with a graphics context of the desktop, and remembers the regions it was told of. */
public final class SwtDrawing implements Drawing {

    private static final int OPAQUE = 255;
    private static final float MITER_LIMIT = 10;

    private final GC gc;
    private final Palette palette;
    private final ChartFonts fonts;
    private final List<Region> regions = new ArrayList<>();

    /** A drawing onto the context given, which stays its owner's. */
    public SwtDrawing(GC gc, Palette palette, ChartFonts fonts) {
        this.gc = gc;
        this.palette = palette;
        this.fonts = fonts;
        gc.setAdvanced(true);
        gc.setAntialias(SWT.ON);
        gc.setTextAntialias(SWT.DEFAULT);
    }

    /** The regions drawn so far, in their order. */
    public List<Region> regions() {
        return List.copyOf(regions);
    }

    @Override
    public Palette palette() {
        return palette;
    }

    @Override
    public TextSize measure(String text, TextStyle style) {
        return fonts.measure(gc, text, style);
    }

    @Override
    public void draw(Shape shape, Paint paint) {
        if (paint.stroke() == null && shape instanceof Shape.Rect rect && whole(rect)) {
            fill(rect.bounds(), paint.fill());
            return;
        }
        Path path = path(shape.asPath());
        try {
            if (visible(paint.fill())) {
                gc.setBackground(color(paint.fill().color()));
                gc.setAlpha(alpha(paint.fill().opacity()));
                gc.fillPath(path);
            }
            if (paint.stroke() != null) {
                stroke(paint.stroke());
                gc.drawPath(path);
            }
        } finally {
            path.dispose();
            gc.setAlpha(OPAQUE);
        }
    }

    @Override
    public void text(String text, Point at, Anchor anchor, TextStyle style, Color color) {
        TextSize size = measure(text, style);
        double x = switch (anchor) {
            case START -> at.x();
            case MIDDLE -> at.x() - size.width() / 2;
            case END -> at.x() - size.width();
        };
        gc.setFont(fonts.font(style));
        gc.setForeground(color(color));
        gc.drawText(text, (int) Math.round(x), (int) Math.round(at.y() - size.ascent()), SWT.DRAW_TRANSPARENT);
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

    /** Upright rectangles on whole units, of which hierarchies have thousands, need no path. */
    private static boolean whole(Shape.Rect rect) {
        Bounds bounds = rect.bounds();
        return rect.radius() == 0
                && whole(bounds.x())
                && whole(bounds.y())
                && whole(bounds.width())
                && whole(bounds.height());
    }

    private static boolean whole(double value) {
        return value == Math.rint(value);
    }

    private void fill(Bounds bounds, Fill fill) {
        if (visible(fill)) {
            gc.setBackground(color(fill.color()));
            gc.setAlpha(alpha(fill.opacity()));
            gc.fillRectangle((int) bounds.x(), (int) bounds.y(), (int) bounds.width(), (int) bounds.height());
            gc.setAlpha(OPAQUE);
        }
    }

    private static boolean visible(Fill fill) {
        return fill != null && fill.opacity() > 0;
    }

    private void stroke(Stroke stroke) {
        float[] dash = null;
        if (!stroke.dash().isEmpty()) {
            dash = new float[stroke.dash().size()];
            for (int i = 0; i < dash.length; i++) {
                dash[i] = stroke.dash().get(i).floatValue();
            }
        }
        gc.setForeground(color(stroke.color()));
        gc.setAlpha(alpha(stroke.opacity()));
        gc.setLineAttributes(new LineAttributes(
                (float) stroke.width(),
                dash == null ? SWT.CAP_ROUND : SWT.CAP_FLAT,
                SWT.JOIN_ROUND,
                dash == null ? SWT.LINE_SOLID : SWT.LINE_CUSTOM,
                dash,
                0,
                MITER_LIMIT));
    }

    private Path path(Shape.Path shape) {
        Path path = new Path(gc.getDevice());
        for (Shape.Segment segment : shape.segments()) {
            float x = (float) segment.to().x();
            float y = (float) segment.to().y();
            if (segment instanceof Shape.Segment.Curve curve) {
                path.cubicTo(
                        (float) curve.leaving().x(),
                        (float) curve.leaving().y(),
                        (float) curve.arriving().x(),
                        (float) curve.arriving().y(),
                        x,
                        y);
            } else if (segment instanceof Shape.Segment.To) {
                path.lineTo(x, y);
            } else {
                path.moveTo(x, y);
            }
        }
        if (shape.closed()) {
            path.close();
        }
        return path;
    }

    private static int alpha(double opacity) {
        return (int) Math.round(opacity * OPAQUE);
    }

    private static org.eclipse.swt.graphics.Color color(Color color) {
        return new org.eclipse.swt.graphics.Color(color.r(), color.g(), color.b());
    }
}
