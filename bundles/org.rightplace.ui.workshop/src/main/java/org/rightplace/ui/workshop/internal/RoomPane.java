package org.rightplace.ui.workshop.internal;

import java.util.ArrayList;
import java.util.HashMap;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.rightplace.workbench.forms.Look;
import org.rightplace.workbench.forms.Scrolling;
import org.rightplace.workbench.forms.TextBlock;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workbench.theme.Theme.Role;
import org.rightplace.workbench.theme.Theme.Type;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workshop.JoinCode;
import org.rightplace.workshop.Progress;

/** The room while people take part: how they join, how far they are, and what the facilitator does with the round. */
final class RoomPane {

    private static final String OUT =
            "What was recorded of rounds before stays. Their device is shut out, and cannot join again with the code on the wall."
                    + " You can let it back in.";
    private static final String OUTSIDE = "put out";
    private static final int LISTS_LEAST = 180;

    private final PartSite site;
    private final Room room;
    private final Way way;
    private final ScrolledComposite scrolled;
    private final Composite pane;
    private final JoinPane join;
    private final RoundBar bar;
    private final TextBlock notice;
    private final CountTable people;
    private final CountTable questions;
    private final Link back;
    private final Link out;
    private final Live live;

    /** Where the facilitator goes from the room. */
    interface Way {

        /** Makes the room unreachable. */
        void leave(Room room);

        /** To the results. */
        void toResults();

        /** To the questions of another round. */
        void another();
    }

