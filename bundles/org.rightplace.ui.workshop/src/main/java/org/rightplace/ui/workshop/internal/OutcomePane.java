package org.rightplace.ui.workshop.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.rightplace.chart.BandStrip;
import org.rightplace.chart.Spider;
import org.rightplace.decision.Score;
import org.rightplace.decision.Wording;
import org.rightplace.decision.consensus.Ballots;
import org.rightplace.decision.consensus.Robustness;
import org.rightplace.model.Band;
import org.rightplace.model.Service;
import org.rightplace.workbench.chart.ChartCanvas;
import org.rightplace.workbench.chart.Pictures;
import org.rightplace.workbench.forms.Look;
import org.rightplace.workbench.forms.Scrolling;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workbench.theme.Theme.Role;
import org.rightplace.workbench.theme.Theme.Type;
import org.rightplace.workshop.WorkshopEdits;
import org.rightplace.workshop.picture.RoomPictures;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.placements.PlacementEdits.Reason;

/** What follows from what the room said: the score and its band, how sure that is, and what to do next. */
final class OutcomePane {

    private static final int NARROW = 80;
    private static final int SPIDER_LEAST = 220;
    private static final int SPIDER_MOST = 380;
    private static final String FACILITATOR = "Facilitator";

    private final PartSite site;
    private final Look look;
    private final Next next;
    private final ScrolledComposite scrolled;
    private final Composite content;
    private final Label total;
    private final Label band;
    private final Label about;
    private final Composite acts;
    private final Button handOver;
    private final Button second;
    private final Label hint;
    private final Label stripHead;
    private final ChartCanvas strip;
    private final Label stripWords;
    private final Label flips;
    private final Label changedHead;
    private final Label changed;
    private final Label roomHead;
    private final ChartCanvas spider;
    private final Composite pictures;
    private final Link compare;
    private final Label partsHead;
    private final Composite parts;
    private boolean comparing;
    private Shown shown;
    private Drawn drawn;

    /** What the workshop can do next. */
    interface Next {

        /** Whether another round can be opened. */
        boolean roundPossible();

        /** Goes to the questions of another round. */
        void openRound();
    }

