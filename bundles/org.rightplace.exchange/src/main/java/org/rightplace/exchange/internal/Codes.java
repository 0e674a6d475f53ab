package org.rightplace.exchange.internal;

/** What organisation codes look like. */
final class Codes {

    private Codes() {}

    /** Whether this is the code of a practice: a capital letter and five digits. */
    static boolean practice(String code) {
        return code.length() == 6 && capital(code.charAt(0)) && digits(code, 1);
    }

    /** Whether this is a whole number that is not negative. */
    static boolean number(String text) {
        return !text.isEmpty() && digits(text, 0);
    }

    /** Whether there is nothing but capital letters and digits from this position on. */
    static boolean capitalsAndDigits(String text, int from) {
        return text.chars().skip(from).allMatch(c -> capital((char) c) || digit((char) c));
    }

    static boolean anyDigit(String text) {
        return text.chars().anyMatch(c -> digit((char) c));
    }

    static String notAPractice(String text, String column) {
        return "“%s” in %s is not the code of a practice, which is a capital letter and five digits."
                .formatted(Shown.text(text), column);
    }

    /** Whether there is nothing but digits from this position on. */
    static boolean digits(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (!digit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean capital(char c) {
        return c >= 'A' && c <= 'Z';
    }
}
