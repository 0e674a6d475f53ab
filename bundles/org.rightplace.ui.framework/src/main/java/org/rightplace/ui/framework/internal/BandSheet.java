package org.rightplace.ui.framework.internal;

import java.util.List;
import java.util.Optional;
import org.rightplace.model.Band;
import org.rightplace.model.Framework;
import org.rightplace.model.Level;
import org.rightplace.workspace.Edit;
import org.rightplace.workspace.EditRefused;
import org.rightplace.workspace.framework.FrameworkEdits;
import org.rightplace.workspace.framework.FrameworkList;
import org.rightplace.workspace.framework.FrameworkRules;

/** Bands follow on from each other, so adding, moving and removing one changes its neighbour too. */
final class BandSheet extends Sheet<Band> {

    static final String FROM = "low";

    BandSheet(List<Column<Band>> columns, List<Column<Band>> details) {
        super(
                FrameworkList.BANDS,
                "Bands",
                "Which totals point to which level. Each band begins where the one before it ends, from 0, closest to "
                        + "home, to 5, beyond the footprint.",
                columns,
                details,
                (id, name) -> new Band(id, name, "", FrameworkRules.LOWEST, FrameworkRules.HIGHEST, "", null));
    }

    @Override
    boolean ordered() {
        return false;
    }

    @Override
    Edit add(FrameworkEdits edits, Framework framework, String newId, Optional<Band> selected) {
        var bands = list().of(framework);
        var name = freshName(bands);
        if (bands.isEmpty()) {
            var level = framework.levels().stream().findFirst().map(Level::id)
                    .orElseThrow(() -> new EditRefused("Add a level first, for the band to point to."));
            return edits.firstBand(newId, name, level);
        }
        return edits.splitBand(selected.orElse(bands.getLast()).id(), newId, name);
    }

    @Override
    Edit remove(FrameworkEdits edits, Band band) {
        return edits.removeBand(band.id(), band.name());
    }

    @Override
    Edit set(FrameworkEdits edits, Framework framework, Band band, Column<Band> column, String words) {
        return column.id().equals(FROM)
                ? edits.startBand(band.id(), band.name(), Typed.number(words))
                : super.set(edits, framework, band, column, words);
    }
}
