package org.rightplace.ui.decision.internal;

import org.eclipse.swt.widgets.Composite;
import org.rightplace.model.Placement;
import org.rightplace.model.Service;
import org.rightplace.workbench.forms.Look;
import org.rightplace.workbench.forms.WordsField;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workbench.theme.Theme.Type;
import org.rightplace.workspace.placements.PlacementEdits;

/** Why a service is placed where it is. */
final class RationalePane {

    private static final int LINES = 3;

    private final WordsField field;
    private Service service;

    RationalePane(Composite parent, PartSite site) {
        field = new WordsField(
                parent,
                site.theme(),
                Type.BODY,
                LINES,
                "Why it belongs there, in words a committee can answer",
                "Rationale",
                words -> site.apply(PlacementEdits.rationale(service, words)));
        field.control().setLayoutData(Look.wide());
    }

    void show(Service of, Placement placement) {
        service = of;
        field.show(placement.rationale());
    }
}
