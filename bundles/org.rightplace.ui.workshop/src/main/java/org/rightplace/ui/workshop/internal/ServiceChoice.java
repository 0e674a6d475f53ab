package org.rightplace.ui.workshop.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.rightplace.model.Placement;
import org.rightplace.model.PlacementStatus;
import org.rightplace.model.Service;
import org.rightplace.model.ServiceKind;
import org.rightplace.workbench.forms.Look;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workbench.theme.Theme.Role;
import org.rightplace.workspace.catalogue.CatalogueNode;
import org.rightplace.workspace.catalogue.CatalogueTree;

/** Chooses services of a workstream. Contested ones stand first, for those are what workshops are for. */
final class ServiceChoice {

    private static final int HEIGHT = 196;
    private static final int STATUS_WIDTH = 88;

    private final PartSite site;
    private final String workstreamId;
    private final Composite pane;
    private final Text filter;
    private final Table table;
    private final Runnable changed;
    private final Set<String> chosen = new LinkedHashSet<>();
    private List<Service> all = List.of();

    ServiceChoice(Composite parent, PartSite site, String workstreamId, Runnable changed) {
        this.site = site;
        this.workstreamId = workstreamId;
        this.changed = changed;
        pane = new Look(site.theme()).stack(parent, Theme.STEP);
        filter = new Text(pane, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage("Filter services");
        site.theme().style(filter);
        filter.setLayoutData(Look.wide());
        Look.name(filter, "Filter services");
        filter.addListener(SWT.Modify, event -> fill());
        filter.addListener(SWT.KeyDown, this::toTable);
        table = new Table(pane, SWT.CHECK | SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL);
        site.theme().style(table);
        Look.name(table, "Services to decide on");
        var room = Look.wide();
        room.heightHint = HEIGHT;
        table.setLayoutData(room);
        new TableColumn(table, SWT.LEFT);
        new TableColumn(table, SWT.LEFT);
        table.addListener(SWT.Resize, event -> share());
        table.addListener(SWT.Selection, this::picked);
        refresh();
        usual();
    }

    Composite control() {
        return pane;
    }

    void focus() {
        table.setFocus();
    }

    /** Whether there is no service to choose from. */
    boolean none() {
        return all.isEmpty();
    }

    /** The ids of the services chosen, in the order of the list. */
    List<String> chosen() {
        return all.stream().map(Service::id).filter(chosen::contains).toList();
    }

    void choose(Collection<String> ids) {
        chosen.clear();
        chosen.addAll(ids);
        fill();
        for (int i = 0; i < table.getItemCount(); i++) {
            if (table.getItem(i).getChecked()) {
                table.setSelection(i);
                table.showSelection();
                return;
            }
        }
    }

    void refresh() {
        all = services();
        chosen.retainAll(all.stream().map(Service::id).toList());
        fill();
    }

    // What the user has selected elsewhere is what they mean; otherwise the first that is contested.
    private void usual() {
        var known = all.stream().map(Service::id).toList();
        var selected = site.selection().stream()
                .filter(ref -> ref.type() == Service.class || ref.type() == Placement.class)
                .map(ref -> ref.id())
                .filter(known::contains)
                .toList();
        choose(selected.isEmpty() ? all.stream().filter(this::contested).map(Service::id).limit(1).toList() : selected);
    }

    private List<Service> services() {
        var tree = CatalogueTree.of(site.snapshot(), workstreamId);
        var result = new ArrayList<Service>();
        var nodes = new ArrayList<>(tree.nodes());
        nodes.stream().map(CatalogueNode::service).filter(service -> service.kind() == ServiceKind.SERVICE).forEach(result::add);
        var contested = result.stream().filter(this::contested).toList();
        result.removeAll(contested);
        result.addAll(0, contested);
        return result;
    }

    private boolean contested(Service service) {
        return site.snapshot().find(Placement.class, service.id())
                .filter(placement -> placement.status() == PlacementStatus.CONTESTED).isPresent();
    }

    private void fill() {
        var wanted = filter.getText().strip().toLowerCase(Locale.ROOT);
        table.setRedraw(false);
        table.removeAll();
        for (var service : all) {
            if (service.name().toLowerCase(Locale.ROOT).contains(wanted)) {
                var item = new TableItem(table, SWT.NONE);
                item.setData(service);
                item.setText(0, service.name());
                if (contested(service)) {
                    item.setText(1, "contested");
                    item.setForeground(1, site.theme().color(Role.WARNING));
                }
                item.setChecked(chosen.contains(service.id()));
            }
        }
        table.setRedraw(true);
    }

    private void picked(Event event) {
        if (event.detail == SWT.CHECK) {
            var item = (TableItem) event.item;
            var id = ((Service) item.getData()).id();
            if (item.getChecked()) {
                chosen.add(id);
            } else {
                chosen.remove(id);
            }
            changed.run();
        }
    }

    private void toTable(Event event) {
        if (event.keyCode == SWT.ARROW_DOWN && table.getItemCount() > 0) {
            event.doit = false;
            table.setSelection(Math.max(0, table.getSelectionIndex()));
            table.setFocus();
        }
    }

    private void share() {
        int width = table.getClientArea().width;
        table.getColumn(0).setWidth(Math.max(0, width - STATUS_WIDTH));
        table.getColumn(1).setWidth(STATUS_WIDTH);
    }
}
