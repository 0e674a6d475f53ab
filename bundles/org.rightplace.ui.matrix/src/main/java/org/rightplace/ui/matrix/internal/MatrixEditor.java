package org.rightplace.ui.matrix.internal;

import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.rightplace.model.Entity;
import org.rightplace.model.OperatingModel;
import org.rightplace.model.Service;
import org.rightplace.model.Workstream;
import org.rightplace.workbench.spi.Editor;
import org.rightplace.workbench.spi.Part;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workspace.EntityRef;

/** The operating model of a workstream: who does what, and where does work change hands? */
@Component
public final class MatrixEditor implements Editor {

    /** The id by which the editor is opened. */
    public static final String ID = "org.rightplace.ui.matrix";

    private final OpenMatrices open;

    @Activate
    public MatrixEditor(@Reference OpenMatrices open) {
        this.open = open;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String name() {
        return "Operating model";
    }

    @Override
    public String icon() {
        return "matrix";
    }

    @Override
    public int order() {
        return 300;
    }

    @Override
    public Class<? extends Entity> subject() {
        return Workstream.class;
    }

    @Override
    public boolean shows(Class<? extends Entity> type) {
        return type == Workstream.class || type == Service.class || type == OperatingModel.class;
    }

    @Override
    public Part open(Composite parent, PartSite site, EntityRef subject) {
        return new MatrixPart(parent, site, subject.id(), open);
    }
}
