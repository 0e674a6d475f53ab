package org.rightplace.ui.workshop.internal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.rightplace.decision.DecisionTools;
import org.rightplace.model.Ballot;
import org.rightplace.model.Framework;
import org.rightplace.model.Placement;
import org.rightplace.model.Service;
import org.rightplace.model.Workshop;
import org.rightplace.model.Workstream;
import org.rightplace.workbench.forms.Look;
import org.rightplace.workbench.forms.TitleBar;
import org.rightplace.workbench.spi.Part;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workbench.theme.Theme.Role;
import org.rightplace.workshop.Binding;
import org.rightplace.workshop.NewWorkshop;
import org.rightplace.workspace.Change;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.NameOrder;

/** The open list of a workstream's workshops, and the way to a new one. */
final class WorkshopsPart implements Part {

    private static final int[] SHARES = {34, 22, 30, 14};
    private static final List<String> HEADS = List.of("Workshop", "State", "Decides on", "Rounds");

    private final PartSite site;
    private final String workstreamId;
    private final Rooms rooms;
    private final OpenWorkshops open;
    private final Starting starting;
    private final TitleBar header;
    private final Composite body;
    private final StackLayout pages = new StackLayout();
    private final Composite list;
    private final Table table;
    private final Link toNew;
    private final Link toList;
    private final Runnable roomsChanged;
    private Optional<SetupPane> setup = Optional.empty();
    private List<Workshop> workshops = List.of();

    WorkshopsPart(Composite parent, PartSite site, String workstreamId, Rooms rooms, OpenWorkshops open) {
        this.site = site;
        this.workstreamId = workstreamId;
        this.rooms = rooms;
        this.open = open;
        this.starting = new Starting(site, rooms);
        var look = new Look(site.theme());
        parent.setLayout(new FillLayout());
        var root = look.stack(parent, 0);
        header = new TitleBar(root, site.theme(), "Workshops");
        header.control().setLayoutData(Look.wide());
        toNew = header.add("New workshop", "Choose what a room is to decide, and let it in", this::showSetup);
        toList = header.add("All workshops", "Back to the workshops of this workstream", this::showList);
        body = look.plain(root);
        body.setLayoutData(Look.filled());
        body.setLayout(pages);
        list = look.stack(body, 0);
        ((GridLayout) list.getLayout()).marginWidth = Theme.PANE;
        table = new Table(list, SWT.FULL_SELECTION | SWT.SINGLE);
        table.setLayoutData(Look.filled());
        table.setHeaderVisible(true);
        site.theme().style(table);
        Look.name(table, "Workshops");
        HEADS.forEach(words -> new TableColumn(table, SWT.LEFT).setText(words));
        table.addListener(SWT.Resize, event -> share());
        // The desktop may tell of a line only after the form has taken the place of the list.
        table.addListener(SWT.Selection, event -> selected()
                .filter(one -> pages.topControl == list)
                .ifPresent(one -> site.select(List.of(EntityRef.to(one)))));
        table.addListener(SWT.DefaultSelection, event -> selected().ifPresent(this::openWorkshop));
        site.onChange(this::changed);
        DecisionTools.TYPES.forEach(type -> site.onServices(type, () -> setup.ifPresent(SetupPane::refresh)));
        roomsChanged = () -> OnUi.later(table, this::fill);
        rooms.listen(roomsChanged);
        open.add(this);
        fill();
        if (workshops.isEmpty()) {
            showSetup();
        } else {
            showList();
        }
    }

    @Override
    public void setFocus() {
        if (pages.topControl == list) {
            table.setFocus();
            if (table.getSelectionIndex() < 0 && table.getItemCount() > 0) {
                table.setSelection(0);
            }
        } else {
            setup.ifPresent(SetupPane::focus);
        }
    }

    @Override
    public void close() {
        rooms.forget(roomsChanged);
        open.remove(this);
    }

    String workstream() {
        return workstreamId;
    }

    Optional<SetupPane> setup() {
        return setup;
    }

    Table table() {
        return table;
    }

    /** Asks for a new workshop. */
    void showSetup() {
        // The form takes the services that are selected, and is asked for them first.
        var pane = opened();
        tellWorkstream();
        show(pane.control());
        setup.ifPresent(SetupPane::focus);
    }

