package org.rightplace.ui.framework.internal;

import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Component;
import org.rightplace.model.Entity;
import org.rightplace.model.Framework;
import org.rightplace.workbench.spi.Editor;
import org.rightplace.workbench.spi.Part;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workspace.EntityRef;

/** The rules a system works by: which levels, functions and questions does it use, and what follows if they change? */
@Component
public final class FrameworkEditor implements Editor {

    static final String ID = "org.rightplace.ui.framework";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String name() {
        return "Framework";
    }

    @Override
    public String icon() {
        return "framework";
    }

    @Override
    public Class<? extends Entity> subject() {
        return Framework.class;
    }

    @Override
    public String alias() {
        return "levels functions decision tool questions criteria weights bands kinds characteristics principles areas limits";
    }

    @Override
    public Part open(Composite parent, PartSite site, EntityRef subject) {
        return new FrameworkPart(parent, site, subject.id());
    }
}
