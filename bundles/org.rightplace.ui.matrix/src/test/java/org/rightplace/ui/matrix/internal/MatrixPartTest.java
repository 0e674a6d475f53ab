package org.rightplace.ui.matrix.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rightplace.ui.matrix.internal.Sample.MENTAL_HEALTH;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.rightplace.workspace.Edit;
import org.rightplace.alignment.AlignmentFinding;
import org.rightplace.model.OperatingModel;
import org.rightplace.model.Service;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Severity;
import org.rightplace.workspace.operatingmodel.CellRef;
import org.rightplace.workspace.operatingmodel.OperatingModelEdits;

/** Uses the matrix as a user would, with keys. */
class MatrixPartTest {

    @AfterAll
    static void closeWindow() {
        OpenWindow.closeShared();
    }

    private static void with(Consumer<OpenWindow> work) {
        OpenWindow.with(Sample.snapshot(), MENTAL_HEALTH, work);
    }

    private static String clipboard() {
        var clipboard = new Clipboard(Display.getCurrent());
        try {
            return (String) clipboard.getContents(TextTransfer.getInstance());
        } finally {
            clipboard.dispose();
        }
    }

    private static void clipboard(String text) {
        var clipboard = new Clipboard(Display.getCurrent());
        try {
            clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
        } finally {
            clipboard.dispose();
        }
    }

    @Test
    void shows_services_in_their_areas_and_those_from_elsewhere_last() {
        with(window -> assertThat(window.rows()).containsExactly(
                "Crisis/", "  Crisis team", "  Crisis line", "Talking therapies/", "  Counselling", "Dementia",
                "From other workstreams/", "  Psycho-oncology"));
    }

    @Test
    void keeps_in_sight_what_it_was_opened_for_when_it_gets_less_room() {
        OpenWindow.with(Sample.large(200), MENTAL_HEALTH, window -> {
            var table = window.table();
            var shell = table.getShell();
            var size = shell.getSize();
            var id = window.part().table().rows().all().get(150).id();
            window.select(id, 1);
            assertThat(window.part().table().bounds(id, 1)).isPresent();

            shell.setSize(size.x, size.y / 2);
            window.settle();
            var bounds = window.part().table().bounds(id, 1).orElseThrow();
            assertThat(bounds.y + bounds.height).isLessThanOrEqualTo(table.getClientArea().height);

            shell.setSize(size);
            window.settle();
        });
    }

    @Test
    void takes_what_is_typed_and_goes_on_below() {
        with(window -> {
            window.select("counselling", 2);
            window.press(SWT.NONE, SWT.F2);
            window.type("each partnership, County council: joint team");
            window.pressInField(SWT.NONE, SWT.CR);

            assertThat(window.said("counselling", "design")).isEqualTo("Partnerships + County council · Joint team");
            assertThat(window.workspace().undoLabel()).contains("Set design of “Counselling”");
            assertThat(window.part().table().focusCell()).contains(new CellRef("dementia", "design"));

            window.workspace().undo();
            window.settle();
            assertThat(window.snapshot()).isEqualTo(Sample.snapshot());
        });
    }

    @Test
    void keeps_the_field_open_where_nobody_is_meant_and_says_so() {
        with(window -> {
            window.select("counselling", 1);
            window.press(SWT.NONE, 'x');
            window.type("Partnrships");
            window.pressInField(SWT.NONE, SWT.CR);

            assertThat(window.typing()).isTrue();
            assertThat(window.part().detail().text()).contains("“Partnrships” is nobody", "Did you mean Partnerships?");
            window.pressInField(SWT.NONE, SWT.ESC);
            assertThat(window.snapshot()).isEqualTo(Sample.snapshot());
        });
    }

    @Test
    void goes_along_the_functions_with_tab() {
        with(window -> {
            window.select("dementia", 1);
            window.press(SWT.NONE, SWT.CR);
            window.type("System");
            window.pressInField(SWT.NONE, SWT.TAB);
            window.type("Bay");
            window.pressInField(SWT.NONE, SWT.TAB);
            window.pressInField(SWT.SHIFT, SWT.TAB);
            window.pressInField(SWT.NONE, SWT.ESC);

            assertThat(window.said("dementia", "needs")).isEqualTo("System");
            assertThat(window.said("dementia", "design")).isEqualTo("Bay");
            assertThat(window.part().table().focusColumn()).isEqualTo(2);
        });
    }

