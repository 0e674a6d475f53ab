package org.rightplace.workshop.internal.web;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.Encoder;

/** A text as a code for a phone's camera. */
final class QrCode {

    /** The border that the standard asks for, in modules. */
    private static final int QUIET = 4;

    private QrCode() {}

    /** The code as a picture. */
    static String svg(String text) {
        try {
            var matrix = Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
            int size = matrix.getWidth() + 2 * QUIET;
            var path = new StringBuilder();
            for (int y = 0; y < matrix.getHeight(); y++) {
                for (int x = 0; x < matrix.getWidth(); x++) {
                    if (matrix.get(x, y) == 1) {
                        path.append("M%d %dh1v1h-1z".formatted(x + QUIET, y + QUIET));
                    }
                }
            }
            return ("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" shape-rendering=\"crispEdges\">"
                            + "<rect width=\"%d\" height=\"%d\" fill=\"#fff\"/><path d=\"%s\" fill=\"#000\"/></svg>")
                    .formatted(size, size, size, size, path);
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long for a code: " + text, e);
        }
    }
}
