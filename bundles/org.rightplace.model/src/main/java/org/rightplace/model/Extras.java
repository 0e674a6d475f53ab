package org.rightplace.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Properties that this version does not define, kept as they were read so that saving loses nothing.
 *
 * <p>Values are immutable JSON trees made of {@link Map}, {@link java.util.List}, {@link String},
 * {@link java.math.BigDecimal}, {@link java.math.BigInteger}, {@link Boolean} and {@code null}.
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
     * @param json an immutable JSON tree, or {@code null} to remove what the plugin has here
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

    // Map.copyOf would refuse JSON null and lose the order in which properties were written.
    private static Map<String, Object> copy(Map<String, Object> map) {
        return map == null || map.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }
}
