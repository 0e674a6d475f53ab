package org.rightplace.workbench.forms;

import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;

/**
 * Somewhere that things can be dropped on some spots and not on others. While the mouse moves, the desktop passes on what it
 * was answered last and no longer what the keys ask for: a drag that began over a spot that takes nothing would be refused
 * ever after. So what the keys ask for is kept here, and every spot is asked anew.
 */
public abstract class DropZone extends DropTargetAdapter {

    private int asked = DND.DROP_NONE;

    /**
     * What a drop at this spot would do.
     *
     * @param asked what the keys held ask for: {@link DND#DROP_MOVE}, {@link DND#DROP_COPY} or another operation
     * @return that, another operation, or {@link DND#DROP_NONE} where nothing can be dropped
     */
    protected abstract int answer(DropTargetEvent event, int asked);

    @Override
    public final void dragEnter(DropTargetEvent event) {
        dragOperationChanged(event);
    }

    @Override
    public final void dragOperationChanged(DropTargetEvent event) {
        asked = event.detail == DND.DROP_DEFAULT ? DND.DROP_MOVE : event.detail;
        dragOver(event);
    }

    @Override
    public final void dragOver(DropTargetEvent event) {
        event.detail = asked == DND.DROP_NONE ? DND.DROP_NONE : answer(event, asked);
    }
}
