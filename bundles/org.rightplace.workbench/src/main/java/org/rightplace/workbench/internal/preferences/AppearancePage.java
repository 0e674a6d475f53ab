package org.rightplace.workbench.internal.preferences;

import java.util.List;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.rightplace.workbench.internal.Workbench;
import org.rightplace.workbench.internal.theme.Appearance;

/** Colours and the size of text. */
final class AppearancePage extends PreferencePage {

    private static final List<Integer> SIZES = List.of(90, 100, 115, 130, 150, 175, 200);

    private final Workbench workbench;
    private Appearance chosen;
    private Composite choices;
    private Combo size;

    AppearancePage(Workbench workbench) {
        super("Appearance");
        this.workbench = workbench;
        noDefaultAndApplyButton();
    }

    @Override
    protected Control createContents(Composite parent) {
        var area = new Composite(parent, SWT.NONE);
        area.setLayout(new GridLayout(2, false));
        chosen = workbench.themes().appearance();
        label(area, "Colours").setLayoutData(new GridData(SWT.BEGINNING, SWT.BEGINNING, false, false));
        choices = new Composite(area, SWT.NONE);
        var column = new GridLayout(1, false);
        column.marginHeight = 0;
        choices.setLayout(column);
        for (var look : Appearance.values()) {
            var button = new Button(choices, SWT.RADIO);
            button.setText(look.label());
            button.setSelection(look == chosen);
            button.addListener(SWT.Selection, event -> {
                if (button.getSelection()) {
                    chosen = look;
                }
            });
        }
        label(area, "Size of text");
        size = new Combo(area, SWT.READ_ONLY);
        SIZES.forEach(one -> size.add(one + " %"));
        size.select(Math.max(0, nearest(workbench.themes().textSize())));
        return area;
    }

    @Override
    public boolean performOk() {
        if (size != null) {
            int percent = SIZES.get(size.getSelectionIndex());
            if (chosen != workbench.themes().appearance() || percent != workbench.themes().textSize()) {
                // The dialog must be gone before the window behind it is drawn anew.
                var look = chosen;
                workbench.display().asyncExec(() -> workbench.themes().choose(look, percent));
            }
        }
        return true;
    }

    private static int nearest(int percent) {
        int best = 0;
        for (int i = 1; i < SIZES.size(); i++) {
            if (Math.abs(SIZES.get(i) - percent) < Math.abs(SIZES.get(best) - percent)) {
                best = i;
            }
        }
        return best;
    }

    private static Label label(Composite area, String text) {
        var label = new Label(area, SWT.NONE);
        label.setText(text);
        return label;
    }
}
