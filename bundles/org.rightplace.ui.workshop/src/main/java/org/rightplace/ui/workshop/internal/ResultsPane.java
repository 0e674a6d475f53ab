package org.rightplace.ui.workshop.internal;

import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.rightplace.decision.Wording;
import org.rightplace.model.Workshop;
import org.rightplace.workbench.chart.ChartCanvas;
import org.rightplace.workbench.chart.Pictures;
import org.rightplace.workbench.forms.Literally;
import org.rightplace.workbench.forms.Look;
import org.rightplace.workbench.forms.TextBlock;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workbench.theme.Theme.Role;
import org.rightplace.workbench.theme.Theme.Type;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workshop.QuestionResult;
import org.rightplace.workshop.picture.RoomPictures;

/** Where does the room agree, and what must it talk about? */
final class ResultsPane {

    private static final int SIDE_LEAST = 256;
    private static final int SIDE_MOST = 360;
    private static final int SIDE_SHARE = 36;
    private static final int WIDE_ENOUGH = 640;
    private static final String RANKED = "ranked";

    private final PartSite site;
    private final String workshopId;
    private final Look look;
    private final Composite pane;
    private final StackLayout pages = new StackLayout();
    private final Composite content;
    private final Composite empty;
    private final RoundChoice choice;
    private final Link discuss;
    private final Link order;
    private final Link turn;
    private final SashForm sash;
    private final QuestionSheet sheet;
    private final DiscussPane discussing;
    private final OutcomePane outcome;
    private final Composite tools;
    private final TextBlock nobody;
    private final Composite body;
    private Optional<Shown> shown = Optional.empty();
    private String selected = "";
    private boolean ranked;
    private boolean outcomeInFront;

