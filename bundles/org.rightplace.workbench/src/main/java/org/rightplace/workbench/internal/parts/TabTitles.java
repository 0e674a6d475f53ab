package org.rightplace.workbench.internal.parts;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.function.Function;

/** The titles of tabs side by side: where several would be alike, each says what it is about. */
public final class TabTitles {

    private TabTitles() {}

    /**
     * The titles to show.
     *
     * @param titles the titles that the tabs have, by their keys
     * @param subject the name of what a tab edits, or empty
     */
    public static Map<TabKey, String> of(Map<TabKey, String> titles, Function<TabKey, String> subject) {
        var once = new HashSet<String>();
        var several = new HashSet<String>();
        for (var title : titles.values()) {
            if (!once.add(title)) {
                several.add(title);
            }
        }
        var result = new HashMap<TabKey, String>();
        titles.forEach((key, title) -> {
            var name = several.contains(title) ? subject.apply(key) : "";
            result.put(key, name.isEmpty() || title.contains(name) ? title : title + " \u00b7 " + name);
        });
        return result;
    }
}
