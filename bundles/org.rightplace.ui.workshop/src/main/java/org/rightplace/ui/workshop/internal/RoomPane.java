package org.rightplace.ui.workshop.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Spinner;
import org.rightplace.workbench.chart.ChartCanvas;
import org.rightplace.workbench.forms.Look;
import org.rightplace.workbench.forms.Scrolling;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workbench.theme.Theme.Role;
import org.rightplace.workbench.theme.Theme.Type;
import org.rightplace.workshop.JoinCode;
import org.rightplace.workshop.Progress;

/** The room while people take part: how they join, how far they are, and what the facilitator does with the round. */
final class RoomPane {

    private static final int CODE_SIDE = 150;
    private static final int LONGEST_TIMER = 180;
    private static final int USUAL_TIMER = 15;
    private static final int NARROW = 80;
    private static final int LISTS_LEAST = 180;

    private final PartSite site;
    private final Theme theme;
    private final Look look;
    private final Room room;
    private final Consumer<Room> leave;
    private final Runnable toResults;
    private final ScrolledComposite scrolled;
    private final Composite pane;
    private final Label joined;
    private final Label state;
    private final Composite acts;
    private final Button round;
    private final Button reopen;
    private final Button reveal;
    private final Button results;
    private final Button end;
    private final Spinner minutes;
    private final Button timer;
    private final Label unit;
    private final Label notice;
    private final CountTable people;
    private final CountTable questions;
    private final Live live;
    private final Ticking ticking;
    private Optional<Projector> projector = Optional.empty();

    /**
     * @param leave makes the room unreachable
     * @param toResults goes to the results
     */
    RoomPane(Composite parent, PartSite site, Room room, Consumer<Room> leave, Runnable toResults) {
        this.site = site;
        this.theme = site.theme();
        this.look = new Look(theme);
        this.room = room;
        this.leave = leave;
        this.toResults = toResults;
        scrolled = Scrolling.pane(parent, theme);
        pane = look.stack(scrolled, Theme.STEP * 2);
        ((GridLayout) pane.getLayout()).marginWidth = Theme.PANE;
        ((GridLayout) pane.getLayout()).marginHeight = Theme.STEP;
        var join = look.row(pane, 2);
        ((GridLayout) join.getLayout()).horizontalSpacing = Theme.PANE;
        join.setLayoutData(Look.wide());
        var code = new ChartCanvas(join, theme);
        code.setChart(room.picture());
        int side = Math.ceilDiv(CODE_SIDE, room.picture().width()) * room.picture().width();
        code.setLayoutData(new GridData(side, side));
        Look.name(code, "A code for phone cameras that opens " + room.address());
        var words = look.stack(join, Theme.STEP / 2);
        words.setLayoutData(Look.filled());
        look.head(words, "Join at");
        wide(look.text(words, room.address(), Type.TITLE, Role.ACCENT));
        wide(look.text(words, JoinCode.spaced(room.running().code()), Type.FIGURE, Role.INK));
        joined = wide(look.text(words, Type.STRONG, Role.INK));
        if (room.alone()) {
            wide(look.text(words, "Only this machine can join. To let others in, leave the room and open it again for a network.",
                    Type.SECONDARY, Role.WARNING));
        }
        var links = flow(words);
        link(links, "Show it on the wall", this::project);
        link(links, "Copy the address", () -> copy(room.hosted().join() + "?code=" + room.running().code(), "The address with the code is on the clipboard."));
        link(links, "Copy the facilitator’s link", () -> copy(room.hosted().facilitator().toString(),
                "The facilitator’s link is on the clipboard. Whoever has it steers the workshop."));

        state = wide(look.text(pane, Type.STRONG, Role.INK));
        acts = flow(pane);
        results = look.button(acts, "See the results", toResults);
        round = look.button(acts, "Close the round", this::turn);
        reopen = look.button(acts, "Open it again", () -> steer("Opening the round again", room.running()::reopenRound));
        reveal = look.button(acts, "Show the results to the room", this::reveal);
        timer = look.button(acts, "Set a timer of", this::time);
        minutes = new Spinner(acts, SWT.BORDER);
        minutes.setValues(USUAL_TIMER, 1, LONGEST_TIMER, 0, 1, 5);
        theme.style(minutes);
        Look.name(minutes, "Minutes on the timer");
        unit = look.text(acts, "minutes", Type.BODY, Role.INK);
        end = look.button(acts, "End the workshop", this::end);
        link(acts, "Leave the room", this::leave);
        notice = wide(look.text(pane, Type.BODY, Role.INK));
        Look.show(notice, false);

        var sash = new SashForm(pane, SWT.HORIZONTAL | SWT.SMOOTH);
        sash.setSashWidth(Theme.PANE);
        sash.setBackground(theme.color(Role.PAPER));
        var lists = Look.filled();
        lists.heightHint = LISTS_LEAST;
        sash.setLayoutData(lists);
        people = new CountTable(sash, theme, "People");
        people.onChoose(this::letBackIn);
        questions = new CountTable(sash, theme, "Questions");
        sash.setWeights(4, 5);
        var back = look.link(people.control(), "Let the selected person back in…", () -> people.selected().ifPresent(this::letBackIn));
        back.setToolTipText("For somebody whose phone was lost or replaced; Enter in the list does the same");
        scrolled.setContent(pane);
        live = new Live(pane, room.running(), this::show);
        ticking = new Ticking(pane, this::tick);
        show();
    }

