package org.rightplace.workbench.internal.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.rightplace.workbench.internal.Workbench;
import org.rightplace.workbench.internal.contributions.Contributions.Present;
import org.rightplace.workbench.internal.parts.EntityWords;
import org.rightplace.workbench.internal.parts.Site;
import org.rightplace.workbench.spi.InspectorSection;
import org.rightplace.workbench.spi.Part;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workbench.theme.Theme.Role;
import org.rightplace.workbench.theme.Theme.Type;
import org.rightplace.workspace.EntityRef;

/** Shows the sections about what is selected, one below the other. */
final class InspectorPart implements Part {

    private final PartSite site;
    private final Workbench workbench;
    private final ScrolledComposite scroller;
    private final List<OpenSection> open = new ArrayList<>();
    private Composite page;
    private Label title;
    private Label context;
    private EntityRef shown;
    private List<String> sections = List.of();

    private record OpenSection(Present<InspectorSection> section, Part part, Site site) {}

    InspectorPart(Composite parent, PartSite site, Workbench workbench) {
        this.site = site;
        this.workbench = workbench;
        scroller = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        scroller.setBackground(site.theme().color(Role.PAPER));
        scroller.addListener(SWT.Resize, event -> fit());
        site.onSelection(selection -> show());
        site.onChange(change -> update());
        site.onServices(InspectorSection.class, this::rebuild);
        workbench.contributions().changed().listen(scroller, kind -> {
            if (kind == InspectorSection.class) {
                rebuild();
            }
        });
        show();
    }

    @Override
    public void setFocus() {
        if (open.isEmpty()) {
            scroller.setFocus();
        } else {
            var first = open.getFirst();
            workbench.fence().run(first.section().named(), "taking the keyboard", first.part()::setFocus);
        }
    }

    @Override
    public void close() {
        closeSections();
    }

    private void show() {
        var next = site.selection().stream().findFirst().orElse(null);
        if (page == null || next == null || !next.equals(shown)) {
            shown = next;
            rebuild();
        }
    }

    // An edit may make a section fit, or no longer fit, what is shown; otherwise sections keep themselves up to date.
    private void update() {
        if (shown == null) {
            return;
        }
        // What was gone and is back, by undo, has no page to be described on.
        boolean blank = title == null || title.isDisposed();
        if (blank || site.snapshot().find(shown).isEmpty() || !fitting().stream().map(Present::id).toList().equals(sections)) {
            rebuild();
        } else {
            describe();
        }
    }

    private void rebuild() {
        if (scroller.isDisposed()) {
            return;
        }
        closeSections();
        if (page != null) {
            page.dispose();
        }
        page = new Composite(scroller, SWT.NONE);
        var layout = new GridLayout(1, false);
        layout.marginWidth = layout.marginHeight = Theme.PANE;
        layout.verticalSpacing = Theme.STEP;
        page.setLayout(layout);
        scroller.setContent(page);
        if (shown == null || site.snapshot().find(shown).isEmpty()) {
            showNothing();
        } else {
            showSections();
        }
        page.addListener(SWT.Resize, event -> fit());
        fit();
    }

    private void showNothing() {
        sections = List.of();
        var hint = new Label(page, SWT.WRAP);
        hint.setText("Select something in any view, and this one shows what is known of it and lets you change it.");
        hint.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        site.theme().style(page);
        hint.setForeground(site.theme().color(Role.SECOND));
    }

    private void showSections() {
        title = new Label(page, SWT.WRAP);
        title.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        context = new Label(page, SWT.WRAP);
        context.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        site.theme().style(page);
        title.setFont(site.theme().font(Type.TITLE));
        context.setForeground(site.theme().color(Role.SECOND));
        describe();
        var fitting = fitting();
        sections = fitting.stream().map(Present::id).toList();
        fitting.forEach(this::openSection);
    }

    private void describe() {
        site.snapshot().find(shown).ifPresent(entity -> {
            var words = EntityWords.context(entity, site.snapshot());
            var kind = EntityWords.kind(entity);
            set(title, EntityWords.name(entity, site.snapshot()));
            set(context, words.isEmpty() || words.equals(kind) ? kind : kind + " \u00b7 " + words);
        });
    }

    private void set(Label label, String text) {
        var shownText = text.replace("&", "&&");
        if (!label.getText().equals(shownText)) {
            label.setText(shownText);
            fit();
        }
    }

    private List<Present<InspectorSection>> fitting() {
        var accepting = accepting();
        var replaced = accepting.stream().anyMatch(this::replacesDetails);
        return accepting.stream()
                .filter(section -> !(replaced && section.contribution() instanceof DetailsSection))
                .toList();
    }

    private boolean replacesDetails(Present<InspectorSection> section) {
        return workbench.fence()
                .call(section.named(), "saying what it edits", section.contribution()::replacesDetails)
                .orElse(false);
    }

    private List<Present<InspectorSection>> accepting() {
        return workbench.contributions().all(InspectorSection.class).stream()
                .filter(section -> workbench.fence()
                        .call(section.named(), "saying whether it fits",
                                () -> section.contribution().accepts(shown, site.snapshot()))
                        .orElse(false))
                .toList();
    }

    private void openSection(Present<InspectorSection> section) {
        var head = new Label(page, SWT.NONE);
        head.setText(section.name().toUpperCase(java.util.Locale.UK).replace("&", "&&"));
        head.setFont(site.theme().font(Type.GROUP));
        head.setForeground(site.theme().color(Role.SECOND));
        head.setBackground(site.theme().color(Role.PAPER));
        var headData = new GridData(SWT.FILL, SWT.BEGINNING, true, false);
        headData.verticalIndent = Theme.PANE;
        head.setLayoutData(headData);
        var body = new Composite(page, SWT.NONE);
        body.setBackground(site.theme().color(Role.PAPER));
        body.setLayout(new FillLayout());
        body.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        var own = new Site(workbench, section.named(), section.id(), text -> { });
        var entity = shown;
        Optional<Part> part = workbench.fence().call(
                section.named(), "opening", () -> section.contribution().open(body, own, entity));
        part.ifPresentOrElse(made -> open.add(new OpenSection(section, made, own)), () -> {
            own.leave();
            failed(body, section);
        });
    }

    private void failed(Composite body, Present<InspectorSection> section) {
        for (var child : body.getChildren()) {
            child.dispose();
        }
        var label = new Label(body, SWT.WRAP);
        label.setText(section.name() + " (" + section.named().plugin() + ") failed and is left out.");
        site.theme().style(label);
        label.setForeground(site.theme().color(Role.ERROR));
    }

    private void closeSections() {
        for (var section : open) {
            workbench.fence().run(section.section().named(), "closing", section.part()::close);
            section.site().leave();
        }
        open.clear();
    }

    private void fit() {
        if (page != null && !page.isDisposed()) {
            int width = scroller.getClientArea().width;
            scroller.setMinSize(page.computeSize(Math.max(width, 1), SWT.DEFAULT));
            page.layout(true, true);
        }
    }
}
