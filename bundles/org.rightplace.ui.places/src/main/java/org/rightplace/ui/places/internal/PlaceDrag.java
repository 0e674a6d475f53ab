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
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.TreeItem;
import org.rightplace.ui.places.internal.PlaceActions.Target;
import org.rightplace.workbench.forms.DropZone;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workspace.places.OutlineRow;

/** Lets rows be dragged onto others: to move them there, or with Ctrl held to have places lie there as well. */
final class PlaceDrag {

    private final PartSite site;
    private final PlaceTree tree;
    private final PlaceActions actions;
    private final BiConsumer<List<OutlineRow>, Target> moved;
    private List<OutlineRow> dragged = List.of();
    private String said = "";

    /** @param moved is told to move rows */
    PlaceDrag(PartSite site, PlaceTree tree, PlaceActions actions, BiConsumer<List<OutlineRow>, Target> moved) {
        this.site = site;
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
            said = "";
            event.doit = !dragged.isEmpty() && dragged.stream().noneMatch(OutlineRow::isUnallocated);
            LocalSelectionTransfer.getTransfer().setSelection(new StructuredSelection(dragged));
        }

        @Override
        public void dragFinished(DragSourceEvent event) {
            say("");
            dragged = List.of();
            LocalSelectionTransfer.getTransfer().setSelection(null);
        }
    }

    private final class Dropping extends DropZone {

        @Override
        protected int answer(DropTargetEvent event, int asked) {
            event.feedback = DND.FEEDBACK_SELECT | DND.FEEDBACK_EXPAND | DND.FEEDBACK_SCROLL;
            var target = target(event);
            if (dragged.isEmpty() || target.isEmpty()) {
                return DND.DROP_NONE;
            }
            var objection = asked == DND.DROP_COPY
                    ? actions.objectionAlsoIn(dragged, target.get())
                    : actions.objection(dragged, target.get());
            say(objection.filter(words -> !isDragged(target.get())).orElse(""));
            return objection.isPresent() ? DND.DROP_NONE : asked;
        }

        @Override
        public void drop(DropTargetEvent event) {
            target(event).filter(target -> !dragged.isEmpty()).ifPresent(target -> {
                if (event.detail == DND.DROP_COPY) {
                    actions.putAlsoIn(dragged, target.place());
                } else {
                    moved.accept(dragged, target);
                }
            });
            // The rows move by an edit, and not by the tree taking them away afterwards.
            event.detail = DND.DROP_COPY;
        }

        // Every drag begins over what is dragged, and nobody wonders why it cannot be dropped there.
        private boolean isDragged(Target target) {
            return dragged.stream().anyMatch(row -> Target.of(row).equals(Optional.of(target)));
        }

        private Optional<Target> target(DropTargetEvent event) {
            return event.item instanceof TreeItem item ? tree.row(item).flatMap(Target::of) : Optional.of(Target.TOP);
        }
    }

    // The mouse rests on a row for many events, but the reason is said once.
    private void say(String words) {
        if (!words.equals(said)) {
            said = words;
            site.say(words);
        }
    }

    /** The keys that dragging goes with, for saying so. */
    static String hint() {
        return "Drag to move; hold " + (SWT.MOD1 == SWT.COMMAND ? "Option" : "Ctrl") + " to have it in both places.";
    }
}
