package org.rightplace.ui.plan.internal;

import java.util.ArrayList;
import java.util.List;
import org.rightplace.model.Task;
import org.rightplace.workbench.nattable.Throttle;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workspace.EntityRef;

/** Keeps what is selected in a plan and what is selected in the window the same. */
final class PlanSelection {

    private final PlanPart part;
    private final PartSite site;
    private final PlanTable table;

    PlanSelection(PlanPart part) {
        this.part = part;
        this.site = part.site();
        this.table = part.table();
        var telling = new Throttle(table.control(), this::tell);
        table.onSelection(() -> {
            part.gantt().redraw();
            part.gantt().reveal();
            telling.soon();
        });
        site.onSelection(this::follow);
    }

    private void tell() {
        var selected = new ArrayList<EntityRef>();
        table.focus().filter(line -> line.item() != null && table.selected().contains(line)).ifPresent(line ->
                selected.add(new EntityRef(Task.class, line.id())));
        for (var line : table.selected()) {
            var ref = new EntityRef(Task.class, line.id());
            if (line.item() != null && !selected.contains(ref)) {
                selected.add(ref);
            }
        }
        if (!selected.isEmpty()) {
            site.select(selected);
        }
    }

    private void follow(List<EntityRef> selection) {
        selection.stream().filter(ref -> ref.type() == Task.class).findFirst().ifPresent(ref -> {
            if (table.focus().filter(line -> line.id().equals(ref.id())).isEmpty()) {
                part.reveal(ref);
            }
        });
    }
}