    /** What the draws were made from, so that they are made once. */
    private record Drawn(Ballots ballots, Optional<Robustness> robustness) {}

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
        figure.setLayoutData(wideData());
        total = look.text(figure, "", Type.FIGURE, Role.SECOND);
        total.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false));
        var words = look.stack(figure, 0);
        words.setLayoutData(wideData());
        band = wide(words, Type.STRONG, Role.INK);
        about = wide(words, Type.SECONDARY, Role.SECOND);
        acts = look.plain(content);
        var flow = new RowLayout(SWT.HORIZONTAL);
        flow.marginLeft = flow.marginTop = flow.marginBottom = 0;
        flow.spacing = Theme.STEP * 2;
        acts.setLayout(flow);
        acts.setLayoutData(wideData());
        handOver = look.button(acts, "Hand to placement", this::handOver);
        second = look.button(acts, "Another round…", next::openRound);
        hint = wide(content, Type.SECONDARY, Role.SECOND);
        stripHead = group("In draws of weights and voters");
        strip = new ChartCanvas(content, site.theme());
        strip.setLayoutData(wideData());
        stripWords = wide(content, Type.BODY, Role.INK);
        group("What would change it");
        flips = wide(content, Type.BODY, Role.INK);
        roomHead = group("The room");
        spider = new ChartCanvas(content, site.theme());
        spider.setLayoutData(wideData());
        pictures = look.row(content, 3);
        pictures.setLayoutData(wideData());
        compare = look.link(pictures, "Show its parts", this::turnCompare);
        compare.setLayoutData(new GridData());
        look.link(pictures, "Copy", () -> new Pictures(site, scrolled.getShell()).copy(spider.chart()));
        look.link(pictures, "Save…", () -> new Pictures(site, scrolled.getShell()).save(spider.chart()));
        partsHead = group("By who was in the room");
        parts = look.row(content, 3);
        parts.setLayoutData(wideData());
        changedHead = group("What changed since the round before");
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
        return stripWords.getText();
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
        draw(now);
        Look.say(flips, WhatWouldChange.words(wouldBe.result()));
        var since = SinceBefore.words(now);
        Look.say(changed, since);
        Look.show(changed, !since.isEmpty());
        Look.show(changedHead, !since.isEmpty());
        showSpider(wouldBe);
        showParts(wouldBe);
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

    private void draw(Shown now) {
        var ballots = now.result().ballots();
        var wanted = new Drawn(ballots, Optional.empty());
        if (drawn != null && drawn.ballots().equals(ballots)) {
            drawn.robustness().ifPresent(robustness -> showStrip(now, robustness));
            return;
        }
        drawn = wanted;
        Look.say(stripHead, "IN 10,000 DRAWS OF WEIGHTS AND VOTERS");
        Look.say(stripWords, "Drawing…");
        Look.show(strip, false);
        site.run("Drawing weights and voters", progress -> now.result().robustness(), robustness -> {
            if (drawn == wanted && !scrolled.isDisposed()) {
                drawn = new Drawn(ballots, Optional.of(robustness));
                showStrip(now, robustness);
                fit();
            }
        });
    }

    private void showStrip(Shown now, Robustness robustness) {
        Look.say(stripHead, "IN %,d DRAWS OF WEIGHTS AND VOTERS".formatted(robustness.draws()));
        var chart = RoomPictures.strip(now.framework(), robustness);
        if (!Objects.equals(chart, strip.chart())) {
            strip.setChart(chart);
            Look.name(strip, chart.title() + ": " + chart.description());
        }
        Look.show(strip, true);
        var first = robustness.wins().keySet().stream().max(java.util.Comparator.comparingDouble(robustness::share));
        Look.say(stripWords, first.map(one -> "%s in %s of draws.".formatted(one.name(), BandStrip.per(robustness.share(one)))).orElse(""));
    }

    private void showSpider(Shown now) {
        Optional<Spider> picture = comparing
                ? RoomPictures.spider(now.framework(), now.workshop(), now.result())
                : RoomPictures.spiderOfRoom(now.framework(), now.result());
        if (!Objects.equals(picture.orElse(null), spider.chart())) {
            spider.setChart(picture.orElse(null));
            picture.ifPresent(chart -> Look.name(spider, chart.description()));
        }
        Look.show(spider, picture.isPresent());
        Look.show(pictures, picture.isPresent());
        Look.show(roomHead, picture.isPresent());
        Look.show(compare, now.result().subgroups().size() > 1);
        compare.setText(comparing ? "<a>Show the room alone</a>" : "<a>Show its parts</a>");
    }

    private void turnCompare() {
        comparing = !comparing;
        show(shown, shown);
    }

    private void showParts(Shown now) {
        for (var child : parts.getChildren()) {
            child.dispose();
        }
        var scores = now.result().subgroups();
        boolean any = scores.size() > 1;
        Look.show(partsHead, any);
        Look.show(parts, any);
        if (any) {
            scores.forEach((id, score) -> {
                look.text(parts, RoomPictures.name(now.workshop(), id), Type.BODY, Role.INK);
                var number = look.text(parts, score.total().isPresent() ? Wording.number(score.total().getAsDouble()) : "–", Type.STRONG, Role.INK);
                int rank = score.band().map(one -> now.framework().rank(one.level())).orElse(-1);
                if (rank >= 0) {
                    number.setForeground(site.theme().level(rank, now.framework().levels().size()));
                }
                var to = look.text(parts, score.band().map(Band::name).orElse(""), Type.SECONDARY, Role.SECOND);
                to.setLayoutData(wideData());
            });
        }
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
        int width = scrolled.getClientArea().width;
        ((GridData) spider.getLayoutData()).heightHint = Math.clamp(width, SPIDER_LEAST, SPIDER_MOST) + (comparing ? 80 : 20);
        content.layout(true, true);
        Scrolling.fit(scrolled);
    }

    private Label wide(Composite parent, Type type, Role role) {
        var label = look.text(parent, "", type, role);
        label.setLayoutData(wideData());
        return label;
    }

    private Label group(String words) {
        var head = look.head(content, words);
        var data = wideData();
        data.verticalIndent = Theme.STEP * 2;
        head.setLayoutData(data);
        return head;
    }

    private static GridData wideData() {
        var data = Look.wide();
        data.widthHint = NARROW;
        return data;
    }
}
