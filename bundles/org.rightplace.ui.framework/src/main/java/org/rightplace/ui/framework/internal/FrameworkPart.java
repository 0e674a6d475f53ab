package org.rightplace.ui.framework.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.rightplace.model.Framework;
import org.rightplace.workbench.forms.Look;
import org.rightplace.workbench.forms.Scrolling;
import org.rightplace.workbench.forms.TextBlock;
import org.rightplace.workbench.spi.Part;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workbench.theme.Theme.Role;
import org.rightplace.workbench.theme.Theme.Type;
import org.rightplace.workspace.framework.FrameworkEdits;

/** The open framework: its sections on the left, the one chosen beside them, and below what a change would do. */
final class FrameworkPart implements Part {

    private static final int LIST_WIDTH = 168;
    private static final String SECTION = "section";

    private final PartSite site;
    private final String frameworkId;
    private final FrameworkEdits edits;
    private final Changes changes;
    private final List<Section> sections = Section.all();
    private final Map<Section, Shown> pages = new HashMap<>();
    private final TextBlock name;
    private final Table list;
    private final Composite body;
    private final StackLayout stack = new StackLayout();
    private final ImpactBar impact;

    /** A page in the pane it scrolls in. */
    private record Shown(Page page, ScrolledComposite scrolled) {

        void show(Framework framework) {
            page.show(framework);
            Scrolling.fit(scrolled);
        }
    }

    FrameworkPart(Composite parent, PartSite site, String frameworkId) {
        this.site = site;
        this.frameworkId = frameworkId;
        this.edits = new FrameworkEdits(frameworkId);
        var look = new Look(site.theme());
        parent.setLayout(new FillLayout());
        var root = look.row(parent, 2);
        var layout = (GridLayout) root.getLayout();
        layout.marginWidth = Theme.PANE;
        layout.marginHeight = Theme.STEP * 2;
        layout.horizontalSpacing = Theme.PANE;
        var head = look.row(root, 2);
        head.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        look.text(head, "Framework", Type.TITLE, Role.INK);
        name = look.text(head, "", Type.SECONDARY, Role.SECOND);
        name.setLayoutData(Look.wide());
        list = new Table(root, SWT.SINGLE | SWT.FULL_SELECTION);
        site.theme().style(list);
        list.setBackground(site.theme().color(Role.PANE));
        Look.name(list, "Sections of the framework");
        var listData = new GridData(SWT.BEGINNING, SWT.FILL, false, true);
        listData.widthHint = LIST_WIDTH;
        list.setLayoutData(listData);
        body = look.plain(root);
        body.setLayout(stack);
        body.setLayoutData(Look.filled());
        impact = new ImpactBar(root, site, this::show);
        ((GridData) impact.control().getLayoutData()).horizontalSpan = 2;
        changes = new Changes(site, impact::ask);
        sections.forEach(section -> new TableItem(list, SWT.NONE));
        list.addListener(SWT.Selection, event -> showPage());
        site.onChange(change -> {
            if (change.touches(Framework.class)) {
                impact.hide();
                show();
            }
        });
        list.select(remembered());
        show();
        showPage();
    }

    @Override
    public void setFocus() {
        list.setFocus();
    }

    private int remembered() {
        var id = site.setting(SECTION).orElse("");
        for (int i = 0; i < sections.size(); i++) {
            if (sections.get(i).id().equals(id)) {
                return i;
            }
        }
        return 0;
    }

    private Optional<Framework> framework() {
        return site.snapshot().find(Framework.class, frameworkId);
    }

    private void show() {
        framework().ifPresent(framework -> {
            Look.say(name, framework.name());
            for (int i = 0; i < sections.size(); i++) {
                int count = sections.get(i).count().applyAsInt(framework);
                list.getItem(i).setText(sections.get(i).title() + (count < 0 ? "" : "  " + count));
            }
            // A page not in sight is brought up to date when it comes into sight.
            shown().show(framework);
        });
    }

    private Shown shown() {
        return pages.computeIfAbsent(sections.get(Math.max(0, list.getSelectionIndex())), section -> {
            var scrolled = Scrolling.pane(body, site.theme());
            var page = section.maker().make(scrolled, changes, edits);
            scrolled.setContent(page.control());
            return new Shown(page, scrolled);
        });
    }

    private void showPage() {
        impact.hide();
        var shown = shown();
        framework().ifPresent(shown::show);
        site.setSetting(SECTION, sections.get(Math.max(0, list.getSelectionIndex())).id());
        stack.topControl = shown.scrolled();
        body.layout();
    }
}
