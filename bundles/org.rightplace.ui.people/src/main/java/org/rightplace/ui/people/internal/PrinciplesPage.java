package org.rightplace.ui.people.internal;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.rightplace.model.Attestation;
import org.rightplace.model.Framework;
import org.rightplace.model.Principle;
import org.rightplace.people.PrincipleChecks;
import org.rightplace.people.PrincipleChecks.State;
import org.rightplace.workbench.forms.Look;
import org.rightplace.workbench.forms.Scrolling;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workspace.Change;
import org.rightplace.workspace.EntityRef;

/** The principles that every change to people's work is held against, and how this workstream keeps them. */
final class PrinciplesPage implements Page {

    private final Pages pages;
    private final Look look;
    private final Composite pane;
    private final StackLayout stack = new StackLayout();
    private final ScrolledComposite scrolled;
    private final Composite content;
    private final Emptiness empty;
    private final List<PrincipleRow> rows = new ArrayList<>();
    private List<Principle> shown = List.of();

    PrinciplesPage(Composite parent, Pages pages) {
        this.pages = pages;
        look = new Look(pages.site().theme());
        pane = look.plain(parent);
        pane.setLayout(stack);
        scrolled = Scrolling.pane(pane, pages.site().theme());
        content = look.stack(scrolled, Theme.PANE);
        var layout = (GridLayout) content.getLayout();
        layout.marginWidth = layout.marginHeight = Theme.PANE;
        scrolled.setContent(content);
        empty = new Emptiness(
                pane,
                pages.site().theme(),
                "The framework has no principles",
                "Principles are framework data. Those that the framework names stand here, one by one: worked out from the"
                        + " dates where that can be done, or attested with evidence.",
                List.of(new Action("Open the framework", "Write the first principle", () -> pages.site().snapshot().framework()
                        .ifPresent(framework -> pages.site().open(EntityRef.to(framework))))));
    }

    @Override
    public String title() {
        return "Principles";
    }

    @Override
    public String question() {
        var checks = PrincipleChecks.of(pages.site().snapshot(), pages.workstream());
        return "do we keep our word? · " + count(checks, State.KEPT) + " kept · "
                + count(checks, State.NOT_KEPT) + " not kept · " + count(checks, State.OPEN) + " open";
    }

    private static long count(List<PrincipleChecks.Check> checks, State state) {
        return checks.stream().filter(check -> check.state() == state).count();
    }

    @Override
    public List<Action> actions() {
        return List.of();
    }

    @Override
    public Control control() {
        return pane;
    }

    @Override
    public void refresh() {
        var principles = pages.site().snapshot().framework().map(Framework::principles).orElse(List.of());
        if (!principles.equals(shown)) {
            shown = principles;
            for (var child : content.getChildren()) {
                child.dispose();
            }
            rows.clear();
            principles.forEach(principle -> rows.add(new PrincipleRow(content, pages, principle)));
        }
        var checks = PrincipleChecks.of(pages.site().snapshot(), pages.workstream());
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).show(checks.get(i));
        }
        stack.topControl = principles.isEmpty() ? empty.control() : scrolled;
        pane.layout();
        content.layout(true, true);
        Scrolling.fit(scrolled);
    }

    @Override
    public boolean concerns(Change change) {
        return true;
    }

    List<PrincipleRow> rows() {
        return rows;
    }

    @Override
    public boolean reveal(EntityRef entity) {
        if (entity.type() != Attestation.class) {
            return false;
        }
        var found = pages.site().snapshot().find(Attestation.class, entity.id());
        for (int i = 0; i < rows.size(); i++) {
            if (found.isPresent() && shown.get(i).id().equals(found.get().principle())) {
                rows.get(i).setFocus();
                return true;
            }
        }
        return false;
    }

    @Override
    public void setFocus() {
        if (rows.isEmpty()) {
            empty.setFocus();
        } else {
            rows.getFirst().setFocus();
        }
    }
}