    Control control() {
        return scrolled;
    }

    Room room() {
        return room;
    }

    CountTable people() {
        return people;
    }

    CountTable questions() {
        return questions;
    }

    String notice() {
        return notice.getText();
    }

    Optional<Projector> projector() {
        return projector;
    }

    void focus() {
        (results.isVisible() && !room.running().open() ? results : round).setFocus();
    }

    void close() {
        live.stop();
        projector.ifPresent(Projector::close);
    }

    /** Brings it up to date with the room. */
    void show() {
        var running = room.running();
        var progress = running.progress();
        boolean ended = running.ended().isDone();
        Look.say(joined, RoomWords.joined(running));
        Look.say(state, RoomWords.state(running, Instant.now()));
        int rounds = running.rounds().size();
        round.setText(running.open() ? "Close round " + rounds : rounds == 0 ? "Open round 1" : "Open round " + (rounds + 1));
        round.setEnabled(!ended);
        set(reopen, !running.open() && rounds > 0);
        reopen.setText("Open round " + rounds + " again");
        boolean shown = rounds > 0 && running.rounds().getLast().revealed();
        set(reveal, !running.open() && rounds > 0 && !shown);
        set(results, !running.open() && rounds > 0);
        set(timer, running.open());
        set(minutes, running.open() && running.timer().isEmpty());
        set(unit, running.open() && running.timer().isEmpty());
        timer.setText(running.timer().isPresent() ? "Take the timer off" : "Set a timer of");
        set(end, !ended);
        showProgress(progress);
        pane.layout(true, true);
        Scrolling.fit(scrolled);
        ticking.start();
    }

    private void showProgress(Progress progress) {
        int asked = progress.questions().size();
        var names = new HashMap<String, String>();
        room.running().workshop().subgroups().forEach(part -> names.put(part.id(), part.name()));
        people.show(
                progress.people().isEmpty()
                        ? "PEOPLE"
                        : "PEOPLE · %d OF %d ARE DONE".formatted(progress.done(), progress.people().size()),
                progress.people().stream()
                        .map(person -> new CountTable.Line(
                                person.participant().id(),
                                person.participant().label(),
                                names.getOrDefault(person.participant().subgroup(), ""),
                                person.answered(),
                                asked))
                        .toList());
        boolean several = room.running().agenda().items().size() > 1;
        var lines = new ArrayList<CountTable.Line>();
        for (var one : progress.questions()) {
            var about = one.asked();
            lines.add(new CountTable.Line(
                    about.service().id() + " " + about.question().id(),
                    about.question().text(),
                    several ? about.service().name() : "",
                    one.answered(),
                    progress.people().size()));
        }
        questions.show("QUESTIONS · HOW MANY HAVE ANSWERED", lines);
    }