    RoomPane(Composite parent, PartSite site, Room room, Way way) {
        this.site = site;
        this.room = room;
        this.way = way;
        var look = new Look(site.theme());
        scrolled = Scrolling.pane(parent, site.theme());
        pane = look.stack(scrolled, Theme.STEP * 2);
        ((GridLayout) pane.getLayout()).marginWidth = Theme.PANE;
        ((GridLayout) pane.getLayout()).marginHeight = Theme.STEP;
        join = new JoinPane(pane, site, room);
        join.control().setLayoutData(Look.wide());
        bar = new RoundBar(join.below(), site, room.running(), new RoundBar.Steering() {
            @Override
            public void toResults() {
                way.toResults();
            }

            @Override
            public void another() {
                way.another();
            }

            @Override
            public void leave() {
                RoomPane.this.leave();
            }

            @Override
            public void done() {
                say("");
                show();
                focus();
            }
        });
        var apart = Look.wrapping();
        apart.verticalIndent = Theme.STEP;
        bar.control().setLayoutData(apart);
        notice = look.text(pane, Type.BODY, Role.INK);
        notice.setLayoutData(Look.wrapping());
        Look.show(notice, false);

        var sash = new SashForm(pane, SWT.HORIZONTAL | SWT.SMOOTH);
        sash.setSashWidth(Theme.PANE);
        sash.setBackground(site.theme().color(Role.PAPER));
        var lists = Look.filled();
        lists.heightHint = LISTS_LEAST;
        sash.setLayoutData(lists);
        people = new CountTable(sash, site.theme(), "People");
        people.onChoose(this::letBackIn);
        questions = new CountTable(sash, site.theme(), "Questions");
        sash.setWeights(4, 5);
        var links = Flow.of(look, people.control());
        back = look.link(links, "Let the selected person back in…", () -> people.selected().ifPresent(this::letBackIn));
        back.setToolTipText("For somebody whose phone was lost or replaced; Enter in the list does the same");
        out = look.link(links, "Put them out…", () -> people.selected().ifPresent(this::putOut));
        out.setToolTipText("For somebody who should not be there; what they answered in the open round does not count then");
        scrolled.setContent(pane);
        scrolled.addListener(SWT.Resize, event -> {
            join.fit(scrolled.getClientArea().height);
            pane.layout(true, true);
            Scrolling.fit(scrolled);
        });
        live = new Live(pane, room.running(), this::show);
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

    RoundBar bar() {
        return bar;
    }

    JoinPane join() {
        return join;
    }

    String notice() {
        return notice.getText();
    }

    // Before anybody is there the next step is the wall: a second Enter must not close the round that the first one opened.
    void focus() {
        if (room.running().joined() == 0 && room.running().open()) {
            join.focus();
        } else {
            bar.focus();
        }
    }

    void close() {
        live.stop();
        join.close();
    }

    /** Brings it up to date with the room. */
    void show() {
        join.show();
        bar.show();
        showProgress(room.running().progress());
        pane.layout(true, true);
        Scrolling.fit(scrolled);
    }

    private void showProgress(Progress progress) {
        int asked = progress.questions().size();
        var outside = room.running().outside();
        Flow.show(back, !progress.people().isEmpty() || !outside.isEmpty());
        Flow.show(out, !progress.people().isEmpty());
        var names = new HashMap<String, String>();
        room.running().workshop().subgroups().forEach(part -> names.put(part.id(), part.name()));
        var all = new ArrayList<CountTable.Line>();
        for (var person : progress.people()) {
            all.add(new CountTable.Line(
                    person.participant().id(),
                    person.participant().label(),
                    names.getOrDefault(person.participant().subgroup(), ""),
                    person.answered(),
                    asked));
        }
        outside.forEach(gone -> all.add(new CountTable.Line(gone.id(), gone.label(), OUTSIDE, 0, 0)));
        people.show(
                (progress.people().isEmpty()
                        ? "PEOPLE · NOBODY IS HERE YET"
                        : "PEOPLE · %d OF %d ARE DONE".formatted(progress.done(), progress.people().size())) + out(),
                all);
        boolean several = room.running().agenda().items().size() > 1;
        var lines = new ArrayList<CountTable.Line>();
        var service = "";
        for (var one : progress.questions()) {
            var about = one.asked();
            if (several && !about.service().id().equals(service)) {
                service = about.service().id();
                lines.add(CountTable.Line.head(service, about.service().name()));
            }
            lines.add(new CountTable.Line(
                    about.service().id() + " " + about.question().id(),
                    about.question().text(),
                    "",
                    one.answered(),
                    progress.people().size()));
        }
        questions.show("QUESTIONS · HOW MANY HAVE ANSWERED", lines);
    }

    private String out() {
        int many = room.running().putOut();
        return many == 0 ? "" : many == 1 ? " · 1 WAS PUT OUT" : " · %d WERE PUT OUT".formatted(many);
    }

    private void putOut(CountTable.Line person) {
        var words = (room.running().open()
                ? "What they have answered in this round does not count then. "
                : "They cannot answer in the rounds to come. ") + OUT;
        if (!person.detail().equals(OUTSIDE)
                && MessageDialog.open(MessageDialog.CONFIRM, pane.getShell(), "Put " + person.name() + " out?", words, SWT.NONE, "Put them out", "Cancel") == 0) {
            putOutForGood(person);
        }
    }

    /** Puts somebody out. */
    void putOutForGood(CountTable.Line person) {
        site.run("Putting " + person.name() + " out", progress -> room.running().putOut(person.id()), done -> {
            if (!pane.isDisposed()) {
                show();
                say(person.name() + " is out. What they answered in the open round, or would answer in one after it, does not count.");
            }
        });
    }

    // It is not ended: whoever opens it again goes on where it was, perhaps on another network.
    private void leave() {
        site.run("Leaving the room", progress -> {
            way.leave(room);
            return room;
        }, left -> site.say("Nobody can join now. Open the room again to go on where it was."));
    }

    private void letBackIn(CountTable.Line person) {
        room.running().letBackIn(person.id()).ifPresent(code -> say(
                ("Tell %s alone: %s. They open %s/back and type it. It works once, for a quarter of an hour; %s.")
                        .formatted(
                                person.name(),
                                JoinCode.spaced(code),
                                room.address(),
                                person.detail().equals(OUTSIDE)
                                        ? "their ballot then begins anew"
                                        : "the device they had is then shut out")));
    }

    private void say(String words) {
        Look.say(notice, words);
        Look.show(notice, !words.isEmpty());
        pane.layout(true, true);
        Scrolling.fit(scrolled);
    }
}
