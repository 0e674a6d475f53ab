package org.rightplace.cli.internal;

import java.util.List;
import java.util.Map;
import org.rightplace.exchange.ImportMode;
import org.rightplace.exchange.Rejection;
import org.rightplace.exchange.spi.Reading;
import org.rightplace.workspace.Edit;
import org.rightplace.workspace.Finding;
import org.rightplace.workspace.Snapshot;

/**
 * What of somebody's files a system can take.
 *
 * @param edit the edit that brings it in
 * @param imported how much of each kind of thing it brings, by its name in lower case
 * @param known how many rows the system has already
 * @param rejected the rows it cannot take
 * @param findings what the user should know
 */
record Taken(Edit edit, Map<String, Long> imported, long known, List<Rejection> rejected, List<Finding> findings) {

    static Taken of(Reading reading, Snapshot snapshot) {
        var outcome = reading.outcome(snapshot);
        return new Taken(
                reading.edit(ImportMode.GOOD_ROWS), outcome.imported(), 0, reading.rejected(snapshot), outcome.findings());
    }

    static Taken nothing(Map<String, Long> counts, List<Rejection> rejected) {
        return new Taken(Edit.of("Import nothing", snapshot -> snapshot), counts, 0, rejected, List.of());
    }

    boolean anything() {
        return imported.values().stream().anyMatch(count -> count > 0);
    }
}
