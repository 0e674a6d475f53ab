package org.rightplace.ui.neighbourhoods.internal;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.rightplace.chart.Chart;
import org.rightplace.model.Characteristic;
import org.rightplace.model.Place;
import org.rightplace.model.Rating;
import org.rightplace.workbench.chart.ChartCanvas;
import org.rightplace.workbench.chart.Pictures;
import org.rightplace.workbench.forms.Look;
import org.rightplace.workbench.forms.Scrolling;
import org.rightplace.workbench.forms.TextBlock;
import org.rightplace.workbench.forms.WordsField;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workbench.theme.Theme.Role;
import org.rightplace.workbench.theme.Theme.Type;
import org.rightplace.workspace.characteristics.Called;
import org.rightplace.workspace.characteristics.RatingEdits;
import org.rightplace.workspace.characteristics.RatingRef;
import org.rightplace.workspace.places.Hierarchy;

/**
 * Below the heat map: what the selected rating rests on and how it came about, the neighbourhood beside the others of its
 * partnership, and how it has come on.
 */
final class DetailPane {

    private static final int NARROWEST = 232;
    private static final int LOWEST = 236;
    private static final int EVIDENCE_LINES = 2;
    private static final String HINT = "Not rated yet. Press 0 to 3, or N, E, S or M.";

    private final NeighbourhoodsPart part;
    private final ScrolledComposite scrolled;
    private final TextBlock place;
    private final TextBlock characteristic;
    private final TextBlock about;
    private final TextBlock said;
    private final TextBlock evidenceHead;
    private final WordsField evidence;
    private final TextBlock historyHead;
    private final TextBlock history;
    private final ChartCanvas spider;
    private final ChartCanvas trend;
    private Optional<Rating> shown = Optional.empty();

    DetailPane(Composite parent, NeighbourhoodsPart part, Theme theme) {
        this.part = part;
        var look = new Look(theme);
        scrolled = Scrolling.pane(parent, theme);
        var pane = look.plain(scrolled);
        pane.setLayout(new SideBySide(NARROWEST, LOWEST));
        scrolled.setContent(pane);
        var words = look.stack(pane, Theme.STEP);
        place = wide(look.text(words, Type.TITLE, Role.INK));
        characteristic = wide(look.text(words, Type.STRONG, Role.INK));
        about = wide(look.text(words, Type.SECONDARY, Role.SECOND));
        said = wide(look.text(words, Type.BODY, Role.INK));
        evidenceHead = wide(look.head(words, "What it rests on"));
        evidence = new WordsField(words, theme, Type.BODY, EVIDENCE_LINES,
                "What was seen, counted or agreed", "Evidence for the selected rating", this::type);
        evidence.control().setLayoutData(Look.wide());
        historyHead = wide(look.head(words, "Before"));
        history = wide(look.text(words, Type.SECONDARY, Role.SECOND));
        var pictures = new Pictures(part.site(), parent.getShell());
        spider = picture(look, pane, "Beside its neighbours", pictures);
        spider.onChoose(region -> part.revealCharacteristic(region.id()));
        trend = picture(look, pane, "Over time", pictures);
    }

    private static ChartCanvas picture(Look look, Composite parent, String head, Pictures pictures) {
        var stack = look.stack(parent, Theme.STEP);
        var line = look.row(stack, 3);
        line.setLayoutData(Look.wide());
        wide(look.head(line, head));
        var canvas = new ChartCanvas[1];
        look.link(line, "Copy", () -> pictures.copy(canvas[0].chart())).setToolTipText("Put the picture on the clipboard");
        look.link(line, "Save…", () -> pictures.save(canvas[0].chart())).setToolTipText("Save the picture as SVG or PNG");
        canvas[0] = new ChartCanvas(stack, look.theme());
        var room = Look.filled();
        room.heightHint = LOWEST - Theme.ROW;
        room.widthHint = NARROWEST;
        canvas[0].setLayoutData(room);
        return canvas[0];
    }

