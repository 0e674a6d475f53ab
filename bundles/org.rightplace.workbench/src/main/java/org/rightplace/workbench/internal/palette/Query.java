package org.rightplace.workbench.internal.palette;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What the user is looking for.
 *
 * @param words the words typed, folded
 * @param commandsAlone whether only commands are wanted
 */
record Query(List<String> words, boolean commandsAlone) {

    private static final String COMMANDS = ">";

    static Query of(String typed) {
        boolean commands = typed.stripLeading().startsWith(COMMANDS);
        var text = commands ? typed.stripLeading().substring(COMMANDS.length()) : typed;
        return new Query(Stream.of(fold(text).split("\\s+")).filter(word -> !word.isEmpty()).toList(), commands);
    }

    /** Text in lower case and without accents, so that what is typed plainly is found. */
    static String fold(String text) {
        var decomposed = Normalizer.isNormalized(text, Normalizer.Form.NFD) ? text : Normalizer.normalize(text, Normalizer.Form.NFD);
        var folded = new StringBuilder(decomposed.length());
        decomposed.codePoints()
                .filter(point -> Character.getType(point) != Character.NON_SPACING_MARK)
                .forEach(folded::appendCodePoint);
        return folded.toString().toLowerCase(Locale.ROOT);
    }

    boolean empty() {
        return words.isEmpty();
    }
}
