package org.rightplace.ui.matrix.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;

/** Which matrices are open, so that commands, the inspector and the swim-lane can act in the one the user sees. */
@Component(service = OpenMatrices.class)
public final class OpenMatrices {

    private final List<MatrixPart> parts = new ArrayList<>();
    private Optional<CellPart> inspected = Optional.empty();

    void add(MatrixPart part) {
        parts.add(part);
    }

    void remove(MatrixPart part) {
        parts.remove(part);
        tell();
    }

    /** The workstream of the matrix opened last. */
    Optional<String> latest() {
        return parts.isEmpty() ? Optional.empty() : Optional.of(parts.getLast().workstream());
    }

    Optional<MatrixPart> find(String workstreamId) {
        return parts.stream().filter(part -> part.workstream().equals(workstreamId)).findFirst();
    }

    /** The matrix opened last of those that show a service. */
    Optional<MatrixPart> showing(String serviceId) {
        return parts.reversed().stream().filter(part -> part.table().rows().indexOf(serviceId) >= 0).findFirst();
    }

    /** The selected cells as the inspector shows them, if it does. */
    Optional<CellPart> inspected() {
        return inspected;
    }

    void inspect(CellPart part) {
        inspected = Optional.of(part);
    }

    void leave(CellPart part) {
        inspected = inspected.filter(shown -> shown != part);
    }

    /** Other cells are selected, or something else is found about them. */
    void tell() {
        inspected.ifPresent(CellPart::show);
    }
}
