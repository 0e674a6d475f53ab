package org.rightplace.ui.board.internal;

import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.rightplace.model.Entity;
import org.rightplace.model.Workstream;
import org.rightplace.workbench.spi.Editor;
import org.rightplace.workbench.spi.Part;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workspace.EntityRef;

/** The placement board of a workstream: where does each service sit, and what follows? */
@Component
public final class BoardEditor implements Editor {

    /** The id by which the editor is opened. */
    public static final String ID = "org.rightplace.ui.board";

    private final OpenBoards open;

    @Activate
    public BoardEditor(@Reference OpenBoards open) {
        this.open = open;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String name() {
        return "Placement board";
    }

    @Override
    public String icon() {
        return "board";
    }

    @Override
    public int order() {
        return 150;
    }

    @Override
    public Class<? extends Entity> subject() {
        return Workstream.class;
    }

    @Override
    public Part open(Composite parent, PartSite site, EntityRef subject) {
        return new BoardPart(parent, site, subject.id(), open);
    }
}
