package org.rightplace.ui.decision.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.rightplace.chart.Spider;
import org.rightplace.decision.Proposal;
import org.rightplace.decision.Score;
import org.rightplace.decision.Wording;
import org.rightplace.decision.picture.ScoreSpider;
import org.rightplace.model.Band;
import org.rightplace.model.Framework;
import org.rightplace.model.Level;
import org.rightplace.model.Placement;
import org.rightplace.model.Service;
import org.rightplace.model.Share;
import org.rightplace.workbench.chart.ChartCanvas;
import org.rightplace.workbench.chart.Pictures;
import org.rightplace.workbench.forms.Look;
import org.rightplace.workbench.forms.Scrolling;
import org.rightplace.workbench.forms.TextBlock;
import org.rightplace.workbench.forms.Ticks;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workbench.theme.Theme.Role;
import org.rightplace.workbench.theme.Theme.Type;
import org.rightplace.workbench.theme.Theme;

/** What the answers say about a service: the spider, the total and its band, what pulls apart, and what to do next. */
final class ResultPane {

    private static final int SPIDER_LEAST = 240;
    private static final int SPIDER_MOST = 400;
    private static final int SPIDER_LINE = 18;

    private final PartSite site;
    private final Comparisons comparisons;
    private final Look look;
    private final ScrolledComposite scrolled;
    private final Composite content;
    private final ChartCanvas canvas;
    private final TextBlock total;
    private final TextBlock band;
    private final TextBlock about;
    private final TextBlock progress;
    private final TextBlock pullHead;
    private final TextBlock pull;
    private final Link compare;
    private final TextBlock next;
    private final Button propose;
    private final Composite pictures;
    private Asked asked;
    private Shown shown;

    /** What the pane shows, so that a keystroke elsewhere does not draw it again. */
    private record Shown(
            Service service, Framework framework, Score score, List<Share> shares, Optional<Spider> spider) {}

