package org.rightplace.ui.places.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.IElementComparer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.rightplace.model.Organisation;
import org.rightplace.model.Place;
import org.rightplace.model.Practice;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workspace.Counts;
import org.rightplace.workspace.NameOrder;
import org.rightplace.workspace.Snapshot;

/** The table of organisations: what its columns say, how it is sorted and which rows a filter leaves. */
final class OrganisationTable {

    private static final int NAME = 1;
    private static final int PRACTICES = 4;

    private final PartSite site;
    private final TableViewer viewer;
    private final List<Function<Organisation, String>> columns = new ArrayList<>();
    private final LevelChips chips;
    private final Supplier<String> filter;
    private Snapshot snapshot;
    private Map<String, Long> commissioned = Map.of();
    private int sortedBy = NAME;
    private boolean descending;

    /**
     * @param filter the words that a row must have
     * @param left told when the field over a cell has gone, and whether what was typed was thrown away
     */
    OrganisationTable(Composite parent, PartSite site, Supplier<String> filter, Consumer<Boolean> left) {
        this.site = site;
        this.filter = filter;
        this.snapshot = site.snapshot();
        viewer = new TableViewer(parent, SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
        var table = viewer.getTable();
        chips = new LevelChips(table, site.theme());
        table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        table.setHeaderVisible(true);
        site.theme().style(table);
        table.getAccessible().addAccessibleListener(Named.as("Organisations"));
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.setComparer(new ById());
        addColumns(left);
        new OrganisationColumns(table);
        viewer.setComparator(new ByColumn());
        viewer.addFilter(new ByWords());
        table.setSortColumn(table.getColumn(NAME));
        table.setSortDirection(SWT.UP);
    }

    Table control() {
        return viewer.getTable();
    }

    void onSelection(Runnable listener) {
        viewer.addSelectionChangedListener(event -> listener.run());
    }

    /** Shows the organisations of a system. */
    void show(Snapshot now) {
        snapshot = now;
        commissioned = now.all(Practice.class).stream()
                .collect(Collectors.groupingBy(Practice::commissioner, Collectors.counting()));
        viewer.setInput(List.copyOf(now.all(Organisation.class)));
    }

    /** Filters anew. */
    void refresh() {
        viewer.refresh();
    }

    /** Whether a field is open over a cell. */
    boolean typing() {
        return viewer.isCellEditorActive();
    }

    /** Opens a field over a name. */
    void rename(Organisation organisation) {
        viewer.editElement(organisation, NAME);
    }

    /** Selects an organisation and brings it into sight. */
    void select(Organisation organisation) {
        viewer.setSelection(new StructuredSelection(organisation), true);
    }

    List<Organisation> selected() {
        return Arrays.stream(viewer.getStructuredSelection().toArray()).map(Organisation.class::cast).toList();
    }

    private void addColumns(Consumer<Boolean> left) {
        var code = column("Code", Organisation::code);
        var name = column("Name", Organisation::name);
        var kind = column("Kind", organisation -> Kinds.name(organisation.kind()));
        column("Places", this::places);
        column("Practices", organisation -> commissions(organisation) == 0 ? "" : Counts.of(commissions(organisation)));
        OrganisationCells.editIn(viewer, site, code, name, kind, left);
    }

    private TableViewerColumn column(String name, Function<Organisation, String> text) {
        int index = columns.size();
        columns.add(text);
        var column = new TableViewerColumn(viewer, index == PRACTICES ? SWT.RIGHT : SWT.LEFT);
        column.getColumn().setText(name);
        column.getColumn().addListener(SWT.Selection, event -> sort(index));
        Function<Object, String> words = element -> text.apply((Organisation) element);
        column.setLabelProvider(
                index == 0
                        ? ColumnLabelProvider.createTextImageProvider(words, element -> chips.spacer())
                        : ColumnLabelProvider.createTextProvider(words));
        return column;
    }

    private String places(Organisation organisation) {
        return organisation.places().stream()
                .flatMap(id -> snapshot.find(Place.class, id).stream())
                .map(Place::name)
                .collect(Collectors.joining(", "));
    }

    private long commissions(Organisation organisation) {
        return commissioned.getOrDefault(organisation.id(), 0L);
    }

    private void sort(int column) {
        descending = sortedBy == column && !descending;
        sortedBy = column;
        control().setSortColumn(control().getColumn(column));
        control().setSortDirection(descending ? SWT.DOWN : SWT.UP);
        viewer.refresh();
    }

    /** An organisation stays the same one while its fields change. */
    private static final class ById implements IElementComparer {

        @Override
        public boolean equals(Object one, Object other) {
            return one instanceof Organisation a && other instanceof Organisation b
                    ? a.id().equals(b.id())
                    : one.equals(other);
        }

        @Override
        public int hashCode(Object element) {
            return element instanceof Organisation organisation ? organisation.id().hashCode() : element.hashCode();
        }
    }

    private final class ByColumn extends ViewerComparator {

        @Override
        public int compare(Viewer sorted, Object one, Object other) {
            var order = sortedBy == PRACTICES
                    ? Comparator.comparing(OrganisationTable.this::commissions)
                    : NameOrder.by(columns.get(sortedBy));
            int result = order.thenComparing(Organisation::id).compare((Organisation) one, (Organisation) other);
            return descending ? -result : result;
        }
    }

    private final class ByWords extends ViewerFilter {

        @Override
        public boolean select(Viewer filtered, Object parent, Object element) {
            var text = columns.stream()
                    .limit(PRACTICES)
                    .map(column -> column.apply((Organisation) element))
                    .collect(Collectors.joining(" "))
                    .toLowerCase(Locale.ROOT);
            return Arrays.stream(filter.get().strip().toLowerCase(Locale.ROOT).split("\\s+")).allMatch(text::contains);
        }
    }
}
