package org.rightplace.alignment.internal.rules;

import java.util.Locale;

/** A sentence that begins with words which do not always: holders are “every partnership” as often as they have a name. */
final class Sentence {

    private Sentence() {}

    /** The words as a sentence begins with them. */
    static String begin(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
