package org.rightplace.ui.board.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/** The keys on a board: they go from block to block, and pick one up and let it go as the mouse does. */
final class BoardKeys {

    private static final int PAGE = 8;
    private static final int ALL = Integer.MAX_VALUE / 2;

    private final BoardCanvas canvas;
    private final BoardMoves moves;
    private final BoardWalk walk;
    private final BoardActions actions;

    BoardKeys(BoardCanvas canvas, BoardMoves moves, BoardWalk walk, BoardActions actions) {
        this.canvas = canvas;
        this.moves = moves;
        this.walk = walk;
        this.actions = actions;
        canvas.addListener(SWT.KeyDown, this::key);
        canvas.addListener(SWT.Traverse, BoardKeys::traverse);
    }

    private void key(Event event) {
        boolean control = (event.stateMask & SWT.MOD1) != 0;
        if ((event.stateMask & SWT.MOD3) != 0 || canvas.asking()) {
            return;
        }
        if (canvas.hold().isPresent()) {
            held(event, control);
        } else {
            free(event, control);
        }
    }

    private void held(Event event, boolean control) {
        switch (event.keyCode) {
            case SWT.ARROW_LEFT -> moves.over(-1, control);
            case SWT.ARROW_RIGHT -> moves.over(1, control);
            case SWT.ARROW_DOWN -> moves.overTray(true);
            case SWT.ARROW_UP -> moves.overTray(false);
            case SWT.CR, SWT.KEYPAD_CR, ' ' -> moves.drop();
            case SWT.DEL -> moves.takeOff();
            case SWT.ESC -> moves.stay();
            default -> {
                // Whatever else is pressed, the block stays held.
            }
        }
    }

    private void free(Event event, boolean control) {
        switch (event.keyCode) {
            case SWT.ARROW_LEFT -> sideways(-1, control);
            case SWT.ARROW_RIGHT -> sideways(1, control);
            case SWT.ARROW_UP -> walk.along(-1);
            case SWT.ARROW_DOWN -> walk.along(1);
            case SWT.PAGE_UP -> walk.along(-PAGE);
            case SWT.PAGE_DOWN -> walk.along(PAGE);
            case SWT.HOME -> walk.along(-ALL);
            case SWT.END -> walk.along(ALL);
            case SWT.CR, SWT.KEYPAD_CR, ' ' -> enter(control);
            case SWT.ESC, SWT.BS -> actions.back();
            case SWT.DEL -> moves.takeOff();
            case 's' -> statuses(control);
            case 'u' -> unfold(control);
            case '+', '=', SWT.KEYPAD_ADD -> actions.zoom(1);
            case '-', SWT.KEYPAD_SUBTRACT -> actions.zoom(-1);
            default -> {
                // Every other key is for those around the board.
            }
        }
    }

    // With Ctrl the arrows take the selected block along at once.
    private void sideways(int step, boolean control) {
        if (control) {
            moves.pickUp();
            moves.over(step, false);
        } else {
            walk.sideways(step);
        }
    }

    private void enter(boolean control) {
        if (control) {
            canvas.selectedBlock().ifPresent(actions::into);
        } else {
            moves.pickUp();
        }
    }

    private void statuses(boolean control) {
        if (!control) {
            canvas.selected().map(canvas::below).ifPresent(at -> actions.statuses(at.x, at.y));
        }
    }

    private void unfold(boolean control) {
        if (!control) {
            canvas.selected()
                    .flatMap(spot -> canvas.board().columns().get(spot.column()).level())
                    .ifPresent(level -> actions.fold(level.id()));
        }
    }

    /** Tab leaves the board; the arrows, Enter and Escape stay in it. */
    private static void traverse(Event event) {
        switch (event.detail) {
            case SWT.TRAVERSE_ARROW_NEXT, SWT.TRAVERSE_ARROW_PREVIOUS, SWT.TRAVERSE_RETURN, SWT.TRAVERSE_ESCAPE ->
                event.doit = false;
            default -> event.doit = true;
        }
    }
}
