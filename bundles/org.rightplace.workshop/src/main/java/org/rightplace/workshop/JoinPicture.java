package org.rightplace.workshop;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.ArrayList;
import java.util.BitSet;
import org.rightplace.chart.Bounds;
import org.rightplace.chart.Chart;
import org.rightplace.chart.Color;
import org.rightplace.chart.Drawing;
import org.rightplace.chart.Paint;
import org.rightplace.chart.Point;
import org.rightplace.chart.Shape;
import org.rightplace.chart.Size;

/**
 * A QR code: the picture to point a phone's camera at. It is black on white whatever surrounds it, for many cameras read
 * no other.
 *
 * @param text what the camera reads
 * @param width how many modules it is wide and high, with its quiet border
 * @param dark the dark modules, row by row
 */
public record JoinPicture(String text, int width, BitSet dark) implements Chart {

    /** The border that the standard asks for, in modules. */
    private static final int QUIET = 4;

    private static final Color BLACK = new Color(0, 0, 0);
    private static final Color WHITE = new Color(255, 255, 255);
    private static final double PREFERRED = 240;

    public JoinPicture {
        dark = (BitSet) dark.clone();
    }

    /**
     * The code of an address.
     *
     * @throws IllegalArgumentException if it is too long for any code
     */
    public static JoinPicture of(String text) {
        try {
            var matrix = Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
            int width = matrix.getWidth() + 2 * QUIET;
            var dark = new BitSet(width * width);
            for (int y = 0; y < matrix.getHeight(); y++) {
                for (int x = 0; x < matrix.getWidth(); x++) {
                    dark.set((y + QUIET) * width + x + QUIET, matrix.get(x, y) == 1);
                }
            }
            return new JoinPicture(text, width, dark);
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long for a code: " + text, e);
        }
    }

    @Override
    public BitSet dark() {
        return (BitSet) dark.clone();
    }

    /** Whether a module is dark. */
    public boolean dark(int x, int y) {
        return dark.get(y * width + x);
    }

    @Override
    public String title() {
        return "A code to point a phone’s camera at";
    }

    @Override
    public String description() {
        return "It opens " + text + ".";
    }

    @Override
    public Size preferredSize() {
        return new Size(PREFERRED, PREFERRED);
    }

    @Override
    public void draw(Drawing drawing, Size size) {
        draw(drawing, size.bounds());
    }

    /** Draws it somewhere in a larger picture. */
    void draw(Drawing drawing, Bounds room) {
        // Whole units, so that no module is a pixel wider than another and none is blurred.
        double module = Math.max(1, Math.floor(Math.min(room.width(), room.height()) / width));
        double left = Math.floor(room.x() + (room.width() - module * width) / 2);
        double top = Math.floor(room.y() + (room.height() - module * width) / 2);
        drawing.draw(new Shape.Rect(new Bounds(left, top, module * width, module * width), 0), Paint.fill(WHITE));
        // One shape for all that is dark, so that no light shows between its parts at whatever size it is shown.
        var outline = new ArrayList<Shape.Segment>();
        for (int y = 0; y < width; y++) {
            int x = dark.nextSetBit(y * width) - y * width;
            while (x >= 0 && x < width) {
                int end = Math.min(width, dark.nextClearBit(y * width + x) - y * width);
                double from = left + x * module;
                double to = left + end * module;
                double above = top + y * module;
                outline.add(new Shape.Segment.Move(new Point(from, above)));
                outline.add(new Shape.Segment.To(new Point(to, above)));
                outline.add(new Shape.Segment.To(new Point(to, above + module)));
                outline.add(new Shape.Segment.To(new Point(from, above + module)));
                int next = dark.nextSetBit(y * width + end);
                x = next < 0 ? width : next - y * width;
            }
        }
        drawing.draw(new Shape.Path(outline, true), Paint.fill(BLACK));
    }
}
