package org.rightplace.ui.decision.internal;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.rightplace.decision.Score;
import org.rightplace.decision.Wording;
import org.rightplace.model.Band;
import org.rightplace.workbench.forms.Look;
import org.rightplace.workbench.forms.TextBlock;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workbench.theme.Theme.Role;
import org.rightplace.workbench.theme.Theme.Type;
import org.rightplace.workbench.theme.Theme;

/** The title line of the decision tool: which service, how far it is answered, where it stands, and the two pages. */
final class DecisionHeader {

    private final PartSite site;
    private final Composite header;
    private final TextBlock title;
    private final TextBlock about;
    private final TextBlock total;
    private final TextBlock band;
    private final Link unanswered;
    private final Map<Page, Button> pages = new EnumMap<>(Page.class);
    private Asked shown;

    /** The pages of the decision tool. */
    enum Page {
        QUESTIONS("Questions"),
        PLACEMENT("Placement");

        private final String words;

        Page(String words) {
            this.words = words;
        }
    }

    DecisionHeader(Composite parent, PartSite site, Consumer<Page> pageChooser, Runnable toUnanswered) {
        this.site = site;
        var look = new Look(site.theme());
        header = look.stack(parent, Theme.STEP);
        ((GridLayout) header.getLayout()).marginWidth = Theme.PANE;
        ((GridLayout) header.getLayout()).marginHeight = Theme.STEP * 2;
        var top = look.row(header, 3);
        top.setLayoutData(Look.wide());
        title = look.text(top, "", Type.TITLE, Role.INK);
        title.setLayoutData(Look.wide());
        total = look.text(top, "", Type.TITLE, Role.SECOND);
        total.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
        band = look.text(top, "", Type.STRONG, Role.INK);
        band.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
        var line = look.row(header, 3);
        line.setLayoutData(Look.wide());
        about = look.text(line, "", Type.SECONDARY, Role.SECOND);
        about.setLayoutData(Look.wide());
        unanswered = look.link(line, "Next unanswered", toUnanswered);
        unanswered.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false));
        var buttons = look.row(line, Page.values().length);
        ((GridLayout) buttons.getLayout()).horizontalSpacing = 0;
        buttons.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
        for (var page : Page.values()) {
            var button = new Button(buttons, SWT.TOGGLE);
            button.setText(page.words);
            button.addListener(SWT.Selection, event -> {
                choose(page);
                pageChooser.accept(page);
            });
            pages.put(page, button);
        }
        choose(Page.QUESTIONS);
    }

    Control control() {
        return header;
    }

    /** Marks the page that is shown. */
    void choose(Page page) {
        // Where a pressed button looks much like one that is not, its words tell them apart.
        pages.forEach((each, button) -> {
            button.setSelection(each == page);
            button.setFont(site.theme().font(Type.BODY));
            button.setForeground(site.theme().color(each == page ? Role.ACCENT : Role.INK));
        });
        header.layout(true, true);
    }

    void show(Asked asked) {
        shown = asked;
        var score = asked.score();
        boolean changed = Look.say(title, asked.service().name());
        changed |= sayAbout();
        about.setForeground(site.theme().color(score.withheld().isEmpty() ? Role.SECOND : Role.ERROR));
        changed |= Look.say(total, score.total().isPresent() ? Wording.number(score.total().getAsDouble()) : "");
        total.setForeground(new LevelColours(site.theme(), asked.framework())
                .ink(score.band().map(Band::level).map(asked.framework()::rank).orElse(-1)));
        changed |= Look.say(band, score.band().map(Band::name).orElse(""));
        Look.show(unanswered, score.answered() + score.notKnown() < score.asked());
        if (changed) {
            header.layout(true, true);
        }
    }

    // What pulls apart stands at length beside the questions, if there is room beside them.
    private boolean sayAbout() {
        var score = shown.score();
        var workstream = shown.workstreamName();
        var question = score.withheld().isEmpty()
                ? "how near to home could it be? · " + Wording.progress(score) + (total.getVisible() ? apart(score) : "")
                : score.withheld();
        return Look.say(about, (workstream.isEmpty() ? "" : workstream + " · ") + question);
    }

    private static String apart(Score score) {
        return score.blend() ? " · domains " + Wording.number(score.divergence()) + " apart, consider a blend" : "";
    }

    /** Shows the total, or leaves it to what stands beside the questions. */
    void showTotal(boolean visible) {
        if (total.getVisible() != visible) {
            Look.show(total, visible);
            Look.show(band, visible);
            if (shown != null) {
                sayAbout();
            }
            header.layout(true, true);
        }
    }

    void showNothing() {
        shown = null;
        Look.say(title, "No decision tool");
        Look.say(about, "The framework of this workspace could not be read, so there is nothing to ask. See Problems.");
        Look.show(unanswered, false);
        header.layout(true, true);
    }
}
