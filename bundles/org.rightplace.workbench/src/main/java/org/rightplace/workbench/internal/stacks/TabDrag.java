package org.rightplace.workbench.internal.stacks;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tracker;
import org.rightplace.workbench.internal.layout.Side;
import org.rightplace.workbench.internal.parts.TabKey;
import org.rightplace.workbench.theme.Theme;

/**
 * Lets tabs be dragged: along their stack, into another, or to the edge of one to split it. Escape leaves everything as
 * it was.
 */
final class TabDrag {

    private static final double EDGE = 0.25;

    private final StackFolder folder;
    private final Composite area;
    private final BiFunction<Integer, Integer, Optional<StackFolder>> folderAt;
    private final BiConsumer<TabKey, Target> drop;

    /**
     * Where a tab would be dropped.
     *
     * @param stackId the stack
     * @param index where in the stack, if no side is given
     * @param side the side of the stack on which a stack of its own is made for the tab
     * @param feedback what to show meanwhile
     */
    record Target(String stackId, int index, Optional<Side> side, Rectangle feedback) {}

    TabDrag(
            StackFolder folder,
            BiFunction<Integer, Integer, Optional<StackFolder>> folderAt,
            BiConsumer<TabKey, Target> drop) {
        this.folder = folder;
        this.area = folder.control().getParent();
        this.folderAt = folderAt;
        this.drop = drop;
        folder.control().addListener(SWT.DragDetect, this::start);
    }

    private void start(Event event) {
        if (event.y > FlatTabs.HEIGHT) {
            return;
        }
        folder.at(event.x, event.y).ifPresent(this::track);
    }

    private void track(TabKey key) {
        var tracker = new Tracker(area, SWT.NONE);
        tracker.setStippled(true);
        tracker.setCursor(area.getDisplay().getSystemCursor(SWT.CURSOR_SIZEALL));
        show(tracker, target());
        tracker.addListener(SWT.Move, event -> show(tracker, target()));
        boolean dropped = tracker.open();
        tracker.dispose();
        if (dropped) {
            target().ifPresent(target -> drop.accept(key, target));
        }
    }

    private void show(Tracker tracker, Optional<Target> target) {
        tracker.setRectangles(new Rectangle[] {target.map(Target::feedback).orElse(new Rectangle(-9, -9, 1, 1))});
    }

    private Optional<Target> target() {
        var at = area.toControl(Display.getCurrent().getCursorLocation());
        return folderAt.apply(at.x, at.y).map(over -> target(over, at));
    }

    private Target target(StackFolder over, Point at) {
        var bounds = over.control().getBounds();
        int header = FlatTabs.HEIGHT;
        if (at.y < bounds.y + header) {
            int index = over.indexAt(at.x - bounds.x);
            return new Target(over.id(), index, Optional.empty(), insertion(over, index, bounds));
        }
        var body = new Rectangle(bounds.x, bounds.y + header, bounds.width, bounds.height - header);
        var side = side(at, body);
        return new Target(over.id(), over.keys().size(), side, side.map(one -> half(bounds, one)).orElse(bounds));
    }

    private Rectangle insertion(StackFolder over, int index, Rectangle bounds) {
        var items = over.control().getItems();
        int x = items.length == 0 ? 0
                : index < items.length ? items[index].getBounds().x
                : items[items.length - 1].getBounds().x + items[items.length - 1].getBounds().width;
        return new Rectangle(bounds.x + Math.max(0, x - 1), bounds.y, Theme.STEP, FlatTabs.HEIGHT);
    }

    static Optional<Side> side(Point at, Rectangle body) {
        double x = (double) (at.x - body.x) / body.width;
        double y = (double) (at.y - body.y) / body.height;
        double nearest = Math.min(Math.min(x, 1 - x), Math.min(y, 1 - y));
        if (nearest > EDGE) {
            return Optional.empty();
        }
        if (nearest == x) {
            return Optional.of(Side.LEFT);
        }
        if (nearest == 1 - x) {
            return Optional.of(Side.RIGHT);
        }
        return Optional.of(nearest == y ? Side.ABOVE : Side.BELOW);
    }

    private static Rectangle half(Rectangle all, Side side) {
        int w = all.width / 2;
        int h = all.height / 2;
        return switch (side) {
            case LEFT -> new Rectangle(all.x, all.y, w, all.height);
            case RIGHT -> new Rectangle(all.x + all.width - w, all.y, w, all.height);
            case ABOVE -> new Rectangle(all.x, all.y, all.width, h);
            case BELOW -> new Rectangle(all.x, all.y + all.height - h, all.width, h);
        };
    }
}
