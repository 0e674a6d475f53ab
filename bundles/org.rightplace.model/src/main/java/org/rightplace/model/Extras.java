package org.rightplace.model;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Properties that this version does not define, kept as they were read so that saving loses nothing.
 *
 * <p>Values are JSON trees made of {@link Map}, {@link List}, {@link String}, numbers, {@link Boolean} and {@code null}.
 * They are copied, and numbers become {@link BigInteger} or {@link BigDecimal}, so that a tree is equal to itself after
 * it has been saved and read again.
 *
 * @param extensions data of plugins, by plugin id
 * @param unknown properties written by a newer version, by name
 */
public record Extras(Map<String, Object> extensions, Map<String, Object> unknown) {

    /** Nothing extra. */
    public static final Extras NONE = new Extras(Map.of(), Map.of());

    public Extras {
        extensions = copy(extensions);
        unknown = copy(unknown);
    }

    /** Whether there is nothing extra. */
    public boolean isEmpty() {
        return extensions.isEmpty() && unknown.isEmpty();
    }

    /**
     * These extras with one plugin's data replaced.
     *
     * @param pluginId the plugin the data belongs to
     * @param json a JSON tree, or {@code null} to remove what the plugin has here
     * @throws IllegalArgumentException if there is something in the tree that JSON does not have
     */
    public Extras withExtension(String pluginId, Object json) {
        var changed = new LinkedHashMap<>(extensions);
        if (json == null) {
            changed.remove(pluginId);
        } else {
            changed.put(pluginId, json);
        }
        return new Extras(changed, unknown);
    }

    /** What both carry; where both carry the same thing, what these do. */
    public Extras united(Extras other) {
        if (other.isEmpty()) {
            return this;
        }
        var bothExtensions = new LinkedHashMap<>(other.extensions);
        bothExtensions.putAll(extensions);
        var bothUnknown = new LinkedHashMap<>(other.unknown);
        bothUnknown.putAll(unknown);
        return new Extras(bothExtensions, bothUnknown);
    }

    private static Map<String, Object> copy(Map<String, Object> map) {
        if (map == null || map.isEmpty()) {
            return Map.of();
        }
        // Map.copyOf would refuse JSON null.
        var copy = new LinkedHashMap<String, Object>();
        map.forEach((name, value) -> copy.put(name, json(value)));
        return Collections.unmodifiableMap(copy);
    }

    private static Object json(Object value) {
        return switch (value) {
            case null -> null;
            case String text -> text;
            case Boolean flag -> flag;
            case BigInteger number -> number;
            case BigDecimal number -> number;
            case Integer number -> BigInteger.valueOf(number);
            case Long number -> BigInteger.valueOf(number);
            case Double number -> BigDecimal.valueOf(number);
            case Map<?, ?> map -> {
                var copy = new LinkedHashMap<String, Object>();
                map.forEach((name, each) -> copy.put((String) name, json(each)));
                yield Collections.unmodifiableMap(copy);
            }
            case List<?> list -> {
                var copy = new ArrayList<Object>();
                list.forEach(each -> copy.add(json(each)));
                yield Collections.unmodifiableList(copy);
            }
            default -> throw new IllegalArgumentException("A " + value.getClass().getName() + " is not JSON.");
        };
    }
}
