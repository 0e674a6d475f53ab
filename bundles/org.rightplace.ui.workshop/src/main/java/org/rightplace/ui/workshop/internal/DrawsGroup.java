package org.rightplace.ui.workshop.internal;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.swt.widgets.Composite;
import org.rightplace.chart.BandStrip;
import org.rightplace.decision.consensus.Ballots;
import org.rightplace.decision.consensus.Robustness;
import org.rightplace.workbench.chart.ChartCanvas;
import org.rightplace.workbench.forms.Look;
import org.rightplace.workbench.forms.TextBlock;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workbench.theme.Theme.Role;
import org.rightplace.workbench.theme.Theme.Type;
import org.rightplace.workshop.picture.RoomPictures;

/**
 * How sure the outcome is: in how many draws of weights and voters each band wins. The draws take a moment, so they are
 * made beside everything else, and once for the same ballots.
 */
final class DrawsGroup {

    private final PartSite site;
    private final Runnable grown;
    private final TextBlock head;
    private final ChartCanvas strip;
    private final TextBlock words;
    private Drawn drawn;

    /** What the draws were made from, and what came of them once they are made. */
    private record Drawn(Ballots ballots, Optional<Robustness> robustness) {}

    /**
     * Adds it to a pane.
     *
     * @param grown is called when the draws have been made and shown, which needs more room
     */
    DrawsGroup(Composite pane, PartSite site, Runnable grown) {
        this.site = site;
        this.grown = grown;
        var look = new Look(site.theme());
        head = OutcomePane.group(look, pane, "In draws of weights and voters");
        strip = new ChartCanvas(pane, site.theme());
        strip.setLayoutData(Look.wrapping());
        words = look.text(pane, "", Type.BODY, Role.INK);
        words.setLayoutData(Look.wrapping());
    }

    String words() {
        return words.getText();
    }

    void show(Shown now) {
        var ballots = now.result().ballots();
        if (drawn != null && drawn.ballots().equals(ballots)) {
            drawn.robustness().ifPresent(robustness -> show(now, robustness));
            return;
        }
        var wanted = new Drawn(ballots, Optional.empty());
        drawn = wanted;
        Look.say(head, "IN 10,000 DRAWS OF WEIGHTS AND VOTERS");
        Look.say(words, "Drawing…");
        Look.show(strip, false);
        site.run("Drawing weights and voters", progress -> now.result().robustness(), robustness -> {
            if (drawn == wanted && !strip.isDisposed()) {
                drawn = new Drawn(ballots, Optional.of(robustness));
                show(now, robustness);
                grown.run();
            }
        });
    }

    private void show(Shown now, Robustness robustness) {
        Look.say(head, "IN %,d DRAWS OF WEIGHTS AND VOTERS".formatted(robustness.draws()));
        var chart = RoomPictures.strip(now.framework(), robustness);
        if (!Objects.equals(chart, strip.chart())) {
            strip.setChart(chart);
            Look.name(strip, chart.title() + ": " + chart.description());
        }
        Look.show(strip, true);
        var first = robustness.wins().keySet().stream().max(Comparator.comparingDouble(robustness::share));
        Look.say(words, first.map(one -> "%s in %s of draws.".formatted(one.name(), BandStrip.per(robustness.share(one)))).orElse(""));
    }
}
