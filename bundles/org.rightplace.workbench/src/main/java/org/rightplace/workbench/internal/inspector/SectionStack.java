package org.rightplace.workbench.internal.inspector;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.rightplace.workbench.forms.Look;
import org.rightplace.workbench.internal.Workbench;
import org.rightplace.workbench.internal.contributions.Contributions.Present;
import org.rightplace.workbench.internal.parts.Site;
import org.rightplace.workbench.spi.InspectorSection;
import org.rightplace.workbench.spi.Part;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workbench.theme.Theme.Role;
import org.rightplace.workspace.EntityRef;

/**
 * The sections about one thing, one below the other. They can be many, with a hundred controls between them, so they are
 * opened one by one: those in sight at once, the others when there is time.
 */
final class SectionStack {

    private final Composite page;
    private final Workbench workbench;
    private final Theme theme;
    private final EntityRef shown;
    private final Deque<Present<InspectorSection>> waiting;
    private final List<OpenSection> open = new ArrayList<>();

    private record OpenSection(Present<InspectorSection> section, Part part, Site site) {}

    SectionStack(Composite page, Workbench workbench, Theme theme, EntityRef shown, List<Present<InspectorSection>> sections) {
        this.page = page;
        this.workbench = workbench;
        this.theme = theme;
        this.shown = shown;
        this.waiting = new ArrayDeque<>(sections);
    }

    /** Whether there are sections still to be opened. */
    boolean unfinished() {
        return !waiting.isEmpty();
    }

    /** Opens the next section. */
    void openNext() {
        open(waiting.remove());
    }

    /** Gives the keyboard to the first section, if there is one. */
    boolean setFocus() {
        if (open.isEmpty()) {
            return false;
        }
        var first = open.getFirst();
        workbench.fence().run(first.section().named(), "taking the keyboard", first.part()::setFocus);
        return true;
    }

    /** Lets go of what the open sections hold; their controls go with the page. */
    void close() {
        waiting.clear();
        for (var section : open) {
            workbench.fence().run(section.section().named(), "closing", section.part()::close);
            section.site().leave();
        }
        open.clear();
    }

    private void open(Present<InspectorSection> section) {
        head(section.name());
        var body = new Composite(page, SWT.NONE);
        body.setBackground(theme.color(Role.PAPER));
        body.setLayout(new FillLayout());
        body.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        var own = new Site(workbench, section.named(), section.id(), text -> { });
        Optional<Part> part = workbench.fence().call(
                section.named(), "opening", () -> section.contribution().open(body, own, shown));
        part.ifPresentOrElse(made -> open.add(new OpenSection(section, made, own)), () -> {
            own.leave();
            failed(body, section);
        });
    }

    private void head(String name) {
        var head = new Look(theme).head(page, name);
        var data = new GridData(SWT.FILL, SWT.BEGINNING, true, false);
        data.verticalIndent = Theme.PANE;
        head.setLayoutData(data);
    }

    private void failed(Composite body, Present<InspectorSection> section) {
        for (var child : body.getChildren()) {
            child.dispose();
        }
        var label = new Label(body, SWT.WRAP);
        label.setText(section.name() + " (" + section.named().plugin() + ") failed and is left out.");
        theme.style(label);
        label.setForeground(theme.color(Role.ERROR));
    }
}