    private boolean tick() {
        Look.say(state, RoomWords.state(room.running(), Instant.now()));
        var up = room.running().timer().filter(until -> until.isBefore(Instant.now())).isPresent();
        state.setForeground(theme.color(up ? Role.WARNING : Role.INK));
        return room.running().timer().isPresent();
    }

    /** Closes the round that is open, or opens the next. */
    void turn() {
        boolean open = room.running().open();
        steer(open ? "Closing the round" : "Opening the round", () -> {
            if (open) {
                room.running().closeRound();
            } else {
                room.running().openRound();
            }
        });
        if (open) {
            say("");
        }
    }

    void reveal() {
        steer("Showing the results to the room", room.running()::reveal);
    }

    private void time() {
        var length = room.running().timer().isPresent() ? Duration.ZERO : Duration.ofMinutes(minutes.getSelection());
        steer("Setting the timer", () -> room.running().setTimer(length));
    }

    void end() {
        steer("Ending the workshop", () -> room.running().end());
        toResults.run();
    }

    // It is not ended: whoever opens it again goes on where it was, perhaps on another network.
    private void leave() {
        site.run("Leaving the room", progress -> {
            leave.accept(room);
            return room;
        }, left -> site.say("Nobody can join now. Open the room again to go on where it was."));
    }

    private void letBackIn(CountTable.Line person) {
        room.running().letBackIn(person.id()).ifPresent(code -> say(
                ("Tell %s alone: %s. They open %s, choose that they joined before on another device, and type it. It works"
                        + " once, for a quarter of an hour; the device they had is then shut out.")
                        .formatted(person.name(), JoinCode.spaced(code), room.address())));
    }

    void project() {
        projector.ifPresent(Projector::close);
        var made = new Projector(pane.getShell(), theme, room);
        projector = Optional.of(made);
        made.open();
    }

    private interface Step {
        void take() throws Exception;
    }

    private void steer(String label, Step step) {
        site.run(label, progress -> {
            step.take();
            return room;
        }, done -> {
            if (!pane.isDisposed()) {
                show();
                focus();
            }
        });
    }

    private void say(String words) {
        Look.say(notice, words);
        Look.show(notice, !words.isEmpty());
        pane.layout(true, true);
        Scrolling.fit(scrolled);
    }

    private void copy(String text, String said) {
        var clipboard = new Clipboard(pane.getDisplay());
        try {
            clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
        } finally {
            clipboard.dispose();
        }
        site.say(said);
    }

    private static void set(Control control, boolean shown) {
        control.setVisible(shown);
        ((RowData) data(control)).exclude = !shown;
    }

    private static Object data(Control control) {
        if (control.getLayoutData() == null) {
            control.setLayoutData(new RowData());
        }
        return control.getLayoutData();
    }

    private Composite flow(Composite parent) {
        var flow = look.plain(parent);
        var layout = new RowLayout(SWT.HORIZONTAL);
        layout.marginLeft = layout.marginTop = layout.marginBottom = 0;
        layout.spacing = Theme.STEP * 2;
        layout.center = true;
        flow.setLayout(layout);
        flow.setLayoutData(wideData());
        return flow;
    }

    private Link link(Composite parent, String words, Runnable action) {
        return look.link(parent, words, action);
    }

    private static Label wide(Label label) {
        label.setLayoutData(wideData());
        return label;
    }

    private static GridData wideData() {
        var data = Look.wide();
        data.widthHint = NARROW;
        return data;
    }
}
