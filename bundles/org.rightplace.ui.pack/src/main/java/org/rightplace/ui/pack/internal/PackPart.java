package org.rightplace.ui.pack.internal;

import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.rightplace.decision.DecisionTools;
import org.rightplace.model.Workstream;
import org.rightplace.pack.CoverField;
import org.rightplace.pack.Packs;
import org.rightplace.pack.Readiness;
import org.rightplace.pack.spi.PackSection;
import org.rightplace.ui.pack.internal.PackHeader.Page;
import org.rightplace.workbench.forms.Look;
import org.rightplace.workbench.spi.Part;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workbench.theme.Theme.Role;
import org.rightplace.workspace.EntityRef;

/** An open pack: what is open in it or its cover sheet on one side, how it reads on the other. */
final class PackPart implements Part {

    private static final int SIDE_BY_SIDE = 720;
    private static final int[] SHARES = {38, 62};

    private final PartSite site;
    private final EntityRef subject;
    private final PackHeader header;
    private final Composite pane;
    private final SashForm halves;
    private final Composite left;
    private final Composite right;
    private final Checklist checklist;
    private final PackPreview preview;
    private final EmptyPack empty;
    private Page page = Page.READINESS;
    private CoverForm cover;

    PackPart(Composite parent, PartSite site, EntityRef subject, Packs packs) {
        this.site = site;
        this.subject = subject;
        var theme = site.theme();
        var look = new Look(theme);
        pane = look.stack(parent, 0);
        var exporting = new Exporting(site, packs, subject.id());
        header = new PackHeader(pane, theme, this::choose, () -> exporting.ask(pane.getShell()), exporting::preview);
        halves = new SashForm(pane, SWT.HORIZONTAL);
        halves.setSashWidth(Theme.GAP);
        halves.setBackground(theme.color(Role.WINDOW));
        halves.setLayoutData(Look.filled());
        left = stacked(look);
        checklist = new Checklist(left, site, this::follow);
        right = stacked(look);
        preview = new PackPreview(right, theme);
        empty = new EmptyPack(right, theme, () -> site.open(subject), () -> fill(CoverField.TITLE));
        front(right, preview.control());
        halves.setWeights(SHARES);
        ((GridLayout) pane.getLayout()).verticalSpacing = 0;
        pane.addListener(SWT.Resize, event -> arrange());
        var rewriting = new Rewriting(site, packs, subject.id(), pane, this::show);
        site.onChange(change -> rewriting.soon());
        site.onServices(PackSection.class, rewriting::soon);
        DecisionTools.TYPES.forEach(type -> site.onServices(type, rewriting::soon));
        choose(page);
        say();
        rewriting.now();
    }

    private Composite stacked(Look look) {
        var stacked = look.plain(halves);
        stacked.setLayout(new StackLayout());
        return stacked;
    }

    private static void front(Composite stacked, Control control) {
        var layout = (StackLayout) stacked.getLayout();
        if (layout.topControl != control) {
            layout.topControl = control;
            stacked.layout(true, true);
        }
    }

    private boolean wide() {
        return pane.getClientArea().width >= SIDE_BY_SIDE;
    }

    private void choose(Page chosen) {
        page = chosen;
        if (page != Page.PREVIEW) {
            front(left, page == Page.COVER ? cover().control() : checklist.control());
        }
        arrange();
    }

    // Beside one another where there is room; otherwise the one that was chosen.
    private void arrange() {
        header.offerPreview(!wide());
        if (wide() && page == Page.PREVIEW) {
            page = ((StackLayout) left.getLayout()).topControl == checklist.control() ? Page.READINESS : Page.COVER;
        }
        header.choose(page);
        halves.setMaximizedControl(wide() ? null : page == Page.PREVIEW ? right : left);
        preview.catchUp();
    }

    private void say() {
        site.snapshot().find(Workstream.class, subject.id()).map(Workstream::name).ifPresent(header::show);
    }

    private void show(Written written) {
        say();
        checklist.show(written.readiness());
        front(right, written.empty() ? empty.control() : preview.control());
        preview.show(written.pack());
    }

    private void follow(Readiness.Item item) {
        item.field().ifPresentOrElse(this::fill, () -> {
            site.select(List.of(item.about()));
            site.open(item.about());
        });
    }

    private void fill(CoverField field) {
        choose(Page.COVER);
        cover().focus(field);
    }

    PackHeader header() {
        return header;
    }

    Checklist checklist() {
        return checklist;
    }

    /** The cover sheet, made when it is first wanted. */
    CoverForm cover() {
        if (cover == null) {
            cover = new CoverForm(left, site, subject.id());
        }
        return cover;
    }

    PackPreview preview() {
        return preview;
    }

    Composite control() {
        return pane;
    }

    @Override
    public void setFocus() {
        // The commands on packs mean the one in front.
        if (!site.workstream().equals(Optional.of(subject.id()))) {
            site.select(List.of(subject));
        }
        switch (page) {
            case READINESS -> checklist.setFocus();
            case COVER -> cover().focus(CoverField.TITLE);
            case PREVIEW -> preview.control().setFocus();
        }
    }
}