    ResultsPane(Composite parent, PartSite site, String workshopId, OutcomePane.Next next) {
        this.site = site;
        this.workshopId = workshopId;
        look = new Look(site.theme());
        ranked = site.setting(RANKED).isPresent();
        pane = look.plain(parent);
        pane.setLayout(pages);
        empty = look.stack(pane, Theme.STEP);
        ((GridLayout) empty.getLayout()).marginWidth = Theme.PANE;
        ((GridLayout) empty.getLayout()).marginHeight = Theme.PANE;
        var waiting = look.text(empty, "Results are here when a round is closed: how the votes are distributed, where the room"
                + " agrees, and which questions it must talk about. Nobody sees them before, so that nobody is swayed.",
                Type.BODY, Role.SECOND);
        waiting.setLayoutData(Look.wide());
        content = look.stack(pane, Theme.STEP);
        ((GridLayout) content.getLayout()).marginWidth = Theme.PANE;

        var bar = look.row(content, 3);
        bar.setLayoutData(Look.wide());
        choice = new RoundChoice(bar, site, this::refresh);
        discuss = look.link(bar, "", () -> toDiscuss());
        discuss.setForeground(site.theme().color(Role.INK));
        discuss.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, true, false));
        // In a row of their own, or in a narrow pane they would push the words before them out of it.
        tools = look.row(content, 3);
        tools.setLayoutData(Look.wide());
        order = look.link(tools, "", this::turnOrder);
        order.setLayoutData(new GridData());
        turn = look.link(tools, "", this::turnPage);
        turn.setLayoutData(new GridData());
        look.link(tools, "Save picture…", this::save);

        nobody = look.text(content, "Nobody answered anything about this service in this round.", Type.BODY, Role.SECOND);
        nobody.setLayoutData(Look.wide());

        body = look.plain(content);
        body.setLayoutData(Look.filled());
        var grid = new GridLayout(2, false);
        grid.marginWidth = grid.marginHeight = 0;
        grid.horizontalSpacing = Theme.PANE;
        body.setLayout(grid);
        sash = new SashForm(body, SWT.VERTICAL | SWT.SMOOTH);
        sash.setBackground(site.theme().color(Role.LINE));
        sash.setSashWidth(Theme.STEP / 2);
        sash.setLayoutData(Look.filled());
        sheet = new QuestionSheet(sash, site.theme(), this::choose);
        discussing = new DiscussPane(sash, site, this::preview, this::toDiscuss);
        sash.setWeights(48, 52);
        outcome = new OutcomePane(body, site, next);
        outcome.control().setLayoutData(side(SIDE_LEAST));
        pane.addListener(SWT.Resize, event -> arrange());
        pages.topControl = empty;
    }

    Control control() {
        return pane;
    }

    Optional<Shown> shown() {
        return shown;
    }

    DiscussPane discussing() {
        return discussing;
    }

    OutcomePane outcome() {
        return outcome;
    }

    ChartCanvas sheet() {
        return sheet.canvas();
    }

    Combo round() {
        return choice.roundControl();
    }

    void focus() {
        if (pages.topControl == content) {
            sheet.focus();
        }
    }

    /** Brings it up to date with the system. */
    void show(Workshop workshop) {
        choice.fill(workshop);
        refresh();
    }

    /** Shows the latest round. */
    void showLatest() {
        choice.latest();
        refresh();
    }

    private void refresh() {
        var workshop = site.snapshot().find(Workshop.class, workshopId);
        int round = choice.round();
        shown = workshop.flatMap(now -> choice.service().filter(service -> round > 0)
                .flatMap(service -> Shown.of(site.snapshot(), Starting.tools(site), now, service.id(), round)));
        Look.show(tools, shown.isPresent());
        Look.show(body, shown.isPresent());
        Look.show(nobody, shown.isEmpty());
        if (shown.isEmpty()) {
            discuss.setText("");
            pages.topControl = round == 0 ? empty : content;
        } else {
            pages.topControl = content;
            showResult(shown.get());
        }
        pane.layout();
        content.layout(true, true);
        arrange();
    }

    private void showResult(Shown now) {
        sheet.show(
                ranked ? RoomPictures.ranked(now.framework(), now.result()) : RoomPictures.inOrder(now.framework(), now.result()),
                "What the room said to each question about " + now.result().service().name());
        int open = now.result().toDiscuss().size();
        discuss.setText(open == 0
                ? "Nothing is left to discuss"
                : "<a>Discuss " + WorkshopWords.count(open, "question", "questions") + "</a>");
        order.setText(ranked ? "<a>In the tool’s order</a>" : "<a>Most disagreed first</a>");
        if (now.question(selected).isEmpty()) {
            selected = (open > 0 ? now.result().toDiscuss() : now.result().ranked()).stream()
                    .map(one -> one.question().id())
                    .findFirst()
                    .orElse("");
            sheet.revealLater();
        }
        sheet.choose(selected);
        now.question(selected).ifPresent(one -> discussing.show(now, one));
        outcome.show(now, now);
    }

    private void choose(String questionId) {
        boolean again = questionId.equals(selected);
        select(questionId);
        if (again) {
            discussing.focus();
        }
    }

    private void select(String questionId) {
        selected = questionId;
        sheet.choose(questionId);
        shown.ifPresent(now -> now.question(questionId).ifPresent(one -> discussing.show(now, one)));
    }

    /** Goes to the question to be discussed that comes after the selected one. */
    private void toDiscuss() {
        shown.ifPresent(now -> {
            var open = now.result().toDiscuss().stream().map(QuestionResult::question).map(one -> one.id()).toList();
            if (!open.isEmpty()) {
                select(open.get((open.indexOf(selected) + 1) % open.size()));
                sheet.reveal();
                discussing.focus();
            }
        });
    }

    private void turnOrder() {
        ranked = !ranked;
        site.setSetting(RANKED, ranked ? "yes" : "");
        refresh();
        sheet.toTop();
    }

    private void save() {
        if (shown.isPresent()) {
            new Pictures(site, pane.getShell()).save(sheet.canvas().chart());
        }
    }

    private void preview(Optional<Shown> wouldBe) {
        shown.ifPresent(now -> {
            outcome.show(now, wouldBe.orElse(now));
            turn.setText(link(wouldBe.map(would -> said(would) + " if agreed").orElseGet(() -> said(now))));
            content.layout(true, true);
        });
    }

    private void turnPage() {
        outcomeInFront = !outcomeInFront;
        arrange();
    }

    // Beside the questions where there is room; otherwise the two take turns, and the way to what follows says what that is.
    private void arrange() {
        int width = pane.getClientArea().width;
        boolean wide = width >= WIDE_ENOUGH;
        ((GridLayout) body.getLayout()).numColumns = wide ? 2 : 1;
        outcome.control().setLayoutData(wide ? side(Math.clamp(width * SIDE_SHARE / 100, SIDE_LEAST, SIDE_MOST)) : below());
        Look.show(sash, wide || !outcomeInFront);
        Look.show(outcome.control(), wide || outcomeInFront);
        Look.show(turn, !wide);
        turn.setText(link(outcomeInFront ? "The questions" : shown.map(ResultsPane::said).orElse("The outcome")));
        content.layout(true, true);
        sheet.fit();
    }

    private static String link(String words) {
        return "<a>" + Literally.linked(words) + "</a>";
    }

    private static String said(Shown now) {
        var score = now.result().score();
        return score.total().isEmpty()
                ? "The outcome"
                : Wording.number(score.total().getAsDouble()) + score.band().map(band -> ", " + band.name()).orElse("");
    }

    private static GridData side(int width) {
        var data = new GridData(SWT.FILL, SWT.FILL, false, true);
        data.widthHint = width;
        return data;
    }

    private static GridData below() {
        var data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.widthHint = SIDE_LEAST;
        return data;
    }
}
