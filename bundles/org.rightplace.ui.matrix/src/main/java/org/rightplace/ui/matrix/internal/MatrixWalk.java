package org.rightplace.ui.matrix.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rightplace.model.OperatingModel;
import org.rightplace.model.Service;
import org.rightplace.model.Workstream;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workspace.EntityRef;

/** Where the keyboard is in a matrix: it follows what is selected elsewhere in the window, and tells the window where it goes. */
final class MatrixWalk {

    private final MatrixView view;
    private final MatrixTable table;
    private final PartSite site;
    private final EntityRef workstream;

    MatrixWalk(MatrixView view, PartSite site, String workstream) {
        this.view = view;
        this.table = view.table();
        this.site = site;
        this.workstream = new EntityRef(Workstream.class, workstream);
    }

    /** Selects in the window what is selected here: services, or else the workstream. */
    void tell() {
        var selected = new ArrayList<EntityRef>();
        table.focusRow().flatMap(MatrixWalk::service).ifPresent(selected::add);
        table.selectedRows().stream().flatMap(row -> service(row).stream()).forEach(ref -> {
            if (!selected.contains(ref)) {
                selected.add(ref);
            }
        });
        site.select(selected.isEmpty() ? List.of(workstream) : selected);
    }

    private static Optional<EntityRef> service(Row row) {
        return row instanceof Row.Guests ? Optional.empty() : Optional.of(new EntityRef(Service.class, row.id()));
    }

    /** Goes to what is selected elsewhere, if it has a row here. */
    void follow(List<EntityRef> selection) {
        selection.stream().filter(MatrixWalk::ofService).findFirst().ifPresent(ref -> {
            if (view.node(ref.id()).isPresent() && table.focusRow().filter(row -> row.id().equals(ref.id())).isEmpty()) {
                reveal(ref);
            }
        });
    }

    private static boolean ofService(EntityRef ref) {
        return ref.type() == Service.class || ref.type() == OperatingModel.class;
    }

    /** Goes to the row of a service, whatever hides it. */
    void reveal(EntityRef entity) {
        if (ofService(entity)) {
            view.node(entity.id()).ifPresent(node -> {
                view.uncover(node);
                table.select(node.id(), Math.max(1, table.focusColumn()));
            });
        }
    }

    /** Goes to the cell of a service in a column. */
    void reveal(String service, int column) {
        reveal(new EntityRef(Service.class, service));
        table.select(service, column);
        table.control().setFocus();
    }

    /** Goes somewhere, if the keyboard is nowhere yet: to the service selected elsewhere, or to the first. */
    void start() {
        if (table.focusRow().isEmpty()) {
            follow(site.selection());
        }
        if (table.focusRow().isEmpty()) {
            table.rows().all().stream()
                    .filter(Row.OfService.class::isInstance)
                    .findFirst()
                    .ifPresent(row -> table.select(row.id(), 1));
        }
    }

    /** Goes to the same function of the next service. */
    void down() {
        table.focusRow().ifPresent(row -> {
            var all = table.rows().all();
            for (int i = table.rows().indexOf(row.id()) + 1; i < all.size(); i++) {
                if (all.get(i) instanceof Row.OfService) {
                    table.select(all.get(i).id(), table.focusColumn());
                    return;
                }
            }
        });
    }
}
