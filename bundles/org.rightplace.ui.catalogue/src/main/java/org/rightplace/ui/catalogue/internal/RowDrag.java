package org.rightplace.ui.catalogue.internal;

import java.util.Optional;
import org.eclipse.nebula.widgets.nattable.layer.ILayer;
import org.eclipse.nebula.widgets.nattable.painter.IOverlayPainter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.rightplace.workbench.forms.DropZone;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workbench.theme.Theme.Role;
import org.rightplace.workspace.catalogue.CatalogueNode;
import org.rightplace.workspace.catalogue.Spot;

/** Moves rows with the mouse, and shows where they would go. With Ctrl held they are copied. */
final class RowDrag implements IOverlayPainter {

    /** Where what is dragged would go: onto an area's row, or between rows. */
    private record Target(Spot spot, Rectangle row, Spot.Where where) {}

    private final CataloguePart part;
    private Optional<Target> target = Optional.empty();

    private RowDrag(CataloguePart part) {
        this.part = part;
    }

    static void add(CataloguePart part) {
        var drag = new RowDrag(part);
        var transfers = new Transfer[] {RowTransfer.get()};
        var table = part.table().control();
        table.addDragSupport(DND.DROP_MOVE | DND.DROP_COPY, transfers, drag.new Source());
        table.addDropSupport(DND.DROP_MOVE | DND.DROP_COPY, transfers, drag.new Destination());
        table.addOverlayPainter(drag);
    }

    private final class Source extends DragSourceAdapter {

        @Override
        public void dragStart(DragSourceEvent event) {
            var dragged = part.table().rowAt(event.y).flatMap(Row::node);
            event.doit = dragged.isPresent()
                    && part.selectedNodes().contains(dragged.get())
                    && part.actions().movable();
        }

        @Override
        public void dragSetData(DragSourceEvent event) {
            event.data = new RowTransfer.Rows(
                    event.detail == DND.DROP_MOVE, part.selectedNodes().stream().map(CatalogueNode::id).toList());
        }
    }

    private final class Destination extends DropZone {

        @Override
        protected int answer(DropTargetEvent event, int asked) {
            show(find(event));
            event.feedback = DND.FEEDBACK_SCROLL;
            return target.isEmpty() ? DND.DROP_NONE : asked;
        }

        @Override
        public void dragLeave(DropTargetEvent event) {
            // The desktop sends this right before a drop too, which still needs to know where.
            part.table().control().getDisplay().asyncExec(() -> {
                if (!part.table().control().isDisposed()) {
                    show(Optional.empty());
                }
            });
        }

        @Override
        public void drop(DropTargetEvent event) {
            var where = find(event);
            show(Optional.empty());
            if (event.data instanceof RowTransfer.Rows rows && where.isPresent()) {
                if (event.detail == DND.DROP_COPY) {
                    part.actions().copy(rows.ids(), where.get().spot());
                } else {
                    part.actions().move(rows.ids(), where.get().spot());
                }
            }
        }
    }

    private Optional<Target> find(DropTargetEvent event) {
        var table = part.table().control();
        var point = table.toControl(event.x, event.y);
        if (part.arrangement().sorted().isPresent()) {
            return Optional.empty();
        }
        var node = part.table().rowAt(point.y).flatMap(Row::node).filter(found -> !found.guest());
        if (node.isEmpty()) {
            return last();
        }
        var bounds = table.getBoundsByPosition(0, table.getRowPositionByY(point.y));
        return Optional.of(target(node.get(), new Rectangle(0, bounds.y, table.getClientArea().width, bounds.height), point.y));
    }

    // The middle of an area's row is in the area; the upper and lower edge of any row are beside it.
    private Target target(CatalogueNode node, Rectangle row, int y) {
        var edge = node.area() ? row.height / 4 : row.height / 2;
        if (y < row.y + edge) {
            return new Target(Spot.before(node.id()), row, Spot.Where.BEFORE);
        }
        if (y >= row.y + row.height - edge) {
            var intoFirst = node.area() && !node.children().isEmpty() && !part.arrangement().closed().contains(node.id());
            return new Target(intoFirst ? Spot.firstIn(node.id()) : Spot.after(node.id()), row, Spot.Where.AFTER);
        }
        return new Target(Spot.lastIn(node.id()), row, Spot.Where.LAST_IN);
    }

    private Optional<Target> last() {
        return part.table().count() == 0
                ? Optional.empty()
                : Optional.of(new Target(Spot.lastOf(part.workstream()), new Rectangle(0, 0, 0, 0), Spot.Where.LAST_OF));
    }

    private void show(Optional<Target> found) {
        if (!target.equals(found)) {
            target = found;
            part.table().control().redraw();
        }
    }

    @Override
    public void paintOverlay(GC gc, ILayer layer) {
        target.ifPresent(found -> {
            gc.setForeground(part.theme().color(Role.ACCENT));
            gc.setLineWidth(2);
            gc.setLineStyle(SWT.LINE_SOLID);
            var row = found.row();
            switch (found.where()) {
                case BEFORE -> gc.drawLine(Theme.STEP, row.y, row.width - Theme.STEP, row.y);
                case AFTER -> gc.drawLine(Theme.STEP, row.y + row.height - 1, row.width - Theme.STEP, row.y + row.height - 1);
                case LAST_IN -> gc.drawRoundRectangle(
                        row.x + 1, row.y + 1, row.width - 2, row.height - 2, 2 * Theme.STEP, 2 * Theme.STEP);
                default -> { }
            }
            gc.setLineWidth(1);
        });
    }
}
