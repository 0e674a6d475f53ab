package org.rightplace.ui.workshop.internal;

import java.util.List;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.rightplace.model.Service;
import org.rightplace.model.ServiceKind;
import org.rightplace.model.Workshop;
import org.rightplace.workbench.forms.Look;
import org.rightplace.workbench.forms.Scrolling;
import org.rightplace.workbench.spi.InspectorSection;
import org.rightplace.workbench.spi.Part;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workbench.theme.Theme.Role;
import org.rightplace.workbench.theme.Theme.Type;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Snapshot;

/** The workshops on the selected service, and the way to a new one, wherever a service can be selected. */
@Component
public final class ServiceSection implements InspectorSection {

    private final Rooms rooms;
    private final OpenWorkshops open;

    @Activate
    public ServiceSection(@Reference Rooms rooms, @Reference OpenWorkshops open) {
        this.rooms = rooms;
        this.open = open;
    }

    @Override
    public String id() {
        return "org.rightplace.ui.workshop.service";
    }

    @Override
    public String name() {
        return "Workshops";
    }

    @Override
    public int order() {
        return 350;
    }

    @Override
    public boolean accepts(EntityRef entity, Snapshot snapshot) {
        return entity.type() == Service.class
                && snapshot.find(Service.class, entity.id())
                        .filter(service -> service.kind() == ServiceKind.SERVICE)
                        .isPresent();
    }

    @Override
    public Part open(Composite parent, PartSite site, EntityRef entity) {
        return new Open(parent, site, entity.id());
    }

    private final class Open implements Part {

        private final PartSite site;
        private final String serviceId;
        private final Composite pane;
        private final Look look;
        private List<Workshop> shown = List.of();
        private Link first;

        private Open(Composite parent, PartSite site, String serviceId) {
            this.site = site;
            this.serviceId = serviceId;
            this.look = new Look(site.theme());
            pane = look.stack(parent, Theme.STEP);
            fill();
            site.onChange(change -> {
                if (change.touches(Workshop.class) && !workshops().equals(shown)) {
                    fill();
                    Scrolling.refit(pane);
                }
            });
        }

        @Override
        public void setFocus() {
            first.setFocus();
        }

        private List<Workshop> workshops() {
            return site.snapshot().all(Workshop.class).stream()
                    .filter(workshop -> workshop.services().contains(serviceId))
                    .toList();
        }

        private void fill() {
            for (var child : pane.getChildren()) {
                child.dispose();
            }
            shown = workshops();
            for (var workshop : shown) {
                var link = look.link(pane, workshop.name(), () -> site.open(WorkshopEditor.ID, EntityRef.to(workshop)));
                link.setLayoutData(Look.wide());
                look.text(pane, WorkshopWords.state(workshop, rooms.find(site.workspace(), workshop.id())), Type.SECONDARY, Role.SECOND);
            }
            first = look.link(pane, shown.isEmpty() ? "Let a room decide on it…" : "Another workshop…", () ->
                    site.snapshot().find(Service.class, serviceId).ifPresent(service ->
                            WorkshopCommands.begin(site, service.workstream(), List.of(serviceId), open)));
            pane.layout(true, true);
        }
    }
}
