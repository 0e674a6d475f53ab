package org.rightplace.ui.workshop.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.rightplace.workbench.forms.Literally;
import org.rightplace.workbench.forms.Look;
import org.rightplace.workbench.forms.Scrolling;
import org.rightplace.workbench.forms.TextBlock;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workbench.theme.Theme.Role;
import org.rightplace.workbench.theme.Theme.Type;
import org.rightplace.workshop.Binding;
import org.rightplace.workshop.Reach;

/** Chooses who can reach a workshop. */
final class ReachChoice {

    private static final int MOST_PORT = 65_535;
    private static final int PORT_WIDTH = 56;

    private final Composite pane;
    private final Map<Button, Reach> buttons = new LinkedHashMap<>();
    private final Text port;
    private final TextBlock warning;

    /** @param changed called when something else was chosen */
    ReachChoice(Composite parent, Theme theme, Runnable changed) {
        var look = new Look(theme);
        pane = look.stack(parent, 0);
        for (var reach : Reach.all()) {
            var button = new Button(pane, SWT.RADIO);
            button.setText(Literally.shown(ReachWords.name(reach)));
            button.setFont(theme.font(Type.BODY));
            button.setForeground(theme.color(Role.INK));
            var meaning = look.text(pane, ReachWords.meaning(reach), Type.SECONDARY, Role.SECOND);
            var room = Look.wide();
            room.horizontalIndent = Theme.STEP * 6;
            room.widthHint = PORT_WIDTH;
            meaning.setLayoutData(room);
            button.addListener(SWT.Selection, event -> {
                show();
                if (button.getSelection()) {
                    changed.run();
                }
            });
            buttons.put(button, reach);
        }
        warning = look.text(pane, ReachWords.UNENCRYPTED, Type.SECONDARY, Role.WARNING);
        var room = Look.wide();
        room.widthHint = PORT_WIDTH;
        room.verticalIndent = Theme.STEP;
        warning.setLayoutData(room);
        var line = look.row(pane, 3);
        ((GridLayout) line.getLayout()).marginHeight = Theme.STEP;
        line.setLayoutData(Look.wide());
        look.text(line, "Port", Type.BODY, Role.INK);
        port = new Text(line, SWT.BORDER | SWT.SINGLE);
        theme.style(port);
        port.setTextLimit(5);
        port.setLayoutData(new GridData(PORT_WIDTH, SWT.DEFAULT));
        port.setMessage("any");
        Look.name(port, "Port; any that is free if empty");
        var about = look.text(line, "Any that is free, unless your network asks for one.", Type.SECONDARY, Role.SECOND);
        about.setLayoutData(Look.wide());
        port.addListener(SWT.FocusOut, event -> changed.run());
        choose(Optional.empty());
    }

    Composite control() {
        return pane;
    }

    /** What was chosen; empty if the port is not one. */
    Optional<Binding> binding() {
        var reach = chosen();
        var typed = number(port.getText().strip());
        return typed.isPresent() ? Optional.of(new Binding(reach.address(), typed.getAsInt())) : Optional.empty();
    }

    void focusPort() {
        port.setFocus();
    }

    private Reach chosen() {
        return buttons.entrySet().stream().filter(one -> one.getKey().getSelection()).map(Map.Entry::getValue)
                .findFirst().orElse(Reach.MACHINE);
    }

    /**
     * Chooses where it is reached.
     *
     * @param before where it was reached before, if it was
     */
    void choose(Optional<Binding> before) {
        var address = before.map(Binding::address).orElse(Reach.MACHINE.address());
        var known = buttons.values().stream().anyMatch(reach -> reach.address().equals(address));
        buttons.forEach((button, reach) ->
                button.setSelection(known ? reach.address().equals(address) : reach.kind() == Reach.Kind.MACHINE));
        before.filter(binding -> known && binding.port() > 0).ifPresent(binding -> port.setText(Integer.toString(binding.port())));
        show();
    }

    private void show() {
        boolean shown = chosen().kind() != Reach.Kind.MACHINE;
        if (shown != warning.getVisible() || ((GridData) warning.getLayoutData()).exclude == shown) {
            Look.show(warning, shown);
            Scrolling.refit(pane);
        }
    }

    private static OptionalInt number(String text) {
        if (text.isEmpty()) {
            return OptionalInt.of(0);
        }
        if (!text.chars().allMatch(Character::isDigit)) {
            return OptionalInt.empty();
        }
        int number = Integer.parseInt(text);
        return number <= MOST_PORT ? OptionalInt.of(number) : OptionalInt.empty();
    }
}
