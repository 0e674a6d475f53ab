package org.rightplace.workbench.internal.commands;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.bindings.keys.SWTKeySupport;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.rightplace.workbench.internal.contributions.Contributions.Present;
import org.rightplace.workbench.nattable.Throttle;
import org.rightplace.workbench.spi.Command;

/** Runs commands by their keys. */
public final class Keys {

    private final Commands commands;
    private final Display display;
    private final Predicate<Control> inside;
    private final Listener listener = this::key;
    private final Listener traversal = this::traverse;
    private Map<KeyStroke, List<Present<Command>>> bound;

    /** @param inside whether keys pressed in a control are meant for the window */
    public Keys(Commands commands, Display display, Predicate<Control> inside) {
        this.commands = commands;
        this.display = display;
        this.inside = inside;
        display.addFilter(SWT.KeyDown, listener);
        display.addFilter(SWT.Traverse, traversal);
    }

    /** Takes up commands that have come or gone. */
    public void refresh() {
        bound = null;
    }

    /** Stops listening. */
    public void dispose() {
        display.removeFilter(SWT.KeyDown, listener);
        display.removeFilter(SWT.Traverse, traversal);
    }

    private void key(Event event) {
        var command = command(event);
        if (command != null) {
            event.doit = false;
            event.type = SWT.None;
            commands.run(command);
        }
    }

    // Many controls take Ctrl+Tab for Tab and let the keyboard go on before the key itself is heard of.
    private void traverse(Event event) {
        if (event.keyCode == SWT.TAB && command(event) != null) {
            event.doit = false;
            event.type = SWT.None;
        }
    }

    private Present<Command> command(Event event) {
        if (!(event.widget instanceof Control control) || !inside.test(control) || plain(event)) {
            return null;
        }
        Throttle.catchUp(display);
        var command = find(SWTKeySupport.convertEventToUnmodifiedAccelerator(event));
        if (command == null) {
            command = find(SWTKeySupport.convertEventToUnshiftedModifiedAccelerator(event));
        }
        return command == null ? find(SWTKeySupport.convertEventToModifiedAccelerator(event)) : command;
    }

    // Typing must cost nothing: a letter without Ctrl, Alt or Command is never a command.
    private static boolean plain(Event event) {
        boolean function = event.keyCode >= SWT.F1 && event.keyCode <= SWT.F20;
        return !function && (event.stateMask & (SWT.CTRL | SWT.ALT | SWT.COMMAND)) == 0;
    }

    // Several commands may have the same keys where they are never of use at the same time.
    private Present<Command> find(int accelerator) {
        if (bound == null) {
            bound = bind();
        }
        return bound.getOrDefault(SWTKeySupport.convertAcceleratorToKeyStroke(accelerator), List.of()).stream()
                .filter(commands::enabled)
                .findFirst()
                .orElse(null);
    }

    private Map<KeyStroke, List<Present<Command>>> bind() {
        var result = new HashMap<KeyStroke, List<Present<Command>>>();
        for (var command : commands.all()) {
            commands.keys(command)
                    .filter(keys -> keys.getKeyStrokes().length == 1)
                    .ifPresent(keys -> result.computeIfAbsent(keys.getKeyStrokes()[0], added -> new ArrayList<>()).add(command));
        }
        return result;
    }
}
