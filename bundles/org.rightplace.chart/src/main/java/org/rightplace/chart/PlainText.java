package org.rightplace.chart;

/** Makes any text fit to stand in XML. */
final class PlainText {

    private PlainText() {}

    /** One line: line breaks, tabs and the like are spaces, and what XML cannot hold is the replacement character. */
    static String line(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints().forEach(point -> line.appendCodePoint(allowed(point)));
        return line.toString();
    }

    /** The text with the characters that mean something to XML written out, good for content and attributes alike. */
    static String xml(String text) {
        return line(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private static int allowed(int point) {
        if (Character.isWhitespace(point)) {
            return ' ';
        }
        boolean broken = Character.isISOControl(point)
                || point >= 0xD800 && point <= 0xDFFF
                || (point & 0xFFFE) == 0xFFFE;
        return broken ? 0xFFFD : point;
    }
}
