package org.rightplace.workspace.operatingmodel;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Finds what somebody may have meant: names that begin so, contain it, or differ by a slip or two. */
final class Nearest {

    private static final int MOST = 3;
    private static final int SLIPS = 2;
    private static final int LETTERS_A_SLIP = 4;
    private static final int FAR = 100;

    private Nearest() {}

    static List<String> to(String words, Stream<String> names) {
        var asked = WordList.folded(words);
        if (asked.isEmpty()) {
            return List.of();
        }
        record Ranked(String name, int distance) {}
        return names.map(name -> new Ranked(name, distance(asked, WordList.folded(name))))
                .filter(ranked -> ranked.distance() < FAR)
                .sorted(Comparator.comparingInt(Ranked::distance).thenComparingInt(ranked -> ranked.name().length()))
                .limit(MOST)
                .map(Ranked::name)
                .toList();
    }

    private static int distance(String asked, String name) {
        if (name.startsWith(asked)) {
            return 1;
        }
        if (Math.abs(asked.length() - name.length()) <= SLIPS) {
            int slips = slips(asked, name);
            if (slips <= Math.min(SLIPS, asked.length() / LETTERS_A_SLIP)) {
                return 1 + slips;
            }
        }
        if (name.contains(asked)) {
            return 2 + SLIPS;
        }
        return FAR;
    }

    /** How many letters have to be put in, left out or changed to make one word the other. */
    private static int slips(String one, String other) {
        var above = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            var row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, 1 + Math.min(above[j], row[j - 1]));
            }
            above = row;
        }
        return above[other.length()];
    }
}
