package org.rightplace.ui.matrix.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;

/** Which matrices are open, so that commands and the swim-lane can act in the one the user sees. */
@Component(service = OpenMatrices.class)
public final class OpenMatrices {

    private final List<MatrixPart> parts = new ArrayList<>();

    void add(MatrixPart part) {
        parts.add(part);
    }

    void remove(MatrixPart part) {
        parts.remove(part);
    }

    /** The workstream of the matrix opened last. */
    Optional<String> latest() {
        return parts.isEmpty() ? Optional.empty() : Optional.of(parts.getLast().workstream());
    }

    Optional<MatrixPart> find(String workstreamId) {
        return parts.stream().filter(part -> part.workstream().equals(workstreamId)).findFirst();
    }
}
