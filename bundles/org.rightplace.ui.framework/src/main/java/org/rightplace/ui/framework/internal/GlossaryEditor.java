package org.rightplace.ui.framework.internal;

import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Component;
import org.rightplace.model.Entity;
import org.rightplace.model.SystemProfile;
import org.rightplace.model.Term;
import org.rightplace.workbench.spi.Editor;
import org.rightplace.workbench.spi.Part;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workspace.EntityRef;

/** The glossary: which word do we use, and what do we mean by it? */
@Component
public final class GlossaryEditor implements Editor {

    static final String ID = "org.rightplace.ui.glossary";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String name() {
        return "Glossary";
    }

    @Override
    public String icon() {
        return "glossary";
    }

    @Override
    public Class<? extends Entity> subject() {
        return SystemProfile.class;
    }

    @Override
    public boolean shows(Class<? extends Entity> type) {
        return type == Term.class;
    }

    @Override
    public Part open(Composite parent, PartSite site, EntityRef subject) {
        return new GlossaryPart(parent, site);
    }
}
