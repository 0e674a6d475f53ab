package org.rightplace.workbench.forms;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TableItem;
import org.rightplace.workbench.forms.Picker.Choice;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workbench.theme.Theme.Role;
import org.rightplace.workbench.theme.Theme.Type;

/**
 * A list in which several things are ticked, found by typing part of their names. Enter in the field and the space bar in
 * the list tick and untick; what is ticked takes effect at once.
 *
 * @param <T> what is ticked
 */
public final class Ticks<T> {

    private final ListWindow<T> window;
    private final Set<T> ticked;
    private final int most;
    private final Consumer<List<T>> changed;
    private final TextBlock hint;

    private Ticks(Control at, Theme theme, String title, List<Choice<T>> choices, Collection<T> ticked, int most,
            Consumer<List<T>> changed) {
        this.ticked = new LinkedHashSet<>(ticked);
        this.most = most;
        this.changed = changed;
        window = new ListWindow<>(at, theme, title, choices, SWT.CHECK) {
            @Override
            void describe(TableItem item, Choice<T> choice) {
                item.setChecked(Ticks.this.ticked.contains(choice.value()));
            }
        };
        hint = new Look(theme).text(window.shell, Type.SECONDARY, Role.SECOND);
        hint.setLayoutData(Look.wide());
        window.table.addListener(SWT.Selection, this::tick);
        window.onEnter(this::turn);
        say();
    }

    /**
     * Opens the list beside a control.
     *
     * @param title what is to be ticked, as a request
     * @param choices what there is, in the order to show it
     * @param ticked what is ticked already
     * @param most how many may be ticked
     * @param changed takes what is ticked, in the order it was, each time that changes
     */
    public static <T> Shell open(Control at, Theme theme, String title, List<Choice<T>> choices, Collection<T> ticked,
            int most, Consumer<List<T>> changed) {
        return new Ticks<>(at, theme, title, choices, ticked, most, changed).window.open(at);
    }

    private void tick(Event event) {
        if (event.detail == SWT.CHECK) {
            var item = (TableItem) event.item;
            set(item, item.getChecked());
        }
    }

    private void turn() {
        int index = window.table.getSelectionIndex();
        if (index >= 0) {
            var item = window.table.getItem(index);
            set(item, !item.getChecked());
        }
    }

    private void set(TableItem item, boolean tick) {
        var choice = window.at(window.table.indexOf(item));
        boolean possible = choice != null && (!tick || ticked.size() < most);
        item.setChecked(possible && tick);
        if (possible && (tick ? ticked.add(choice.value()) : ticked.remove(choice.value()))) {
            changed.accept(List.copyOf(ticked));
        }
        say();
    }

    private void say() {
        Look.say(hint, ticked.size() < most
                ? "Tick up to " + most + " with Enter, or in the list with the space bar; Esc closes."
                : "That is the most there may be: untick one to choose another.");
        window.shell.layout();
    }
}
