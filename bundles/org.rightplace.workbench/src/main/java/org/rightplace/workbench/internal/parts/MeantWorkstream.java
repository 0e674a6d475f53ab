package org.rightplace.workbench.internal.parts;

import java.util.Optional;
import org.rightplace.model.Workstream;
import org.rightplace.workbench.internal.Workbench;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.WorkstreamOf;
import org.rightplace.workspace.catalogue.WorkstreamEdits;

/** Finds the workstream that the user means by what is selected and by where they work. */
public record MeantWorkstream(Workbench workbench) {

    /** The workstream of the selection, or of the editor worked in, or the first there is. */
    public Optional<String> find() {
        return workbench.session().workspace().map(workspace -> workspace.snapshot()).flatMap(snapshot -> selected(snapshot)
                .or(() -> edited(snapshot))
                .or(() -> WorkstreamEdits.inOrder(snapshot).stream().map(Workstream::id).findFirst()));
    }

    /** The workstream that something selected is or belongs to. */
    public Optional<Workstream> selected() {
        return workbench.session().workspace().map(workspace -> workspace.snapshot())
                .flatMap(snapshot -> selected(snapshot).flatMap(id -> snapshot.find(Workstream.class, id)));
    }

    private Optional<String> selected(Snapshot snapshot) {
        return WorkstreamOf.selection(workbench.selection().get(), snapshot);
    }

    // A window without tabs, as one part alone in a shell, has no way from part to part.
    private Optional<String> edited(Snapshot snapshot) {
        return Optional.ofNullable(workbench.navigation())
                .flatMap(Navigation::edited)
                .flatMap(subject -> WorkstreamOf.element(subject, snapshot));
    }
}
