package org.rightplace.workbench.internal.palette;

import java.util.Map;

/** Other words for what commands do, so that whoever looks for "add workstream" finds "New workstream". */
final class Synonyms {

    private static final Map<String, String> BY_VERB = Map.of(
            "new", "add create",
            "add", "new create",
            "delete", "remove",
            "remove", "delete",
            "export", "write save",
            "import", "bring in load",
            "replace", "find");

    private Synonyms() {}

    /** Words for the verb that a command begins with; empty if none are known. */
    static String of(String label) {
        var folded = Query.fold(label);
        int end = folded.indexOf(' ');
        return BY_VERB.getOrDefault(end < 0 ? folded : folded.substring(0, end), "");
    }
}
