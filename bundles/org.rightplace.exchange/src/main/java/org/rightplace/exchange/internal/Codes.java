package org.rightplace.exchange.internal;

/** What organisation codes look like. */
final class Codes {

    private Codes() {}

    /** Whether this is the code of a practice: a capital letter and five digits. */
    static boolean practice(String code) {
        return code.length() == 6 && capital(code.charAt(0)) && code.chars().skip(1).allMatch(Codes::digit);
    }

    /** Whether this is the code of an area: capital letters and digits, from two to ten of them. */
    static boolean area(String code) {
        return code.length() >= 2 && code.length() <= 10 && code.chars().allMatch(c -> capital(c) || digit(c));
    }

    static String notAPractice(String text, String column) {
        return "“%s” in %s is not the code of a practice, which is a capital letter and five digits."
                .formatted(Shown.text(text), column);
    }

    static boolean digit(int c) {
        return c >= '0' && c <= '9';
    }

    private static boolean capital(int c) {
        return c >= 'A' && c <= 'Z';
    }
}
