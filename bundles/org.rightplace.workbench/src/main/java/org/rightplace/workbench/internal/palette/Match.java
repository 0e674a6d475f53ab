package org.rightplace.workbench.internal.palette;

/** How well what is typed fits a text. */
final class Match {

    /** It does not fit. */
    static final int NONE = 0;

    private static final int WHOLE = 1000;
    private static final int START = 800;
    private static final int WORD = 600;
    private static final int INITIALS = 500;
    private static final int INSIDE = 300;
    private static final int SCATTERED = 100;
    private static final int DETAIL_SHARE = 4;

    private Match() {}

    /** How well a query fits a name and its detail, both folded: every word must fit one of them, the name for preference. */
    static int score(Query query, String name, String detail) {
        int sum = 0;
        for (var word : query.words()) {
            int score = Math.max(score(word, name), plain(word, detail) / DETAIL_SHARE);
            if (score == NONE) {
                return NONE;
            }
            sum += score;
        }
        // Of two that fit alike the shorter is the likelier to be meant.
        return sum * 10 / query.words().size() - Math.min(name.length(), 99) / 10;
    }

    private static int score(String word, String name) {
        int plain = plain(word, name);
        if (plain != NONE) {
            return plain;
        }
        if (initials(word, name)) {
            return INITIALS;
        }
        return word.length() > 2 && scattered(word, name) ? SCATTERED : NONE;
    }

    private static int plain(String word, String text) {
        int at = text.indexOf(word);
        if (at < 0) {
            return NONE;
        }
        if (at == 0) {
            return text.length() == word.length() ? WHOLE : START;
        }
        for (int next = at; next >= 0; next = text.indexOf(word, next + 1)) {
            if (!Character.isLetterOrDigit(text.charAt(next - 1))) {
                return WORD;
            }
        }
        return INSIDE;
    }

    private static boolean initials(String word, String name) {
        int matched = 0;
        boolean start = true;
        for (int i = 0; i < name.length() && matched < word.length(); i++) {
            char c = name.charAt(i);
            if (start && c == word.charAt(matched)) {
                matched++;
            }
            start = !Character.isLetterOrDigit(c);
        }
        return word.length() > 1 && matched == word.length();
    }

    private static boolean scattered(String word, String name) {
        int at = -1;
        for (int i = 0; i < word.length(); i++) {
            at = name.indexOf(word.charAt(i), at + 1);
            if (at < 0) {
                return false;
            }
        }
        return true;
    }
}
