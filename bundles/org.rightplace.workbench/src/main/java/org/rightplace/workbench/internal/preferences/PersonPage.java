package org.rightplace.workbench.internal.preferences;

import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.rightplace.workbench.internal.settings.Settings;

/** Who the user is, for the trails of what they decide. */
final class PersonPage extends PreferencePage {

    private final Settings settings;
    private Text role;

    PersonPage(Settings settings) {
        super("You");
        this.settings = settings;
        setDescription("Your role goes with what you decide, so that others can see later in which capacity it was moved.");
        noDefaultAndApplyButton();
    }

    @Override
    protected Control createContents(Composite parent) {
        var area = new Composite(parent, SWT.NONE);
        area.setLayout(new GridLayout(2, false));
        role = field(area, "Role", Settings.ROLE);
        role.setMessage("for example Workstream lead");
        return area;
    }

    @Override
    public boolean performOk() {
        if (role != null) {
            settings.set(Settings.ROLE, role.getText().strip());
        }
        return true;
    }

    private Text field(Composite area, String label, String setting) {
        new Label(area, SWT.NONE).setText(label);
        var field = new Text(area, SWT.BORDER);
        field.setText(settings.get(setting).orElse(""));
        field.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        return field;
    }
}
