package org.rightplace.ui.decision.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.rightplace.workbench.forms.Look;
import org.rightplace.workbench.theme.Theme.Role;
import org.rightplace.workbench.theme.Theme.Type;

/** A row of a matrix: one of the levels is chosen for a function. */
final class LevelRow {

    private static final int ROOM_FOR_NAME = 180;

    private final Composite row;
    private final LevelColours colours;
    private final List<Button> choices = new ArrayList<>();

    LevelRow(
            Composite parent, Look look, LevelColours colours, String name, String shortName, String about, Consumer<String> chooser) {
        this.colours = colours;
        row = look.plain(parent);
        var levels = colours.framework().levels();
        row.setLayout(new LevelColumns(levels.size()));
        var label = look.text(row, name, Type.BODY, Role.INK);
        row.addListener(SWT.Resize, event ->
                Look.say(label, LevelColumns.nameWidth(row.getClientArea().width) < ROOM_FOR_NAME ? shortName : name));
        label.setToolTipText(about.isBlank() ? null : about);
        for (var level : levels) {
            var choice = new Button(row, SWT.RADIO);
            choice.setToolTipText(level.name());
            Look.name(choice, name + ": " + level.name());
            choice.addListener(SWT.Selection, event -> {
                if (choice.getSelection()) {
                    chooser.accept(level.id());
                }
            });
            choices.add(choice);
        }
        row.addListener(SWT.Paint, event -> {
            event.gc.setForeground(look.theme().color(Role.LINE));
            int y = row.getClientArea().height - 1;
            event.gc.drawLine(0, y, row.getClientArea().width, y);
        });
    }

    Control control() {
        return row;
    }

    /** A button for each level, nearest first. */
    List<Button> choices() {
        return List.copyOf(choices);
    }

    /** Shows which level is chosen, if one is. */
    void show(Optional<String> levelId) {
        int rank = levelId.map(colours.framework()::rank).orElse(-1);
        for (int i = 0; i < choices.size(); i++) {
            if (choices.get(i).getSelection() != (i == rank)) {
                choices.get(i).setSelection(i == rank);
            }
        }
    }

    void focus() {
        choices.stream().filter(Button::getSelection).findFirst().or(() -> choices.stream().findFirst())
                .ifPresent(Control::setFocus);
    }
}
