package org.rightplace.ui.places.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.TreeItem;
import org.rightplace.ui.places.internal.PlaceActions.Target;
import org.rightplace.workspace.places.OutlineRow;

/** Lets rows be dragged onto others: to move them there, or with Ctrl held to have places lie there as well. */
final class PlaceDrag {

    private final PlaceTree tree;
    private final PlaceActions actions;
    private final BiConsumer<List<OutlineRow>, Target> moved;
    private List<OutlineRow> dragged = List.of();

    /** @param moved is told to move rows */
    PlaceDrag(PlaceTree tree, PlaceActions actions, BiConsumer<List<OutlineRow>, Target> moved) {
        this.tree = tree;
        this.actions = actions;
        this.moved = moved;
        Transfer[] transfers = {LocalSelectionTransfer.getTransfer()};
        var source = new DragSource(tree.control(), DND.DROP_MOVE | DND.DROP_COPY);
        source.setTransfer(transfers);
        source.addDragListener(new Dragging());
        var target = new DropTarget(tree.control(), DND.DROP_MOVE | DND.DROP_COPY | DND.DROP_DEFAULT);
        target.setTransfer(transfers);
        target.addDropListener(new Dropping());
    }

    private final class Dragging extends DragSourceAdapter {

        @Override
        public void dragStart(DragSourceEvent event) {
            dragged = tree.selection();
            event.doit = !dragged.isEmpty() && dragged.stream().noneMatch(OutlineRow::isUnallocated);
            LocalSelectionTransfer.getTransfer().setSelection(new StructuredSelection(dragged));
        }

        @Override
        public void dragFinished(DragSourceEvent event) {
            dragged = List.of();
            LocalSelectionTransfer.getTransfer().setSelection(null);
        }
    }

    private final class Dropping extends DropTargetAdapter {

        @Override
        public void dragEnter(DropTargetEvent event) {
            dragOver(event);
        }

        @Override
        public void dragOperationChanged(DropTargetEvent event) {
            dragOver(event);
        }

        @Override
        public void dragOver(DropTargetEvent event) {
            event.feedback = DND.FEEDBACK_SELECT | DND.FEEDBACK_EXPAND | DND.FEEDBACK_SCROLL;
            if (event.detail == DND.DROP_DEFAULT) {
                event.detail = DND.DROP_MOVE;
            }
            if (event.detail != DND.DROP_NONE && target(event).isEmpty()) {
                event.detail = DND.DROP_NONE;
            }
        }

        @Override
        public void drop(DropTargetEvent event) {
            var target = target(event);
            if (target.isEmpty()) {
                event.detail = DND.DROP_NONE;
                return;
            }
            if (event.detail == DND.DROP_COPY) {
                actions.putAlsoIn(dragged, target.get().place());
            } else {
                moved.accept(dragged, target.get());
            }
            // The rows move by an edit, and not by the tree taking them away afterwards.
            event.detail = DND.DROP_COPY;
        }

        private Optional<Target> target(DropTargetEvent event) {
            if (dragged.isEmpty()) {
                return Optional.empty();
            }
            var target = event.item instanceof TreeItem item
                    ? tree.row(item).flatMap(Target::of)
                    : Optional.of(Target.TOP);
            return target.filter(found -> actions.canMove(dragged, found))
                    .filter(found -> event.detail != DND.DROP_COPY || !found.place().isEmpty());
        }
    }

    /** The keys that dragging goes with, for saying so. */
    static String hint() {
        return "Drag to move; hold " + (SWT.MOD1 == SWT.COMMAND ? "Option" : "Ctrl") + " to have it in both places.";
    }
}
