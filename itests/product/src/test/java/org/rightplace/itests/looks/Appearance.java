package org.rightplace.itests.looks;

import java.util.List;

import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.rightplace.itests.drive.Hands;
import org.rightplace.itests.drive.Window;

/** The looks in which pictures are taken. */
enum Appearance {
    LIGHT("light", "Colours: Light", false, false),
    DARK("dark", "Colours: Dark", true, false),
    HIGH_CONTRAST("high-contrast", "Colours: High contrast, dark", true, true);

    private final String word;
    private final String command;
    private final boolean dark;
    private final boolean highContrast;

    Appearance(String word, String command, boolean dark, boolean highContrast) {
        this.word = word;
        this.command = command;
        this.dark = dark;
        this.highContrast = highContrast;
    }

    /** What its folder of pictures is named after. */
    String word() {
        return word;
    }

    /** Chooses it as a user would, from the list of commands. */
    void choose(OpenSystem system) {
        if (worn(system)) {
            return;
        }
        Hands.press("Ctrl+Shift+P");
        Text box = Window.find(Text.class, "that asks for a command", one -> one.isFocusControl() && one.getText().startsWith(">"));
        Window.tell(() -> box.setText("> " + command));
        Table results = Window.find(Table.class, "that offers '" + command + "' first", this::offers);
        Hands.click(Window.ask(() -> results.toDisplay(results.getItemHeight(), results.getItemHeight() / 2)), 1);
        Window.await("the window looks " + word, () -> worn(system));
        Window.settle();
    }

    private boolean offers(Table results) {
        return results.getItemCount() > 0 && results.getItem(0).getText(0).startsWith(command);
    }

    private boolean worn(OpenSystem system) {
        return List.of(dark, highContrast).equals(List.of(system.site().theme().dark(), system.site().theme().highContrast()));
    }
}
