package org.rightplace.exchange.internal;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Shows names that the files give in capitals the way a person would write them. Names with any small letter in them
 * are left as they are, since somebody has taken care of them already.
 */
public final class TitleCase {

    // Letters, with the apostrophes inside or after a word: ANNE'S, JAMES'.
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’]\\p{L}*)*");

    private static final Set<String> SMALL = Set.of(
            "A", "AN", "AND", "AT", "BY", "FOR", "FROM", "IN", "LE", "OF", "ON", "OR", "THE", "TO", "UPON", "WITH");

    /** Words made of initials, which nothing in their letters gives away. */
    private static final Set<String> INITIALS = Set.of(
            "APMS", "CCG", "CIC", "GMS", "GP", "GPS", "HMP", "ICB", "ICP", "ICS", "II", "III", "IV", "LLP", "MOD", "NHS",
            "PCN", "PCNS", "PCT", "PLC", "PMS", "PWE", "RAF", "STP", "TASC", "UK", "WEB");

    /** Words without a vowel that are not initials. */
    private static final Set<String> SHORTENED = Set.of(
            "BLDG", "BLDGS", "BR", "CNTR", "CT", "CTR", "CTRS", "DR", "DRS", "GDNS", "GRP", "HLTH", "HSE", "LN", "LTD",
            "MNR", "MR", "MRS", "MS", "MT", "NR", "PK", "PL", "PRCT", "PT", "RD", "SGY", "SQ", "SRGY", "ST", "STH", "STR",
            "NTH", "TCE", "WK", "YD");

    private static final Map<String, String> SPECIAL = Map.of("GPS", "GPs", "PCNS", "PCNs");

    private static final Pattern ORDINAL = Pattern.compile("\\d+(ST|ND|RD|TH)");

    private TitleCase() {}

    /** The name as a person would write it. */
    public static String of(String name) {
        if (!name.equals(name.toUpperCase(Locale.ROOT))) {
            return name;
        }
        var words = WORD.matcher(name);
        var result = new StringBuilder(name.length());
        var firstLetters = new StringBuilder();
        int end = 0;
        while (words.find()) {
            result.append(name, end, words.start());
            end = words.end();
            String word = words.group();
            boolean opening = firstLetters.isEmpty() || name.charAt(words.start() - 1) == '(';
            boolean alone = opening && end < name.length() && name.charAt(end) == ')';
            result.append(alone && abbreviates(word, firstLetters) ? word : shown(word, opening));
            firstLetters.append(word.charAt(0));
        }
        return result.append(name, end, name.length()).toString();
    }

    // (WREN) after Wyre Rural Extended Neighbourhood stands for those words; (DEVON) after Nexus does not.
    private static boolean abbreviates(String word, CharSequence firstLetters) {
        int common = 0;
        while (common < Math.min(word.length(), firstLetters.length()) && word.charAt(common) == firstLetters.charAt(common)) {
            common++;
        }
        return common >= 2;
    }

    private static String shown(String word, boolean opening) {
        if (SPECIAL.containsKey(word)) {
            return SPECIAL.get(word);
        }
        if (!opening && SMALL.contains(word) && word.length() > 1) {
            return word.toLowerCase(Locale.ROOT);
        }
        if (word.length() == 1 || INITIALS.contains(word) || noVowel(word) && !SHORTENED.contains(word)) {
            return word;
        }
        if (ORDINAL.matcher(word).matches()) {
            return word.toLowerCase(Locale.ROOT);
        }
        if (Character.isDigit(word.charAt(0))) {
            return word;
        }
        return capitalised(word);
    }

    private static String capitalised(String word) {
        var letters = new StringBuilder(word.toLowerCase(Locale.ROOT));
        capital(letters, 0);
        if (word.length() > 2 && (word.charAt(1) == '\'' || word.charAt(1) == '’')) {
            capital(letters, 2);
        }
        if (word.length() > 4 && word.startsWith("MC")) {
            capital(letters, 2);
        }
        return letters.toString();
    }

    private static void capital(StringBuilder letters, int index) {
        letters.setCharAt(index, Character.toUpperCase(letters.charAt(index)));
    }

    private static boolean noVowel(String word) {
        return word.codePoints().takeWhile(Character::isLetterOrDigit).noneMatch(letter -> "AEIOUYÀÁÂÄÈÉÊËÌÍÎÏÒÓÔÖÙÚÛÜ0123456789".indexOf(letter) >= 0);
    }
}
