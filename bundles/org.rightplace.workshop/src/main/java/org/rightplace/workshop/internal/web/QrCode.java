package org.rightplace.workshop.internal.web;

import org.rightplace.workshop.JoinPicture;

/** A text as a code for a phone's camera. */
final class QrCode {

    private QrCode() {}

    /** The code as a picture. */
    static String svg(String text) {
        var code = JoinPicture.of(text);
        int size = code.width();
        var path = new StringBuilder();
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                if (code.dark(x, y)) {
                    path.append("M%d %dh1v1h-1z".formatted(x, y));
                }
            }
        }
        return ("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" shape-rendering=\"crispEdges\">"
                        + "<rect width=\"%d\" height=\"%d\" fill=\"#fff\"/><path d=\"%s\" fill=\"#000\"/></svg>")
                .formatted(size, size, size, size, path);
    }
}
