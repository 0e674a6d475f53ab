package org.rightplace.ui.places.internal;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
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
import org.rightplace.workspace.Counts;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.Ids;
import org.rightplace.workspace.places.OrganisationEdits;

/** The organisations as a table that is edited in place. */
final class OrganisationsPart implements Part {

    private final PartSite site;
    private final OpenEditors open;
    private final Composite pane;
    private final EditorHead head;
    private final OrganisationTable rows;
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
        rows = new OrganisationTable(pane, site, head::filter, this::fieldLeft);
        listen();
        refresh();
        open.opened(this);
    }

    @Override
    public void setFocus() {
        rows.control().setFocus();
    }

    @Override
    public void reveal(EntityRef entity) {
        site.snapshot().find(Organisation.class, entity.id()).filter(found -> entity.type() == Organisation.class)
                .ifPresent(organisation -> {
                    head.clearFilter();
                    rows.select(organisation);
                });
    }

    /** Selects here what is selected in the window, where that is something else. */
    void selectAgain() {
        follow(site.selection());
    }

    private void follow(List<EntityRef> selection) {
        var here = rows.selected().stream().map(Organisation::id).toList();
        selection.stream()
                .filter(entity -> entity.type() == Organisation.class && !here.contains(entity.id()))
                .findFirst()
                .flatMap(entity -> site.snapshot().find(Organisation.class, entity.id()))
                .ifPresent(rows::select);
    }

    @Override
    public void close() {
        open.closed(this);
    }

    private void listen() {
        site.onChange(this::changed);
        site.onSelection(this::follow);
        rows.onSelection(() -> site.select(rows.selected().stream().map(EntityRef::to).toList()));
        rows.control().addListener(SWT.KeyDown, this::key);
        rows.control().setMenu(new RowMenu(rows.control(), this::menu).menu());
        head.onFilter(rows::refresh);
        head.onLeave(() -> rows.control().setFocus());
        head.addActions(
                new RowAction("Add organisation", "Add an organisation (Insert)", this::add),
                new RowAction("Add place…", "Say that the organisation belongs to one more place", this::addPlace),
                new RowAction("Delete", "Delete the selected organisations (Delete)", this::delete));
    }

    private List<RowAction> menu() {
        var items = new ArrayList<RowAction>();
        items.add(new RowAction("Add organisation\tInsert", "", this::add));
        if (!rows.selected().isEmpty()) {
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
        if (pane.isDisposed() || rows.typing()) {
            // The field over a cell would be shut in the middle of a word; it brings the table up to date when it goes.
            return;
        }
        head.describe(Figures.ofOrganisations(site.snapshot()));
        rows.show(site.snapshot());
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
        rows.selected().stream().findFirst().ifPresent(rows::rename);
    }

    /** Asks which further place the selected organisation belongs to. */
    void addPlace() {
        rows.selected().stream()
                .findFirst()
                .ifPresentOrElse(
                        organisation -> PlacesOfOrganisation.choose(rows.control(), site, organisation),
                        () -> site.say("Select an organisation first."));
    }

    /** Deletes the selected organisations. */
    void delete() {
        var chosen = rows.selected();
        var ids = chosen.stream().map(Organisation::id).toList();
        if (ids.isEmpty()) {
            return;
        }
        int practices = OrganisationEdits.commissionedBy(site.snapshot(), ids).size();
        var edit = OrganisationEdits.in(site.snapshot()).delete(ids);
        if (site.apply(edit)) {
            site.say(edit.label() + ": done. "
                    + (practices == 0 ? "" : Counts.of(practices, "practice") + (practices == 1 ? " no longer has" : " no longer have")
                            + " a commissioner. ")
                    + "Undo brings it all back.");
        }
    }
}
