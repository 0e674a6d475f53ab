package org.rightplace.workbench.internal.window;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.rightplace.workbench.internal.Workbench;
import org.rightplace.workbench.internal.parts.Parts;
import org.rightplace.workbench.internal.perspectives.PerspectiveLayout;
import org.rightplace.workbench.internal.perspectives.StandardPerspective;
import org.rightplace.workbench.internal.stacks.Desk;
import org.rightplace.workbench.theme.Theme.Role;

/** The window. */
public final class MainWindow {

    private final Workbench workbench;
    private final Shell shell;
    private final Parts parts;
    private Desk desk;

    public MainWindow(Workbench workbench) {
        this.workbench = workbench;
        this.shell = new Shell(workbench.display());
        this.parts = new Parts(workbench);
        shell.setText("Rightplace");
        shell.setSize(1440, 900);
        var layout = new GridLayout(1, false);
        layout.marginWidth = layout.marginHeight = layout.verticalSpacing = 0;
        shell.setLayout(layout);
        build();
        workbench.contributions().onChange(this::contributionsChanged);
        workbench.session().onOpen(this::contributionsChanged);
        workbench.session().onChange(change -> parts.refreshTitles());
        workbench.display().addFilter(SWT.FocusIn, event -> {
            if (event.widget instanceof Control control && control.getShell() == shell) {
                desk.noteFocus(control);
            }
        });
    }

    /** Shows the window. */
    public void open() {
        shell.open();
    }

    /** The shell of the window. */
    public Shell shell() {
        return shell;
    }

    private void build() {
        shell.setBackground(workbench.themes().current().color(Role.WINDOW));
        desk = new Desk(shell, workbench.themes().current(), parts);
        desk.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        workbench.setNavigation(new Navigator(workbench, parts, desk));
        desk.show(PerspectiveLayout.of(StandardPerspective.all().getFirst()));
    }

    private void contributionsChanged() {
        parts.closeUnavailable();
        desk.refresh();
    }
}
