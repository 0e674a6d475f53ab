package org.rightplace.exchange.sheet;

/** Looks for a quotation mark that is opened and never closed: it would swallow every row below it without a word. */
final class Quotes {

    private Quotes() {}

    /** The line, from 1, on which a quoted cell begins that never ends; 0 if all of them end. */
    static long unclosedFrom(String text, char separator) {
        boolean inside = false;
        boolean cellBegins = true;
        long line = 1;
        long opened = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                line++;
            }
            if (c == '"' && inside) {
                // A doubled mark closes and opens again at once.
                inside = i + 1 < text.length() && text.charAt(i + 1) == '"';
                i += inside ? 1 : 0;
            } else if (c == '"' && cellBegins) {
                inside = true;
                opened = line;
            }
            cellBegins = !inside && (c == separator || c == '\n' || c == '\r');
        }
        return inside ? opened : 0;
    }
}
