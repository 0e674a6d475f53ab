package org.rightplace.ui.decision.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.rightplace.decision.DecisionTools;
import org.rightplace.model.Assessment;
import org.rightplace.model.Framework;
import org.rightplace.model.Placement;
import org.rightplace.model.PlacementStatus;
import org.rightplace.model.Service;
import org.rightplace.model.ServiceKind;
import org.rightplace.model.Workstream;
import org.rightplace.ui.decision.internal.DecisionLine.Column;
import org.rightplace.workbench.forms.Look;
import org.rightplace.workbench.forms.TextBlock;
import org.rightplace.workbench.spi.Part;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workbench.theme.Theme.Role;
import org.rightplace.workbench.theme.Theme.Type;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workspace.Change;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Index;

/** The open list of a workstream's decisions. Lines are worked out when they come into sight. */
final class DecisionsPart implements Part {

    private static final int NARROW = 800;

    private final PartSite site;
    private final String workstreamId;
    private final TextBlock about;
    private final Text filter;
    private final Table table;
    private final TextBlock empty;
    private final List<Service> services = new ArrayList<>();
    private final Map<String, Integer> positions = new HashMap<>();
    private DecisionTools tools;
    private Column sortedBy = Column.SERVICE;
    private boolean descending;

    DecisionsPart(Composite parent, PartSite site, String workstreamId) {
        this.site = site;
        this.workstreamId = workstreamId;
        var look = new Look(site.theme());
        parent.setLayout(new FillLayout());
        var root = look.stack(parent, Theme.STEP * 2);
        ((GridLayout) root.getLayout()).marginWidth = Theme.PANE;
        ((GridLayout) root.getLayout()).marginHeight = Theme.STEP * 2;
        var head = look.row(root, 3);
        head.setLayoutData(Look.wide());
        look.text(head, "Decisions", Type.TITLE, Role.INK);
        about = look.text(head, "", Type.SECONDARY, Role.SECOND);
        about.setLayoutData(Look.wide());
        filter = new Text(head, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage("Filter services");
        filter.setFont(site.theme().font(Type.BODY));
        filter.setLayoutData(new GridData(Theme.ROW * 6, SWT.DEFAULT));
        filter.addListener(SWT.Modify, event -> fill());
        table = new Table(root, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.SINGLE);
        table.setLayoutData(Look.filled());
        table.setHeaderVisible(true);
        site.theme().style(table);
        Look.name(table, "Services and their scores");
        for (var column : Column.values()) {
            column(column);
        }
        empty = look.text(root, "", Type.BODY, Role.SECOND);
        empty.setLayoutData(Look.wide());
        table.addListener(SWT.SetData, this::setData);
        table.addListener(SWT.Selection, event -> selected().ifPresent(one -> site.select(List.of(EntityRef.to(one)))));
        table.addListener(SWT.DefaultSelection, event -> selected().ifPresent(one -> site.open(DecisionEditor.ID, EntityRef.to(one))));
        table.addListener(SWT.Resize, event -> share());
        table.setSortColumn(table.getColumn(0));
        table.setSortDirection(SWT.UP);
        site.onChange(this::changed);
        DecisionTools.TYPES.forEach(type -> site.onServices(type, this::fill));
        fill();
    }

    @Override
    public void setFocus() {
        table.setFocus();
        if (table.getSelectionIndex() < 0 && table.getItemCount() > 0) {
            table.setSelection(0);
            selected().ifPresent(one -> site.select(List.of(EntityRef.to(one))));
        }
    }

    @Override
    public void reveal(EntityRef entity) {
        var at = positions.get(entity.id());
        if (at != null) {
            table.setSelection(at);
        }
    }

    private void column(Column column) {
        var header = new TableColumn(table, column == Column.SCORE || column == Column.APART ? SWT.RIGHT : SWT.LEFT);
        header.setText(column.words());
        header.setResizable(true);
        header.addListener(SWT.Selection, event -> {
            descending = sortedBy == column && !descending;
            sortedBy = column;
            table.setSortColumn(header);
            table.setSortDirection(descending ? SWT.DOWN : SWT.UP);
            fill();
        });
    }

    private void share() {
        int width = table.getClientArea().width;
        // The band repeats in words what the score says, so it is the first to go.
        boolean narrow = width < NARROW;
        int weights = Stream.of(Column.values()).mapToInt(column -> weight(column, narrow)).sum();
        for (var column : Column.values()) {
            table.getColumn(column.ordinal()).setWidth(width * weight(column, narrow) / weights);
        }
    }

    private static int weight(Column column, boolean narrow) {
        return narrow && column == Column.BAND ? 0 : column.weight();
    }

    private Optional<Service> selected() {
        int at = table.getSelectionIndex();
        return at < 0 ? Optional.empty() : Optional.of(services.get(at));
    }

    private void fill() {
        var before = selected();
        tools = Asked.tools(site);
        var snapshot = site.snapshot();
        var wanted = filter.getText().strip().toLowerCase(Locale.ROOT);
        var all = snapshot.lookup(Index.SERVICES_BY_WORKSTREAM, workstreamId).stream()
                .filter(service -> service.kind() == ServiceKind.SERVICE)
                .toList();
        services.clear();
        all.stream()
                .filter(service -> service.name().toLowerCase(Locale.ROOT).contains(wanted))
                .map(service -> DecisionLine.of(snapshot, tools, service))
                .sorted(order())
                .map(DecisionLine::service)
                .forEach(services::add);
        positions.clear();
        for (int i = 0; i < services.size(); i++) {
            positions.put(services.get(i).id(), i);
        }
        table.setItemCount(services.size());
        table.clearAll();
        before.map(Service::id).map(positions::get).ifPresent(table::setSelection);
        Look.say(empty, all.isEmpty()
                ? "This workstream has no services yet. Add them in its service catalogue, and each can be scored here."
                : services.isEmpty() ? "No service of this name." : "");
        Look.show(empty, services.isEmpty());
        summarise(all);
        table.getParent().layout(true, true);
    }

    private Comparator<DecisionLine> order() {
        return descending ? sortedBy.order().reversed() : sortedBy.order();
    }

    private void summarise(List<Service> all) {
        var snapshot = site.snapshot();
        long scored = all.stream().filter(service -> snapshot.find(Assessment.class, service.id()).isPresent()).count();
        long contested = all.stream()
                .flatMap(service -> snapshot.find(Placement.class, service.id()).stream())
                .filter(placement -> placement.status() == PlacementStatus.CONTESTED)
                .count();
        var workstream = snapshot.find(Workstream.class, workstreamId).map(one -> one.name() + " · ").orElse("");
        Look.say(about, workstream + "what does the tool say of each? · %,d services, %,d with answers, %,d contested"
                .formatted(all.size(), scored, contested));
    }

    private void setData(Event event) {
        var item = (TableItem) event.item;
        int at = table.indexOf(item);
        var service = site.snapshot().find(Service.class, services.get(at).id()).orElse(services.get(at));
        var line = DecisionLine.of(site.snapshot(), tools, service);
        for (var column : Column.values()) {
            item.setText(column.ordinal(), line.text(column));
        }
        var colour = line.snapshot().framework()
                .map(framework -> new LevelColours(site.theme(), framework).ink(line.rank()))
                .orElse(site.theme().color(Role.SECOND));
        item.setFont(Column.SCORE.ordinal(), site.theme().font(Type.STRONG));
        item.setForeground(Column.SCORE.ordinal(), colour);
        item.setForeground(Column.BAND.ordinal(), colour);
        var contested = line.placement().filter(one -> one.status() == PlacementStatus.CONTESTED).isPresent();
        item.setForeground(Column.STATUS.ordinal(), site.theme().color(contested ? Role.WARNING : Role.INK));
        boolean blend = line.score().filter(score -> score.blend()).isPresent();
        item.setForeground(Column.APART.ordinal(), site.theme().color(blend ? Role.WARNING : Role.SECOND));
    }

    private void changed(Change change) {
        if (change.touches(Framework.class) || change.touches(Service.class) || change.touches(Workstream.class)) {
            fill();
            return;
        }
        boolean any = false;
        for (var ref : change.touched()) {
            var at = positions.get(ref.id());
            if (at != null && (ref.type() == Assessment.class || ref.type() == Placement.class)) {
                table.clear(at);
                any = true;
            }
        }
        if (any) {
            var snapshot = site.snapshot();
            summarise(snapshot.lookup(Index.SERVICES_BY_WORKSTREAM, workstreamId).stream()
                    .filter(service -> service.kind() == ServiceKind.SERVICE)
                    .toList());
        }
    }
}
