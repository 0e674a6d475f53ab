package org.rightplace.ui.board.internal;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workspace.placements.Location;
import org.rightplace.workspace.placements.PlacementEdits.Reason;

/**
 * Moves blocks: one is picked up, is over a column, and once it is let go there and the reason is given it is placed there.
 * Until then it can be put back.
 */
final class BoardMoves {

    private final BoardCanvas canvas;
    private final PartSite site;
    private final OpenBoards open;
    private final BoardWalk walk;
    private Optional<ReasonField> asking = Optional.empty();

    BoardMoves(BoardCanvas canvas, PartSite site, OpenBoards open, BoardWalk walk) {
        this.canvas = canvas;
        this.site = site;
        this.open = open;
        this.walk = walk;
    }

    /** Picks up what is selected, for the keyboard. */
    void pickUp() {
        canvas.setFocus();
        canvas.selected().ifPresent(spot -> {
            canvas.hold(new Hold(spot, spot.column(), 0, 0, false, false));
            tell();
        });
    }

    /** Picks up what is selected, for a pointer at a point of the canvas. */
    void pickUp(int x, int y) {
        canvas.setToolTipText(null);
        canvas.selected().ifPresent(from -> canvas.hold(
                new Hold(from, from.column(), x + canvas.left(), y + canvas.top(), true, false)));
    }

    /** Takes what the pointer holds to a point of the canvas. */
    void point(int x, int y, boolean also) {
        canvas.hold().ifPresent(hold -> {
            int over = canvas.over(x, y);
            canvas.hold(hold.at(over, x + canvas.left(), y + canvas.top(), also));
            if (over != hold.over() || also != hold.also()) {
                tell();
            }
        });
    }

    /** Whether what is held is to stay where it is as well. */
    void also(boolean stays) {
        canvas.hold().ifPresent(hold -> canvas.hold(hold.also(stays)));
        tell();
    }

    /** Takes what is held one column to the right, or to the left with -1. */
    void over(int step, boolean also) {
        canvas.hold().ifPresent(hold -> {
            int next = (hold.overTray() ? hold.from().column() : hold.over()) + step;
            if (next >= 0 && next < canvas.board().columns().size()) {
                canvas.hold(hold.over(next).also(also));
                tell();
            }
        });
    }

    /** Takes what is held to where nothing is placed, or from there back over the columns. */
    void overTray(boolean there) {
        canvas.hold().filter(hold -> there ? canvas.tray().isPresent() : hold.overTray()).ifPresent(hold -> {
            canvas.hold(hold.over(there ? Hold.TRAY : hold.from().column()));
            tell();
        });
    }

    /** Lets go of what is held, where it is. */
    void drop() {
        var drop = canvas.held().map(HeldBlock::drop);
        boolean home = canvas.hold().filter(hold -> hold.over() == hold.from().column()).isPresent();
        if (home || drop.isEmpty()) {
            stay();
        } else {
            canvas.ask();
            dropped(drop.get());
        }
    }

    /** Asks why the selected block is to be placed no longer. */
    void takeOff() {
        if (canvas.selectedBlock().filter(block -> block.part() >= 0).isPresent()) {
            pickUp();
            canvas.hold().ifPresent(hold -> canvas.hold(hold.over(canvas.blocks().unplaced())));
            drop();
        }
    }

    /** Asks why the selected block goes to a column, and moves it there. */
    void moveTo(Location location) {
        pickUp();
        for (int i = 0; i < canvas.board().columns().size(); i++) {
            if (canvas.board().columns().get(i).location().equals(Optional.of(location))) {
                int column = i;
                canvas.hold().ifPresent(hold -> canvas.hold(hold.over(column)));
            }
        }
        drop();
    }

    private void dropped(Drop drop) {
        if (drop.idle(site.snapshot())) {
            putBack();
            return;
        }
        if (drop.to().isEmpty() && !drop.scope().alternative().isEmpty()) {
            putBackAndFocus();
            site.complain("An alternative says where a service might go. To have none for “" + drop.block().service().name()
                    + "”, remove it in Compare.");
            return;
        }
        trying(Optional.of(drop));
        asking = Optional.of(new ReasonField(canvas, site, canvas.held().orElseThrow().ghost(), drop.question(site.snapshot()),
                (why, who) -> move(drop, why, who), this::putBackAndFocus));
    }

    private void move(Drop drop, String why, String who) {
        var column = canvas.hold().map(Hold::over).orElse(0);
        // To the second: a trail is read by people.
        var reason = new Reason(Instant.now().truncatedTo(ChronoUnit.SECONDS), who, why);
        if (site.apply(drop.edit(site.snapshot(), reason))) {
            putBackAndFocus();
            canvas.blocks().find(drop.block(), column).ifPresent(walk::select);
            site.say(drop.done(site.snapshot()));
        }
    }

    /** Puts a held block back where it was, and says so. */
    void stay() {
        putBack();
        canvas.selectedBlock().ifPresent(block -> site.say("“" + block.title() + "” stays where it was."));
    }

    private void putBackAndFocus() {
        putBack();
        canvas.setFocus();
    }

    /** Puts a held block back where it was, and asks for no reason any more. */
    void putBack() {
        asking.ifPresent(ReasonField::close);
        asking = Optional.empty();
        canvas.hold(null);
        trying(Optional.empty());
    }

    private void tell() {
        trying(canvas.hold().filter(hold -> hold.over() != hold.from().column()).flatMap(hold -> canvas.held().map(HeldBlock::drop)));
    }

    private void trying(Optional<Drop> drop) {
        open.tryOut(drop.map(one -> new Trial(
                one.block().service(),
                one.shares(site.snapshot()),
                one.to().map(there -> "If it goes to " + there.fullName(site.snapshot()) + ", who does this?")
                        .orElse("If it is placed here no longer, who does this?"))));
        drop.ifPresent(one -> site.say("“" + one.block().title() + "” over " + one.where(site.snapshot())
                + ". Let go, or press Enter, to put it there; Esc puts it back."));
    }

    /** The reason that is being asked for. */
    Optional<ReasonField> asking() {
        return asking.filter(ReasonField::open);
    }
}
