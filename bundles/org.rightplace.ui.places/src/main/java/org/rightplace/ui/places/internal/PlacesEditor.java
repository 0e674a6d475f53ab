package org.rightplace.ui.places.internal;

import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.rightplace.model.Entity;
import org.rightplace.model.Place;
import org.rightplace.model.Practice;
import org.rightplace.model.SystemProfile;
import org.rightplace.workbench.spi.Editor;
import org.rightplace.workbench.spi.Part;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workspace.EntityRef;

/** The editor of the place hierarchy. */
@Component(service = Editor.class)
public final class PlacesEditor implements Editor {

    static final String ID = "org.rightplace.ui.places";

    private final OpenEditors open;

    @Activate
    public PlacesEditor(@Reference OpenEditors open) {
        this.open = open;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String name() {
        return "Places";
    }

    @Override
    public String icon() {
        return "places";
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public Class<? extends Entity> subject() {
        return SystemProfile.class;
    }

    @Override
    public boolean shows(Class<? extends Entity> type) {
        return type == SystemProfile.class || type == Place.class || type == Practice.class;
    }

    @Override
    public Part open(Composite parent, PartSite site, EntityRef subject) {
        return new PlacesPart(parent, site, open);
    }
}
