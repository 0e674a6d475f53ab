package org.rightplace.workbench.internal.window;

import java.util.Optional;
import org.rightplace.model.Service;
import org.rightplace.model.Workstream;
import org.rightplace.workbench.internal.Workbench;

/** Finds the workstream the user means. */
record SelectedWorkstream(Workbench workbench) {

    /** The workstream that is selected, or whose service is. */
    Optional<Workstream> find() {
        return workbench.session().workspace().flatMap(workspace -> {
            var snapshot = workspace.snapshot();
            return workbench.selection().get().stream().findFirst().flatMap(ref -> {
                if (ref.type() == Workstream.class) {
                    return snapshot.find(Workstream.class, ref.id());
                }
                return ref.type() == Service.class
                        ? snapshot.find(Service.class, ref.id()).flatMap(service -> snapshot.find(Workstream.class, service.workstream()))
                        : Optional.empty();
            });
        });
    }
}
