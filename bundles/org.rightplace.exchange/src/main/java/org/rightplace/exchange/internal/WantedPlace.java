package org.rightplace.exchange.internal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A place that an import calls for, and the places it should lie in. */
final class WantedPlace {

    private final String id;
    private final String level;
    private final String code;
    private final String name;
    private final Set<String> parents = new LinkedHashSet<>();

    WantedPlace(String id, String level, String code, String name) {
        this.id = id;
        this.level = level;
        this.code = code;
        this.name = name;
    }

    String id() {
        return id;
    }

    String level() {
        return level;
    }

    String code() {
        return code;
    }

    /** The name as the files or the framework write it. */
    String name() {
        return name;
    }

    List<String> parents() {
        return List.copyOf(parents);
    }

    void lieIn(WantedPlace parent) {
        parents.add(parent.id);
    }

    boolean severalParents() {
        return parents.size() > 1;
    }
}
