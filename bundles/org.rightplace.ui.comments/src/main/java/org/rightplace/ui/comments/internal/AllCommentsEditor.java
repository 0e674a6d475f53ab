package org.rightplace.ui.comments.internal;

import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Component;
import org.rightplace.model.Comment;
import org.rightplace.model.Entity;
import org.rightplace.model.SystemProfile;
import org.rightplace.workbench.spi.Editor;
import org.rightplace.workbench.spi.Part;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workspace.EntityRef;

/** The comments on the whole system and all its workstreams. */
@Component
public final class AllCommentsEditor implements Editor {

    static final String ID = "org.rightplace.ui.comments.all";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String name() {
        return "Comments";
    }

    @Override
    public String icon() {
        return "comment";
    }

    @Override
    public int order() {
        return 600;
    }

    @Override
    public Class<? extends Entity> subject() {
        return SystemProfile.class;
    }

    @Override
    public boolean shows(Class<? extends Entity> type) {
        return type == SystemProfile.class || type == Comment.class;
    }

    @Override
    public Part open(Composite parent, PartSite site, EntityRef subject) {
        return new CommentsPart(parent, site, "");
    }
}
