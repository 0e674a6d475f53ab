package org.rightplace.ui.people.internal;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.rightplace.model.Service;
import org.rightplace.model.ServiceKind;
import org.rightplace.model.StaffChange;
import org.rightplace.model.StaffGroup;
import org.rightplace.people.Choices;
import org.rightplace.workbench.forms.Look;
import org.rightplace.workbench.forms.Scrolling;
import org.rightplace.workbench.spi.InspectorSection;
import org.rightplace.workbench.spi.Part;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workbench.theme.Theme.Role;
import org.rightplace.workbench.theme.Theme.Type;
import org.rightplace.workspace.Days;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Index;
import org.rightplace.workspace.Names;
import org.rightplace.workspace.Snapshot;

/** Whose work the decisions on a service change, in the inspector. */
@Component
public final class ServiceSection implements InspectorSection {

    private final OpenPeople open;

    @Activate
    public ServiceSection(@Reference OpenPeople open) {
        this.open = open;
    }

    @Override
    public String id() {
        return "org.rightplace.ui.people.service";
    }

    @Override
    public String name() {
        return "People";
    }

    @Override
    public int order() {
        return 450;
    }

    @Override
    public boolean accepts(EntityRef entity, Snapshot snapshot) {
        return entity.type() == Service.class
                && snapshot.find(Service.class, entity.id()).filter(service -> service.kind() == ServiceKind.SERVICE).isPresent();
    }

    @Override
    public Part open(Composite parent, PartSite site, EntityRef entity) {
        return new Section(parent, site, entity.id(), open);
    }

    /** The section, open on a service. */
    private static final class Section implements Part {

        private final PartSite site;
        private final String service;
        private final OpenPeople open;
        private final Look look;
        private final Composite pane;

        private Section(Composite parent, PartSite site, String service, OpenPeople open) {
            this.site = site;
            this.service = service;
            this.open = open;
            look = new Look(site.theme());
            pane = look.stack(parent, Theme.STEP);
            if (parent.getLayout() instanceof GridLayout) {
                pane.setLayoutData(Look.wide());
            }
            fill();
            site.onChange(change -> {
                if (change.touches(StaffChange.class) || change.touches(StaffGroup.class)) {
                    for (var child : pane.getChildren()) {
                        child.dispose();
                    }
                    fill();
                    Scrolling.refit(pane);
                }
            });
        }

        private void fill() {
            var snapshot = site.snapshot();
            List<StaffChange> changes = snapshot.lookup(Index.CHANGES_BY_SERVICE, service).stream()
                    .sorted(Comparator.comparing(StaffChange::date, Comparator.nullsLast(Comparator.naturalOrder()))
                            .thenComparing(StaffChange::id))
                    .toList();
            if (changes.isEmpty()) {
                narrow(look.text(pane, "Nobody's work changes because of it yet.", Type.BODY, Role.SECOND));
            }
            for (var change : changes) {
                var link = look.link(pane, words(snapshot, change), () -> site.open(EntityRef.to(change)));
                narrow(link);
            }
            look.link(pane, "Add a change…", () -> add(pane)).setToolTipText("Choose whose work the placement of this service changes");
        }

        private static void narrow(Control control) {
            var room = new GridData(SWT.FILL, SWT.CENTER, true, false);
            room.widthHint = 1;
            control.setLayoutData(room);
        }

        private static String words(Snapshot snapshot, StaffChange change) {
            return Stream.of(
                            Names.of(snapshot).name(Names.Sort.STAFF_GROUP, change.staffGroup()),
                            Choices.shown(change.kind()),
                            Days.shown(change.date()))
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(", "));
        }

        private void add(Composite at) {
            NewChange.on(site, open, service, at);
        }

        @Override
        public void setFocus() {
            pane.setFocus();
        }
    }
}
