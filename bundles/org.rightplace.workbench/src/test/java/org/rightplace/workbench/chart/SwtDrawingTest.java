package org.rightplace.workbench.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.rightplace.chart.Anchor;
import org.rightplace.chart.Bounds;
import org.rightplace.chart.Chart;
import org.rightplace.chart.Color;
import org.rightplace.chart.Drawing;
import org.rightplace.chart.Paint;
import org.rightplace.chart.Palette;
import org.rightplace.chart.Png;
import org.rightplace.chart.Point;
import org.rightplace.chart.Region;
import org.rightplace.chart.Shape;
import org.rightplace.chart.Size;
import org.rightplace.chart.Stroke;
import org.rightplace.chart.TextSize;
import org.rightplace.chart.TextStyle;

class SwtDrawingTest {

    @RegisterExtension
    static final Screen SCREEN = new Screen();

    private static final Size SIZE = new Size(320, 40);
    private static final Color RED = new Color(200, 30, 30);
    private static final Color BLUE = new Color(20, 40, 180);

    /** One of every shape, side by side. */
    private static final Chart SHAPES = new Chart() {
        @Override
        public String title() {
            return "Shapes";
        }

        @Override
        public String description() {
            return "";
        }

        @Override
        public Size preferredSize() {
            return SIZE;
        }

        @Override
        public void draw(Drawing drawing, Size size) {
            drawing.draw(
                    new Shape.Line(new Point(0, 20), new Point(40, 20)),
                    Paint.stroke(Stroke.of(RED, 6).dashed(List.of(12.0, 8.0))));
            drawing.draw(
                    new Shape.Polyline(List.of(new Point(45, 35), new Point(60, 8), new Point(75, 35))),
                    Paint.stroke(Stroke.of(RED, 6).faded(0.4)));
            drawing.draw(
                    new Shape.Polygon(List.of(new Point(85, 35), new Point(100, 5), new Point(115, 35))),
                    Paint.fill(RED, 0.5));
            drawing.draw(new Shape.Rect(new Bounds(125, 5, 30, 30), 8), Paint.fill(RED).edged(BLUE, 4));
            drawing.draw(new Shape.Circle(new Point(180, 20), 14), Paint.fill(RED));
            drawing.draw(new Shape.Arc(new Point(220, 20), 6, 16, 0, 270), Paint.fill(RED));
            drawing.draw(new Shape.Arc(new Point(260, 20), 12, 12, 0, 90), Paint.stroke(RED, 6));
            drawing.draw(new Shape.Rect(new Bounds(244, 22, 14, 14), 0), Paint.fill(BLUE));
            drawing.draw(
                    Shape.Path.from(new Point(285, 35))
                            .curve(new Point(285, 5), new Point(315, 5), new Point(315, 35))
                            .closed(),
                    Paint.fill(RED));
        }
    };

    @Test
    void paintsWhatTheDocumentShows() throws Exception {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        Png.write(SHAPES, SIZE, Palette.light(), 1, png);
        ImageData document = new ImageData(new ByteArrayInputStream(png.toByteArray()));
        ImageData screen = painted(SHAPES);

        long apart = 0;
        for (int x = 0; x < 320; x++) {
            for (int y = 0; y < 40; y++) {
                apart += distance(rgb(document, x, y), rgb(screen, x, y)) > 60 ? 1 : 0;
            }
        }
        // The two smooth edges a little differently; nothing else may differ.
        assertThat(apart).isLessThan(320 * 40 / 200);
        assertThat(distance(rgb(screen, 100, 28), new RGB(228, 143, 143))).isLessThan(9);
    }

    @Test
    void setsTextWhereItsAnchorSays() {
        Image image = new Image(SCREEN.display(), 200, 40);
        GC gc = new GC(image);
        ChartFonts fonts = new ChartFonts(SCREEN.display(), "Sans");
        try {
            SwtDrawing drawing = new SwtDrawing(gc, Palette.light(), fonts);
            TextSize size = drawing.measure("HHH", TextStyle.BODY);
            drawing.text("HHH", new Point(100, 30), Anchor.END, TextStyle.BODY, Palette.light().ink());

            ImageData data = image.getImageData(100);
            int left = 200;
            int right = 0;
            int bottom = 0;
            for (int x = 0; x < 200; x++) {
                for (int y = 0; y < 40; y++) {
                    if (rgb(data, x, y).red < 128) {
                        left = Math.min(left, x);
                        right = Math.max(right, x);
                        bottom = Math.max(bottom, y);
                    }
                }
            }
            assertThat(right).isBetween(94, 100);
            assertThat((double) left).isCloseTo(100 - size.width(), within(4.0));
            assertThat(bottom).isBetween(28, 30);
            assertThat(drawing.measure("HHH", TextStyle.BODY.bold()).width()).isGreaterThanOrEqualTo(size.width());
        } finally {
            fonts.dispose();
            gc.dispose();
            image.dispose();
        }
    }

    @Test
    void remembersRegionsInTheirOrder() {
        Image image = new Image(SCREEN.display(), 20, 20);
        GC gc = new GC(image);
        ChartFonts fonts = new ChartFonts(SCREEN.display(), "Sans");
        try {
            SwtDrawing drawing = new SwtDrawing(gc, Palette.light(), fonts);
            Region outer = new Region("outer", new Shape.Circle(new Point(10, 10), 9), "Outer", "");
            Region inner = new Region("inner", new Shape.Circle(new Point(10, 10), 3), "Inner", "");

            drawing.region(outer, () -> drawing.region(inner, () -> {}));

            assertThat(drawing.regions()).containsExactly(outer, inner);
        } finally {
            fonts.dispose();
            gc.dispose();
            image.dispose();
        }
    }

    private static ImageData painted(Chart chart) {
        Image image = new Image(SCREEN.display(), (int) SIZE.width(), (int) SIZE.height());
        GC gc = new GC(image);
        ChartFonts fonts = new ChartFonts(SCREEN.display(), "Sans");
        try {
            chart.draw(new SwtDrawing(gc, Palette.light(), fonts), SIZE);
            return image.getImageData(100);
        } finally {
            fonts.dispose();
            gc.dispose();
            image.dispose();
        }
    }

    private static RGB rgb(ImageData data, int x, int y) {
        return data.palette.getRGB(data.getPixel(x, y));
    }

    private static int distance(RGB one, RGB other) {
        return Math.abs(one.red - other.red) + Math.abs(one.green - other.green) + Math.abs(one.blue - other.blue);
    }
}
