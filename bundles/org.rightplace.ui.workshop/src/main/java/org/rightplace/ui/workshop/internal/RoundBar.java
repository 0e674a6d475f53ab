package org.rightplace.ui.workshop.internal;

import java.time.Duration;
import java.time.Instant;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Spinner;
import org.rightplace.workbench.forms.Look;
import org.rightplace.workbench.forms.TextBlock;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workbench.theme.Theme.Role;
import org.rightplace.workbench.theme.Theme.Type;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workshop.RunningWorkshop;

/** What the facilitator does with the round: closes and opens it, shows what came of it, sets a timer, ends it all. */
final class RoundBar {

    /** What the question is called that is asked before a workshop ends. */
    static final String END = "End the workshop for good?";

    private static final String FOR_GOOD = "Nobody can vote after that, and no round can be opened again, for whose device is whose"
            + " is forgotten. What was answered and agreed stays in the workspace.";
    private static final int LONGEST_TIMER = 180;
    private static final int USUAL_TIMER = 15;

    private final PartSite site;
    private final RunningWorkshop running;
    private final Steering steering;
    private final Look look;
    private final Composite pane;
    private final TextBlock state;
    private final Button round;
    private final Button reopen;
    private final Button reveal;
    private final Button results;
    private final Button end;
    private final Spinner minutes;
    private final Button timer;
    private final TextBlock unit;
    private final TextBlock why;
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
        look = new Look(site.theme());
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
        end = look.button(acts, "End the workshop…", this::end);
        look.link(acts, "Leave the room", steering::leave);
        why = look.text(pane, Type.SECONDARY, Role.SECOND);
        why.setLayoutData(Look.wide());
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
        reopen.setEnabled(running.reopenable());
        sayWhy(ended, !open && rounds > 0 && !running.reopenable());
        boolean shown = rounds > 0 && running.rounds().getLast().revealed();
        Flow.show(reveal, !open && rounds > 0 && !shown);
        reveal.setEnabled(!ended);
        Flow.show(results, !open && rounds > 0);
        boolean timed = running.timer().isPresent();
        Flow.show(timer, open);
        Flow.show(minutes, open && !timed);
        Flow.show(unit, open && !timed);
        timer.setText(timed ? "Take the timer off" : "Set a timer of");
        Flow.show(end, !ended);
        look.lead(results, !open && rounds > 0);
        look.lead(round, open ? everybodyIsDone() : rounds == 0);
        ticking.start();
    }

    private boolean everybodyIsDone() {
        var progress = running.progress();
        return !progress.people().isEmpty() && progress.done() == progress.people().size();
    }

    // What cannot be pushed says why.
    private void sayWhy(boolean ended, boolean closed) {
        Look.say(why, ended
                ? "The workshop has ended. No round can be opened again: whose device was whose is forgotten."
                : "Round %d was held on another machine, so that nobody here can change what they answered in it. Open another round."
                        .formatted(running.rounds().size()));
        Look.show(why, closed);
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

    /** Ends the workshop, after asking once more. */
    void end() {
        var words = (running.open() ? "Round %d is still open, and is closed as it is. ".formatted(running.rounds().size()) : "") + FOR_GOOD;
        if (MessageDialog.open(MessageDialog.CONFIRM, pane.getShell(), END, words, SWT.NONE, "End the workshop", "Cancel") == 0) {
            endForGood();
        }
    }

    /** Ends the workshop, and shows what came of it. */
    void endForGood() {
        steer("Ending the workshop", running::end, steering::toResults);
    }

    private void time() {
        var length = running.timer().isPresent() ? Duration.ZERO : Duration.ofMinutes(minutes.getSelection());
        steer("Setting the timer", () -> running.setTimer(length));
    }

    private interface Step {
        void take() throws Exception;
    }

    private void steer(String label, Step step) {
        steer(label, step, () -> {});
    }

    private void steer(String label, Step step, Runnable then) {
        site.run(label, progress -> {
            step.take();
            return running;
        }, done -> {
            if (!pane.isDisposed()) {
                steering.done();
                then.run();
            }
        });
    }
}
