package org.rightplace.workbench.testing;

import java.util.List;
import java.util.function.BiConsumer;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.DragSourceListener;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.DropTargetListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Widget;

/**
 * A drag inside one control, told to its listeners in the order and with the figures that the desktop tells them: while the
 * mouse moves on, the operation is the one answered last, and the keys count only where the drag enters and when they change.
 */
public final class Drag {

    private final Control control;
    private final DragSource source;
    private final DropTarget target;
    private int keys = DND.DROP_MOVE;
    private int answered = -1;
    private Widget item;
    private Point point = new Point(0, 0);

    private Drag(Control control) {
        this.control = control;
        this.source = (DragSource) control.getData(DND.DRAG_SOURCE_KEY);
        this.target = (DropTarget) control.getData(DND.DROP_TARGET_KEY);
    }

    /**
     * Begins to drag.
     *
     * @param at where in the control
     * @throws AssertionError if nothing can be dragged from there
     */
    public static Drag from(Control control, Point at) {
        var drag = new Drag(control);
        var event = made(DragSourceEvent.class, drag.source);
        event.x = at.x;
        event.y = at.y;
        event.doit = true;
        drag.atSource((listener, data) -> listener.dragStart(data), event);
        if (!event.doit) {
            throw new AssertionError("Nothing can be dragged from there.");
        }
        return drag;
    }

    /** Moves the mouse on, and answers whether what is dragged could be dropped there. */
    public boolean over(Widget row, Point at) {
        item = row;
        point = control.toDisplay(at);
        boolean entered = answered < 0;
        var event = event(entered ? keys : answered);
        atTarget(entered ? DropTargetListener::dragEnter : DropTargetListener::dragOver, event);
        answered = event.detail;
        return answered != DND.DROP_NONE;
    }

    /** Holds or releases keys, which ask for this operation. */
    public boolean ask(int operation) {
        keys = operation;
        var event = event(keys);
        atTarget(DropTargetListener::dragOperationChanged, event);
        answered = event.detail;
        return answered != DND.DROP_NONE;
    }

    /** Lets go of the button. */
    public void drop() {
        int done = DND.DROP_NONE;
        if (answered > 0) {
            var data = made(DragSourceEvent.class, source);
            data.detail = answered;
            atSource((listener, wanted) -> listener.dragSetData(wanted), data);
            var event = event(answered);
            event.data = data.data;
            atTarget(DropTargetListener::dragLeave, event(answered));
            atTarget(DropTargetListener::dropAccept, event);
            atTarget(DropTargetListener::drop, event);
            done = event.detail;
        }
        finish(done);
    }

    /** Gives it up, as with Escape. */
    public void cancel() {
        atTarget(DropTargetListener::dragLeave, event(DND.DROP_NONE));
        finish(DND.DROP_NONE);
    }

    private void finish(int done) {
        var event = made(DragSourceEvent.class, source);
        event.detail = done;
        event.doit = done != DND.DROP_NONE;
        atSource((listener, finished) -> listener.dragFinished(finished), event);
    }

    private DropTargetEvent event(int detail) {
        var event = made(DropTargetEvent.class, target);
        event.x = point.x;
        event.y = point.y;
        event.item = item;
        event.operations = DND.DROP_MOVE | DND.DROP_COPY;
        event.detail = detail;
        return event;
    }

    private void atSource(BiConsumer<DragSourceListener, DragSourceEvent> told, DragSourceEvent event) {
        List.of(source.getDragListeners()).forEach(listener -> told.accept(listener, event));
    }

    private void atTarget(BiConsumer<DropTargetListener, DropTargetEvent> told, DropTargetEvent event) {
        List.of(target.getDropListeners()).forEach(listener -> told.accept(listener, event));
    }

    // The toolkit keeps to itself how such an event comes into being.
    private static <E> E made(Class<E> type, Widget widget) {
        try {
            var kept = Class.forName("org.eclipse.swt.dnd.DNDEvent").getDeclaredConstructor();
            kept.setAccessible(true);
            var event = (Event) kept.newInstance();
            event.widget = widget;
            return type.getConstructor(event.getClass()).newInstance(event);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
