package org.rightplace.workbench.internal.status;

import java.util.List;
import org.rightplace.model.SystemProfile;
import org.rightplace.workbench.internal.parts.EntityWords;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Snapshot;

/** Says in a few words what is selected. */
final class SelectionWords {

    private static final int ROOM = 60;

    private SelectionWords() {}

    /** The same, cut where the status line would run out of the window. */
    static String brief(String words) {
        return words.length() > ROOM ? words.substring(0, ROOM - 1).strip() + "\u2026" : words;
    }

    static String of(List<EntityRef> selection, Snapshot snapshot) {
        if (selection.isEmpty()) {
            return "";
        }
        if (selection.size() > 1) {
            return selection.size() + " selected";
        }
        return snapshot.find(selection.getFirst())
                // The line says on its left which system it is.
                .filter(entity -> !(entity instanceof SystemProfile))
                .map(entity -> {
                    var context = EntityWords.context(entity, snapshot);
                    return EntityWords.name(entity, snapshot) + (context.isEmpty() ? "" : " \u00b7 " + context);
                })
                .orElse("");
    }
}
