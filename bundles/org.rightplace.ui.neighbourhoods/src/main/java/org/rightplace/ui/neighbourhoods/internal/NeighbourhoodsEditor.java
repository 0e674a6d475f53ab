package org.rightplace.ui.neighbourhoods.internal;

import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.rightplace.model.Entity;
import org.rightplace.model.Rating;
import org.rightplace.model.SystemProfile;
import org.rightplace.workbench.spi.Editor;
import org.rightplace.workbench.spi.Part;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.characteristics.Called;

/** The editor of neighbourhood characteristics: how ready is each neighbourhood, and what still has to come? */
@Component(service = Editor.class)
public final class NeighbourhoodsEditor implements Editor {

    /** The id by which the editor is opened. */
    public static final String ID = "org.rightplace.ui.neighbourhoods";

    private final OpenNeighbourhoods open;

    @Activate
    public NeighbourhoodsEditor(@Reference OpenNeighbourhoods open) {
        this.open = open;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String name() {
        return "Neighbourhood characteristics";
    }

    @Override
    public String title(EntityRef subject, Snapshot snapshot) {
        return Called.by(snapshot).name() + " characteristics";
    }

    @Override
    public String icon() {
        return "chart";
    }

    @Override
    public int order() {
        return 120;
    }

    @Override
    public Class<? extends Entity> subject() {
        return SystemProfile.class;
    }

    @Override
    public boolean shows(Class<? extends Entity> type) {
        return type == Rating.class;
    }

    @Override
    public Part open(Composite parent, PartSite site, EntityRef subject) {
        return new NeighbourhoodsPart(parent, site, open);
    }
}
