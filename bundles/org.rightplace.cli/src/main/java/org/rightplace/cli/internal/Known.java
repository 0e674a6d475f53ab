package org.rightplace.cli.internal;

import java.util.Collection;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;

/** What a user could have said instead. */
final class Known {

    private static final int MOST = 20;

    private Known() {}

    /** The ids there are, as a sentence; the first of them if there are very many. */
    static String ids(Collection<String> ids) {
        if (ids.isEmpty()) {
            return "There are none.";
        }
        if (ids.size() == 1) {
            return "There is only %s.".formatted(ids.iterator().next());
        }
        var first = ids.stream().limit(MOST).collect(Collectors.joining(", "));
        return ids.size() > MOST
                ? "Known are %s and %,d more.".formatted(first, ids.size() - MOST)
                : "Known are: %s.".formatted(first);
    }

    /** The commands under a command. */
    static String commands(CommandSpec spec) {
        return String.join(", ", spec.subcommands().keySet());
    }
}