    @Test
    void fills_down_and_right_and_undoes_each_as_one() {
        with(window -> {
            window.part().table().selectBlock(1, 1, 2, 1);
            window.press(SWT.MOD1, 'd');
            assertThat(window.said("line", "needs")).isEqualTo("Neighbourhoods · Own team");
            assertThat(window.workspace().undoLabel()).contains("Fill needs of “Crisis line” from above");

            window.part().table().selectBlock(2, 1, 1, 3);
            window.press(SWT.MOD1, 'r');
            assertThat(window.said("line", "quality")).isEqualTo("Neighbourhoods · Own team");
            window.workspace().undo();
            window.settle();
            assertThat(window.said("line", "quality")).isEmpty();
            assertThat(window.said("line", "needs")).isEqualTo("Neighbourhoods · Own team");
        });
    }

    @Test
    void clears_the_selected_cells_and_skips_the_heads_of_areas() {
        with(window -> {
            window.part().table().selectBlock(0, 1, 5, 3);
            window.press(SWT.NONE, SWT.DEL);

            assertThat(window.snapshot().all(OperatingModel.class)).isEmpty();
            assertThat(window.workspace().undoLabel()).contains("Clear 9 cells");
        });
    }

    @Test
    void copies_and_pastes_as_a_spreadsheet_does() {
        with(window -> {
            window.part().table().selectBlock(1, 1, 1, 3);
            window.press(SWT.MOD1, 'c');
            assertThat(clipboard()).isEqualTo(
                    "Neighbourhoods · Own team\tPartnerships + County council · Joint team\tSystem · Own team");
            window.select("dementia", 1);
            window.press(SWT.MOD1, 'v');

            assertThat(window.said("dementia", "design")).isEqualTo("Partnerships + County council · Joint team");
            assertThat(window.workspace().undoLabel()).contains("Paste 3 cells");
        });
    }

    @Test
    void copies_names_and_heads_with_the_names_column() {
        with(window -> {
            window.part().table().selectBlock(2, 0, 1, 2);
            window.press(SWT.MOD1, 'c');

            assertThat(clipboard()).isEqualTo("Service\tNeeds\nCrisis line\tSystem · Own team");
        });
    }

    @Test
    void says_what_it_does_not_understand_of_a_paste_and_changes_nothing() {
        with(window -> {
            clipboard("System\tSomeone");
            window.select("dementia", 1);
            window.press(SWT.MOD1, 'v');

            assertThat(window.part().detail().text())
                    .contains("Nothing was pasted", "Line 1, column 2 (Dementia, Design)", "“Someone”");
            assertThat(window.snapshot()).isEqualTo(Sample.snapshot());
        });
    }

    @Test
    void says_how_to_begin_in_the_words_of_the_framework_and_leaves_room_for_the_link() {
        with(window -> {
            window.workspace().apply(Edit.of("Name it at length", now -> now.with(now.get(Service.class, "dementia")
                    .withName("Dementia diagnosis and support after it ".repeat(4)))));
            window.workspace().apply(Edit.of("Draw other levels", now -> {
                var framework = now.framework().orElseThrow();
                return now.with(framework.withLevels(framework.levels().stream()
                        .map(level -> level.id().equals("partnership") ? level.withName("Footprint").withPlural("Footprints") : level)
                        .toList()));
            }));
            window.settle();
            window.select("dementia", 1);

            assertThat(window.part().detail().text())
                    .startsWith("Dementia diagnosis")
                    .contains("… · ", "such as “Footprints: own team”", "Fill what nobody holds")
                    .hasSizeLessThan(300);
        });
    }

    @Test
    void replaces_a_holder_in_all_cells_shown() {
        with(window -> {
            window.select("line", 1);
            window.press(SWT.MOD1, 'h');
            assertThat(window.part().replacing().from().getText()).isEqualTo("System");
            window.part().replacing().to().setText("bay");
            window.part().replacing().replace();
            window.settle();

            assertThat(window.said("team", "quality")).isEqualTo("Bay · Own team");
            assertThat(window.said("line", "needs")).isEqualTo("Bay · Own team");
            assertThat(window.workspace().undoLabel()).contains("Replace “System” with “Bay”");
        });
    }

