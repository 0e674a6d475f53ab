package org.rightplace.ui.evidence.internal;

import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Component;
import org.rightplace.model.Entity;
import org.rightplace.model.EvidenceItem;
import org.rightplace.model.SystemProfile;
import org.rightplace.model.Theme;
import org.rightplace.workbench.spi.Editor;
import org.rightplace.workbench.spi.Part;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workspace.EntityRef;

/** The evidence library of a system. */
@Component
public final class EvidenceEditor implements Editor {

    static final String ID = "org.rightplace.ui.evidence";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String name() {
        return "Evidence";
    }

    @Override
    public String icon() {
        return "evidence";
    }

    @Override
    public Class<? extends Entity> subject() {
        return SystemProfile.class;
    }

    @Override
    public boolean shows(Class<? extends Entity> type) {
        return type == EvidenceItem.class || type == Theme.class;
    }

    @Override
    public Part open(Composite parent, PartSite site, EntityRef subject) {
        return new EvidencePart(parent, site);
    }
}
