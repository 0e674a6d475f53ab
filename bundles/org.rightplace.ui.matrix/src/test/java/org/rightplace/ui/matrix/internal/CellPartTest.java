package org.rightplace.ui.matrix.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rightplace.ui.matrix.internal.Sample.MENTAL_HEALTH;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.rightplace.model.OperatingModel;
import org.rightplace.workbench.forms.TextBlock;
import org.rightplace.workspace.operatingmodel.CellRef;

/** Uses the selected cells in the inspector as a user would. */
class CellPartTest {

    @AfterAll
    static void closeWindow() {
        OpenWindow.closeShared();
    }

    private static void with(Consumer<OpenWindow> work) {
        OpenWindow.with(Sample.snapshot(), MENTAL_HEALTH, work);
    }

    /** Goes to a cell and to its note. */
    private static CellPart note(OpenWindow window, String service, int column) {
        window.select(service, column);
        window.part().typeNote();
        window.settle();
        return window.open().inspected().orElseThrow();
    }

    private static <T extends Control> List<T> all(Class<T> type, CellPart part) {
        var found = new ArrayList<T>();
        var waiting = new ArrayDeque<Control>(List.of(part.control()));
        while (!waiting.isEmpty()) {
            var control = waiting.poll();
            if (type.isInstance(control)) {
                found.add(type.cast(control));
            }
            if (control instanceof Composite composite) {
                waiting.addAll(List.of(composite.getChildren()));
            }
        }
        return found;
    }

    private static String noted(OpenWindow window, String service, String function) {
        return window.snapshot().find(OperatingModel.class, service)
                .flatMap(model -> model.cell(function)).map(cell -> cell.note()).orElse("");
    }

    private static void type(OpenWindow window, Text text, String words) {
        for (var letter : words.split("")) {
            text.insert(letter);
            window.settle();
        }
    }

    @Test
    void keeps_every_keystroke_of_a_note_and_undoes_them_together() {
        with(window -> {
            var text = all(Text.class, note(window, "team", 1)).getLast();
            type(window, text, "Until June");
            assertThat(noted(window, "team", "needs")).isEqualTo("Until June");
            assertThat(window.said("team", "needs")).isEqualTo("Neighbourhoods · Own team");
            assertThat(window.part().detail().text()).contains("Until June");

            window.workspace().undo();
            window.settle();
            assertThat(window.snapshot()).isEqualTo(Sample.snapshot());
            assertThat(text.getText()).isEmpty();
        });
    }

    @Test
    void goes_along_with_the_selected_cell_of_the_same_service() {
        with(window -> {
            var part = note(window, "team", 1);
            assertThat(all(Text.class, part).getFirst().getText()).isEqualTo("Neighbourhoods");
            window.select("team", 2);
            window.until(() -> all(Text.class, part).getFirst().getText().startsWith("Partnerships"));
            assertThat(all(Text.class, part).getFirst().getText()).isEqualTo("Partnerships + County council");
            assertThat(all(Combo.class, part).getFirst().getText()).isEqualTo("Joint team");
        });
    }

    @Test
    void takes_who_and_how_and_leaves_what_names_nobody() {
        with(window -> {
            var part = note(window, "counselling", 1);
            all(Text.class, part).getFirst().setText("Partnrship");
            window.settle();
            assertThat(window.snapshot()).isEqualTo(Sample.snapshot());
            all(Text.class, part).getFirst().setText("bay");
            window.settle();
            all(Combo.class, part).getFirst().select(1);
            all(Combo.class, part).getFirst().notifyListeners(SWT.Selection, new Event());
            window.settle();
            assertThat(window.said("counselling", "needs")).isEqualTo("Bay · Own team");
        });
    }

    @Test
    void says_where_the_work_comes_from_and_goes_to_and_leads_there() {
        with(window -> {
            var part = note(window, "team", 2);
            assertThat(part.told()).startsWith(
                    "Taken over from Neighbourhoods after needs.", "Goes on to System for quality.");
            all(Link.class, part).getFirst().notifyListeners(SWT.Selection, new Event());
            window.settle();
            assertThat(window.part().table().focusCell()).contains(new CellRef("team", "needs"));
        });
    }

    @Test
    void says_no_longer_that_cells_differ_once_they_are_the_same() {
        with(window -> {
            var part = note(window, "team", 1);
            window.part().table().selectBlock(window.part().table().rows().indexOf("team"), 1, 2, 1);
            window.until(() -> differs(part));
            window.table().setFocus();
            window.part().actions().fillDown();
            window.settle();

            assertThat(differs(part)).isFalse();
        });
    }

    private static boolean differs(CellPart part) {
        return all(TextBlock.class, part).stream().anyMatch(label -> label.getText().contains("(they differ)"));
    }

    @Test
    void changes_several_selected_cells_together_and_has_no_note_for_them() {
        with(window -> {
            var part = note(window, "team", 1);
            window.part().table().selectBlock(window.part().table().rows().indexOf("team"), 1, 2, 2);
            window.until(() -> all(Text.class, part).size() == 1);
            assertThat(all(Text.class, part).getFirst().getText()).isEmpty();
            all(Combo.class, part).getFirst().select(2);
            all(Combo.class, part).getFirst().notifyListeners(SWT.Selection, new Event());
            window.settle();
            assertThat(List.of(window.said("team", "needs"), window.said("team", "design"), window.said("line", "needs")))
                    .containsExactly("Neighbourhoods · Joint team", "Partnerships + County council · Joint team", "System · Joint team");
            window.workspace().undo();
            window.settle();
            assertThat(window.snapshot()).isEqualTo(Sample.snapshot());
        });
    }
}
