package org.rightplace.workbench.forms;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.rightplace.workbench.theme.Theme;

/**
 * A list to pick one thing from by typing part of its name. Arrow keys move, Enter picks, Escape leaves, and so does
 * clicking elsewhere.
 *
 * @param <T> what is picked
 */
public final class Picker<T> {

    private final ListWindow<T> window;
    private final Consumer<T> picked;

    /**
     * Something to pick.
     *
     * @param value what is picked
     * @param name what it is called
     * @param detail what it is or where it belongs, in a few words
     */
    public record Choice<T>(T value, String name, String detail) {
        boolean fits(String[] words) {
            var text = (name + " " + detail).toLowerCase(Locale.ROOT);
            for (var word : words) {
                if (!text.contains(word)) {
                    return false;
                }
            }
            return true;
        }
    }

    private Picker(Control at, Theme theme, String title, List<Choice<T>> choices, Consumer<T> picked) {
        this.picked = picked;
        window = new ListWindow<>(at, theme, title, choices, SWT.NONE) { };
        window.onEnter(this::pick);
        window.table.addListener(SWT.DefaultSelection, event -> pick());
        window.table.addListener(SWT.MouseUp, event -> {
            if (window.table.getItem(new Point(event.x, event.y)) != null) {
                pick();
            }
        });
    }

    /**
     * Opens a picker beside a control: below a button, within something large such as a tree.
     *
     * @param title what is to be picked, as a request
     * @param choices what there is, in the order to show it
     * @param picked takes what is picked; it is not called if nothing is
     */
    public static <T> Shell open(Control at, Theme theme, String title, List<Choice<T>> choices, Consumer<T> picked) {
        return new Picker<>(at, theme, title, choices, picked).window.open(at);
    }

    private void pick() {
        var choice = window.at(window.table.getSelectionIndex());
        if (choice != null) {
            window.close();
            picked.accept(choice.value());
        }
    }
}
