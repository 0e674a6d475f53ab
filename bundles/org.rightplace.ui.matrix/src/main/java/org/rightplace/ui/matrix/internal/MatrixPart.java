package org.rightplace.ui.matrix.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.rightplace.alignment.Alignment;
import org.rightplace.alignment.AlignmentReport;
import org.rightplace.model.Entity;
import org.rightplace.model.Framework;
import org.rightplace.model.OperatingModel;
import org.rightplace.model.Organisation;
import org.rightplace.model.Place;
import org.rightplace.model.Service;
import org.rightplace.model.Workstream;
import org.rightplace.workbench.forms.EmptyPage;
import org.rightplace.workbench.forms.Look;
import org.rightplace.workbench.forms.TitleBar;
import org.rightplace.workbench.nattable.Throttle;
import org.rightplace.workbench.spi.Part;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workbench.theme.Theme.Role;
import org.rightplace.workspace.Change;
import org.rightplace.workspace.Edit;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.catalogue.CatalogueNode;
import org.rightplace.workspace.catalogue.CatalogueTree;
import org.rightplace.workspace.operatingmodel.CellContent;

/** An open operating model: the title line, the matrix, its legend, and the selected cell in words. */
final class MatrixPart implements Part {

    private static final String CATALOGUE = "org.rightplace.ui.catalogue";
    private static final String FRAMEWORK = "org.rightplace.ui.framework";
    private static final String INSPECTOR = "inspector";
    private static final List<Class<? extends Entity>> SHOWN = List.of(
            Service.class, OperatingModel.class, Workstream.class, Framework.class, Place.class, Organisation.class);

    private final PartSite site;
    private final String workstream;
    private final OpenMatrices open;
    private final MatrixFacts facts;
    private final Colouring colouring;
    private final TitleBar bar;
    private final Text filter;
    private final ReplaceBar replacing;
    private final Composite middle;
    private final StackLayout stack = new StackLayout();
    private final MatrixTable table;
    private final EmptyPage empty;
    private final Legend legend;
    private final DetailLine detail;
    private final CellEditing editing;
    private final MatrixActions actions;
    private final Throttle telling;
    private Runnable colours;
    private Arrangement arrangement = Arrangement.PLAIN;

    MatrixPart(Composite parent, PartSite site, String workstream, OpenMatrices open) {
        this.site = site;
        this.workstream = workstream;
        this.open = open;
        var theme = site.theme();
        facts = new MatrixFacts(site.snapshot());
        colouring = new Colouring(theme, facts);
        var by = Colouring.By.of(site.setting("colour-by").orElse(""));
        arrangement = arrangement.grouped(!site.setting("group-by").equals(Optional.of("nothing")));
        var pane = new Composite(parent, SWT.NONE);
        var layout = new GridLayout(1, false);
        layout.marginWidth = layout.marginHeight = layout.verticalSpacing = 0;
        pane.setLayout(layout);
        pane.setBackground(theme.color(Role.PAPER));
        bar = new TitleBar(pane, theme, "Operating model");
        bar.control().setLayoutData(Look.wide());
        actions = new MatrixActions(this);
        filter = tools();
        replacing = new ReplaceBar(pane, this, theme);
        replacing.control().setLayoutData(Look.wide());
        Look.show(replacing.control(), false);
        middle = new Composite(pane, SWT.NONE);
        middle.setLayoutData(Look.filled());
        middle.setLayout(stack);
        var wording = new CellWording(facts);
        table = new MatrixTable(middle, theme, facts, colouring, shown -> told(wording));
        telling = new Throttle(table.control(), this::tellSelection);
        editing = new CellEditing(this);
        MatrixKeys.add(this);
        table.configure(theme);
        MatrixMenu.add(this);
        ToolTips.add(table, facts, wording);
        empty = new EmptyPage(middle, theme);
        legend = new Legend(pane, theme);
        legend.control().setLayoutData(Look.wide());
        detail = new DetailLine(pane, this, wording, theme);
        detail.control().setLayoutData(new GridData(SWT.FILL, SWT.END, true, false));
        colouring.update(by, services());
        listen();
        open.add(this);
        refresh();
        site.setting("widths").ifPresent(table::setWidths);
        check();
    }

    private Text tools() {
        colours = bar.choice("Colour by", "What the colours of the cells tell apart",
                Arrays.stream(Colouring.By.values()).map(Colouring.By::words).toList(),
                () -> colouring.by().words(),
                words -> colourBy(Colouring.By.of(words)));
        var groups = new Runnable[1];
        groups[0] = bar.choice("Group by", "Whether services stand in their areas",
                List.of("service area", "nothing"),
                () -> arrangement.grouped() ? "service area" : "nothing",
                words -> {
                    groupBy(words);
                    groups[0].run();
                });
        bar.add("Replace…", "Put one holder in another's place (Ctrl+H)", this::findAndReplace);
        return bar.filter(
                "Show services in whose name, area or cells every word occurs (Ctrl+F)",
                "Filter services by name, area, holder or kind",
                text -> arrange(arrangement.filtered(text)),
                this::setFocus);
    }

