package org.rightplace.workbench.internal.window;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.rightplace.model.Dataset;
import org.rightplace.workbench.forms.Literally;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workbench.theme.Theme.Role;
import org.rightplace.workbench.theme.Theme.Type;
import org.rightplace.workspace.NameOrder;
import org.rightplace.workspace.Snapshot;

/** Says what this is, and gives credit for the data in the open system. */
final class AboutDialog extends Dialog {

    private static final int WIDTH = 460;

    private final Theme theme;
    private final String version;
    private final Optional<Snapshot> snapshot;

    AboutDialog(Shell parent, Theme theme, String version, Optional<Snapshot> snapshot) {
        super(parent);
        this.theme = theme;
        this.version = version;
        this.snapshot = snapshot;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText("About Rightplace");
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var area = (Composite) super.createDialogArea(parent);
        var layout = new GridLayout(1, false);
        layout.marginWidth = layout.marginHeight = 2 * Theme.PANE;
        layout.verticalSpacing = 2 * Theme.STEP;
        area.setLayout(layout);
        area.setBackground(theme.color(Role.PAPER));
        text(area, "Rightplace", Type.TITLE, Role.INK);
        text(area, "Version " + version + ". Licensed under the Eclipse Public License 2.0.", Type.BODY, Role.SECOND);
        var datasets = snapshot.stream().flatMap(open -> open.all(Dataset.class).stream())
                .sorted(NameOrder.by(Dataset::title))
                .toList();
        if (!datasets.isEmpty()) {
            text(area, "DATA IN THIS SYSTEM", Type.GROUP, Role.SECOND);
            datasets.forEach(dataset -> describe(area, dataset));
        }
        return area;
    }

    private void describe(Composite area, Dataset dataset) {
        var date = dataset.date() == null ? ""
                : ", " + DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Locale.UK).format(dataset.date());
        text(area, dataset.title() + date, Type.STRONG, Role.INK);
        var credit = dataset.attribution().contains(dataset.licence())
                ? dataset.attribution()
                : dataset.attribution() + " " + dataset.licence() + ".";
        text(area, credit.strip(), Type.BODY, Role.SECOND);
    }

    private void text(Composite area, String words, Type type, Role role) {
        var label = new Label(area, SWT.WRAP);
        label.setText(Literally.shown(words));
        label.setFont(theme.font(type));
        label.setForeground(theme.color(role));
        label.setBackground(theme.color(Role.PAPER));
        var data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.widthHint = WIDTH;
        label.setLayoutData(data);
    }
}