    ResultPane(Composite parent, PartSite site, Comparisons comparisons) {
        this.site = site;
        this.comparisons = comparisons;
        this.look = new Look(site.theme());
        scrolled = Scrolling.pane(parent, site.theme());
        content = look.stack(scrolled, Theme.STEP);
        ((GridLayout) content.getLayout()).marginWidth = Theme.PANE;
        ((GridLayout) content.getLayout()).marginHeight = Theme.PANE;
        canvas = new ChartCanvas(content, site.theme());
        canvas.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, false));
        compare = look.link(content, "Compare with other services…", this::choose);
        compare.setLayoutData(new GridData(SWT.CENTER, SWT.CENTER, true, false));
        var figure = look.row(content, 2);
        figure.setLayoutData(Look.wide());
        total = look.text(figure, "", Type.FIGURE, Role.SECOND);
        total.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false));
        var words = look.stack(figure, 0);
        words.setLayoutData(Look.wide());
        band = wide(words, Type.STRONG, Role.INK);
        about = wide(words, Type.SECONDARY, Role.SECOND);
        progress = wide(words, Type.SECONDARY, Role.SECOND);
        pullHead = group("Do the domains pull apart?");
        pull = wide(content, Type.BODY, Role.INK);
        group("Next");
        next = wide(content, Type.BODY, Role.SECOND);
        propose = look.button(content, "Propose placement", this::propose);
        propose.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false));
        pictures = look.row(content, 2);
        pictures.setLayoutData(Look.wide());
        look.link(pictures, "Copy picture", () -> out().copy(canvas.chart()));
        look.link(pictures, "Save picture…", () -> out().save(canvas.chart()));
        scrolled.setContent(content);
        scrolled.addListener(SWT.Resize, event -> fitSpider());
    }

    Control control() {
        return scrolled;
    }

    void focus() {
        canvas.setFocus();
    }

    /** Shows the score as it is now. */
    void show(Asked now) {
        asked = now;
        var next = new Shown(now.service(), now.framework(), now.score(), shares(now), spider());
        if (next.equals(shown)) {
            return;
        }
        shown = next;
        showSpider(next.spider());
        showTotal();
        var words = Wording.pull(now.framework(), now.tool(), now.score());
        Look.say(pull, words);
        showPullHead(now.score().blend());
        Look.show(pull, !words.isEmpty());
        Look.show(pullHead, !words.isEmpty());
        showNext();
        content.layout(true, true);
        fitSpider();
    }

    private void showPullHead(boolean blend) {
        Look.say(pullHead, (blend ? "The domains pull apart" : "Do the domains pull apart?").toUpperCase(Locale.UK));
        pullHead.setForeground(site.theme().color(blend ? Role.WARNING : Role.SECOND));
    }

    private static List<Share> shares(Asked now) {
        return now.placement().map(Placement::shares).orElse(List.of()).stream().map(share -> share.withNote("")).toList();
    }

    private Optional<Spider> spider() {
        var services = Stream.concat(
                        Stream.of(asked.service()),
                        comparisons.with(asked.service().id()).stream()
                                .flatMap(id -> asked.snapshot().find(Service.class, id).stream()))
                .toList();
        return ScoreSpider.of(asked.snapshot(), asked.tools(), services);
    }

    private void showSpider(Optional<Spider> spider) {
        var drawn = spider.orElse(null);
        if (canvas.chart() == null || !canvas.chart().equals(drawn)) {
            canvas.setChart(drawn);
        }
        boolean any = drawn != null && drawn.series().stream().anyMatch(ResultPane::scored);
        Look.show(canvas, drawn != null);
        Look.show(compare, drawn != null);
        Look.show(pictures, any);
        int services = drawn == null ? 0 : drawn.series().size();
        compare.setText(services < 2
                ? "<a>Compare with other services…</a>"
                : "<a>Comparing " + services + " services…</a>");
    }

    private void fitSpider() {
        var data = (GridData) canvas.getLayoutData();
        // Each further service takes a line of the legend.
        int legend = canvas.chart() instanceof Spider spider ? (spider.series().size() - 1) * SPIDER_LINE : 0;
        data.heightHint = Math.clamp(scrolled.getClientArea().width * 9L / 10, SPIDER_LEAST, SPIDER_MOST) + legend;
        Scrolling.fit(scrolled);
        content.layout();
    }

    private static boolean scored(Spider.Series series) {
        return series.values().stream().anyMatch(value -> value.isPresent());
    }

    private void showTotal() {
        var score = asked.score();
        var colours = new LevelColours(site.theme(), asked.framework());
        Look.say(total, score.total().isPresent() ? Wording.number(score.total().getAsDouble()) : "–");
        total.setForeground(colours.ink(score.band().map(Band::level).map(asked.framework()::rank).orElse(-1)));
        Look.say(band, score.band().map(Band::name).orElse(unbanded(score)));
        var edge = Wording.edge(asked.tool(), score);
        Look.say(about, edge.isEmpty() ? score.band().map(Band::about).orElse(toDo(score)) : edge);
        Look.say(progress, Wording.progress(score));
    }

    private static String unbanded(Score score) {
        return score.total().isPresent() ? "In no band" : score.withheld().isEmpty() ? "Not scored yet" : "Not scored";
    }

    private static String toDo(Score score) {
        return score.withheld().isEmpty() ? "Answer the questions to see where it belongs." : score.withheld();
    }

    private void showNext() {
        var proposal = Proposal.of(asked.snapshot(), asked.tools(), asked.service());
        var placed = PlacementWords.levels(asked.framework(), asked.placement());
        Look.show(propose, proposal.isPresent() && placed.isEmpty());
        propose.setText("Propose " + proposal.map(Proposal::level).map(Level::name).orElse(""));
        if (placed.isPresent()) {
            var same = proposal.map(one -> asked.placement().orElseThrow().shares().stream()
                    .anyMatch(share -> share.level().equals(one.level().id())));
            Look.say(next, same.orElse(true)
                    ? "Placed: " + placed.get() + "."
                    : "The score points to " + proposal.get().level().name() + "; it is placed: " + placed.get()
                            + ". Move it, or say in its rationale why not.");
        } else {
            Look.say(next, proposal.isPresent()
                    ? "Not placed yet."
                    : "A placement can be proposed once there is a score.");
        }
    }

    private void choose() {
        var id = asked.service().id();
        var others = CompareChoices.of(asked);
        if (others.isEmpty()) {
            site.say("No other service of this workstream has answers yet.");
            return;
        }
        Ticks.open(
                compare,
                site.theme(),
                "Compare " + asked.service().name() + " with",
                others,
                comparisons.with(id),
                Comparisons.MOST,
                chosen -> comparisons.set(id, chosen));
    }

    private void propose() {
        Proposal.of(asked.snapshot(), asked.tools(), asked.service())
                .ifPresent(proposal -> Proposing.propose(site, asked.service(), proposal));
        // The button goes once there is a placement, and the keyboard with it.
        if (!propose.getVisible()) {
            (compare.getVisible() ? compare : scrolled).setFocus();
        }
    }

    private Pictures out() {
        return new Pictures(site, scrolled.getShell());
    }

    private TextBlock wide(Composite parent, Type type, Role role) {
        var label = look.text(parent, "", type, role);
        label.setLayoutData(Look.wide());
        return label;
    }

    private TextBlock group(String words) {
        var head = look.head(content, words);
        var data = Look.wide();
        data.verticalIndent = Theme.PANE;
        head.setLayoutData(data);
        return head;
    }

}
