package org.rightplace.workbench.internal.life;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workbench.theme.Theme.Role;
import org.rightplace.workspace.spi.FrameworkTemplate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks what a new system is called, which framework it starts from and where it is kept. */
public final class NewSystemDialog extends Dialog {

    private static final int FIELD = 380;

    private final Theme theme;
    private final List<FrameworkTemplate> frameworks;
    private final Path home;
    private Text name;
    private Combo framework;
    private Label about;
    private Text folder;
    private Label problem;
    private boolean folderTyped;
    private String chosenName = "";
    private Path chosenFolder;
    private FrameworkTemplate chosenFramework;

    public NewSystemDialog(Shell parent, Theme theme, List<FrameworkTemplate> frameworks, Path home) {
        super(parent);
        this.theme = theme;
        this.frameworks = List.copyOf(frameworks);
        this.home = home;
    }

    /** What the system is called. */
    public String name() {
        return chosenName;
    }

    /** Where it is kept. */
    public Path folder() {
        return chosenFolder;
    }

    /** The framework it starts from. */
    public FrameworkTemplate framework() {
        return chosenFramework;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText("New system");
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var area = (Composite) super.createDialogArea(parent);
        var layout = new GridLayout(3, false);
        layout.marginWidth = layout.marginHeight = Theme.PANE;
        layout.verticalSpacing = 2 * Theme.STEP;
        area.setLayout(layout);
        label(area, "Name of the system");
        name = new Text(area, SWT.BORDER);
        name.setMessage("for example Devon");
        fill(name, 2);
        label(area, "Framework");
        framework = new Combo(area, SWT.READ_ONLY);
        frameworks.forEach(one -> framework.add(one.name()));
        framework.select(0);
        fill(framework, 2);
        label(area, "");
        about = new Label(area, SWT.WRAP);
        fill(about, 2);
        label(area, "Folder");
        folder = new Text(area, SWT.BORDER);
        fill(folder, 1);
        var browse = new Button(area, SWT.PUSH);
        browse.setText("Choose\u2026");
        problem = new Label(area, SWT.WRAP);
        fill(problem, 3);
        theme.style(area);
        about.setForeground(theme.color(Role.SECOND));
        problem.setForeground(theme.color(Role.ERROR));

        name.addListener(SWT.Modify, event -> {
            suggestFolder();
            validate();
        });
        folder.addListener(SWT.KeyDown, event -> folderTyped = true);
        folder.addListener(SWT.Modify, event -> validate());
        framework.addListener(SWT.Selection, event -> describe());
        browse.addListener(SWT.Selection, event -> browse());
        describe();
        suggestFolder();
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, "Create", true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        getButton(IDialogConstants.OK_ID).setEnabled(false);
    }

    @Override
    protected void okPressed() {
        chosenName = name.getText().strip();
        chosenFolder = Path.of(folder.getText().strip());
        chosenFramework = frameworks.get(framework.getSelectionIndex());
        super.okPressed();
    }

    private void describe() {
        if (!frameworks.isEmpty()) {
            about.setText(frameworks.get(Math.max(0, framework.getSelectionIndex())).about());
            about.getParent().layout(true, true);
        }
    }

    private void suggestFolder() {
        if (!folderTyped) {
            var word = name.getText().strip().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
            folder.setText(home.resolve(word.isEmpty() ? "new-system" : word).toString());
        }
    }

    private void validate() {
        var message = message();
        problem.setText(name.getText().isBlank() ? "" : message);
        problem.getParent().layout(true, true);
        var ok = getButton(IDialogConstants.OK_ID);
        if (ok != null) {
            ok.setEnabled(message.isEmpty());
        }
    }

    private String message() {
        if (frameworks.isEmpty()) {
            return "No framework is installed, so there is nothing to start from.";
        }
        if (name.getText().isBlank()) {
            return "Give the system a name.";
        }
        try {
            var path = Path.of(folder.getText().strip());
            return !path.isAbsolute() ? "Give the whole path of the folder."
                    : empty(path) ? "" : "This folder has something in it; choose an empty or a new one.";
        } catch (java.nio.file.InvalidPathException e) {
            log().debug("Not a path", e);
            return "This is no name for a folder.";
        }
    }

    private static boolean empty(Path path) {
        if (!Files.exists(path)) {
            return true;
        }
        try (var inside = Files.list(path)) {
            return inside.findAny().isEmpty();
        } catch (IOException e) {
            log().debug("Not a folder that can be listed: {}", path, e);
            return false;
        }
    }

    private void browse() {
        var dialog = new DirectoryDialog(getShell());
        dialog.setText("Folder for the new system");
        var chosen = dialog.open();
        if (chosen != null) {
            folderTyped = true;
            folder.setText(chosen);
        }
    }

    private static void label(Composite area, String text) {
        new Label(area, SWT.NONE).setText(text);
    }

    private static void fill(Control control, int columns) {
        var data = new GridData(SWT.FILL, SWT.CENTER, true, false, columns, 1);
        data.widthHint = FIELD;
        control.setLayoutData(data);
    }

    private static Logger log() {
        return LoggerFactory.getLogger(NewSystemDialog.class);
    }
}
