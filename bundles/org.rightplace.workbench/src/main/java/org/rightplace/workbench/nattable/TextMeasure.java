package org.rightplace.workbench.nattable;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;

/**
 * Remembers how large words are and how they were cut short to fit. The same few hundred stand in every row of a table that
 * scrolls, and laying words out is most of what a frame takes.
 */
final class TextMeasure {

    private static final String ELLIPSIS = "…";
    private static final int LONGEST = 400;
    private static final int MOST = 10_000;

    private record Words(Font font, String text) {}

    private record Room(Font font, String text, int width) {}

    private final Map<Words, Point> extents = new HashMap<>();
    private final Map<Room, String> fitted = new HashMap<>();

    /** How much room words take in the context's font. */
    Point extent(GC gc, String text) {
        return known(extents, new Words(gc.getFont(), text), () -> gc.textExtent(text));
    }

    /** The first line of a text in the context's font, cut short where it does not fit. */
    String fitted(GC gc, String text, int width) {
        return known(fitted, new Room(gc.getFont(), text, width), () -> fit(gc, text, width));
    }

    private static <K, V> V known(Map<K, V> all, K key, Supplier<V> measured) {
        var found = all.get(key);
        if (found == null) {
            if (all.size() >= MOST) {
                all.clear();
            }
            found = measured.get();
            all.put(key, found);
        }
        return found;
    }

    private static String fit(GC gc, String text, int width) {
        var end = text.indexOf('\n');
        var more = end >= 0;
        var line = more ? text.substring(0, end).stripTrailing() : text;
        if (line.length() > LONGEST) {
            line = line.substring(0, LONGEST);
            more = true;
        }
        if (gc.textExtent(more ? line + ELLIPSIS : line).x <= width) {
            return more ? line + ELLIPSIS : line;
        }
        var low = 0;
        var high = line.length();
        while (low < high) {
            var middle = (low + high + 1) / 2;
            if (gc.textExtent(line.substring(0, middle) + ELLIPSIS).x <= width) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return line.substring(0, low).stripTrailing() + ELLIPSIS;
    }
}
