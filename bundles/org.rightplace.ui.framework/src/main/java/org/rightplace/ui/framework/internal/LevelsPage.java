package org.rightplace.ui.framework.internal;

import java.util.List;
import java.util.Optional;
import org.eclipse.swt.widgets.Composite;
import org.rightplace.model.Level;
import org.rightplace.workspace.framework.FrameworkEdits;

/** The levels. Removing one takes what sits at it to another. */
final class LevelsPage extends ListPage<Level> {

    LevelsPage(Composite parent, Changes changes, FrameworkEdits edits) {
        super(parent, changes, edits, Sheets.levels());
    }

    @Override
    void remove(Level level) {
        var others = items().stream().filter(other -> !other.equals(level)).toList();
        if (others.isEmpty()) {
            changes().site().complain("A framework needs at least one level. Add another before you remove “" + level.name() + "”.");
            return;
        }
        int rank = items().indexOf(level);
        remove(level, others, Math.min(rank, others.size() - 1));
    }

    private void remove(Level level, List<Level> others, int at) {
        var edit = edits().removeLevel(level.id(), level.name(), others.get(at).id());
        var alternatives = new Alternatives(
                "What sits at it goes to",
                others.stream().map(Level::name).toList(),
                at,
                chosen -> remove(level, others, chosen));
        changes().weigh(edit.label() + "?", edit, Optional.of(alternatives));
    }
}
