package org.rightplace.ui.workshop.internal;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.rightplace.model.Subgroup;
import org.rightplace.model.Workshop;
import org.rightplace.workbench.forms.Look;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workbench.theme.Theme.Role;
import org.rightplace.workbench.theme.Theme.Type;
import org.rightplace.workshop.NewWorkshop;

/** Says who is in the room of a workshop: whether people give their names, and which parts of the room there are. */
final class RoomChoice {

    private final Composite pane;
    private final Button names;
    private final Text parts;

    /** @param changed called when something else was chosen or typed */
    RoomChoice(Composite parent, Theme theme, Runnable changed) {
        var look = new Look(theme);
        pane = look.stack(parent, Theme.STEP);
        names = new Button(pane, SWT.CHECK);
        names.setText("Ask people their names, and keep them");
        names.setFont(theme.font(Type.BODY));
        names.setForeground(theme.color(Role.INK));
        names.addListener(SWT.Selection, event -> changed.run());
        look.text(pane, "Otherwise they are Person 1, Person 2 and so on, and nothing says who they were.", Type.SECONDARY, Role.SECOND)
                .setLayoutData(Look.wrapping());
        look.text(pane, "The parts of the room, which people choose from when they join", Type.SECONDARY, Role.SECOND)
                .setLayoutData(Look.wrapping());
        parts = new Text(pane, SWT.SINGLE | SWT.BORDER);
        theme.style(parts);
        parts.setLayoutData(Look.wrapping());
        Look.name(parts, "The parts of the room, with commas between");
        parts.setText(String.join(", ", NewWorkshop.USUAL_ROOM));
        // What is typed is taken when it is whole.
        parts.addListener(SWT.FocusOut, event -> changed.run());
    }

    Control control() {
        return pane;
    }

    /** The field for the parts of the room. */
    Text field() {
        return parts;
    }

    /** Whether people are asked their names. */
    boolean named() {
        return names.getSelection();
    }

    /** The parts of the room, as they were typed. */
    List<String> parts() {
        return Arrays.asList(parts.getText().split(","));
    }

    /** Shows what was chosen for a workshop. */
    void choose(Workshop prepared) {
        names.setSelection(prepared.namesKept());
        var words = prepared.subgroups().stream().map(Subgroup::name).collect(Collectors.joining(", "));
        if (!parts.getText().equals(words)) {
            parts.setText(words);
        }
    }
}
