package org.rightplace.ui.workshop.internal;

import java.util.function.Consumer;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.rightplace.chart.Bounds;
import org.rightplace.chart.Region;
import org.rightplace.chart.VoteSheet;
import org.rightplace.workbench.chart.ChartCanvas;
import org.rightplace.workbench.forms.Look;
import org.rightplace.workbench.forms.Scrolling;
import org.rightplace.workbench.theme.Theme;

/** The questions and what the room said to each, as a picture that scrolls and that a question is chosen in. */
final class QuestionSheet {

    private final ScrolledComposite scrolled;
    private final ChartCanvas canvas;
    private String chosen = "";

    /** @param picked called with the id of the question that is picked, which may be the one chosen already */
    QuestionSheet(Composite parent, Theme theme, Consumer<String> picked) {
        scrolled = Scrolling.pane(parent, theme);
        canvas = new ChartCanvas(scrolled, theme);
        scrolled.setContent(canvas);
        canvas.onChoose(region -> picked.accept(region.id()));
        canvas.onHover(region -> region.ifPresent(this::reveal));
    }

    ChartCanvas canvas() {
        return canvas;
    }

    void focus() {
        canvas.setFocus();
    }

    /** Shows what was said, in the order of the picture. */
    void show(VoteSheet sheet, String called) {
        canvas.setChart(sheet);
        Look.name(canvas, called);
    }

    /** Marks a question. */
    void choose(String questionId) {
        chosen = questionId;
        canvas.setChosen(questionId);
    }

    /** Brings the chosen question into sight once the picture is drawn. */
    void revealLater() {
        OnUi.later(canvas, this::reveal);
    }

    /** Brings the chosen question into sight. */
    void reveal() {
        canvas.update();
        canvas.regions().stream().filter(region -> region.id().equals(chosen)).findFirst().ifPresent(this::reveal);
    }

    void toTop() {
        scrolled.setOrigin(0, 0);
    }

    void fit() {
        Scrolling.fit(scrolled);
    }

    private void reveal(Region region) {
        Bounds bounds = region.outline().bounds();
        Rectangle area = scrolled.getClientArea();
        int top = scrolled.getOrigin().y;
        if (bounds.y() < top) {
            scrolled.setOrigin(0, (int) bounds.y());
        } else if (bounds.bottom() > top + area.height) {
            scrolled.setOrigin(0, (int) Math.ceil(bounds.bottom()) - area.height);
        }
    }
}
