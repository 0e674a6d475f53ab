package org.rightplace.ui.catalogue.internal;

import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.rightplace.model.Entity;
import org.rightplace.model.Service;
import org.rightplace.model.Workstream;
import org.rightplace.workbench.spi.Editor;
import org.rightplace.workbench.spi.Part;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Finding;
import org.rightplace.workspace.glossary.WordFindings;

/** Edits the service catalogue of a workstream. */
@Component
public final class CatalogueEditor implements Editor {

    /** The id by which the editor is opened. */
    public static final String ID = "org.rightplace.ui.catalogue";

    private final OpenCatalogues open;

    @Activate
    public CatalogueEditor(@Reference OpenCatalogues open) {
        this.open = open;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String name() {
        return "Service catalogue";
    }

    @Override
    public String icon() {
        return "catalogue";
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public Class<? extends Entity> subject() {
        return Workstream.class;
    }

    @Override
    public boolean shows(Class<? extends Entity> type) {
        return type == Workstream.class || type == Service.class;
    }

    // The names and the notes of services stand here.
    @Override
    public boolean shows(Finding finding) {
        return WordFindings.about(finding) && !finding.about().isEmpty() && finding.about().getFirst().type() == Service.class;
    }

    @Override
    public Part open(Composite parent, PartSite site, EntityRef subject) {
        return new CataloguePart(parent, site, subject.id(), open);
    }
}
