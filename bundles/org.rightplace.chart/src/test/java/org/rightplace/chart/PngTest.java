package org.rightplace.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;

class PngTest {

    private static final Size SIZE = new Size(440, 380);

    private static byte[] written(Chart chart, Size size, Palette palette, double scale) throws Exception {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        Png.write(chart, size, palette, scale, stream);
        return stream.toByteArray();
    }

    private static BufferedImage read(byte[] png) throws Exception {
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    private static Color at(BufferedImage image, double x, double y) {
        int rgb = image.getRGB((int) x, (int) y);
        return new Color(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
    }

    private static void same(Color actual, Color expected) {
        assertThat(List.of(actual.r(), actual.g(), actual.b()))
                .as("%s, expected %s", actual.hex(), expected.hex())
                .allSatisfy(part -> assertThat(part).isBetween(0, 255));
        assertThat(actual.r()).isCloseTo(expected.r(), within(2));
        assertThat(actual.g()).isCloseTo(expected.g(), within(2));
        assertThat(actual.b()).isCloseTo(expected.b(), within(2));
    }

    @ParameterizedTest
    @CsvSource({"1", "2", "3.5"})
    void paintsEveryShapeWhereItBelongs(double scale) throws Exception {
        BufferedImage image = read(written(new ShapesChart(), ShapesChart.SIZE, Palette.light(), scale));
        Color paper = Palette.light().paper();

        assertThat(image.getWidth()).isEqualTo((int) Math.ceil(320 * scale));
        same(at(image, 20 * scale, 20 * scale), ShapesChart.RED);
        same(at(image, 20 * scale, 30 * scale), paper);
        same(at(image, 60 * scale, 30 * scale), paper);
        same(at(image, 100 * scale, 28 * scale), ShapesChart.RED.over(paper, 0.5));
        same(at(image, 140 * scale, 20 * scale), ShapesChart.RED);
        same(at(image, 125 * scale, 20 * scale), ShapesChart.BLUE);
        same(at(image, 180 * scale, 20 * scale), ShapesChart.RED);
        same(at(image, 220 * scale, 20 * scale), paper);
        same(at(image, 231 * scale, 20 * scale), ShapesChart.RED);
        same(at(image, 212 * scale, 12 * scale), paper);
        same(at(image, 268.5 * scale, 11.5 * scale), ShapesChart.RED);
        same(at(image, 256 * scale, 24 * scale), ShapesChart.BLUE);
        same(at(image, 300 * scale, 25 * scale), ShapesChart.RED);
    }

    @Test
    void showsTheRingsInTheTintsOfTheirLevels() throws Exception {
        Spider spider = Spiders.of(Spider.Series.of("Agreed", 0, 0.2, 0.2, 0.2, 0.2, 0.2));
        RecordedDrawing drawing = RecordedDrawing.of(spider, SIZE);
        List<Point> rim = ((Shape.Polygon) drawing.shapes.getFirst().shape()).points();
        Point centre = ((Shape.Line) drawing.shapes.get(5).shape()).from();

        BufferedImage image = read(written(spider, SIZE, Palette.light(), 2));

        // Half-way between two axes at the lower left, where neither a letter nor a spoke stands.
        Point edge = rim.get(2).between(rim.get(3), 0.45);
        List<Integer> levels = List.of(0, 1, 1, 2, 3);
        for (int ring = 1; ring < 5; ring++) {
            Point point = centre.between(edge, (ring + 0.5) / 5);
            same(at(image, point.x() * 2, point.y() * 2), Palette.light().tint(levels.get(ring), 4));
        }
        same(at(image, 2, 2), Palette.light().paper());
    }

    @Test
    void marksTheScoreInTheColourOfItsLevel() throws Exception {
        Spider spider = Spiders.of(Spider.Series.of("Agreed", 3, 4.0, 1.0, 3.0, 2.0, 5.0));

        BufferedImage dark = read(written(spider, SIZE, Palette.dark(), 2));

        for (Point marker : RecordedDrawing.of(spider, SIZE).markers()) {
            same(at(dark, marker.x() * 2, marker.y() * 2), Palette.dark().level(3, 4));
        }
        same(at(dark, 2, 2), Palette.dark().paper());
    }

    @Test
    void drawsEveryPlaceOfALargeSystem() throws Exception {
        List<Icicle.Node> children = new ArrayList<>();
        for (int i = 0; i < 3000; i++) {
            children.add(new Icicle.Node("n" + i, "", 1, 0, List.of()));
        }
        Icicle icicle = Icicle.of(
                "Large", new Icicle.Node("all", "", 3000, 2, children), Spiders.LEVELS, "", "people");

        BufferedImage image = read(written(icicle, new Size(200, 3022), Palette.light(), 1));

        same(at(image, 150, 2900), Palette.light().tint(0, 4));
        same(at(image, 150, 3020), Palette.light().tint(0, 4));
    }

    @Test
    void setsTextInTheTypefaceItBringsAlong() {
        SansFont.register();
        for (String text : List.of("Patient numbers", "1,783,314", "Ünïcödé – “quoted” · €")) {
            for (boolean strong : new boolean[] {false, true}) {
                TextStyle style = new TextStyle(100, strong);
                double drawn = SansFont.load(strong ? "LiberationSans-Bold.ttf" : "LiberationSans-Regular.ttf")
                        .deriveFont(100f)
                        .getStringBounds(text, new java.awt.font.FontRenderContext(null, true, true))
                        .getWidth();
                assertThat(SansWidths.measure(text, style).width()).as(text).isCloseTo(drawn, within(drawn / 100));
            }
        }
    }

    @Test
    void writesInk() throws Exception {
        BufferedImage image = read(written(Spiders.of(5), SIZE, Palette.light(), 2));
        RecordedDrawing.Written label = RecordedDrawing.of(Spiders.of(5), SIZE).texts.stream()
                .filter(text -> text.text().equals("Patient numbers"))
                .findFirst()
                .orElseThrow();

        Bounds box = label.box();
        int dark = 0;
        for (double x = box.x(); x < box.right(); x += 0.5) {
            for (double y = box.y(); y < box.bottom(); y += 0.5) {
                dark += at(image, x * 2, y * 2).contrast(Palette.light().paper()) > 4.5 ? 1 : 0;
            }
        }
        assertThat(dark / (box.width() * box.height() * 4)).isBetween(0.08, 0.5);
    }

    @Test
    void isTheSameEveryTime() throws Exception {
        assertThat(written(Spiders.of(6), SIZE, Palette.light(), 1.5))
                .isEqualTo(written(Spiders.of(6), SIZE, Palette.light(), 1.5));
    }

    @Test
    void saysHowLargeItIsOnPaper() throws Exception {
        ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
        reader.setInput(ImageIO.createImageInputStream(
                new ByteArrayInputStream(written(Spiders.of(3), SIZE, Palette.print(), 2))));

        Element tree = (Element) reader.getImageMetadata(0).getAsTree("javax_imageio_png_1.0");

        Element size = (Element) tree.getElementsByTagName("pHYs").item(0);
        assertThat(size.getAttribute("unitSpecifier")).isEqualTo("meter");
        assertThat(Integer.parseInt(size.getAttribute("pixelsPerUnitXAxis"))).isEqualTo(7559);
    }

    @ParameterizedTest
    @CsvSource({"0", "-1", "NaN", "1000"})
    void refusesAScaleItCannotRender(double scale) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> written(Spiders.of(3), SIZE, Palette.light(), scale))
                .withMessageContaining("scale");
    }
}