    @Test
    void replaces_a_holder_in_the_selected_cells_alone_where_several_are_selected() {
        with(window -> {
            window.part().findAndReplace();
            window.part().table().selectBlock(window.part().table().rows().indexOf("team"), 1, 1, 3);
            window.settle();
            window.part().replacing().from().setText("system");
            window.part().replacing().to().setText("bay");
            window.part().replacing().replace();
            window.settle();

            assertThat(window.said("team", "quality")).isEqualTo("Bay · Own team");
            assertThat(window.said("line", "needs")).isEqualTo("System · Own team");
        });
    }

    @Test
    void starts_from_the_placements() {
        with(window -> {
            window.part().actions().fillFromPlacements();
            window.settle();

            assertThat(window.said("counselling", "quality")).isEqualTo("Partnerships");
            assertThat(window.said("dementia", "needs")).isEmpty();
        });
    }

    @Test
    void finds_services_by_who_holds_them() {
        with(window -> {
            window.part().view().filter().setText("county joint");
            window.settle();
            assertThat(window.rows()).containsExactly("Crisis/", "  Crisis team");
            window.part().view().filter().setText("");
            window.settle();
            assertThat(window.rows()).hasSize(8);
        });
    }

    @Test
    void closes_and_opens_areas_with_the_arrows_and_reveals_what_lies_in_them() {
        with(window -> {
            window.select("crisis", 0);
            window.press(SWT.NONE, SWT.ARROW_LEFT);
            assertThat(window.rows()).doesNotContain("  Crisis team").contains("Crisis/");

            window.part().reveal(new EntityRef(Service.class, "team"));
            window.settle();
            assertThat(window.rows()).contains("  Crisis team");
            window.until(() -> window.selection().contains(new EntityRef(Service.class, "team")));
            assertThat(window.selection()).contains(new EntityRef(Service.class, "team"));
        });
    }

    @Test
    void shows_services_without_areas_with_where_they_stand() {
        with(window -> {
            window.part().view().groupBy("nothing");
            window.settle();
            assertThat(window.rows()).containsExactly(
                    "Crisis team", "Crisis line", "Counselling", "Dementia", "Psycho-oncology");
            window.part().view().groupBy("service area");
        });
    }

    @Test
    void colours_by_level_kind_or_holder_and_the_legend_says_which_in_words() {
        with(window -> {
            assertThat(window.part().view().legend().words()).contains("N Neighbourhoods", "P Partnerships", "S Systems");
            window.part().view().colourBy(Colouring.By.KIND);
            assertThat(window.part().view().legend().words()).contains("OT Own team", "JT Joint team");
            window.part().view().colourBy(Colouring.By.HOLDER);
            assertThat(window.part().view().legend().words()).contains("CC County council", "S System");
            window.part().view().colourBy(Colouring.By.LEVEL);
        });
    }

    @Test
    void says_the_cell_in_words_with_the_handoff() {
        with(window -> {
            window.select("team", 3);

            assertThat(window.part().detail().text()).startsWith(
                    "Crisis team · Quality: System, own team. Taken over from Partnerships + County council after design.");
        });
    }

    @Test
    void says_the_first_finding_of_a_cell_whole_and_how_many_more_there_are() {
        with(window -> {
            window.part().facts().found(List.of(finding("One thing."), finding("Another."), finding("A third.")));
            window.select("team", 3);

            assertThat(window.part().detail().text()).contains("▲ One thing.", "2 more findings").doesNotContain("Another");
        });
    }

    private static AlignmentFinding finding(String message) {
        return AlignmentFinding.of("rule", Severity.WARNING, message, new CellRef("team", "quality"));
    }

    @Test
    void follows_changes_made_elsewhere() {
        with(window -> {
            window.workspace().apply(OperatingModelEdits.on(window.snapshot())
                    .set(List.of(new CellRef("dementia", "needs")),
                            window.part().facts().words().read("County council").content()));
            window.settle();

            assertThat(window.part().table().rows().getDataValue(1, window.part().table().rows().indexOf("dementia")))
                    .isEqualTo("County council");
        });
    }

    @Test
    void explains_itself_where_there_are_no_services() {
        OpenWindow.with(Sample.snapshot(), "empty", window -> assertThat(window.table().isVisible()).isFalse());
    }

    @Test
    void shows_five_thousand_services_and_scrolls_to_the_last() {
        OpenWindow.with(Sample.large(5_000), MENTAL_HEALTH, window -> {
            assertThat(window.part().table().rows().getRowCount()).isEqualTo(5_100);
            window.select("s4999", 3);
            assertThat(window.part().table().bounds("s4999", 3)).isPresent();
            assertThat(window.part().table().bounds("s0", 3)).isEmpty();
        });
    }
}
