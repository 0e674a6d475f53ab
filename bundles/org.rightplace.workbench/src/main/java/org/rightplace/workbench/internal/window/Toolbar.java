package org.rightplace.workbench.internal.window;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.rightplace.workbench.internal.Workbench;
import org.rightplace.workbench.internal.commands.Commands;
import org.rightplace.workbench.internal.contributions.Contributions.Present;
import org.rightplace.workbench.internal.widgets.FlatButton;
import org.rightplace.workbench.internal.widgets.FlatButton.Look;
import org.rightplace.workbench.internal.widgets.Lines;
import org.rightplace.workbench.spi.Perspective;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workbench.theme.Theme.Role;

/** The row under the menus: undo, redo, save, the perspectives as words, and room for the search box. */
final class Toolbar {

    private static final int HEIGHT = 40;

    private final Workbench workbench;
    private final Composite bar;
    private final Composite perspectives;
    private final FlatButton undo;
    private final FlatButton redo;
    private final FlatButton save;
    private final Theme theme;
    private final Consumer<String> switchTo;
    private final Map<String, FlatButton> words = new LinkedHashMap<>();

    Toolbar(Composite parent, Workbench workbench, Commands commands, Consumer<String> switchTo) {
        this.workbench = workbench;
        this.switchTo = switchTo;
        theme = workbench.themes().current();
        bar = new Composite(parent, SWT.NONE);
        bar.setBackground(theme.color(Role.PANE));
        var data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.minimumHeight = HEIGHT;
        bar.setLayoutData(data);
        var layout = new GridLayout(6, false);
        layout.marginHeight = 5;
        layout.marginWidth = 2 * Theme.STEP;
        layout.horizontalSpacing = Theme.STEP;
        bar.setLayout(layout);

        undo = button("\u21b6", "Undo", () -> commands.run("undo"));
        redo = button("\u21b7", "Redo", () -> commands.run("redo"));
        save = button("Save", "Save", () -> commands.run("save"));
        divider();
        perspectives = new Composite(bar, SWT.NONE);
        perspectives.setBackground(theme.color(Role.PANE));
        perspectives.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        var row = new RowLayout(SWT.HORIZONTAL);
        row.wrap = false;
        row.spacing = Theme.STEP;
        row.marginTop = row.marginBottom = row.marginLeft = row.marginRight = 0;
        perspectives.setLayout(row);
        Lines.across(parent, theme);
    }

    /** The bar, to add the search box to. */
    Composite control() {
        return bar;
    }

    /** Shows these perspectives as words. */
    void show(List<Present<Perspective>> all, String current) {
        if (!List.copyOf(words.keySet()).equals(all.stream().map(Present::id).toList())) {
            words.values().forEach(FlatButton::dispose);
            words.clear();
            for (var perspective : all) {
                var word = new FlatButton(perspectives, theme, Look.CHOICE, perspective.name(),
                        () -> switchTo.accept(perspective.id()));
                word.setLayoutData(new RowData());
                words.put(perspective.id(), word);
            }
            // Before the window is laid out for the first time, there is no room to share.
            if (bar.getSize().x > 0) {
                bar.layout(true, true);
            }
        }
        words.forEach((id, word) -> word.setChosen(id.equals(current)));
    }

    /** Shows what can be undone, done again and saved. */
    void refresh() {
        var workspace = workbench.session().workspace();
        label(undo, "Undo", workspace.flatMap(open -> open.undoLabel()).orElse(null));
        label(redo, "Redo", workspace.flatMap(open -> open.redoLabel()).orElse(null));
        save.setEnabled(workspace.filter(open -> open.readOnly().isEmpty()).isPresent());
        words.values().forEach(word -> word.setEnabled(workspace.isPresent()));
    }

    private static void label(FlatButton button, String verb, String what) {
        button.setEnabled(what != null);
        button.setAccessibleName(what == null ? "Nothing to " + verb.toLowerCase(java.util.Locale.ROOT) : verb + " " + what);
    }

    private FlatButton button(String text, String name, Runnable action) {
        var button = new FlatButton(bar, theme, Look.QUIET, text, action);
        button.setAccessibleName(name);
        return button;
    }

    private void divider() {
        var line = new Composite(bar, SWT.NONE);
        line.setBackground(theme.color(Role.LINE));
        var data = new GridData(SWT.CENTER, SWT.CENTER, false, false);
        data.widthHint = 1;
        data.heightHint = 20;
        data.horizontalIndent = Theme.STEP;
        line.setLayoutData(data);
    }
}
