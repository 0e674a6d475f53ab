package org.rightplace.workbench.testing;

import java.util.List;
import java.util.Optional;
import org.rightplace.model.Service;
import org.rightplace.workspace.Edit;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Finding;
import org.rightplace.workspace.Severity;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.spi.Validator;

/** A check with something to say on services without notes. */
public record DemonstrationCheck() implements Validator {

    @Override
    public String id() {
        return "demonstration";
    }

    @Override
    public List<Finding> validate(Snapshot snapshot) {
        return snapshot.all(Service.class).stream()
                .filter(service -> service.notes().isEmpty())
                .map(service -> new Finding(id(), service.name().startsWith("P") ? Severity.ERROR : Severity.WARNING,
                        service.name() + " has no notes.", List.of(EntityRef.to(service)),
                        service.name().startsWith("P")
                                ? Optional.of(Edit.of("Write notes for " + service.name(), before -> before.with(service.withNotes("Noted."))))
                                : Optional.empty()))
                .toList();
    }
}
