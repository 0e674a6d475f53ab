package org.rightplace.ui.people.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.rightplace.model.StaffChange;
import org.rightplace.model.Workstream;
import org.rightplace.workbench.forms.Look;
import org.rightplace.workbench.forms.TitleBar;
import org.rightplace.workbench.spi.Part;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workspace.EntityRef;

/** The open editor: the title line, the pages, and the one in front. */
final class PeoplePart implements Part, Pages {

    private static final String PAGE = "page";

    private final PartSite site;
    private final String workstream;
    private final OpenPeople open;
    private final TitleBar bar;
    private final Text filter;
    private final PageTabs tabs;
    private final Composite body;
    private final StackLayout stack = new StackLayout();
    private final List<Page> pages = new ArrayList<>();
    private final Map<Page, List<Link>> links = new HashMap<>();
    private final List<Page> stale = new ArrayList<>();

    /** @param workstream the id of the workstream, or empty for the whole system */
    PeoplePart(Composite parent, PartSite site, String workstream, OpenPeople open) {
        this.site = site;
        this.workstream = workstream;
        this.open = open;
        parent.setLayout(new FillLayout());
        var root = new Look(site.theme()).stack(parent, 0);
        // The tabs stand above the title line, so that they stay where they are however much there is to do on a page.
        var holder = new Look(site.theme()).stack(root, 0);
        holder.setLayoutData(Look.wide());
        bar = new TitleBar(root, site.theme(), workstream.isEmpty() ? "Staff" : "People and OD");
        bar.control().setLayoutData(Look.wide());
        filter = bar.filter(
                "Show rows in which every word occurs", "Filter the rows", words -> front().filter(words), this::setFocus);
        body = new Look(site.theme()).plain(root);
        body.setLayoutData(Look.filled());
        body.setLayout(stack);
        make();
        tabs = new PageTabs(holder, site.theme(), pages.stream().map(Page::title).toList(), this::choose);
        tabs.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        stale.addAll(pages);
        site.onChange(change -> {
            pages.stream().filter(page -> page.concerns(change) && !stale.contains(page)).forEach(stale::add);
            changed();
        });
        site.onSelection(this::follow);
        open.add(this);
        show(remembered());
    }

    private void make() {
        if (workstream.isEmpty()) {
            pages.add(new StaffPage(body, this));
            pages.add(new TimelinePage(body, this));
            pages.add(new AppointmentsPage(body, this));
        } else {
            pages.add(new ChangesPage(body, this));
            pages.add(new TimelinePage(body, this));
            pages.add(new StaffPage(body, this));
            pages.add(new NeedsPage(body, this));
            pages.add(new AppointmentsPage(body, this));
            pages.add(new PrinciplesPage(body, this));
        }
        pages.add(new TotalsPage(body, this));
        pages.forEach(page -> links.put(page, page.actions().stream()
                .map(action -> bar.add(action.words(), action.about(), action.run()))
                .toList()));
    }

    private int remembered() {
        var title = site.setting(PAGE).orElse("");
        for (int i = 0; i < pages.size(); i++) {
            if (pages.get(i).title().equals(title)) {
                return i;
            }
        }
        return 0;
    }

    Page front() {
        return pages.get(tabs.front());
    }

    List<Page> pages() {
        return pages;
    }

    /** The page of a class. */
    <P extends Page> P page(Class<P> type) {
        return pages.stream().filter(type::isInstance).map(type::cast).findFirst().orElseThrow();
    }

    private void choose(int index) {
        site.setSetting(PAGE, pages.get(index).title());
        clearFilter();
        show(index);
    }

    /** Brings a page to the front. */
    void show(Page page) {
        if (page != front()) {
            choose(pages.indexOf(page));
        }
    }

    private void show(int index) {
        tabs.show(index);
        var page = pages.get(index);
        stack.topControl = page.control();
        links.forEach((other, own) -> own.forEach(link -> bar.show(link, other == page)));
        bar.show(filter, page.filters());
        changed();
        body.layout();
    }

    // A page not in sight is brought up to date when it comes into sight.
    @Override
    public void changed() {
        if (stale.remove(front())) {
            front().refresh();
        }
        var name = site.snapshot().find(Workstream.class, workstream).map(found -> found.name() + " · ").orElse("");
        bar.setSubtitle(name + front().question());
    }

    private void follow(List<EntityRef> selection) {
        selection.stream().findFirst().ifPresent(ref -> front().reveal(ref));
    }

    @Override
    public void setFocus() {
        front().setFocus();
    }

    @Override
    public void reveal(EntityRef entity) {
        show(entity);
    }

    @Override
    public void show(EntityRef ref) {
        for (var page : pages) {
            if (stale.remove(page)) {
                page.refresh();
            }
            if (page.reveal(ref)) {
                show(page);
                page.reveal(ref);
                return;
            }
        }
    }

    @Override
    public void close() {
        pages.forEach(Page::close);
        open.remove(this);
    }

    @Override
    public PartSite site() {
        return site;
    }

    @Override
    public String workstream() {
        return workstream;
    }

    @Override
    public void select(List<EntityRef> refs) {
        site.select(refs);
    }

    @Override
    public void add(StaffChange change) {
        var page = page(ChangesPage.class);
        show(page);
        page.added(change);
    }

    @Override
    public void front(Class<? extends Page> page) {
        pages.stream().filter(page::isInstance).findFirst().ifPresent(found -> {
            show(found);
            found.setFocus();
        });
    }

    @Override
    public void focusFilter() {
        filter.setFocus();
        filter.selectAll();
    }

    @Override
    public void clearFilter() {
        if (!filter.getText().isEmpty()) {
            filter.setText("");
        }
    }
}
