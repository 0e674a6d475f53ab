package org.rightplace.ui.framework.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.rightplace.model.Band;
import org.rightplace.model.Framework;
import org.rightplace.workbench.forms.Look;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workspace.framework.FrameworkEdits;

/** The bands, with a picture of how they lie between 0 and 5. */
final class BandsPage implements Page {

    private final Composite root;
    private final BandStrip strip;
    private final ListPage<Band> list;

    BandsPage(Composite parent, Changes changes, FrameworkEdits edits) {
        var theme = changes.site().theme();
        root = new Look(theme).stack(parent, Theme.STEP * 2);
        strip = new BandStrip(root, theme);
        var data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.heightHint = Theme.ROW * 2;
        strip.control().setLayoutData(data);
        list = new ListPage<>(root, changes, edits, Sheets.bands());
        list.control().setLayoutData(Look.filled());
    }

    @Override
    public Control control() {
        return root;
    }

    @Override
    public void show(Framework now) {
        strip.show(now);
        list.show(now);
    }

    @Override
    public void focus() {
        list.focus();
    }
}
