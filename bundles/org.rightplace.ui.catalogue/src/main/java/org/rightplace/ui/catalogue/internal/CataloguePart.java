package org.rightplace.ui.catalogue.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.rightplace.decision.DecisionTools;
import org.rightplace.model.Assessment;
import org.rightplace.model.Framework;
import org.rightplace.model.Placement;
import org.rightplace.model.Service;
import org.rightplace.model.Workstream;
import org.rightplace.workbench.forms.EmptyPage;
import org.rightplace.workbench.nattable.Throttle;
import org.rightplace.workbench.spi.Part;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workbench.theme.Theme.Role;
import org.rightplace.workspace.Change;
import org.rightplace.workspace.Counts;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Finding;
import org.rightplace.workspace.catalogue.CatalogueNode;
import org.rightplace.workspace.catalogue.CatalogueTree;
import org.rightplace.workspace.glossary.WordFindings;

/** An open catalogue: the title line, the table, and what the user sees of it. */
final class CataloguePart implements Part {

    private final PartSite site;
    private final String workstream;
    private final OpenCatalogues open;
    private final Facts facts;
    private final Header header;
    private final Composite middle;
    private final StackLayout stack = new StackLayout();
    private final CatalogueTable table;
    private final EmptyPage empty;
    private final CellEditing editing;
    private final CatalogueActions actions;
    private final Throttle telling;
    private Arrangement arrangement = Arrangement.PLAIN;

    CataloguePart(Composite parent, PartSite site, String workstream, OpenCatalogues open) {
        this.site = site;
        this.workstream = workstream;
        this.open = open;
        facts = new Facts(site.snapshot(), DecisionTools.of(site::services));
        var theme = site.theme();
        var pane = new Composite(parent, SWT.NONE);
        var layout = new GridLayout(1, false);
        layout.marginWidth = layout.marginHeight = layout.verticalSpacing = 0;
        pane.setLayout(layout);
        pane.setBackground(theme.color(Role.PAPER));
        header = new Header(pane, theme);
        header.control().setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        middle = new Composite(pane, SWT.NONE);
        middle.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        middle.setLayout(stack);
        table = new CatalogueTable(middle, theme, facts, () -> arrangement);
        site.setting("widths").ifPresent(table::setWidths);
        telling = new Throttle(table.control(), this::tellSelection);
        editing = new CellEditing(this);
        actions = new CatalogueActions(this);
        CatalogueKeys.add(this);
        table.configure(theme);
        RowDrag.add(this);
        CatalogueMenu.add(this);
        empty = new EmptyPage(middle, theme);
        empty.show(
                "No services yet",
                "This is where the agenda is broken down: service areas, and in them the services that are placed one by one."
                        + " A list kept in a spreadsheet can be pasted as it is.",
                new EmptyPage.Step("Type the first service area", actions::addArea),
                new EmptyPage.Step("Paste a list", actions::pasteList));
        header.add("Add service", "Type a new service below the selected one (Ctrl+N)", actions::addService);
        header.add("Add area", "Type a new service area (Ctrl+Shift+N)", actions::addArea);
        header.add("Paste list…", "Add services from a spreadsheet or a list", actions::pasteList);
        listen();
        open.add(this);
        refresh();
    }

    private void listen() {
        header.onFilter(text -> arrange(arrangement.with(Filter.of(text))));
        header.onLeave(this::setFocus);
        header.onOrder(() -> arrange(arrangement.inOrder()));
        table.onSelection(telling::soon);
        table.onResize(() -> site.setSetting("widths", table.widths()));
        site.onChange(this::changed);
        site.onSelection(this::follow);
        DecisionTools.TYPES.forEach(type -> site.onServices(type, this::scoreAnew));
    }

    private void scoreAnew() {
        facts.update(DecisionTools.of(site::services));
        refresh();
    }

    private void changed(Change change) {
        if (change.touches(Service.class)
                || change.touches(Placement.class)
                || change.touches(Assessment.class)
                || change.touches(Workstream.class)
                || change.touches(Framework.class)) {
            refresh();
            tellIfGone(change);
        }
    }

    /** Shows the system as it is now, if that is not what is shown. */
    void catchUp() {
        if (facts.snapshot() != site.snapshot()) {
            refresh();
        }
    }

    /** Shows the system as it is now, in the way that is asked for now. */
    void refresh() {
        facts.update(site.snapshot());
        var tree = tree();
        editing.follow(tree);
        var rows = editing.withDraft(arrangement.rows(tree, facts));
        var services = tree.nodes().stream().filter(node -> !node.area()).count();
        table.show(rows);
        header.showOrder(arrangement.sorted().isPresent());
        header.setSubtitle(subtitle(rows, services));
        stack.topControl = tree.nodes().isEmpty() && rows.isEmpty() ? empty.control() : table.control();
        middle.layout();
        editing.stay();
    }