    private void listen() {
        table.onSelection(() -> {
            detail.show();
            if (replacing.control().getVisible()) {
                replacing.update();
            }
            telling.soon();
        });
        table.onResize(() -> site.setSetting("widths", table.widths()));
        site.onChange(this::changed);
        site.onSelection(this::follow);
        site.onFindings(findings -> check());
        site.onServices(Alignment.class, this::check);
    }

    /** Asks the checks, off this thread, what they find now. */
    private void check() {
        site.services(Alignment.class).stream().findFirst().ifPresent(alignment -> {
            var snapshot = site.snapshot();
            site.run("Checking the operating model", progress -> alignment.report(snapshot), this::found);
        });
    }

    private void found(AlignmentReport report) {
        if (!table.control().isDisposed()) {
            facts.found(report.findings());
            table.control().redraw();
            open.tell();
            if (!editing.active()) {
                detail.show();
            }
        }
    }

    private void changed(Change change) {
        if (SHOWN.stream().anyMatch(change::touches)) {
            refresh();
        }
    }

    /** Shows the system as it is now. */
    void refresh() {
        facts.update(site.snapshot());
        colouring.update(colouring.by(), services());
        var tree = tree();
        var rows = facts.functions().isEmpty() ? List.<Row>of() : arrangement.rows(tree, facts);
        table.show(rows);
        legend.show(colouring.keys());
        bar.setSubtitle(subtitle(rows));
        if (services().isEmpty()) {
            empty.show("No services yet",
                    "This is where each service gets its operating model: for every function who does it, and how."
                            + " Services come from the catalogue.",
                    "Open the service catalogue", () -> site.open(CATALOGUE, subject()));
        } else if (facts.functions().isEmpty()) {
            empty.show("No functions yet",
                    "The columns of the matrix are the commissioning functions, and the framework names none.",
                    "Open the framework", () -> site.snapshot().framework().ifPresent(framework ->
                            site.open(FRAMEWORK, EntityRef.to(framework))));
        }
        stack.topControl = services().isEmpty() || facts.functions().isEmpty() ? empty.control() : table.control();
        middle.layout();
        if (replacing.control().getVisible()) {
            replacing.update();
        }
        if (!editing.active()) {
            detail.show();
        }
    }

    private String subtitle(List<Row> rows) {
        var name = site.snapshot().find(Workstream.class, workstream).map(Workstream::name).orElse("");
        var count = CellWording.counted(services().size(), "service", "services");
        if (arrangement.filtering()) {
            long found = rows.stream().filter(Row.OfService.class::isInstance).count();
            return String.format(Locale.UK, "%s · %,d of %s", name, found, count);
        }
        return name + " · who does what, and where does work change hands? · " + count + " × "
                + CellWording.counted(facts.functions().size(), "function", "functions");
    }

    private String told(CellWording wording) {
        return table.focusRow().map(row -> wording.at(table, row, table.focusColumn())).orElse("");
    }

    /** The ids of all services of the workstream. */
    private List<String> services() {
        return tree().nodes().stream().filter(node -> !node.area()).map(CatalogueNode::id).toList();
    }

    private CatalogueTree tree() {
        return CatalogueTree.of(site.snapshot(), workstream);
    }

    void colourBy(Colouring.By by) {
        site.setSetting("colour-by", by.words());
        colouring.update(by, services());
        legend.show(colouring.keys());
        colours.run();
        table.control().redraw();
    }

    void groupBy(String words) {
        site.setSetting("group-by", words);
        arrange(arrangement.grouped(!words.equals("nothing")));
    }

    private void arrange(Arrangement changed) {
        editing.commit();
        arrangement = changed;
        refresh();
    }

    /** Opens or closes an area. */
    void toggle(Row row) {
        if (row instanceof Row.OfArea area && !arrangement.filtering()) {
            arrange(arrangement.open(area.id(), !area.open()));
        }
    }

    void toggleFocused() {
        table.focusRow().ifPresent(this::toggle);
    }

    /** What Enter does: typing in a cell, opening or closing an area. */
    void editOrToggle(char typed) {
        if (table.focusRow().filter(Row.OfArea.class::isInstance).isPresent()) {
            toggleFocused();
        } else {
            editing.edit(typed);
        }
    }

    /** Goes to the same function of the next service. */
    void moveDown() {
        table.focusRow().ifPresent(row -> {
            var all = table.rows().all();
            for (int i = table.rows().indexOf(row.id()) + 1; i < all.size(); i++) {
                if (all.get(i) instanceof Row.OfService) {
                    table.select(all.get(i).id(), table.focusColumn());
                    return;
                }
            }
        });
    }