    private static TextBlock wide(TextBlock label) {
        var room = new GridData(GridData.FILL_HORIZONTAL);
        room.widthHint = NARROWEST / 2;
        label.setLayoutData(room);
        return label;
    }

    Control control() {
        return scrolled;
    }

    /** Shows what the keyboard is on. */
    void show(HeatFacts facts, Optional<Row> row, Optional<RatingRef> cell, boolean core) {
        var found = row.filter(Row.OfNeighbourhood.class::isInstance)
                .flatMap(one -> facts.snapshot().find(Place.class, one.id()));
        ((Composite) scrolled.getContent()).getChildren()[1].setVisible(found.isPresent());
        ((Composite) scrolled.getContent()).getChildren()[2].setVisible(found.isPresent());
        if (found.isEmpty()) {
            Look.say(place, row.map(Row::name).orElse(""));
            Look.say(characteristic, "");
            Look.say(about, "Select a " + Called.by(facts.snapshot()).one() + " to see what its ratings rest on, how it stands beside the others, and how it"
                    + " has come on.");
        } else {
            var parents = Hierarchy.of(facts.snapshot()).parents(found.get()).stream().map(Place::name).toList();
            Look.say(place, found.get().name());
            pictures(facts, found.get(), core);
            Look.say(about, String.join(", ", parents));
        }
        var which = cell.flatMap(one -> facts.characteristics().stream()
                .filter(each -> each.id().equals(one.characteristic()))
                .findFirst());
        which.ifPresent(each -> Look.say(characteristic, each.name()));
        if (which.isEmpty()) {
            Look.say(characteristic, "");
        }
        which.map(Characteristic::about).filter(words -> !words.isBlank()).ifPresent(words -> Look.say(about, words));
        rating(cell.flatMap(facts::rating), cell.isPresent());
        history(cell.map(part::history).orElse(List.of()));
        Scrolling.refit(place);
    }

    private void pictures(HeatFacts facts, Place found, boolean core) {
        var chart = NeighbourhoodCharts.spider(facts.snapshot(), facts.now(), found, core);
        spider.getParent().setVisible(chart.isPresent());
        show(spider, chart.orElse(null));
        show(trend, NeighbourhoodCharts.trend(facts.snapshot(), found));
    }

    // Painting costs more than comparing, and words are typed here that change no picture.
    private static void show(ChartCanvas canvas, Chart chart) {
        if (!Objects.equals(canvas.chart(), chart)) {
            canvas.setChart(chart);
        }
    }

    private void rating(Optional<Rating> rating, boolean cell) {
        shown = rating;
        Look.say(said, rating.map(CellWords::rating).orElse(cell ? HINT : ""));
        visible(said, cell);
        visible(evidenceHead, rating.isPresent());
        visible(evidence.control(), rating.isPresent());
        evidence.show(rating.map(Rating::evidence).orElse(""));
    }

    private void history(List<Rating> ratings) {
        var others = ratings.stream()
                .filter(rating -> shown.filter(now -> now.id().equals(rating.id())).isEmpty())
                .map(rating -> CellWords.rating(rating) + (rating.evidence().isBlank() ? "" : ": " + rating.evidence()))
                .collect(Collectors.joining("\n"));
        Look.say(history, others);
        visible(historyHead, !others.isEmpty());
        visible(history, !others.isEmpty());
    }

    private static void visible(Control control, boolean visible) {
        Look.show(control, visible);
    }

    private void type(String words) {
        shown.ifPresent(rating -> part.site().apply(RatingEdits.evidence(rating, words)));
    }

    /** Gives the keyboard to the evidence, if there is a rating that it can be of. */
    boolean editEvidence() {
        if (shown.isPresent()) {
            evidence.focus();
        }
        return shown.isPresent();
    }

    WordsField evidence() {
        return evidence;
    }

    ChartCanvas spider() {
        return spider;
    }

    ChartCanvas trend() {
        return trend;
    }

    /** What is said in words. */
    String words() {
        return String.join("\n", place.getText(), characteristic.getText(), about.getText(), said.getText(), history.getText());
    }
}
