package org.rightplace.exchange.internal;

import java.util.List;
import org.rightplace.exchange.ImportMode;
import org.rightplace.exchange.ImportOutcome;
import org.rightplace.exchange.Rejection;
import org.rightplace.exchange.nhs.NhsPracticeData;
import org.rightplace.exchange.nhs.NhsPracticesImport;
import org.rightplace.exchange.spi.Reading;
import org.rightplace.workspace.Edit;
import org.rightplace.workspace.Snapshot;

/** What was read from the NHS files. Remembers the last outcome, since it is first shown and then made so. */
final class ReadPractices implements Reading {

    private final NhsPracticeData data;
    private volatile Known known;

    private record Known(Snapshot before, ImportOutcome outcome) {}

    ReadPractices(NhsPracticeData data) {
        this.data = data;
    }

    @Override
    public List<Rejection> rejected() {
        return data.rejected();
    }

    @Override
    public ImportOutcome outcome(Snapshot before) {
        var last = known;
        if (last == null || last.before() != before) {
            last = new Known(before, NhsPracticesImport.outcome(data, before));
            known = last;
        }
        return last.outcome();
    }

    @Override
    public Edit edit(ImportMode mode) {
        var edit = NhsPracticesImport.edit(data, mode);
        return Edit.of(edit.label(), before -> {
            var last = known;
            return mode == ImportMode.GOOD_ROWS && last != null && last.before() == before
                    ? last.outcome().after()
                    : edit.apply(before);
        });
    }
}
