package org.rightplace.workspace.glossary;

import java.util.Locale;
import java.util.regex.Pattern;

/** Puts one word in the place of another in its number and case. */
final class Wording {

    private static final Pattern ARTICLE = Pattern.compile("(?<![\\p{L}\\p{N}])([Aa]n?)\\s+$");

    private Wording() {}

    static String like(String former, boolean plural, String current) {
        var words = plural ? plural(current) : current;
        var start = former.substring(0, 1);
        boolean capital = !start.equals(start.toLowerCase(Locale.ROOT)) && !allCapitals(former);
        return capital || ownCapital(words) ? upper(words) : lower(words);
    }

    /** Writes "a" or "an" before a word as it asks for, if either stands there. */
    static void article(StringBuilder text, int at, String word) {
        var before = ARTICLE.matcher(text.substring(0, at));
        if (before.find() && !allCapitals(word.split("[\\s-]", 2)[0])) {
            boolean vowel = "aeio".indexOf(Character.toLowerCase(word.charAt(0))) >= 0;
            text.replace(before.start(1), before.end(1), before.group(1).substring(0, 1) + (vowel ? "n" : ""));
        }
    }

    private static String plural(String words) {
        if (words.endsWith("s") && !words.endsWith("ss")) {
            return words;
        }
        if (words.matches(".*[^aeiou]y")) {
            return words.substring(0, words.length() - 1) + "ies";
        }
        return words + (words.matches(".*(ss|x|ch|sh)") ? "es" : "s");
    }

    // A glossary writes its words with a capital; only a name, or an abbreviation, keeps it inside a sentence.
    private static boolean ownCapital(String words) {
        var parts = words.split("[\\s-]", 2);
        return allCapitals(parts[0]) || parts.length > 1 && Character.isUpperCase(parts[1].charAt(0)) && !allCapitals(parts[1]);
    }

    private static boolean allCapitals(String words) {
        return words.length() > 1 && !Token.of(words).isEmpty()
                && Token.of(words).stream().noneMatch(token -> token.abbreviation().isEmpty());
    }

    private static String upper(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String lower(String words) {
        return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }
}
