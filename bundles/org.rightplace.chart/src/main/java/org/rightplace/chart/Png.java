package org.rightplace.chart;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.DocumentLimits;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Component;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** A chart as PNG, made from its SVG, so that both show the same. */
public final class Png {

    /** Larger pictures than this many pixels do not fit into the memory of an ordinary machine. */
    private static final double MOST_PIXELS = 100_000_000;

    /** Our own documents need no limit on how many shapes they have: an icicle has one for every place. */
    private static final DocumentLimits LIMITS = new DocumentLimits(
            DocumentLimits.DEFAULT_MAX_NESTING_DEPTH, DocumentLimits.DEFAULT_MAX_USE_NESTING_DEPTH, Integer.MAX_VALUE);

    static {
        // Rendering into memory needs no display; without this the toolkit would look for one, and fail where it is gone.
        if (System.getProperty("java.awt.headless") == null) {
            System.setProperty("java.awt.headless", "true");
        }
    }

    private Png() {}

    /**
     * Writes a chart on the palette's paper and leaves the stream open.
     *
     * @param scale pixels for each unit of the drawing: 1 for a screen, 2 to 4 for paper. The file says 96 times as many
     *     dots to the inch, so that it is printed at the same size whatever the scale.
     * @throws IllegalArgumentException if the picture would be larger than fits into memory
     */
    public static void write(Chart chart, Size size, Palette palette, double scale, OutputStream stream)
            throws IOException {
        PngFile.write(image(chart, size, palette, scale), scale, stream);
    }

    static BufferedImage image(Chart chart, Size size, Palette palette, double scale) {
        double width = Math.ceil(size.width() * scale);
        double height = Math.ceil(size.height() * scale);
        if (!(scale > 0) || width * height > MOST_PIXELS) {
            throw new IllegalArgumentException("A picture of " + SvgDrawing.number(width) + " by "
                    + SvgDrawing.number(height) + " pixels is too large; choose a smaller size or scale.");
        }
        SansFont.register();
        String svg = SvgDocument.document(chart, size, palette, "'" + SansFont.FAMILY + "'");
        SVGDocument document = new SVGLoader()
                .load(
                        new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)),
                        null,
                        LoaderContext.builder().documentLimits(LIMITS).build());
        if (document == null) {
            throw new IllegalStateException("The picture " + chart.title() + " cannot be rendered.");
        }
        BufferedImage image = new BufferedImage((int) width, (int) height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            graphics.setRenderingHint(
                    RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            graphics.setRenderingHint(
                    RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
            document.render(
                    (Component) null, graphics, new ViewBox(0, 0, (float) width, (float) height));
        } finally {
            graphics.dispose();
        }
        return image;
    }
}
