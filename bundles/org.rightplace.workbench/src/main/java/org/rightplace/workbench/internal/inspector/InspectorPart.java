package org.rightplace.workbench.internal.inspector;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.rightplace.workbench.forms.Look;
import org.rightplace.workbench.forms.TextBlock;
import org.rightplace.workbench.internal.Workbench;
import org.rightplace.workbench.internal.contributions.Contributions.Present;
import org.rightplace.workbench.internal.parts.EntityWords;
import org.rightplace.workbench.internal.widgets.Soon;
import org.rightplace.workbench.spi.InspectorSection;
import org.rightplace.workbench.spi.Part;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workbench.theme.Theme.Role;
import org.rightplace.workbench.theme.Theme.Type;
import org.rightplace.workspace.EntityRef;

/** Shows the sections about what is selected, one below the other. */
final class InspectorPart implements Part {

    // Milliseconds until the sections out of sight are opened, which who goes down a list does not wait for, and between two
    // of them, so that a key that was pressed meanwhile comes first.
    private static final int REST = 400;
    private static final int PAUSE = 40;

    private final PartSite site;
    private final Workbench workbench;
    private final ScrolledComposite scroller;
    private final Soon rebuilding;
    private SectionStack stack;
    private Composite page;
    private TextBlock title;
    private TextBlock context;
    private EntityRef shown;
    private List<String> sections = List.of();
    private int fitted;

    InspectorPart(Composite parent, PartSite site, Workbench workbench) {
        this.site = site;
        this.workbench = workbench;
        scroller = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        scroller.setShowFocusedControl(true);
        scroller.setBackground(site.theme().color(Role.PAPER));
        scroller.addListener(SWT.Resize, event -> resized());
        scroller.getVerticalBar().addListener(SWT.Selection, event -> openAll());
        // Parts come and go by the dozen when plugins are put in and when the window closes.
        rebuilding = new Soon(scroller, this::rebuild);
        site.onSelection(selection -> show());
        site.onChange(change -> update());
        // What an editor can show of what is selected depends on whether it is open.
        var updating = new Soon(scroller, this::update);
        workbench.parts().listen(scroller, key -> {
            if (key.editor()) {
                updating.ask();
            }
        });
        workbench.contributions().changed().listen(scroller, kind -> {
            if (kind == InspectorSection.class) {
                rebuilding.ask();
            }
        });
        show();
    }

    @Override
    public void setFocus() {
        openAll();
        if (stack == null || !stack.setFocus()) {
            scroller.setFocus();
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
        } else if (describe()) {
            title.requestLayout();
            context.requestLayout();
            fit();
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
        page.addListener(SWT.Resize, event -> resized());
        openInSight();
    }

    private void showNothing() {
        sections = List.of();
        site.theme().style(page);
        var hint = new TextBlock(page, site.theme(), Type.BODY, Role.SECOND);
        hint.setText("Select something in any view, and this one shows what is known of it and lets you change it.");
        hint.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
    }

    private void showSections() {
        site.theme().style(page);
        title = new TextBlock(page, site.theme(), Type.TITLE, Role.INK);
        title.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        context = new TextBlock(page, site.theme(), Type.BODY, Role.SECOND);
        context.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        describe();
        var fitting = fitting();
        sections = fitting.stream().map(Present::id).toList();
        stack = new SectionStack(page, workbench, site.theme(), shown, fitting);
    }

    private boolean describe() {
        return site.snapshot().find(shown).map(entity -> {
            var words = EntityWords.context(entity, site.snapshot());
            var kind = EntityWords.kind(entity);
            return Look.say(title, EntityWords.name(entity, site.snapshot()))
                    | Look.say(context, words.isEmpty() || words.equals(kind) ? kind : kind + " \u00b7 " + words);
        }).orElse(false);
    }

    private List<Present<InspectorSection>> fitting() {
        var fitting = new ArrayList<>(workbench.contributions().all(InspectorSection.class));
        fitting.removeIf(section -> !general(section) && !accepts(section));
        // Where another takes its place, nobody need ask the general one.
        boolean replaced = fitting.stream().anyMatch(this::replacesDetails);
        fitting.removeIf(section -> general(section) && (replaced || !accepts(section)));
        return fitting;
    }

    private static boolean general(Present<InspectorSection> section) {
        return section.contribution() instanceof DetailsSection;
    }

    private boolean replacesDetails(Present<InspectorSection> section) {
        return workbench.fence()
                .call(section.named(), "saying what it edits", section.contribution()::replacesDetails)
                .orElse(false);
    }

    private boolean accepts(Present<InspectorSection> section) {
        return workbench.fence()
                .call(section.named(), "saying whether it fits", () -> section.contribution().accepts(shown, site.snapshot()))
                .orElse(false);
    }

    private void closeSections() {
        if (stack != null) {
            stack.close();
            stack = null;
        }
    }

    // As many as there is room for; who selects one thing after the other waits for no more than is seen.
    private void openInSight() {
        int room = scroller.getClientArea().height;
        boolean more = true;
        while (more && unfinished()) {
            stack.openNext();
            more = height() < room;
        }
        fit();
        openLater(REST);
    }

    private void openLater(int milliseconds) {
        var of = stack;
        if (unfinished()) {
            page.getDisplay().timerExec(milliseconds, () -> {
                if (of == stack && !page.isDisposed() && unfinished()) {
                    stack.openNext();
                    fit();
                    openLater(PAUSE);
                }
            });
        }
    }

    private void openAll() {
        if (unfinished()) {
            while (unfinished()) {
                stack.openNext();
            }
            fit();
        }
    }

    private boolean unfinished() {
        return stack != null && stack.unfinished();
    }

    // The bar that comes when there is more than fits takes some of the width, and then all must fit again, but only then.
    private void resized() {
        if (scroller.getClientArea().width != fitted) {
            fit();
        }
    }

    private void fit() {
        int width = scroller.getClientArea().width;
        if (page != null && !page.isDisposed() && width > 0) {
            fitted = width;
            var before = page.getSize();
            scroller.setMinSize(0, height());
            // A page that has another size now has been laid out by that.
            if (page.getSize().equals(before)) {
                page.layout(false);
            }
        }
    }

    // What did not change keeps the size that it was found to need before.
    private int height() {
        return page.computeSize(Math.max(1, scroller.getClientArea().width), SWT.DEFAULT, false).y;
    }
}
