package org.rightplace.workbench.internal.commands;

import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.bindings.keys.formatting.KeyFormatterFactory;
import org.eclipse.swt.SWT;

/** Keys as users know them, such as {@code Ctrl+Shift+P}. */
public final class KeyWords {

    private static final Map<String, String> NAMES = Map.of(
            "ARROW_LEFT", "Left", "ARROW_RIGHT", "Right", "ARROW_UP", "Up", "ARROW_DOWN", "Down",
            "CR", "Enter", "ESC", "Esc", "DEL", "Delete", "BS", "Backspace", "TAB", "Tab");

    private KeyWords() {}

    /** The keys in words. */
    public static String of(KeySequence sequence) {
        var strokes = new ArrayList<String>();
        for (var stroke : sequence.getKeyStrokes()) {
            strokes.add(of(stroke));
        }
        return String.join(" ", strokes);
    }

    private static String of(KeyStroke stroke) {
        var parts = new ArrayList<String>();
        int modifiers = stroke.getModifierKeys();
        add(parts, modifiers, SWT.COMMAND, "Cmd");
        add(parts, modifiers, SWT.CTRL, "Ctrl");
        add(parts, modifiers, SWT.ALT, "Alt");
        add(parts, modifiers, SWT.SHIFT, "Shift");
        var name = KeyFormatterFactory.getFormalKeyFormatter().format(stroke.getNaturalKey());
        parts.add(NAMES.getOrDefault(name, name.length() <= 3 ? name.toUpperCase(Locale.ROOT)
                : name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT)));
        return String.join("+", parts);
    }

    private static void add(ArrayList<String> parts, int modifiers, int modifier, String name) {
        if ((modifiers & modifier) != 0) {
            parts.add(name);
        }
    }
}
