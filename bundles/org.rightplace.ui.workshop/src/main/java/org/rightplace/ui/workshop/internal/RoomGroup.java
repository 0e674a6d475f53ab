package org.rightplace.ui.workshop.internal;

import java.util.Objects;
import java.util.Optional;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.rightplace.chart.Spider;
import org.rightplace.decision.Wording;
import org.rightplace.model.Band;
import org.rightplace.workbench.chart.ChartCanvas;
import org.rightplace.workbench.chart.Pictures;
import org.rightplace.workbench.forms.Look;
import org.rightplace.workbench.forms.TextBlock;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workbench.theme.Theme.Role;
import org.rightplace.workbench.theme.Theme.Type;
import org.rightplace.workshop.picture.RoomPictures;

/** What the room looks like: its answers as a spider, alone or beside those of its parts, and where each part would go. */
final class RoomGroup {

    private static final int SPIDER_LEAST = 220;
    private static final int SPIDER_MOST = 380;
    private static final int NAMES = 20;
    private static final int NAMES_OF_PARTS = 80;

    private final PartSite site;
    private final Look look;
    private final Runnable turned;
    private final TextBlock roomHead;
    private final ChartCanvas spider;
    private final Composite pictures;
    private final Link compare;
    private final TextBlock partsHead;
    private final Composite parts;
    private boolean comparing;

    /**
     * Adds it to a pane.
     *
     * @param turned is called when the user asks for the other picture, and has it shown again
     */
    RoomGroup(Composite pane, PartSite site, Runnable turned) {
        this.site = site;
        this.turned = turned;
        look = new Look(site.theme());
        roomHead = OutcomePane.group(look, pane, "The room");
        spider = new ChartCanvas(pane, site.theme());
        spider.setLayoutData(Look.wrapping());
        pictures = look.row(pane, 3);
        pictures.setLayoutData(Look.wrapping());
        compare = look.link(pictures, "Show its parts", this::turn);
        compare.setLayoutData(new GridData());
        look.link(pictures, "Copy", () -> new Pictures(site, pane.getShell()).copy(spider.chart()));
        look.link(pictures, "Save…", () -> new Pictures(site, pane.getShell()).save(spider.chart()));
        partsHead = OutcomePane.group(look, pane, "By who was in the room");
        parts = look.row(pane, 3);
        parts.setLayoutData(Look.wrapping());
    }

    void show(Shown now) {
        showSpider(now);
        showParts(now);
    }

    /** Makes the picture as high as it may be in so wide a pane. */
    void fit(int width) {
        ((GridData) spider.getLayoutData()).heightHint =
                Math.clamp(width, SPIDER_LEAST, SPIDER_MOST) + (comparing ? NAMES_OF_PARTS : NAMES);
    }

    private void turn() {
        comparing = !comparing;
        turned.run();
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
                to.setLayoutData(Look.wrapping());
            });
        }
    }
}
