package org.rightplace.workspace;

import java.security.SecureRandom;

/**
 * Makes ids for new entities: twelve characters of base 32, so 60 random bits. They are lower case and safe as file
 * names everywhere; two people who add things to copies of the same system do not meet.
 */
public final class Ids {

    // Crockford's alphabet: no i, l, o or u, which are misread for digits or make words.
    private static final char[] ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz".toCharArray();
    private static final int LENGTH = 12;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    /** An id that nothing else has. */
    public static String next() {
        var bits = RANDOM.nextLong();
        var id = new char[LENGTH];
        for (int i = 0; i < LENGTH; i++) {
            id[i] = ALPHABET[(int) (bits & 31)];
            bits >>>= 5;
        }
        return new String(id);
    }
}
