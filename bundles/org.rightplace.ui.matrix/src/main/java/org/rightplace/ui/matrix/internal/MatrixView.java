package org.rightplace.ui.matrix.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.rightplace.model.Workstream;
import org.rightplace.workbench.forms.EmptyPage;
import org.rightplace.workbench.forms.Look;
import org.rightplace.workbench.forms.TitleBar;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.catalogue.CatalogueNode;
import org.rightplace.workspace.catalogue.CatalogueTree;

/** What a matrix shows and how: which rows, grouped by what and coloured by what; the title line says so and changes it. */
final class MatrixView {

    private static final String CATALOGUE = "org.rightplace.ui.catalogue";
    private static final String FRAMEWORK = "org.rightplace.ui.framework";
    private static final String AREAS = "service area";
    private static final String NOTHING = "nothing";

    private final MatrixPart part;
    private final PartSite site;
    private final String workstream;
    private final MatrixFacts facts;
    private final Colouring colouring;
    private final TitleBar bar;
    private final Text filter;
    private final Composite middle;
    private final StackLayout stack = new StackLayout();
    private final MatrixTable table;
    private final EmptyPage empty;
    private final Legend legend;
    private Runnable colours;
    private Runnable groups;
    private Arrangement arrangement = Arrangement.PLAIN;

    MatrixView(Composite pane, MatrixPart part, PartSite site, String workstream, MatrixFacts facts, CellWording wording) {
        this.part = part;
        this.site = site;
        this.workstream = workstream;
        this.facts = facts;
        var theme = site.theme();
        colouring = new Colouring(theme, facts);
        colouring.update(Colouring.By.of(site.setting("colour-by").orElse("")), services());
        arrangement = arrangement.grouped(!site.setting("group-by").equals(Optional.of(NOTHING)));
        bar = new TitleBar(pane, theme, "Operating model");
        bar.control().setLayoutData(Look.wide());
        filter = tools();
        middle = new Composite(pane, SWT.NONE);
        middle.setLayoutData(Look.filled());
        middle.setLayout(stack);
        table = new MatrixTable(middle, theme, facts, colouring, shown -> told(shown, wording));
        empty = new EmptyPage(middle, theme);
        legend = new Legend(pane, theme);
        legend.control().setLayoutData(Look.wide());
    }

    private static String told(MatrixTable table, CellWording wording) {
        return table.focusRow().map(row -> wording.at(table, row, table.focusColumn())).orElse("");
    }

    private Text tools() {
        colours = bar.choice("Colour by", "What the colours of the cells tell apart",
                Arrays.stream(Colouring.By.values()).map(Colouring.By::words).toList(),
                () -> colouring.by().words(),
                words -> colourBy(Colouring.By.of(words)));
        groups = bar.choice("Group by", "Whether services stand in their areas",
                List.of(AREAS, NOTHING),
                () -> arrangement.grouped() ? AREAS : NOTHING,
                this::groupBy);
        bar.add("Replace…", "Put one holder in another's place (Ctrl+H)", () -> part.findAndReplace());
        return bar.filter(
                "Show services in whose name, area or cells every word occurs (Ctrl+F)",
                "Filter services by name, area, holder or kind",
                text -> arrange(arrangement.filtered(text)),
                () -> part.setFocus());
    }

    /** Shows the system as it is now. */
    void refresh() {
        facts.update(site.snapshot());
        var tree = tree();
        var services = services(tree);
        colouring.update(colouring.by(), services);
        var rows = facts.functions().isEmpty() ? List.<Row>of() : arrangement.rows(tree, facts);
        table.show(rows);
        legend.show(colouring.keys());
        bar.setSubtitle(subtitle(rows, services.size()));
        if (services.isEmpty()) {
            empty.show("No services yet",
                    "This is where each service gets its operating model: for every function who does it, and how."
                            + " Services come from the catalogue.",
                    "Open the service catalogue", () -> site.open(CATALOGUE, new EntityRef(Workstream.class, workstream)));
        } else if (facts.functions().isEmpty()) {
            empty.show("No functions yet",
                    "The columns of the matrix are the commissioning functions, and the framework names none.",
                    "Open the framework", () -> site.snapshot().framework().ifPresent(framework ->
                            site.open(FRAMEWORK, EntityRef.to(framework))));
        }
        stack.topControl = services.isEmpty() || facts.functions().isEmpty() ? empty.control() : table.control();
        Look.show(legend.control(), !isEmpty());
        middle.layout();
    }

    private String subtitle(List<Row> rows, int services) {
        var name = site.snapshot().find(Workstream.class, workstream).map(Workstream::name).orElse("");
        var count = CellWording.counted(services, "service", "services");
        if (arrangement.filtering()) {
            long found = rows.stream().filter(Row.OfService.class::isInstance).count();
            return String.format(Locale.UK, "%s · %,d of %s", name, found, count);
        }
        return name + " · who does what, and where does work change hands? · " + count + " × "
                + CellWording.counted(facts.functions().size(), "function", "functions");
    }

    private CatalogueTree tree() {
        return CatalogueTree.of(site.snapshot(), workstream);
    }

    /** The ids of all services of the workstream. */
    private List<String> services() {
        return services(tree());
    }

    private static List<String> services(CatalogueTree tree) {
        return tree.nodes().stream().filter(node -> !node.area()).map(CatalogueNode::id).toList();
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
        arrange(arrangement.grouped(!words.equals(NOTHING)));
        groups.run();
    }

    private void arrange(Arrangement changed) {
        part.editing().commit();
        arrangement = changed;
        part.refresh();
    }

    /** Opens or closes an area. */
    void toggle(Row row) {
        if (row instanceof Row.OfArea area && !arrangement.filtering()) {
            arrange(arrangement.open(area.id(), !area.open()));
        }
    }

    /** The node of the catalogue with an id, if it is one of this workstream. */
    Optional<CatalogueNode> node(String id) {
        return tree().find(id);
    }

    /** Shows the row of a node, whatever hides it. */
    void uncover(CatalogueNode node) {
        if (table.rows().indexOf(node.id()) < 0) {
            for (var area : node.areas()) {
                arrangement = arrangement.open(area.id(), true);
            }
            if (arrangement.filtering()) {
                filter.setText("");
            }
            part.refresh();
        }
    }

    /** Whether there is nothing to show but what is missing. */
    boolean isEmpty() {
        return stack.topControl == empty.control();
    }

    /** Gives the keyboard to the table, or to the first step where there is nothing yet. */
    void setFocus() {
        if (isEmpty()) {
            empty.setFocus();
        } else {
            table.control().setFocus();
        }
    }

    void focusFilter() {
        filter.setFocus();
        filter.selectAll();
    }

    Control head() {
        return bar.control();
    }

    MatrixTable table() {
        return table;
    }

    Legend legend() {
        return legend;
    }

    Text filter() {
        return filter;
    }
}
