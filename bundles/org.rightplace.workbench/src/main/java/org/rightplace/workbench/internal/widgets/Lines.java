package org.rightplace.workbench.internal.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workbench.theme.Theme.Role;

/** The hairlines that divide the window, and layouts without the margins that toolkits add. */
public final class Lines {

    private Lines() {}

    /** A line across a grid. */
    public static void across(Composite parent, Theme theme) {
        var line = new Composite(parent, SWT.NONE);
        line.setBackground(theme.color(Role.LINE));
        var data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.heightHint = 1;
        data.horizontalSpan = Math.max(1, parent.getLayout() instanceof GridLayout grid ? grid.numColumns : 1);
        line.setLayoutData(data);
    }

    /** A grid without margins. */
    public static GridLayout grid(int columns, int spacing) {
        var layout = new GridLayout(columns, false);
        layout.marginWidth = layout.marginHeight = 0;
        layout.horizontalSpacing = layout.verticalSpacing = spacing;
        return layout;
    }
}
