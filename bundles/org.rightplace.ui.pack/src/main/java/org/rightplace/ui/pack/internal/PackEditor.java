package org.rightplace.ui.pack.internal;

import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.rightplace.model.Entity;
import org.rightplace.model.Workstream;
import org.rightplace.pack.Packs;
import org.rightplace.workbench.spi.Editor;
import org.rightplace.workbench.spi.Part;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workspace.EntityRef;

/** Shows what a workstream's pack still lacks, and how it reads. */
@Component
public final class PackEditor implements Editor {

    /** The id by which the editor is opened. */
    static final String ID = "org.rightplace.ui.pack";

    private final Packs packs;

    @Activate
    public PackEditor(@Reference Packs packs) {
        this.packs = packs;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String name() {
        return "Portfolio pack";
    }

    @Override
    public String icon() {
        return "pack";
    }

    @Override
    public int order() {
        return 600;
    }

    @Override
    public Class<? extends Entity> subject() {
        return Workstream.class;
    }

    @Override
    public Part open(Composite parent, PartSite site, EntityRef subject) {
        return new PackPart(parent, site, subject, packs);
    }
}
