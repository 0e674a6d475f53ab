package org.rightplace.model;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** How records read what they are given: absent text is empty, absent collections are empty, ids are required. */
final class Given {

    private Given() {}

    static String id(String id) {
        Objects.requireNonNull(id, "id");
        if (id.isBlank()) {
            throw new IllegalArgumentException("An id must not be blank.");
        }
        return id;
    }

    static String text(String text) {
        return text == null ? "" : text;
    }

    static <T> List<T> list(List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    static <K, V> Map<K, V> map(Map<K, V> map) {
        return map == null ? Map.of() : Map.copyOf(map);
    }

    static <K, V> Map<K, List<V>> lists(Map<K, List<V>> lists) {
        return lists == null
                ? Map.of()
                : lists.entrySet().stream()
                        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> List.copyOf(entry.getValue())));
    }

    static Extras extras(Extras extras) {
        return extras == null ? Extras.NONE : extras;
    }
}
