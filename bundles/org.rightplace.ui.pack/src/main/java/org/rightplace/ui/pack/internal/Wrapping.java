package org.rightplace.ui.pack.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rightplace.workbench.theme.Theme.Type;

/**
 * Breaks words into lines that are no wider than there is room.
 *
 * @param measure says how wide words are
 */
record Wrapping(Measure measure) {

    private static final Pattern GAPS = Pattern.compile("[\\s\\p{Cc}\\uFFFC]+");

    /** Words without anything that would itself move what follows. */
    static String plain(String text) {
        return GAPS.matcher(text).replaceAll(" ").strip();
    }

    /** The words in lines, at least one. */
    List<String> lines(String text, Type type, int room) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : words(text, type, room)) {
            if (!line.isEmpty() && measure.width(line + " " + word, type) > room) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /** The width of the widest word. */
    int widestWord(String text, Type type) {
        return Stream.of(plain(text).split(" ")).mapToInt(word -> measure.width(word, type)).max().orElse(0);
    }

    private List<String> words(String text, Type type, int room) {
        return Stream.of(plain(text).split(" ")).flatMap(word -> pieces(word, type, room).stream()).toList();
    }

    // A word wider than the room is broken where it must be, so that nothing runs into the next column.
    private List<String> pieces(String word, Type type, int room) {
        if (word.length() < 2 || measure.width(word, type) <= room) {
            return List.of(word);
        }
        int end = word.offsetByCodePoints(0, 1);
        while (end < word.length()
                && measure.width(word.substring(0, word.offsetByCodePoints(end, 1)), type) <= room) {
            end = word.offsetByCodePoints(end, 1);
        }
        var pieces = new ArrayList<>(List.of(word.substring(0, end)));
        if (end < word.length()) {
            pieces.addAll(pieces(word.substring(end), type, room));
        }
        return pieces;
    }
}
