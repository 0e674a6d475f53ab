package org.rightplace.ui.workshop.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.rightplace.workbench.forms.Look;
import org.rightplace.workbench.theme.Theme;

/** Buttons and links in a row, which goes on in the next line where there is no room. */
final class Flow {

    private Flow() {}

    /** A row in a grid. */
    static Composite of(Look look, Composite parent) {
        var flow = look.plain(parent);
        var layout = new RowLayout(SWT.HORIZONTAL);
        layout.marginLeft = layout.marginTop = layout.marginBottom = 0;
        layout.spacing = Theme.STEP * 2;
        layout.center = true;
        flow.setLayout(layout);
        flow.setLayoutData(Look.wrapping());
        return flow;
    }

    /** Shows something in a row, or takes it out. */
    static void show(Control control, boolean shown) {
        control.setVisible(shown);
        if (control.getLayoutData() == null) {
            control.setLayoutData(new RowData());
        }
        ((RowData) control.getLayoutData()).exclude = !shown;
    }
}
