package org.rightplace.workbench.internal.status;

import java.util.List;
import org.rightplace.workbench.internal.parts.EntityWords;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Snapshot;

/** Says in a few words what is selected. */
final class SelectionWords {

    private SelectionWords() {}

    static String of(List<EntityRef> selection, Snapshot snapshot) {
        if (selection.isEmpty()) {
            return "";
        }
        if (selection.size() > 1) {
            return selection.size() + " selected";
        }
        return snapshot.find(selection.getFirst())
                .map(entity -> {
                    var context = EntityWords.context(entity, snapshot);
                    return EntityWords.name(entity, snapshot) + (context.isEmpty() ? "" : " \u00b7 " + context);
                })
                .orElse("");
    }
}
