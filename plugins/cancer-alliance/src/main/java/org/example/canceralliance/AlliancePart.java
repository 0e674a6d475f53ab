package org.example.canceralliance;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.rightplace.decision.DecisionTools;
import org.rightplace.model.Assessment;
import org.rightplace.model.Service;
import org.rightplace.model.ServiceKind;
import org.rightplace.workbench.spi.Part;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Index;

/** The open view. */
final class AlliancePart implements Part {

    private static final DecisionTools TOOLS = DecisionTools.with(List.of(new AllianceCriteria()));

    private final PartSite site;
    private final Label hint;
    private final Table table;
    private final Text lead;
    private boolean filling;

    AlliancePart(Composite parent, PartSite site) {
        this.site = site;
        var area = new Composite(parent, SWT.NONE);
        var layout = new GridLayout(2, false);
        layout.marginWidth = Theme.PANE;
        layout.marginHeight = Theme.PANE;
        area.setLayout(layout);

        hint = new Label(area, SWT.WRAP);
        hint.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));

        table = new Table(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
        table.setHeaderVisible(true);
        table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1));
        column("Service", 320, SWT.LEFT);
        column("Alliance fit", 110, SWT.RIGHT);
        column("Pathway lead", 260, SWT.LEFT);
        named(table, "Cancer services");
        table.addListener(SWT.Selection, event -> selected().ifPresent(service -> {
            showLead(service);
            site.select(List.of(EntityRef.to(service)));
        }));
        table.addListener(SWT.DefaultSelection, event -> selected().map(EntityRef::to).ifPresent(site::open));

        new Label(area, SWT.NONE).setText("Pathway lead (a role):");
        lead = new Text(area, SWT.BORDER);
        lead.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        lead.setEnabled(false);
        named(lead, "Pathway lead");
        lead.addListener(SWT.Modify, event -> {
            if (!filling) {
                selected().ifPresent(service -> site.apply(PathwayLead.set(service.id(), lead.getText())));
            }
        });

        site.theme().style(area);
        site.onChange(change -> {
            if (change.touches(Service.class) || change.touches(Assessment.class)) {
                fill();
            }
        });
        fill();
    }

    @Override
    public void setFocus() {
        table.setFocus();
    }

    private void fill() {
        var selected = selected().map(Service::id);
        var services = site.snapshot().lookup(Index.SERVICES_BY_WORKSTREAM, "cancer").stream()
                .filter(service -> service.kind() == ServiceKind.SERVICE)
                // What is cross-cutting is scored by the questions of the workstream that it has its home in.
                .filter(service -> service.workstream().equals("cancer"))
                .sorted(Comparator.comparing(Service::name))
                .toList();
        hint.setText(services.isEmpty()
                ? "The services of the cancer workstream will be listed here. Add some to its catalogue first."
                : "Answer the two questions under Alliance fit in a service's decision tool; Enter opens it.");
        table.setRedraw(false);
        table.removeAll();
        for (var service : services) {
            var item = new TableItem(table, SWT.NONE);
            item.setText(new String[] {service.name(), score(service), PathwayLead.of(service)});
            item.setData(service);
            if (selected.filter(service.id()::equals).isPresent()) {
                table.setSelection(item);
            }
        }
        table.setRedraw(true);
        selected().ifPresentOrElse(this::showLead, () -> lead.setEnabled(false));
    }

    private String score(Service service) {
        return TOOLS.score(site.snapshot(), service)
                .map(score -> score.domains().get(AllianceCriteria.DOMAIN))
                .filter(score -> score.isPresent())
                .map(score -> "%.1f".formatted(score.getAsDouble()))
                .orElse("not scored");
    }

    private void showLead(Service service) {
        lead.setEnabled(true);
        var known = PathwayLead.of(service);
        // Setting the text while somebody types in it would move the caret.
        if (!lead.getText().strip().equals(known)) {
            filling = true;
            lead.setText(known);
            filling = false;
        }
    }

    private Optional<Service> selected() {
        return table.getSelectionCount() == 0
                ? Optional.empty()
                : Optional.of((Service) table.getSelection()[0].getData());
    }

    private void column(String name, int width, int style) {
        var column = new TableColumn(table, style);
        column.setText(name);
        column.setWidth(width);
    }

    private static void named(Control control, String name) {
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = name;
            }
        });
    }
}
