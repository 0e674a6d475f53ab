package org.rightplace.ui.board.internal;

import java.util.Objects;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.rightplace.workbench.forms.Literally;

/** The mouse on a board: it selects blocks, drags them, and asks for what can be done with them. */
final class BoardMouse {

    private static final int FAR_ENOUGH = 5;
    private static final int EDGE = 24;

    private final BoardCanvas canvas;
    private final BoardMoves moves;
    private final BoardWalk walk;
    private final BoardActions actions;
    private Event pressed;

    BoardMouse(BoardCanvas canvas, BoardMoves moves, BoardWalk walk, BoardActions actions) {
        this.canvas = canvas;
        this.moves = moves;
        this.walk = walk;
        this.actions = actions;
        canvas.addListener(SWT.MouseDown, this::press);
        canvas.addListener(SWT.MouseMove, this::move);
        canvas.addListener(SWT.MouseUp, this::release);
        canvas.addListener(SWT.MouseDoubleClick, this::doubleClick);
        canvas.addListener(SWT.MouseWheel, this::wheel);
        canvas.addListener(SWT.MenuDetect, this::menu);
        // With Ctrl let go, what is held no longer stays where it was as well.
        canvas.addListener(SWT.KeyUp, event -> {
            if (event.keyCode == SWT.MOD1 && dragging()) {
                moves.also(false);
            }
        });
    }

    private boolean dragging() {
        return canvas.hold().filter(Hold::pointed).isPresent() && !canvas.asking();
    }

    private void press(Event event) {
        canvas.setFocus();
        if (canvas.asking()) {
            return;
        }
        var spot = canvas.at(event.x, event.y);
        if (event.y < BoardLayout.HEAD && event.button == 1) {
            head(event.x);
        } else if (spot.isPresent()) {
            walk.select(spot.get());
            pressed = event.button == 1 ? event : null;
        }
    }

    private void head(int x) {
        int column = canvas.columnAt(x);
        if (column >= 0) {
            canvas.board().columns().get(column).level().ifPresent(level -> actions.fold(level.id()));
        }
    }

    private void move(Event event) {
        if (pressed != null && canvas.hold().isEmpty()
                && Math.hypot(event.x - pressed.x, event.y - pressed.y) > FAR_ENOUGH) {
            // Once put back with Escape it is not picked up again by the same press.
            pressed = null;
            moves.pickUp(event.x, event.y);
        }
        if (dragging()) {
            scrollAtEdges(event);
            moves.point(event.x, event.y, (event.stateMask & SWT.MOD1) != 0);
        } else {
            point(event);
        }
    }

    private void point(Event event) {
        var tip = canvas.tip(event.x, event.y).map(Literally::shown).orElse(null);
        if (!Objects.equals(tip, canvas.getToolTipText())) {
            canvas.setToolTipText(tip);
        }
    }

    private void scrollAtEdges(Event event) {
        var area = canvas.getClientArea();
        int right = event.x < EDGE ? -EDGE : event.x > area.width - EDGE ? EDGE : 0;
        // What is over the tray is where it is meant to go.
        boolean low = event.y > area.height - EDGE && canvas.tray().isEmpty();
        int down = event.y < BoardLayout.HEAD ? -EDGE : low ? EDGE : 0;
        if (right != 0 || down != 0) {
            canvas.scroll(right, down);
        }
    }

    private void release(Event event) {
        pressed = null;
        if (dragging()) {
            if (canvas.getClientArea().contains(event.x, event.y)) {
                moves.drop();
            } else {
                moves.stay();
            }
        }
    }

    private void doubleClick(Event event) {
        if (event.button == 1) {
            canvas.at(event.x, event.y).map(canvas.blocks()::at).ifPresent(actions::into);
        }
    }

    private void wheel(Event event) {
        if ((event.stateMask & SWT.MOD1) != 0) {
            actions.zoom(event.count > 0 ? 1 : -1);
            event.doit = false;
        }
    }

    private void menu(Event event) {
        if (canvas.selected().isPresent() && canvas.hold().isEmpty()) {
            var at = event.detail == SWT.MENU_KEYBOARD
                    ? canvas.below(canvas.selected().get())
                    : canvas.toControl(new Point(event.x, event.y));
            actions.menu(at.x, at.y);
            event.doit = false;
        }
    }
}