    /** Asks for a new workshop on services. */
    void showSetup(Collection<String> services) {
        var pane = opened();
        if (!services.isEmpty()) {
            pane.choose(services);
        }
        tellWorkstream();
        show(pane.control());
        pane.focus();
    }

    // The inspector would go on about a workshop of the list, as if the form were about that one.
    private void tellWorkstream() {
        site.select(List.of(new EntityRef(Workstream.class, workstreamId)));
    }

    private void showList() {
        show(list);
        // The link that was followed is hidden now, and the desktop passes the keyboard on only after this.
        OnUi.later(table, this::setFocus);
    }

    private void show(org.eclipse.swt.widgets.Control page) {
        pages.topControl = page;
        header.show(toNew, page == list);
        header.show(toList, page != list && !workshops.isEmpty());
        header.setSubtitle(page == list
                ? workstreamName() + " · what was decided in a room, and what comes next?"
                : workstreamName() + " · what should the room decide?");
        body.layout();
    }

    private SetupPane opened() {
        if (setup.isEmpty()) {
            setup = Optional.of(new SetupPane(body, site, workstreamId, new SetupPane.Decided() {
                @Override
                public void start(NewWorkshop wanted, Binding binding) {
                    kept(wanted).ifPresent(workshop -> starting.start(workshop.id(), binding));
                }

                @Override
                public void keep(NewWorkshop wanted, Binding binding) {
                    kept(wanted).ifPresent(workshop -> {
                        starting.remember(workshop.id(), binding);
                        openWorkshop(workshop);
                    });
                }
            }));
        }
        return setup.get();
    }

    private Optional<Workshop> kept(NewWorkshop wanted) {
        var workshop = wanted.workshop(site.snapshot(), LocalDate.now());
        if (!starting.prepare(workshop)) {
            return Optional.empty();
        }
        setup.ifPresent(SetupPane::reset);
        showList();
        return Optional.of(workshop);
    }

    private void openWorkshop(Workshop workshop) {
        site.open(WorkshopEditor.ID, EntityRef.to(workshop));
    }

    private Optional<Workshop> selected() {
        int at = table.getSelectionIndex();
        return at < 0 ? Optional.empty() : Optional.of(workshops.get(at));
    }

    private void changed(Change change) {
        if (change.touches(Workshop.class) || change.touches(Ballot.class)) {
            fill();
        }
        if (change.touches(Service.class) || change.touches(Framework.class) || change.touches(Workstream.class)
                || change.touches(Placement.class)) {
            setup.ifPresent(SetupPane::refresh);
        }
    }

    private void fill() {
        var before = selected().map(Workshop::id);
        workshops = site.snapshot().all(Workshop.class).stream()
                .filter(workshop -> workshop.workstream().equals(workstreamId))
                .sorted(Comparator.comparing((Workshop workshop) -> workshop.rounds().isEmpty()
                                ? java.time.Instant.MAX
                                : workshop.rounds().getFirst().opened())
                        .reversed()
                        .thenComparing(Workshop::name, NameOrder.NAMES))
                .toList();
        table.setRedraw(false);
        table.removeAll();
        for (var workshop : workshops) {
            var item = new TableItem(table, SWT.NONE);
            var state = WorkshopWords.state(workshop, rooms.find(site.workspace(), workshop.id()));
            item.setText(new String[] {
                workshop.name(), state, WorkshopWords.services(site.snapshot(), workshop), rounds(workshop)});
            item.setForeground(1, site.theme().color(state.startsWith("open") ? Role.GOOD : Role.SECOND));
            if (before.equals(Optional.of(workshop.id()))) {
                table.setSelection(item);
            }
        }
        table.setRedraw(true);
        if (workshops.isEmpty() && pages.topControl == list) {
            showSetup();
        }
    }

    private static String rounds(Workshop workshop) {
        int rounds = workshop.rounds().size();
        return rounds == 0 ? "" : workshop.rounds().getLast().open() ? "in round " + rounds : WorkshopWords.count(rounds, "round", "rounds");
    }

    private void share() {
        int width = table.getClientArea().width;
        for (int i = 0; i < SHARES.length; i++) {
            table.getColumn(i).setWidth(width * SHARES[i] / 100);
        }
    }

    private String workstreamName() {
        return site.snapshot().find(Workstream.class, workstreamId).map(Workstream::name).orElse("");
    }
}
