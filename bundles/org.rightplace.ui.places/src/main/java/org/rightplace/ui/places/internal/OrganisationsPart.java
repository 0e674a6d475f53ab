package org.rightplace.ui.places.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
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
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.rightplace.model.Organisation;
import org.rightplace.model.OrganisationBuilder;
import org.rightplace.model.OrganisationKind;
import org.rightplace.model.Place;
import org.rightplace.model.Practice;
import org.rightplace.workbench.spi.Part;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workspace.Change;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.Ids;
import org.rightplace.workspace.places.Counts;
import org.rightplace.workspace.places.OrganisationEdits;

/** The organisations as a table that is edited in place. */
final class OrganisationsPart implements Part {

    private static final int NAME = 1;
    private static final int PRACTICES = 4;

    private final PartSite site;
    private final OpenEditors open;
    private final Composite pane;
    private final EditorHead head;
    private final TableViewer viewer;
    private final List<Function<Organisation, String>> columns = new ArrayList<>();
    private final LevelChips chips;
    private Map<String, Long> commissioned = Map.of();
    private int sortedBy = NAME;
    private boolean descending;
    // What the system was when an organisation had been added, while the field over its name is open.
    private Snapshot added;

    OrganisationsPart(Composite parent, PartSite site, OpenEditors open) {
        this.site = site;
        this.open = open;
        pane = new Composite(parent, SWT.NONE);
        var layout = new GridLayout();
        layout.marginWidth = layout.marginHeight = Theme.PANE;
        layout.verticalSpacing = Theme.STEP * 2;
        pane.setLayout(layout);
        site.theme().style(pane);
        head = new EditorHead(
                pane,
                site.theme(),
                "Organisations",
                "Who is there, what for, and in which places?",
                "Filter by name, code, kind or place");
        viewer = new TableViewer(pane, SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
        var table = viewer.getTable();
        chips = new LevelChips(table, site.theme());
        table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        table.setHeaderVisible(true);
        site.theme().style(table);
        table.getAccessible().addAccessibleListener(Named.as("Organisations"));
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.setComparer(new ById());
        addColumns();
        viewer.setComparator(new ByColumn());
        viewer.addFilter(new ByWords());
        listen();
        refresh();
        table.setSortColumn(table.getColumn(NAME));
        table.setSortDirection(SWT.UP);
        open.opened(this);
    }

    @Override
    public void setFocus() {
        viewer.getTable().setFocus();
    }

    @Override
    public void reveal(EntityRef entity) {
        site.snapshot().find(Organisation.class, entity.id()).filter(found -> entity.type() == Organisation.class)
                .ifPresent(organisation -> {
                    head.clearFilter();
                    viewer.setSelection(new StructuredSelection(organisation), true);
                });
    }

    private void addColumns() {
        var code = column("Code", 80, Organisation::code);
        var name = column("Name", 280, Organisation::name);
        var kind = column("Kind", 150, organisation -> Kinds.name(organisation.kind()));
        column("Places", 200, this::places);
        column("Practices", 90, organisation -> commissions(organisation) == 0 ? "" : Counts.of(commissions(organisation)));
        OrganisationCells.editIn(viewer, site, code, name, kind, this::fieldLeft);
    }

    private TableViewerColumn column(String name, int width, Function<Organisation, String> text) {
        int index = columns.size();
        columns.add(text);
        var column = new TableViewerColumn(viewer, index == PRACTICES ? SWT.RIGHT : SWT.LEFT);
        column.getColumn().setText(name);
        column.getColumn().setWidth(width);
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
                .flatMap(id -> site.snapshot().find(Place.class, id).stream())
                .map(Place::name)
                .collect(Collectors.joining(", "));
    }

    private long commissions(Organisation organisation) {
        return commissioned.getOrDefault(organisation.id(), 0L);
    }

    /** Selects here what is selected in the window, where that is something else. */
    void selectAgain() {
        follow(site.selection());
    }

    private void follow(List<EntityRef> selection) {
        var here = selected().stream().map(Organisation::id).toList();
        selection.stream()
                .filter(entity -> entity.type() == Organisation.class && !here.contains(entity.id()))
                .findFirst()
                .flatMap(entity -> site.snapshot().find(Organisation.class, entity.id()))
                .ifPresent(found -> viewer.setSelection(new StructuredSelection(found), true));
    }

    @Override
    public void close() {
        open.closed(this);
    }

    private void listen() {
        site.onChange(this::changed);
        site.onSelection(this::follow);
        viewer.addSelectionChangedListener(event -> site.select(selected().stream().map(EntityRef::to).toList()));
        viewer.getTable().addListener(SWT.KeyDown, this::key);
        viewer.getTable().setMenu(new RowMenu(viewer.getTable(), this::menu).menu());
        head.onFilter(viewer::refresh);
        head.onLeave(() -> viewer.getTable().setFocus());
        head.addActions(
                new RowAction("Add organisation", "Add an organisation (Insert)", this::add),
                new RowAction("Add place…", "Say that the organisation belongs to one more place", this::addPlace),
                new RowAction("Delete", "Delete the selected organisations (Delete)", this::delete));
    }

    private List<RowAction> menu() {
        var items = new ArrayList<RowAction>();
        items.add(new RowAction("Add organisation\tInsert", "", this::add));
        if (!selected().isEmpty()) {
            items.add(new RowAction("Rename\tF2", "", this::rename));
            items.add(new RowAction("Add place…", "", this::addPlace));
            items.add(new RowAction("Delete\tDelete", "", this::delete));
        }
        return items;
    }

    private void changed(Change change) {
        if (change.touches(Organisation.class) || change.touches(Place.class) || change.touches(Practice.class)) {
            refresh();
        }
    }

    private void refresh() {
        if (pane.isDisposed() || viewer.isCellEditorActive()) {
            // The field over a cell would be shut in the middle of a word; it brings the table up to date when it goes.
            return;
        }
        head.describe(Figures.ofOrganisations(site.snapshot()));
        commissioned = site.snapshot().all(Practice.class).stream()
                .collect(Collectors.groupingBy(Practice::commissioner, Collectors.counting()));
        viewer.setInput(List.copyOf(site.snapshot().all(Organisation.class)));
    }

    private void key(Event event) {
        boolean plain = (event.stateMask & SWT.MODIFIER_MASK) == 0;
        boolean control = (event.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1;
        if (plain && event.keyCode == SWT.INSERT) {
            add();
        } else if (plain && event.keyCode == SWT.DEL) {
            delete();
        } else if (plain && event.keyCode == SWT.F2) {
            rename();
        } else if (control && event.keyCode == 'f') {
            head.focusFilter();
        }
    }

    /** Adds an organisation and opens a field over its name. */
    void add() {
        var organisation = OrganisationBuilder.builder()
                .id(Ids.next())
                .name("New organisation")
                .kind(OrganisationKind.PROVIDER)
                .build();
        if (site.apply(OrganisationEdits.in(site.snapshot()).add(organisation))) {
            reveal(EntityRef.to(organisation));
            added = site.snapshot();
            rename();
        }
    }

    // Whoever lets go of the name of something new does not want it.
    private void fieldLeft(boolean abandoned) {
        if (abandoned && site.snapshot() == added) {
            site.workspace().undo();
        }
        added = null;
        refresh();
    }

    private void rename() {
        selected().stream().findFirst().ifPresent(organisation -> viewer.editElement(organisation, NAME));
    }

    /** Asks which further place the selected organisation belongs to. */
    void addPlace() {
        selected().stream()
                .findFirst()
                .ifPresentOrElse(
                        organisation -> PlacesOfOrganisation.choose(viewer.getTable(), site, organisation),
                        () -> site.say("Select an organisation first."));
    }

    /** Deletes the selected organisations. */
    void delete() {
        var chosen = selected();
        var ids = chosen.stream().map(Organisation::id).toList();
        if (ids.isEmpty()) {
            return;
        }
        int practices = OrganisationEdits.commissionedBy(site.snapshot(), ids).size();
        var edit = OrganisationEdits.in(site.snapshot()).delete(ids);
        if (site.apply(edit)) {
            site.say(edit.label() + ": done. "
                    + (practices == 0 ? "" : Counts.of(practices, "practice") + " no longer have a commissioner. ")
                    + "Undo brings it all back.");
        }
    }

    private List<Organisation> selected() {
        return Arrays.stream(viewer.getStructuredSelection().toArray()).map(Organisation.class::cast).toList();
    }

    private void sort(int column) {
        descending = sortedBy == column && !descending;
        sortedBy = column;
        viewer.getTable().setSortColumn(viewer.getTable().getColumn(column));
        viewer.getTable().setSortDirection(descending ? SWT.DOWN : SWT.UP);
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
                    ? Comparator.comparing(OrganisationsPart.this::commissions)
                    : Comparator.comparing(columns.get(sortedBy), String.CASE_INSENSITIVE_ORDER);
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
            return Arrays.stream(head.filter().strip().toLowerCase(Locale.ROOT).split("\\s+")).allMatch(text::contains);
        }
    }
}
