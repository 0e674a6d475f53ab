package org.rightplace.ui.matrix.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Remembers how words were cut short to fit: the same few hundred stand in every row, and measuring is what takes time. */
final class FittedText {

    private static final int MOST = 5_000;

    private record Asked(String words, int width) {}

    private final Map<Asked, String> known = new HashMap<>();

    String of(String words, int width, Supplier<String> fit) {
        if (known.size() > MOST) {
            known.clear();
        }
        return known.computeIfAbsent(new Asked(words, width), asked -> fit.get());
    }
}
