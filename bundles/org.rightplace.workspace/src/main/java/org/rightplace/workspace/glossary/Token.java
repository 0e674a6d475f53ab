package org.rightplace.workspace.glossary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A word of a text.
 *
 * @param start where it begins
 * @param end where it ends
 * @param words the word as it is written, without a genitive
 * @param stem the word in lower case and the singular
 * @param abbreviation the abbreviation it is, in the singular, or empty if it is a plain word
 * @param joined whether nothing but a space or a hyphen stands between it and the word before
 */
record Token(int start, int end, String words, String stem, String abbreviation, boolean joined) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:&[\\p{L}\\p{N}]+)*");
    private static final Pattern CAPITALS = Pattern.compile("((?=(?:.*\\p{Lu}){2})[\\p{Lu}\\p{N}&]+)s?");

    /** The words of a text. */
    static List<Token> of(String text) {
        var tokens = new ArrayList<Token>();
        var matcher = WORD.matcher(text);
        int end = -1;
        while (matcher.find()) {
            var words = matcher.group();
            // The s of a genitive belongs to the word before.
            boolean genitive = words.equals("s") && end == matcher.start() - 1 && "'’".indexOf(text.charAt(end)) >= 0;
            if (!genitive) {
                tokens.add(of(words, matcher.start(), end >= 0 && joined(text, end, matcher.start())));
            }
            end = matcher.end();
        }
        return tokens;
    }

    private static Token of(String words, int start, boolean joined) {
        var capitals = CAPITALS.matcher(words);
        return new Token(
                start,
                start + words.length(),
                words,
                stem(words.toLowerCase(Locale.ROOT)),
                capitals.matches() ? capitals.group(1) : "",
                joined);
    }

    boolean plural() {
        return abbreviation.isEmpty()
                ? !stem.equals(words.toLowerCase(Locale.ROOT))
                : words.length() > abbreviation.length();
    }

    private static boolean joined(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c) && c != '-' && c != '\u2011' && c != '\u00a0') {
                return false;
            }
        }
        return true;
    }

    /** The singular of a word, as near as endings tell. */
    static String stem(String word) {
        if (word.length() < 4 || !word.endsWith("s") || word.endsWith("ss") || word.endsWith("us") || word.endsWith("is")) {
            return word;
        }
        if (word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        boolean es = word.endsWith("sses") || word.endsWith("xes") || word.endsWith("ches") || word.endsWith("shes");
        return word.substring(0, word.length() - (es ? 2 : 1));
    }
}
