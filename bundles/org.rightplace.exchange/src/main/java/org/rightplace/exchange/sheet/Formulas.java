package org.rightplace.exchange.sheet;

import java.util.regex.Pattern;

/**
 * Keeps a text from being run as a formula when a spreadsheet opens the file, as OWASP advises against CSV injection: an
 * apostrophe goes before it, and one is taken off again when the file is read back.
 */
final class Formulas {

    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\\t\\r].*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?");

    private Formulas() {}

    static String guarded(String text) {
        return FORMULA.matcher(text).matches() && !NUMBER.matcher(text).matches() ? "'" + text : text;
    }

    static String plain(String text) {
        return text.startsWith("'") && FORMULA.matcher(text).matches() ? text.substring(1) : text;
    }
}
