package org.rightplace.chart;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * A chart as SVG: its title and its description in words stand first, nothing outside the document is needed, and the
 * same chart gives the same bytes on every machine.
 */
public final class SvgDocument {

    /** Families of the same widths, so that text takes the room it was given wherever the document is read. */
    static final String FAMILIES = "Arial, Helvetica, 'Liberation Sans', sans-serif";

    private static final Pattern ID = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");

    private SvgDocument() {}

    /** A whole document, on the palette's paper, to be saved as a file. */
    public static String standalone(Chart chart, Size size, Palette palette) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + document(chart, size, palette, FAMILIES);
    }

    /** A whole document of a width and as high as the chart then needs, on the palette's paper. */
    public static String standalone(FlowingChart chart, double width, Palette palette) {
        return standalone(chart, new Size(width, chart.height(new SvgDrawing(palette), width)), palette);
    }

    /** Writes {@link #standalone(Chart, Size, Palette)} in UTF-8 and leaves the stream open. */
    public static void write(Chart chart, Size size, Palette palette, OutputStream stream) throws IOException {
        stream.write(standalone(chart, size, palette).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * An element to stand in a page, on whatever ground the page has. It grows no wider than the column it is in.
     *
     * @param id the element's id, which its title's and description's ids begin with; unique in the page
     */
    public static String inline(Chart chart, Size size, Palette palette, String id) {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException(
                    "An id begins with a letter and goes on with letters, digits, - and _, not " + id + ".");
        }
        return element(chart, size, palette, FAMILIES, id, " style=\"max-width:100%;height:auto\"", "");
    }

    static String document(Chart chart, Size size, Palette palette, String families) {
        SvgDrawing ground = new SvgDrawing(palette);
        ground.draw(new Shape.Rect(size.bounds(), 0), Paint.fill(palette.paper()));
        return element(chart, size, palette, families, "chart", "", ground.elements());
    }

    private static String element(
            Chart chart, Size size, Palette palette, String families, String id, String style, String ground) {
        SvgDrawing drawing = new SvgDrawing(palette);
        chart.draw(drawing, size);
        String width = SvgDrawing.number(size.width());
        String height = SvgDrawing.number(size.height());
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" id=\"" + id + "\" width=\"" + width + "\" height=\"" + height
                + "\" viewBox=\"0 0 " + width + " " + height + "\"" + style + " role=\"img\" aria-labelledby=\"" + id
                + "-title " + id + "-desc\" font-family=\"" + families + "\">\n"
                + "<title id=\"" + id + "-title\">" + PlainText.xml(chart.title()) + "</title>\n"
                + "<desc id=\"" + id + "-desc\">" + PlainText.xml(chart.description()) + "</desc>\n"
                + ground + drawing.elements() + "</svg>\n";
    }
}
