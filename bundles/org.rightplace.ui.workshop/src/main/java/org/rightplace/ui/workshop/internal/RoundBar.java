package org.rightplace.ui.workshop.internal;

import java.time.Duration;
import java.time.Instant;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.rightplace.workbench.forms.Look;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workbench.theme.Theme.Role;
import org.rightplace.workbench.theme.Theme.Type;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workshop.RunningWorkshop;

/** What the facilitator does with the round: closes and opens it, shows what came of it, sets a timer, ends it all. */
final class RoundBar {

    private static final int LONGEST_TIMER = 180;
    private static final int USUAL_TIMER = 15;

    private final PartSite site;
    private final RunningWorkshop running;
    private final Steering steering;
    private final Composite pane;
    private final Label state;
    private final Button round;
    private final Button reopen;
    private final Button reveal;
    private final Button results;
    private final Button end;
    private final Spinner minutes;
    private final Button timer;
    private final Label unit;
    private final Ticking ticking;

    /** Where the room is gone from here. */
    interface Steering {

        /** To the results. */
        void toResults();

        /** To the questions of another round. */
        void another();

        /** Out of the room, which nobody can join then. */
        void leave();

        /** Something was done. */
        void done();
    }

    RoundBar(Composite parent, PartSite site, RunningWorkshop running, Steering steering) {
        this.site = site;
        this.running = running;
        this.steering = steering;
        var look = new Look(site.theme());
        pane = look.stack(parent, Theme.STEP * 2);
        state = look.text(pane, Type.STRONG, Role.INK);
        state.setLayoutData(Look.wide());
        var acts = Flow.of(look, pane);
        results = look.button(acts, "See the results", steering::toResults);
        round = look.button(acts, "Close the round", this::turn);
        reopen = look.button(acts, "Open it again", () -> steer("Opening the round again", running::reopenRound));
        reveal = look.button(acts, "Show the results to the room", this::reveal);
        timer = look.button(acts, "Set a timer of", this::time);
        minutes = new Spinner(acts, SWT.BORDER);
        minutes.setValues(USUAL_TIMER, 1, LONGEST_TIMER, 0, 1, 5);
        site.theme().style(minutes);
        Look.name(minutes, "Minutes on the timer");
        unit = look.text(acts, "minutes", Type.BODY, Role.INK);
        end = look.button(acts, "End the workshop", this::end);
        look.link(acts, "Leave the room", steering::leave);
        ticking = new Ticking(pane, this::tick);
    }

    Composite control() {
        return pane;
    }

    void focus() {
        (results.isVisible() && !running.open() ? results : round).setFocus();
    }

    /** Brings it up to date with the room. */
    void show() {
        boolean ended = running.ended().isDone();
        int rounds = running.rounds().size();
        boolean open = running.open();
        sayState();
        round.setText(open ? "Close round " + rounds : rounds == 0 ? "Open round 1" : "Open round " + (rounds + 1) + "…");
        round.setEnabled(!ended);
        Flow.show(reopen, !open && rounds > 0);
        reopen.setText("Open round " + rounds + " again");
        boolean shown = rounds > 0 && running.rounds().getLast().revealed();
        Flow.show(reveal, !open && rounds > 0 && !shown);
        Flow.show(results, !open && rounds > 0);
        boolean timed = running.timer().isPresent();
        Flow.show(timer, open);
        Flow.show(minutes, open && !timed);
        Flow.show(unit, open && !timed);
        timer.setText(timed ? "Take the timer off" : "Set a timer of");
        Flow.show(end, !ended);
        ticking.start();
    }

    private boolean tick() {
        sayState();
        var up = running.timer().filter(until -> until.isBefore(Instant.now())).isPresent();
        state.setForeground(site.theme().color(up ? Role.WARNING : Role.INK));
        return running.timer().isPresent();
    }

    private void sayState() {
        Look.say(state, RoomWords.state(running, Instant.now()));
    }

    /** Closes the round that is open, opens the first, or goes to what another is to ask. */
    void turn() {
        if (running.open()) {
            steer("Closing the round", running::closeRound);
        } else if (running.rounds().isEmpty()) {
            steer("Opening the round", running::openRound);
        } else {
            steering.another();
        }
    }

    void reveal() {
        steer("Showing the results to the room", running::reveal);
    }

    void end() {
        steer("Ending the workshop", running::end);
        steering.toResults();
    }

    private void time() {
        var length = running.timer().isPresent() ? Duration.ZERO : Duration.ofMinutes(minutes.getSelection());
        steer("Setting the timer", () -> running.setTimer(length));
    }

    private interface Step {
        void take() throws Exception;
    }

    private void steer(String label, Step step) {
        site.run(label, progress -> {
            step.take();
            return running;
        }, done -> {
            if (!pane.isDisposed()) {
                steering.done();
                focus();
            }
        });
    }
}