    private String subtitle(List<Row> rows, long services) {
        var name = site.snapshot().find(Workstream.class, workstream).map(Workstream::name).orElse("");
        var count = Counts.of(services) + (services == 1 ? " service" : " services");
        if (!arrangement.filter().none()) {
            var found = rows.stream().filter(row -> row instanceof Row.Entry entry && !entry.heads()).count();
            return name + " · " + Counts.of(found) + " of " + count;
        }
        return name + " · what does the agenda break down into? · " + count;
    }

    /** Shows the catalogue another way. */
    void arrange(Arrangement changed) {
        editing.commit();
        arrangement = changed;
        refresh();
    }

    /** Shows everything, in the order of the catalogue. */
    void showAll() {
        if (!arrangement.filter().none()) {
            header.clearFilter();
        }
        if (arrangement.sorted().isPresent()) {
            arrange(arrangement.inOrder());
        }
    }

    // Where what was selected has gone, as by undo, the window would go on showing it, or nothing, beside the row with the caret.
    private void tellIfGone(Change change) {
        boolean gone = site.selection().stream().anyMatch(ref ->
                ref.type() == Service.class && change.touched().contains(ref) && site.snapshot().find(ref).isEmpty());
        if (gone) {
            telling.soon();
        }
    }

    private void tellSelection() {
        // A row that is being typed is nothing that others could show yet.
        if (table.focus().filter(Row.Draft.class::isInstance).isPresent()) {
            return;
        }
        var selected = new ArrayList<EntityRef>();
        table.focus().flatMap(Row::node).filter(node -> selectedNodes().contains(node)).ifPresent(
                node -> selected.add(EntityRef.to(node.service())));
        for (var node : selectedNodes()) {
            var ref = EntityRef.to(node.service());
            if (!selected.contains(ref)) {
                selected.add(ref);
            }
        }
        site.select(selected.isEmpty() ? List.of(subject()) : selected);
    }

    private void follow(List<EntityRef> selection) {
        selection.stream().filter(ref -> ref.type() == Service.class).findFirst().ifPresent(ref -> {
            if (tree().find(ref.id()).isPresent() && table.focus().filter(row -> row.id().equals(ref.id())).isEmpty()) {
                reveal(ref);
            }
        });
    }

    @Override
    public void setFocus() {
        if (stack.topControl == empty.control()) {
            empty.setFocus();
            return;
        }
        // Whoever comes from another editor stays with the service they were at.
        if (table.focus().isEmpty()) {
            follow(site.selection());
        }
        if (table.focus().isEmpty()) {
            table.row(0).ifPresent(row -> table.select(List.of(row.id()), row.id(), Column.SERVICE));
        }
        table.control().setFocus();
    }

    @Override
    public void reveal(EntityRef entity) {
        tree().find(entity.id()).ifPresent(node -> {
            if (table.indexOf(node.id()) < 0) {
                arrangement = arrangement.opened(node.areas().stream().map(CatalogueNode::id));
                refresh();
            }
            if (table.indexOf(node.id()) < 0) {
                showAll();
            }
            table.select(List.of(node.id()), node.id(), Column.SERVICE);
        });
    }

    @Override
    public void reveal(Finding finding) {
        WordFindings.text(finding, site.snapshot())
                .filter(text -> text.key().equals("notes"))
                .flatMap(text -> tree().find(finding.about().getFirst().id()))
                .ifPresent(node -> table.select(List.of(node.id()), node.id(), Column.NOTES));
    }

    @Override
    public void close() {
        editing.commit();
        open.remove(this);
    }

    PartSite site() {
        return site;
    }

    Theme theme() {
        return site.theme();
    }

    String workstream() {
        return workstream;
    }

    EntityRef subject() {
        return new EntityRef(Workstream.class, workstream);
    }

    Facts facts() {
        return facts;
    }

    CatalogueTree tree() {
        return CatalogueTree.of(site.snapshot(), workstream);
    }

    CatalogueTable table() {
        return table;
    }

    CellEditing editing() {
        return editing;
    }

    CatalogueActions actions() {
        return actions;
    }

    Arrangement arrangement() {
        return arrangement;
    }

    Header header() {
        return header;
    }

    /** The selected services and areas, from top to bottom. */
    List<CatalogueNode> selectedNodes() {
        return table.selected().stream().flatMap(row -> row.node().stream()).toList();
    }

    Optional<CatalogueNode> focusNode() {
        return table.focus().flatMap(Row::node);
    }
}
