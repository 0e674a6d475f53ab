package org.rightplace.workspace.glossary;

import java.util.List;

/**
 * A word or several that a glossary or a name knows.
 *
 * @param words as they are written there
 * @param keys one key for each word, to be found by
 * @param instead the words to use instead, of which the first is the one in use; empty if it may be used itself
 */
record Phrase(String words, List<String> keys, List<String> instead) {

    Phrase {
        keys = List.copyOf(keys);
        instead = List.copyOf(instead);
    }

    static Phrase of(String words, List<String> instead) {
        return new Phrase(words, Token.of(words).stream().map(Phrase::key).toList(), instead);
    }

    boolean superseded() {
        return !instead.isEmpty();
    }

    /** Whether it stands in a text from this word on. */
    boolean at(List<Token> tokens, int from) {
        if (from + keys.size() > tokens.size()) {
            return false;
        }
        for (int i = 0; i < keys.size(); i++) {
            var token = tokens.get(from + i);
            if ((i > 0 && !token.joined()) || !(keys.get(i).equals(key(token)) || keys.get(i).equals(token.stem()))) {
                return false;
            }
        }
        return true;
    }

    // An abbreviation is found as it is written, since ICE is not ice; any other word whatever its case.
    static String key(Token token) {
        return token.abbreviation().isEmpty() ? token.stem() : token.abbreviation();
    }
}
