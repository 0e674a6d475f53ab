package org.rightplace.ui.board.internal;

import java.util.Objects;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.rightplace.workspace.placements.Board;

/**
 * Mouse and keyboard on a board. A block is picked up with the mouse, or with Enter, and let go in the same way; Escape
 * puts it back.
 */
final class BoardHands {

    private static final int FAR_ENOUGH = 5;
    private static final int EDGE = 24;
    private static final int PAGE = 8;

    private final BoardCanvas canvas;
    private final BoardActions actions;
    private Event pressed;

    BoardHands(BoardCanvas canvas, BoardActions actions) {
        this.canvas = canvas;
        this.actions = actions;
        canvas.addListener(SWT.MouseDown, this::press);
        canvas.addListener(SWT.MouseMove, this::move);
        canvas.addListener(SWT.MouseUp, this::release);
        canvas.addListener(SWT.MouseDoubleClick, this::doubleClick);
        canvas.addListener(SWT.MouseWheel, this::wheel);
        canvas.addListener(SWT.KeyDown, this::key);
        canvas.addListener(SWT.KeyUp, this::keyUp);
        canvas.addListener(SWT.Traverse, BoardHands::traverse);
        canvas.addListener(SWT.MenuDetect, this::menu);
        canvas.addListener(SWT.FocusIn, event -> selectSomething());
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
            select(spot.get());
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
            canvas.setToolTipText(null);
            canvas.selected().ifPresent(from -> canvas.hold(
                    new Hold(from, from.column(), event.x + canvas.left(), event.y + canvas.top(), true, false)));
        }
        canvas.hold().filter(hold -> hold.pointed() && !canvas.asking()).ifPresentOrElse(hold -> {
            scrollAtEdges(event);
            canvas.hold(hold.at(canvas.columnAt(event.x), event.x + canvas.left(), event.y + canvas.top(),
                    (event.stateMask & SWT.MOD1) != 0));
            if (canvas.hold().map(Hold::over).filter(over -> over != hold.over()).isPresent() || hold.also() != also(event)) {
                tell();
            }
        }, () -> point(event));
    }

    private static boolean also(Event event) {
        return (event.stateMask & SWT.MOD1) != 0;
    }

    private void point(Event event) {
        var tip = canvas.tip(event.x, event.y).map(words -> words.replace("&", "&&")).orElse(null);
        if (!Objects.equals(tip, canvas.getToolTipText())) {
            canvas.setToolTipText(tip);
        }
    }

    private void scrollAtEdges(Event event) {
        var area = canvas.getClientArea();
        int right = event.x < EDGE ? -EDGE : event.x > area.width - EDGE ? EDGE : 0;
        int down = event.y < BoardLayout.HEAD ? -EDGE : event.y > area.height - EDGE ? EDGE : 0;
        if (right != 0 || down != 0) {
            canvas.scroll(right, down);
        }
    }

    private void release(Event event) {
        pressed = null;
        if (canvas.hold().filter(Hold::pointed).isPresent() && !canvas.asking()) {
            var area = canvas.getClientArea();
            if (area.contains(event.x, event.y)) {
                drop();
            } else {
                stay();
            }
        }
    }

    private void doubleClick(Event event) {
        if (event.button == 1) {
            canvas.at(event.x, event.y).map(canvas::block).ifPresent(actions::into);
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
            var at = menuPoint(event.detail == SWT.MENU_KEYBOARD ? null : canvas.toControl(event.x, event.y));
            actions.menu(at.x, at.y);
            event.doit = false;
        }
    }

    private Point menuPoint(Point wished) {
        if (wished != null) {
            return wished;
        }
        var spot = canvas.selected().orElseThrow();
        var bounds = canvas.layoutNow().bounds(spot.column(), spot.index());
        return new Point(
                (int) (bounds.x() - canvas.left()) + EDGE, (int) (bounds.bottom() - canvas.top()));
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
            case SWT.ARROW_LEFT -> over(-1, control);
            case SWT.ARROW_RIGHT -> over(1, control);
            case SWT.CR, SWT.KEYPAD_CR, ' ' -> drop();
            case SWT.ESC -> stay();
            default -> {
                // Whatever else is pressed, the block stays held.
            }
        }
    }

    private void free(Event event, boolean control) {
        switch (event.keyCode) {
            case SWT.ARROW_LEFT, SWT.ARROW_RIGHT -> sideways(event.keyCode == SWT.ARROW_LEFT ? -1 : 1, control);
            case SWT.ARROW_UP -> along(-canvas.layoutNow().across());
            case SWT.ARROW_DOWN -> along(canvas.layoutNow().across());
            case SWT.PAGE_UP -> along(-PAGE * canvas.layoutNow().across());
            case SWT.PAGE_DOWN -> along(PAGE * canvas.layoutNow().across());
            case SWT.HOME -> along(Integer.MIN_VALUE / 2);
            case SWT.END -> along(Integer.MAX_VALUE / 2);
            case SWT.CR, SWT.KEYPAD_CR, ' ' -> enter(control);
            case SWT.ESC, SWT.BS -> actions.back();
            case SWT.DEL -> takeOff();
            case 's' -> statuses(control);
            case 'u' -> unfold(control);
            case '+', '=', SWT.KEYPAD_ADD -> actions.zoom(1);
            case '-', SWT.KEYPAD_SUBTRACT -> actions.zoom(-1);
            default -> {
                // Every other key is for those around the board.
            }
        }
    }

    private void keyUp(Event event) {
        if (event.keyCode == SWT.MOD1 && canvas.hold().filter(Hold::pointed).isPresent() && !canvas.asking()) {
            canvas.hold().ifPresent(hold -> canvas.hold(hold.also(false)));
            tell();
        }
    }

    private void enter(boolean control) {
        if (control) {
            canvas.selectedBlock().ifPresent(actions::into);
        } else {
            pickUp();
        }
    }

    private void statuses(boolean control) {
        if (!control && canvas.selected().isPresent()) {
            var at = menuPoint(null);
            actions.statuses(at.x, at.y);
        }
    }

    private void unfold(boolean control) {
        if (!control) {
            canvas.selected()
                    .flatMap(spot -> canvas.board().columns().get(spot.column()).level())
                    .ifPresent(level -> actions.fold(level.id()));
        }
    }

    /** Picks up what is selected, for the keyboard. */
    void pickUp() {
        canvas.selected().ifPresent(spot -> {
            canvas.hold(new Hold(spot, spot.column(), 0, 0, false, false));
            tell();
        });
    }

    // With Ctrl the arrows take the selected block along at once.
    private void sideways(int step, boolean control) {
        if (control) {
            pickUp();
            over(step, false);
        } else {
            beside(step);
        }
    }

    private void over(int step, boolean also) {
        canvas.hold().ifPresent(hold -> {
            int next = hold.over() + step;
            if (next >= 0 && next < canvas.board().columns().size()) {
                canvas.hold(hold.over(next).also(also));
                tell();
            }
        });
    }

    /** Lets go of what is held, where it is. */
    void drop() {
        var drop = canvas.drop();
        boolean home = canvas.hold().filter(hold -> hold.over() == hold.from().column()).isPresent();
        if (home || drop.isEmpty()) {
            stay();
        } else {
            canvas.ask();
            actions.dropped(drop.get(), canvas.ghost());
        }
    }

    /** Asks why the selected block is to be placed no longer. */
    void takeOff() {
        var placed = canvas.selectedBlock().filter(block -> block.part() >= 0);
        if (placed.isPresent()) {
            pickUp();
            canvas.ask();
            canvas.drop().ifPresent(drop -> actions.dropped(drop.off(), canvas.ghost()));
        }
    }

    /** Puts a held block back where it was. */
    void putBack() {
        pressed = null;
        canvas.hold(null);
        actions.trying(Optional.empty());
    }

    private void stay() {
        putBack();
        actions.stayed();
    }

    private void tell() {
        actions.trying(canvas.hold().filter(hold -> hold.over() != hold.from().column()).flatMap(hold -> canvas.drop()));
    }

    private void selectSomething() {
        if (canvas.selected().isEmpty()) {
            first().ifPresent(this::select);
        }
    }

    private Optional<Spot> first() {
        for (int column = 0; column < canvas.board().columns().size(); column++) {
            if (!canvas.board().columns().get(column).blocks().isEmpty()) {
                return Optional.of(new Spot(column, 0));
            }
        }
        return Optional.empty();
    }

    private void along(int steps) {
        canvas.selected().ifPresentOrElse(spot -> {
            int last = canvas.board().columns().get(spot.column()).blocks().size() - 1;
            select(new Spot(spot.column(), Math.clamp((long) spot.index() + steps, 0, last)));
        }, this::selectSomething);
    }

    private void beside(int step) {
        var from = canvas.selected();
        if (from.isEmpty()) {
            selectSomething();
            return;
        }
        var layout = canvas.layoutNow();
        var bounds = layout.bounds(from.get().column(), from.get().index());
        // Tiles stand side by side in one column.
        int next = from.get().index() + step;
        boolean inRow = layout.across() > 1 && next >= 0
                && next < canvas.board().columns().get(from.get().column()).blocks().size()
                && layout.bounds(from.get().column(), next).y() == bounds.y();
        if (inRow) {
            select(new Spot(from.get().column(), next));
            return;
        }
        for (int column = from.get().column() + step; column >= 0 && column < canvas.board().columns().size(); column += step) {
            var spot = layout.beside(column, bounds.centre().y());
            if (spot.isPresent()) {
                select(spot.get());
                return;
            }
        }
    }

    /** Selects a block as if it had been clicked. */
    void select(Spot spot) {
        canvas.select(spot);
        actions.selected(Optional.of(canvas.block(spot)));
    }

    /** The block that is selected, as it is now. */
    Optional<Board.Block> selected() {
        return canvas.selectedBlock();
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
