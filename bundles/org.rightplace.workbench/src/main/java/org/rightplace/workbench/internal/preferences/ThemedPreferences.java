package org.rightplace.workbench.internal.preferences;

import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.jface.preference.PreferenceManager;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workbench.theme.Theme.Type;

/** The preferences in the colours of the window they belong to. */
final class ThemedPreferences extends PreferenceDialog {

    private final Theme theme;
    private Composite title;

    ThemedPreferences(Shell parent, PreferenceManager pages, Theme theme) {
        super(parent, pages);
        this.theme = theme;
    }

    @Override
    protected Control createContents(Composite parent) {
        var contents = super.createContents(parent);
        style();
        return contents;
    }

    @Override
    protected Composite createTitleArea(Composite parent) {
        title = super.createTitleArea(parent);
        return title;
    }

    // A page is made when it is first shown.
    @Override
    protected boolean showPage(IPreferenceNode node) {
        boolean shown = super.showPage(node);
        if (getContents() != null) {
            style();
        }
        return shown;
    }

    private void style() {
        theme.style(getShell());
        for (var words : title.getChildren()) {
            words.setFont(theme.font(Type.TITLE));
        }
        // The desktop has colours of its own for the button that Enter presses.
        if (getShell().getDefaultButton() != null) {
            getShell().getDefaultButton().setForeground(null);
        }
    }
}
