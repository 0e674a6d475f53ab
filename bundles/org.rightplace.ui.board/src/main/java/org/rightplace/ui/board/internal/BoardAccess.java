package org.rightplace.ui.board.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.rightplace.workspace.placements.Board;

/** Tells assistive technology what is on the board: every block as an item of a list, column after column. */
final class BoardAccess {

    private final BoardCanvas canvas;

    BoardAccess(BoardCanvas canvas) {
        this.canvas = canvas;
        canvas.getAccessible().addAccessibleListener(new Words());
        canvas.getAccessible().addAccessibleControlListener(new Items());
    }

    /** Says that the keyboard has come to what is selected. */
    void focus() {
        canvas.selected().ifPresent(spot -> canvas.getAccessible().setFocus(item(spot)));
    }

    /** What the board, or one of its items, is called. */
    String name(int child) {
        return child == ACC.CHILDID_SELF ? "Placement board" : spot(child).map(canvas::words).orElse(null);
    }

    /** How many items there are. */
    int count() {
        return canvas.board().columns().stream().map(Board.Column::blocks).mapToInt(List::size).sum();
    }

    /** The item that stands for a block. */
    int item(Spot spot) {
        int before = 0;
        for (int column = 0; column < spot.column(); column++) {
            before += canvas.board().columns().get(column).blocks().size();
        }
        return before + spot.index();
    }

    private Optional<Spot> spot(int item) {
        int left = item;
        for (int column = 0; left >= 0 && column < canvas.board().columns().size(); column++) {
            int here = canvas.board().columns().get(column).blocks().size();
            if (left < here) {
                return Optional.of(new Spot(column, left));
            }
            left -= here;
        }
        return Optional.empty();
    }

    private final class Words extends AccessibleAdapter {

        @Override
        public void getName(AccessibleEvent event) {
            event.result = name(event.childID);
        }
    }

    private final class Items extends AccessibleControlAdapter {

        @Override
        public void getRole(AccessibleControlEvent event) {
            event.detail = event.childID == ACC.CHILDID_SELF ? ACC.ROLE_LIST : ACC.ROLE_LISTITEM;
        }

        @Override
        public void getState(AccessibleControlEvent event) {
            event.detail = ACC.STATE_FOCUSABLE | ACC.STATE_SELECTABLE;
            if (canvas.selected().map(BoardAccess.this::item).filter(item -> item == event.childID).isPresent()) {
                event.detail |= ACC.STATE_SELECTED | (canvas.isFocusControl() ? ACC.STATE_FOCUSED : 0);
            }
        }

        @Override
        public void getChildCount(AccessibleControlEvent event) {
            event.detail = count();
        }

        @Override
        public void getChildren(AccessibleControlEvent event) {
            event.children = IntStream.range(0, count()).boxed().toArray();
        }

        @Override
        public void getFocus(AccessibleControlEvent event) {
            event.childID = canvas.isFocusControl()
                    ? canvas.selected().map(BoardAccess.this::item).orElse(ACC.CHILDID_SELF)
                    : ACC.CHILDID_NONE;
        }

        @Override
        public void getChildAtPoint(AccessibleControlEvent event) {
            var inside = canvas.toControl(event.x, event.y);
            event.childID = canvas.at(inside.x, inside.y).map(BoardAccess.this::item).orElse(ACC.CHILDID_SELF);
        }

        @Override
        public void getLocation(AccessibleControlEvent event) {
            spot(event.childID).filter(spot -> canvas.layoutNow() != null).ifPresent(spot -> {
                var bounds = canvas.layoutNow().bounds(spot.column(), spot.index());
                var origin = canvas.toDisplay((int) (bounds.x() - canvas.left()), (int) (bounds.y() - canvas.top()));
                event.x = origin.x;
                event.y = origin.y;
                event.width = (int) bounds.width();
                event.height = (int) bounds.height();
            });
        }
    }
}