    void focusFilter() {
        filter.setFocus();
        filter.selectAll();
    }

    /** Opens the line that replaces one holder with another; that of the selected cell, to begin with. */
    void findAndReplace() {
        editing.commit();
        showReplace(true);
        replacing.open(table.focusCell()
                .map(cell -> CellContent.in(site.snapshot(), cell))
                .filter(content -> content.holders().size() == 1)
                .map(content -> content.holders().getFirst()));
    }

    void showReplace(boolean shown) {
        Look.show(replacing.control(), shown);
        replacing.control().getParent().layout();
        if (!shown) {
            table.control().setFocus();
        }
    }

    /** Opens the inspector on the selected cell, ready to type what there is to note. */
    void typeNote() {
        editing.commit();
        tellSelection();
        site.openView(INSPECTOR);
        // An inspector that was not open takes the keyboard once it is laid out.
        table.control().getDisplay().asyncExec(() -> open.inspected().ifPresent(CellPart::focusNote));
    }

    void showSwimLane() {
        site.openView(SwimLaneView.ID);
    }

    /** Makes an edit and shows what came of it. */
    boolean apply(Edit edit) {
        boolean made = site.apply(edit);
        refresh();
        return made;
    }

    /** Says in the line below the matrix, and in the status line, why something cannot be done. */
    void refuse(String problem) {
        detail.complain(problem);
        site.complain(problem);
    }

    private void tellSelection() {
        var selected = new ArrayList<EntityRef>();
        table.focusRow().flatMap(MatrixPart::service).ifPresent(selected::add);
        table.selectedRows().stream().flatMap(row -> service(row).stream()).forEach(ref -> {
            if (!selected.contains(ref)) {
                selected.add(ref);
            }
        });
        site.select(selected.isEmpty() ? List.of(subject()) : selected);
        open.tell();
    }

    private static Optional<EntityRef> service(Row row) {
        return row instanceof Row.Guests ? Optional.empty() : Optional.of(new EntityRef(Service.class, row.id()));
    }

    private void follow(List<EntityRef> selection) {
        selection.stream().filter(MatrixPart::ofService).findFirst().ifPresent(ref -> {
            if (tree().find(ref.id()).isPresent() && table.focusRow().filter(row -> row.id().equals(ref.id())).isEmpty()) {
                reveal(ref);
            }
        });
    }

    private static boolean ofService(EntityRef ref) {
        return ref.type() == Service.class || ref.type() == OperatingModel.class;
    }

    @Override
    public void setFocus() {
        if (stack.topControl == empty.control()) {
            empty.setFocus();
            return;
        }
        // Whoever comes from another editor stays with the service they were at.
        if (table.focusRow().isEmpty()) {
            follow(site.selection());
        }
        if (table.focusRow().isEmpty()) {
            firstCell();
        }
        table.control().setFocus();
    }

    private void firstCell() {
        table.rows().all().stream()
                .filter(Row.OfService.class::isInstance)
                .findFirst()
                .ifPresent(row -> table.select(row.id(), 1));
    }

    @Override
    public void reveal(EntityRef entity) {
        if (!ofService(entity)) {
            return;
        }
        tree().find(entity.id()).ifPresent(node -> {
            if (table.rows().indexOf(node.id()) < 0) {
                for (var area : node.areas()) {
                    arrangement = arrangement.open(area.id(), true);
                }
                if (arrangement.filtering()) {
                    filter.setText("");
                }
                refresh();
            }
            table.select(node.id(), Math.max(1, table.focusColumn()));
        });
    }

    /** Puts the keyboard on the cell of a function. */
    void reveal(String service, String function) {
        reveal(new EntityRef(Service.class, service));
        int at = facts.functions().stream().map(one -> one.id()).toList().indexOf(function);
        if (at >= 0) {
            table.select(service, at + 1);
            table.control().setFocus();
        }
    }

    @Override
    public void close() {
        editing.commit();
        open.remove(this);
    }

    /** The row of a service, if it is shown. */
    Optional<Row> row(String service) {
        return table.rows().row(table.rows().indexOf(service)).filter(Row.OfService.class::isInstance);
    }

    PartSite site() {
        return site;
    }

    String workstream() {
        return workstream;
    }

    private EntityRef subject() {
        return new EntityRef(Workstream.class, workstream);
    }

    MatrixFacts facts() {
        return facts;
    }

    MatrixTable table() {
        return table;
    }

    CellEditing editing() {
        return editing;
    }

    MatrixActions actions() {
        return actions;
    }

    DetailLine detail() {
        return detail;
    }

    Legend legend() {
        return legend;
    }

    ReplaceBar replacing() {
        return replacing;
    }

    Text filter() {
        return filter;
    }
}
