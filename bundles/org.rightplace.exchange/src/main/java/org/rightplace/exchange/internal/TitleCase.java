package org.rightplace.exchange.internal;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Shows names that the files give in capitals the way a person would write them. Names with any small letter in them
 * are left as they are, since somebody has taken care of them already.
 */
public final class TitleCase {

    /** What sort of word a short one is. */
    private enum Sort {
        SMALL,
        /** Made of initials, which nothing in its letters gives away. */
        INITIALS,
        PLURAL_OF_INITIALS,
        /** Without a vowel, but not initials. */
        SHORTENED
    }

    private static final Map<String, Sort> WORDS = new HashMap<>();

    static {
        know(Sort.SMALL, "AN AND AT BY FOR FROM IN LE OF ON OR THE TO UPON WITH");
        know(Sort.INITIALS, "APMS CCG CIC GMS GP HMP ICB ICP ICS II III IV LLP MOD NHS PCN PCT PLC PMS PWE RAF STP TASC UK WEB");
        know(Sort.PLURAL_OF_INITIALS, "CCGS GPS PCNS");
        know(
                Sort.SHORTENED,
                "BLDG BLDGS BR CNTR CT CTR CTRS DR DRS GDNS GRP HLTH HSE LN LTD MNR MR MRS MS MT NR NTH PK PL PRCT PT RD SGY SQ "
                        + "SRGY ST STH STR TCE WK YD");
    }

    /** No word above is longer. */
    private static final int LONGEST_KNOWN = 5;

    private static final Set<String> ORDINALS = Set.of("ST", "ND", "RD", "TH");

    private TitleCase() {}

    private static void know(Sort sort, String words) {
        for (var word : words.split(" ")) {
            WORDS.put(word, sort);
        }
    }

    /** The name as a person would write it. */
    public static String of(String name) {
        if (!name.equals(name.toUpperCase(Locale.ROOT))) {
            return name;
        }
        // Only the case of letters changes, so the length does not.
        var letters = name.toCharArray();
        var firstLetters = new StringBuilder();
        for (int start = 0; start < name.length(); start++) {
            int end = endOfWord(name, start);
            if (end > start) {
                boolean opening = firstLetters.isEmpty() || name.charAt(start - 1) == '(';
                boolean alone = opening && end < name.length() && name.charAt(end) == ')';
                if (!alone || !abbreviates(name, start, end, firstLetters)) {
                    write(letters, start, end, opening);
                }
                firstLetters.append(name.charAt(start));
                start = end;
            }
        }
        return new String(letters);
    }

    /** Where the word that begins here ends, with the apostrophes inside or after it: ANNE'S, JAMES'. */
    private static int endOfWord(String name, int start) {
        int end = start;
        while (end < name.length()
                && (Character.isLetterOrDigit(name.charAt(end)) || end > start && apostrophe(name.charAt(end)))) {
            end++;
        }
        return end;
    }

    // (WREN) after Wyre Rural Extended Neighbourhood stands for those words; (DEVON) after Nexus does not.
    private static boolean abbreviates(String name, int start, int end, CharSequence firstLetters) {
        return end - start > 1
                && firstLetters.length() > 1
                && name.charAt(start) == firstLetters.charAt(0)
                && name.charAt(start + 1) == firstLetters.charAt(1);
    }

    private static void write(char[] letters, int start, int end, boolean opening) {
        if (end - start <= LONGEST_KNOWN) {
            writeShort(letters, start, end, new String(letters, start, end - start), opening);
        } else if (anyVowel(letters, start, end)) {
            capitalise(letters, start, end);
        }
    }

    private static void writeShort(char[] letters, int start, int end, String word, boolean opening) {
        var sort = WORDS.get(word);
        if (sort == Sort.PLURAL_OF_INITIALS) {
            lower(letters, end - 1, end);
        } else if (sort == Sort.SMALL && !opening || ordinal(word)) {
            lower(letters, start, end);
        } else if (sort != Sort.INITIALS && (sort == Sort.SHORTENED || anyVowel(letters, start, end))) {
            capitalise(letters, start, end);
        }
    }

    private static void capitalise(char[] letters, int start, int end) {
        // The A of 24A and the B of O'BRIEN and the D of MCDONALD stay as they are.
        if (Character.isDigit(letters[start])) {
            return;
        }
        boolean split = end - start > 2 && apostrophe(letters[start + 1])
                || end - start > 4 && letters[start] == 'M' && letters[start + 1] == 'C';
        lower(letters, start + 1, split ? start + 2 : end);
        lower(letters, split ? start + 3 : end, end);
    }

    private static void lower(char[] letters, int from, int to) {
        for (int i = from; i < to; i++) {
            letters[i] = Character.toLowerCase(letters[i]);
        }
    }

    private static boolean anyVowel(char[] letters, int start, int end) {
        for (int i = start; i < end && !apostrophe(letters[i]); i++) {
            // Letters with accents are vowels far more often than not.
            if ("AEIOUY".indexOf(letters[i]) >= 0 || letters[i] > 'Z') {
                return true;
            }
        }
        return false;
    }

    private static boolean ordinal(String word) {
        int digits = 0;
        while (digits < word.length() && Character.isDigit(word.charAt(digits))) {
            digits++;
        }
        return digits > 0 && ORDINALS.contains(word.substring(digits));
    }

    private static boolean apostrophe(char c) {
        return c == '\'' || c == '’';
    }
}
