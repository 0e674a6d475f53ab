package org.rightplace.ui.board.internal;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.rightplace.model.Service;
import org.rightplace.workbench.forms.Look;
import org.rightplace.workbench.forms.TextBlock;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workbench.theme.Theme.Role;
import org.rightplace.workbench.theme.Theme.Type;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.catalogue.CatalogueTree;
import org.rightplace.workspace.placements.AlternativeEdits;

/** The placement of one service beside its alternatives: which is it to be? */
final class ComparePage {

    private static final int COLUMN = 260;

    private final PartSite site;
    private final Scores scores;
    private final Look look;
    private final Composite page;
    private final Combo services;
    private final TextBlock about;
    private final ScrolledComposite scrolled;
    private List<Service> offered = List.of();
    private String workstream = "";
    private String service = "";
    private boolean typing;

    /** @param back leads to the board again */
    ComparePage(Composite parent, PartSite site, Scores scores, Runnable back) {
        this.site = site;
        this.scores = scores;
        this.look = new Look(site.theme());
        page = look.stack(parent, Theme.STEP * 2);
        page.setLayoutData(Look.filled());
        var top = look.row(page, 2);
        top.setLayoutData(Look.wide());
        services = new Combo(top, SWT.READ_ONLY | SWT.DROP_DOWN);
        services.setFont(site.theme().font(Type.BODY));
        services.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false));
        Look.name(services, "Service whose alternatives are compared");
        services.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_ESCAPE) {
                event.doit = false;
                back.run();
            }
        });
        services.addListener(SWT.Selection, event -> choose(offered.get(services.getSelectionIndex())));
        about = look.text(top, "", Type.SECONDARY, Role.SECOND);
        about.setLayoutData(Look.wide());
        scrolled = new ScrolledComposite(page, SWT.H_SCROLL | SWT.V_SCROLL);
        scrolled.setBackground(site.theme().color(Role.PAPER));
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        scrolled.setShowFocusedControl(true);
        scrolled.setLayoutData(Look.filled());
        scrolled.addListener(SWT.Resize, event -> fit());
    }

    private void choose(Service chosen) {
        site.select(List.of(EntityRef.to(chosen)));
        show(workstream, chosen.id());
    }

    void visible(boolean on) {
        Look.show(page, on);
    }

    void focus() {
        services.setFocus();
    }

    /** Compares the alternatives of a service, or of the first that has any. */
    void show(String workstreamId, String serviceId) {
        workstream = workstreamId;
        var all = CatalogueTree.of(site.snapshot(), workstreamId).nodes().stream()
                .filter(node -> !node.area())
                .map(node -> node.service())
                .toList();
        var having = all.stream().filter(one -> !AlternativeEdits.of(site.snapshot(), one.id()).isEmpty()).toList();
        var chosen = all.stream().filter(one -> one.id().equals(serviceId)).findFirst().or(() -> having.stream().findFirst());
        offered = all.stream().filter(one -> having.contains(one) || one.id().equals(chosen.map(Service::id).orElse(""))).toList();
        service = chosen.map(Service::id).orElse("");
        services.setItems(offered.stream().map(Service::name).toArray(String[]::new));
        services.select(offered.stream().map(Service::id).toList().indexOf(service));
        Look.show(services, !offered.isEmpty());
        fill();
    }

    /** Shows what has changed. While somebody types in it, it has. */
    void refresh() {
        if (page.getVisible() && !typing) {
            show(workstream, service);
        }
    }

    /** Makes a change that the page shows already. */
    void type(Runnable change) {
        typing = true;
        try {
            change.run();
        } finally {
            typing = false;
        }
    }

    private void fill() {
        var old = scrolled.getContent();
        var content = look.row(scrolled, 1);
        ((GridLayout) content.getLayout()).horizontalSpacing = Theme.PANE;
        site.snapshot().find(Service.class, service).ifPresent(one -> {
            var alternatives = AlternativeEdits.of(site.snapshot(), one.id());
            ((GridLayout) content.getLayout()).numColumns = alternatives.size() + 1;
            column(new CompareColumn(content, site, scores, this, one).placement());
            alternatives.forEach(alternative -> column(new CompareColumn(content, site, scores, this, one).alternative(alternative)));
        });
        Look.say(about, service.isEmpty()
                ? "No service has an alternative yet. On the board, type a name where it says “As it stands”, and move blocks."
                : content.getChildren().length > 1
                        ? "Which is it to be? Adopting one makes it the placement and keeps the trail."
                        : "Nothing to compare yet. On the board, type a name where it says “As it stands”, and move this block.");
        scrolled.setContent(content);
        if (old != null) {
            old.dispose();
        }
        page.layout(true, true);
        fit();
    }

    private static void column(Composite column) {
        var data = new GridData(SWT.FILL, SWT.BEGINNING, true, false);
        data.widthHint = COLUMN;
        column.setLayoutData(data);
    }

    /** Gives every column the room its words need. */
    void fit() {
        if (scrolled.getContent() instanceof Composite content) {
            int columns = content.getChildren().length;
            int least = columns * COLUMN + Math.max(0, columns - 1) * Theme.PANE;
            int width = Math.max(least, scrolled.getClientArea().width);
            scrolled.setMinSize(least, content.computeSize(width, SWT.DEFAULT).y);
            content.layout(true, true);
        }
    }
}
