package org.rightplace.ui.workshop.internal;

import java.time.Instant;
import java.util.ArrayList;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.rightplace.decision.Score;
import org.rightplace.decision.Wording;
import org.rightplace.model.Band;
import org.rightplace.model.Service;
import org.rightplace.workbench.forms.Look;
import org.rightplace.workbench.forms.Scrolling;
import org.rightplace.workbench.forms.TextBlock;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workbench.theme.Theme.Role;
import org.rightplace.workbench.theme.Theme.Type;
import org.rightplace.workshop.WorkshopEdits;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.placements.PlacementEdits.Reason;

/** What follows from what the room said: the score and its band, how sure that is, and what to do next. */
final class OutcomePane {

    private static final String FACILITATOR = "Facilitator";

    private final PartSite site;
    private final Look look;
    private final Next next;
    private final ScrolledComposite scrolled;
    private final Composite content;
    private final TextBlock total;
    private final TextBlock band;
    private final TextBlock about;
    private final Composite acts;
    private final Button handOver;
    private final Button second;
    private final TextBlock hint;
    private final DrawsGroup draws;
    private final TextBlock flips;
    private final TextBlock changedHead;
    private final TextBlock changed;
    private final RoomGroup room;
    private Shown shown;

    /** What the workshop can do next. */
    interface Next {

        /** Whether another round can be opened. */
        boolean roundPossible();

        /** Goes to the questions of another round. */
        void openRound();
    }

    OutcomePane(Composite parent, PartSite site, Next next) {
        this.site = site;
        this.next = next;
        look = new Look(site.theme());
        scrolled = Scrolling.pane(parent, site.theme());
        content = look.stack(scrolled, Theme.STEP);
        ((GridLayout) content.getLayout()).marginHeight = Theme.STEP;
        // Where the scroll bar lies over what it scrolls, words stay clear of it.
        ((GridLayout) content.getLayout()).marginRight = Theme.STEP * 2;
        var figure = look.row(content, 2);
        figure.setLayoutData(Look.wrapping());
        total = look.text(figure, "", Type.FIGURE, Role.SECOND);
        total.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false));
        var words = look.stack(figure, 0);
        words.setLayoutData(Look.wrapping());
        band = wide(words, Type.STRONG, Role.INK);
        about = wide(words, Type.SECONDARY, Role.SECOND);
        acts = look.plain(content);
        var flow = new RowLayout(SWT.HORIZONTAL);
        flow.marginLeft = flow.marginTop = flow.marginBottom = 0;
        flow.spacing = Theme.STEP * 2;
        acts.setLayout(flow);
        acts.setLayoutData(Look.wrapping());
        handOver = look.button(acts, "Hand to placement", this::handOver);
        second = look.button(acts, "Another round…", next::openRound);
        hint = wide(content, Type.SECONDARY, Role.SECOND);
        draws = new DrawsGroup(content, site, this::fit);
        group(look, content, "What would change it");
        flips = wide(content, Type.BODY, Role.INK);
        room = new RoomGroup(content, site, () -> show(shown, shown));
        changedHead = group(look, content, "What changed since the round before");
        changed = wide(content, Type.BODY, Role.INK);
        scrolled.setContent(content);
        scrolled.addListener(SWT.Resize, event -> fit());
    }

    Control control() {
        return scrolled;
    }

    Button handOverButton() {
        return handOver;
    }

    String total() {
        return total.getText();
    }

    String band() {
        return band.getText();
    }

    String stripWords() {
        return draws.words();
    }

    /**
     * Shows what follows.
     *
     * @param now what is so
     * @param wouldBe what would be so if what is picked were kept; the same if nothing is
     */
    void show(Shown now, Shown wouldBe) {
        shown = now;
        boolean trial = wouldBe != now;
        showTotal(wouldBe, trial);
        showNext(now, trial);
        draws.show(now);
        Look.say(flips, WhatWouldChange.words(wouldBe.result()));
        var since = SinceBefore.words(now);
        Look.say(changed, since);
        Look.show(changed, !since.isEmpty());
        Look.show(changedHead, !since.isEmpty());
        room.show(wouldBe);
        fit();
    }

    private void showTotal(Shown now, boolean trial) {
        var score = now.result().score();
        Look.say(total, score.total().isPresent() ? Wording.number(score.total().getAsDouble()) : "–");
        total.setForeground(now.rank() < 0
                ? site.theme().color(Role.SECOND)
                : site.theme().level(now.rank(), now.framework().levels().size()));
        Look.say(band, score.band().map(Band::name).orElse(score.total().isPresent() ? "In no band" : "Not scored"));
        var edge = Wording.edge(now.result().tool(), score);
        var voted = now.result().voted();
        var words = new ArrayList<String>();
        if (trial) {
            words.add("if this is agreed; now " + said(shown.result().score()));
        } else if (!voted.total().equals(score.total())) {
            words.add("after discussion; by votes alone " + said(voted));
        }
        if (!edge.isEmpty()) {
            words.add(edge);
        }
        words.add(WorkshopWords.count(now.result().people(), "ballot", "ballots"));
        Look.say(about, String.join(" · ", words));
        about.setForeground(site.theme().color(trial ? Role.ACCENT : Role.SECOND));
    }

    private static String said(Score score) {
        return score.total().isPresent()
                ? Wording.number(score.total().getAsDouble()) + score.band().map(one -> ", " + one.name()).orElse("")
                : "no score";
    }

    private void showNext(Shown now, boolean trial) {
        int open = now.result().toDiscuss().size();
        boolean latest = now.latest();
        handOver.setEnabled(open == 0 && latest && !trial && now.result().score().total().isPresent());
        look.lead(handOver, true);
        second.setVisible(next.roundPossible());
        Look.say(hint, !latest
                ? "An earlier round. The latest is handed to the placement."
                : trial ? "Keep what is agreed, or pick another answer."
                : open > 0
                        ? "%s still to be discussed before this can be handed to the placement.".formatted(
                                open == 1 ? "1 question is" : open + " questions are")
                        : "Its answers become the service’s, and the level they point to is proposed." + handed(now));
    }

    private static String handed(Shown now) {
        var score = WorkshopEdits.handedOver(now.snapshot(), now.tools(), now.result())
                .map(one -> " With the answers it has to what the room was not asked, it scores %s.".formatted(said(one)));
        var joined = WorkshopEdits.joined(now.snapshot(), now.result().service()).map(sentence -> " " + sentence);
        return score.orElse("") + joined.orElse("");
    }

    private void handOver() {
        var service = shown.result().service();
        var why = new Reason(Instant.now(), site.role().isBlank() ? FACILITATOR : site.role(), "");
        if (site.apply(WorkshopEdits.handOver(shown.workshop(), shown.tools(), service, why))) {
            site.say("Handed to the placement of " + service.name() + ".", "Open it", () ->
                    site.open(new EntityRef(Service.class, service.id())));
        }
    }

    private void fit() {
        room.fit(scrolled.getClientArea().width);
        content.layout(true, true);
        Scrolling.fit(scrolled);
    }

    private TextBlock wide(Composite parent, Type type, Role role) {
        var label = look.text(parent, "", type, role);
        label.setLayoutData(Look.wrapping());
        return label;
    }

    /** The head of a group in the pane, apart from the group before. */
    static TextBlock group(Look look, Composite pane, String words) {
        var head = look.head(pane, words);
        var data = Look.wrapping();
        data.verticalIndent = Theme.STEP * 2;
        head.setLayoutData(data);
        return head;
    }
}
