package org.rightplace.workshop;

import java.security.SecureRandom;
import java.util.Locale;

/** Codes that are read off a wall and typed into a phone: short, and without characters that look alike. */
public final class JoinCode {

    // No 0 O D Q, 1 I L, 2 Z, 5 S, 8 B, U V, G 6: what is misread from the back of a room.
    private static final String ALPHABET = "ACEFHJKMNPRTWXY3479";
    private static final int LENGTH = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    private JoinCode() {}

    /** A new code. */
    public static String next() {
        var code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }

    /** A code as it was typed, without the spaces, hyphens and small letters that people add. */
    public static String tidy(String typed) {
        return typed.replaceAll("[\\s-]+", "").toUpperCase(Locale.ROOT);
    }

    /** A code in two halves, as it is easier to read. */
    public static String spaced(String code) {
        int half = code.length() / 2;
        return code.substring(0, half) + " " + code.substring(half);
    }
}
