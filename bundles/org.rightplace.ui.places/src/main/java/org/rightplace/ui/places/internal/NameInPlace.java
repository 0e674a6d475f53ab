package org.rightplace.ui.places.internal;

import java.util.function.Predicate;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.TreeEditor;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.rightplace.workbench.theme.Theme;

/** A field over a row's name: Enter, Tab or leaving it takes what was typed, Escape does not. */
final class NameInPlace {

    private final Tree tree;
    private final Theme theme;
    private final TreeEditor place;

    NameInPlace(Tree tree, Theme theme) {
        this.tree = tree;
        this.theme = theme;
        this.place = new TreeEditor(tree);
        place.grabHorizontal = true;
        place.horizontalAlignment = SWT.LEFT;
        place.minimumWidth = 120;
    }

    /**
     * Opens the field.
     *
     * @param taken is offered what was typed, and says whether it could be taken; if not the field stays open
     * @param abandoned is run when Escape has closed the field
     */
    void open(TreeItem item, String name, Predicate<String> taken, Runnable abandoned) {
        close();
        var field = new Text(tree, SWT.BORDER | SWT.SINGLE);
        theme.style(field);
        field.getAccessible().addAccessibleListener(Named.as("Name of " + name));
        field.setText(name);
        field.selectAll();
        place.setEditor(field, item, PlaceTree.NAME);
        field.addListener(SWT.Traverse, event -> {
            switch (event.detail) {
                case SWT.TRAVERSE_ESCAPE -> {
                    event.doit = false;
                    leave();
                    abandoned.run();
                }
                case SWT.TRAVERSE_RETURN, SWT.TRAVERSE_TAB_NEXT, SWT.TRAVERSE_TAB_PREVIOUS -> {
                    event.doit = false;
                    if (take(field, name, taken)) {
                        leave();
                    }
                }
                default -> { }
            }
        });
        field.addListener(SWT.FocusOut, event -> {
            if (field == place.getEditor()) {
                take(field, name, taken);
                forget();
                // A field that goes while the keyboard is leaving it takes the keyboard along, and no key does anything any more.
                field.getDisplay().asyncExec(field::dispose);
            }
        });
        field.setFocus();
    }

    /** Whether the field is open. */
    boolean isOpen() {
        return place.getEditor() != null;
    }

    private static boolean take(Text field, String name, Predicate<String> taken) {
        var typed = field.getText();
        return typed.strip().equals(name) || taken.test(typed);
    }

    private void leave() {
        close();
        tree.setFocus();
    }

    // The editor is forgotten first: disposing of a field that has the keyboard makes it lose it, which would take its
    // text a second time.
    private void close() {
        var field = place.getEditor();
        forget();
        if (field != null && !field.isDisposed()) {
            field.dispose();
        }
    }

    private void forget() {
        place.setEditor(null, null, 0);
    }
}
