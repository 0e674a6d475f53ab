package org.rightplace.ui.catalogue.internal;

import java.util.List;
import java.util.Locale;
import org.rightplace.model.Service;

/**
 * What the user looks for: services in whose name, tags or notes every word occurs.
 *
 * @param words the words, in lower case
 */
record Filter(List<String> words) {

    static final Filter NONE = new Filter(List.of());

    static Filter of(String text) {
        var tidy = text.strip().toLowerCase(Locale.ROOT);
        return tidy.isEmpty() ? NONE : new Filter(List.of(tidy.split("\\s+")));
    }

    boolean none() {
        return words.isEmpty();
    }

    boolean matches(Service service) {
        return words.stream().allMatch(word -> occurs(word, service));
    }

    private static boolean occurs(String word, Service service) {
        return contains(service.name(), word)
                || contains(service.notes(), word)
                || service.tags().stream().anyMatch(tag -> contains(tag, word));
    }

    private static boolean contains(String text, String word) {
        return text.toLowerCase(Locale.ROOT).contains(word);
    }
}
