package org.rightplace.workbench.internal.preferences;

import org.eclipse.jface.preference.IPreferencePage;
import org.eclipse.jface.preference.PreferenceManager;
import org.eclipse.jface.preference.PreferenceNode;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.widgets.Shell;
import org.rightplace.workbench.internal.Workbench;

/** Opens the preferences. */
public final class PreferencePages {

    private PreferencePages() {}

    /** Shows them until the user is done. */
    public static void open(Shell parent, Workbench workbench) {
        var pages = new PreferenceManager();
        add(pages, "appearance", new AppearancePage(workbench));
        add(pages, "you", new PersonPage(workbench.settings()));
        add(pages, "plugins", new PluginsPage(workbench));
        var dialog = new ThemedPreferences(parent, pages, workbench.themes().current());
        dialog.setPreferenceStore(workbench.settings().store());
        dialog.open();
    }

    private static void add(PreferenceManager pages, String id, IPreferencePage page) {
        if (page instanceof PreferencePage named) {
            pages.addToRoot(new PreferenceNode(id, named));
        }
    }
}
