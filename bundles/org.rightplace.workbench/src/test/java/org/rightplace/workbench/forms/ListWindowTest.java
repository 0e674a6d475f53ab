package org.rightplace.workbench.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.rightplace.workbench.testing.Bench;
import org.rightplace.workbench.testing.OnDisplay;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workspace.Snapshot;

/** Uses the lists to choose from as somebody with a keyboard would. */
class ListWindowTest {

    private static final List<Picker.Choice<String>> PLACES = List.of(
            new Picker.Choice<>("bay", "Bay", "Partnership"),
            new Picker.Choice<>("kendal", "Kendal", "Neighbourhood in Bay"),
            new Picker.Choice<>("wyre", "Wyre", "Neighbourhood in Fylde Coast"));

    private final List<Object> told = new ArrayList<>();

    private interface Opening {
        Shell open(Shell at, Theme theme);
    }

    private interface Use {
        void use(Text words, Table list, Shell window);
    }

    private static void with(Opening opening, Use use) {
        OnDisplay.run(display -> {
            try (var workbench = Bench.open(display, Snapshot.empty(), List.of())) {
                var shell = new Shell(display);
                shell.setSize(600, 500);
                shell.open();
                var window = opening.open(shell, workbench.themes().current());
                OnDisplay.settle(display);
                use.use((Text) window.getChildren()[0], (Table) window.getChildren()[1], window);
                shell.dispose();
            }
        });
    }

    private static void press(Text words, int key) {
        var event = new Event();
        event.keyCode = key;
        words.notifyListeners(SWT.KeyDown, event);
    }

    private static void enter(Text words) {
        words.notifyListeners(SWT.DefaultSelection, new Event());
    }

    @Test
    void picksWhatTheArrowsCameToAmongWhatFitsTheWords() {
        with((at, theme) -> Picker.open(at, theme, "Move to", PLACES, told::add), (words, list, window) -> {
            words.setText("bay");
            assertThat(list.getItemCount()).as("by name and by where it lies").isEqualTo(2);
            press(words, SWT.ARROW_DOWN);
            enter(words);

            assertThat(told).containsExactly("kendal");
            assertThat(window.isDisposed()).isTrue();
        });
    }

    @Test
    void saysThatNothingFitsAndPicksNothing() {
        with((at, theme) -> Picker.open(at, theme, "Move to", PLACES, told::add), (words, list, window) -> {
            words.setText("nowhere");
            assertThat(list.getItem(0).getText()).isEqualTo("Nothing is called that.");
            enter(words);

            assertThat(told).isEmpty();
            assertThat(window.isDisposed()).isFalse();
        });
    }

    @Test
    void ticksNoMoreThanThereMayBe() {
        with((at, theme) -> Ticks.open(at, theme, "Compare", PLACES, List.of("wyre"), 2, told::add), (words, list, window) -> {
            enter(words);
            press(words, SWT.ARROW_DOWN);
            enter(words);
            assertThat(told).as("the third is not ticked").containsExactly(List.of("wyre", "bay"));
            assertThat(list.getItem(1).getChecked()).isFalse();

            press(words, SWT.ARROW_UP);
            enter(words);
            assertThat(told).last().isEqualTo(List.of("wyre"));
            assertThat(list.getItem(0).getChecked()).isFalse();
        });
    }

    @Test
    void escapeLeaves() {
        with((at, theme) -> Picker.open(at, theme, "Move to", PLACES, told::add), (words, list, window) -> {
            var escape = new Event();
            escape.detail = SWT.TRAVERSE_ESCAPE;
            window.notifyListeners(SWT.Traverse, escape);

            assertThat(window.isDisposed()).isTrue();
            assertThat(told).isEmpty();
        });
    }
}
