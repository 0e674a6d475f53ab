package org.rightplace.store.internal.json;

import java.util.Comparator;
import java.util.List;

/**
 * The order properties are written in: what a reader looks for first, then by name. It does not depend on which
 * properties a version knows, so a newer file keeps its order through an older version.
 */
final class PropertyOrder {

    private static final List<String> FIRST = List.of("schema", "id", "name");

    static final Comparator<String> CANONICAL =
            Comparator.<String>comparingInt(name -> FIRST.contains(name) ? FIRST.indexOf(name) : FIRST.size())
                    .thenComparing(Comparator.naturalOrder());

    private PropertyOrder() {}
}
