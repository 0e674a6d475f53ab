package org.rightplace.exchange;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.rightplace.workspace.Finding;
import org.rightplace.workspace.Snapshot;

/**
 * What an import makes of a system. Nothing has happened yet: put the {@link #after} snapshot into an edit to make it
 * so.
 *
 * @param after the system with everything imported
 * @param imported how many of each kind of thing the files gave, by its name in lower case, such as {@code practices}
 * @param findings what the user should know, worst first: what the files leave open, what was kept and why
 */
public record ImportOutcome(Snapshot after, Map<String, Long> imported, List<Finding> findings) {

    public ImportOutcome {
        Objects.requireNonNull(after, "after");
        imported = Collections.unmodifiableMap(new LinkedHashMap<>(imported));
        findings = List.copyOf(findings);
    }
}
