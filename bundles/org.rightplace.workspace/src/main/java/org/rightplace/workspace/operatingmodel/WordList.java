package org.rightplace.workspace.operatingmodel;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Words that each stand for one thing. A name that several things have is told apart by a qualifier, so that whatever is
 * written can be read back. Case, spaces and punctuation do not matter when reading.
 *
 * @param <T> what the words stand for
 */
final class WordList<T> {

    /**
     * Something to be named.
     *
     * @param item what it is
     * @param name its name
     * @param qualifier what tells it from others of that name
     * @param code what tells it apart if the qualifier does not; may be empty
     * @param aliases further words for it
     */
    record Entry<T>(T item, String name, String qualifier, String code, List<String> aliases) {

        private String label(int stage) {
            return switch (stage) {
                case 0 -> plain(name);
                case 1 -> plain(name) + " (" + plain(qualifier) + ")";
                default -> plain(name) + " (" + plain(code.isEmpty() ? qualifier : code) + ")";
            };
        }
    }

    private static final int STAGES = 3;

    private final Map<String, T> byWord = new HashMap<>();
    private final Map<T, String> labels = new LinkedHashMap<>();
    private final Map<String, List<T>> ambiguous = new HashMap<>();

    /** Adds things; those added before keep their words. */
    void add(List<Entry<T>> entries) {
        var left = entries;
        for (int stage = 0; stage < STAGES && !left.isEmpty(); stage++) {
            left = label(left, stage);
        }
        for (var entry : left) {
            for (int number = 2; !labels.containsKey(entry.item()); number++) {
                var label = entry.label(STAGES) + " " + number;
                if (!byWord.containsKey(folded(label))) {
                    put(entry.item(), label);
                }
            }
        }
        for (var entry : entries) {
            entry.aliases().stream()
                    .map(WordList::folded)
                    .filter(word -> !word.isEmpty() && !ambiguous.containsKey(word))
                    .forEach(word -> byWord.putIfAbsent(word, entry.item()));
        }
    }

    /** Names those whose words nothing else has, and returns the others. */
    private List<Entry<T>> label(List<Entry<T>> entries, int stage) {
        var byLabel = entries.stream().collect(Collectors.groupingBy(
                entry -> folded(entry.label(stage)), LinkedHashMap::new, Collectors.toList()));
        var left = new ArrayList<Entry<T>>();
        byLabel.forEach((word, same) -> {
            if (same.size() == 1 && !word.isEmpty() && !byWord.containsKey(word)) {
                put(same.getFirst().item(), same.getFirst().label(stage));
            } else {
                left.addAll(same);
                if (stage == 0) {
                    ambiguous.computeIfAbsent(word, key -> new ArrayList<>())
                            .addAll(same.stream().map(Entry::item).toList());
                }
            }
        });
        return left;
    }

    private void put(T item, String label) {
        byWord.put(folded(label), item);
        labels.put(item, label);
    }

    /** What a thing is called. */
    Optional<String> label(T item) {
        return Optional.ofNullable(labels.get(item));
    }

    /** What the words stand for. */
    Optional<T> find(String words) {
        return Optional.ofNullable(byWord.get(folded(words)));
    }

    /** The labels of those that the words could stand for, if they could stand for several and nothing is called so. */
    List<String> couldBe(String words) {
        return ambiguous.getOrDefault(folded(words), List.of()).stream().map(labels::get).toList();
    }

    /** The things in the order they were added in, with what they are called. */
    Map<T, String> labels() {
        return labels;
    }

    /** Words as they are compared. */
    static String folded(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("['’]", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    // What parts names from each other, and from the kind, has no place inside a name.
    private static String plain(String name) {
        return name.replaceAll("[+;·\\t\\n\\r]+", " ").replaceAll("\\s+", " ").strip();
    }
}
