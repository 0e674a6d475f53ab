package org.rightplace.ui.framework.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rightplace.model.BandBuilder;
import org.rightplace.model.DecisionTool;
import org.rightplace.model.Extras;
import org.rightplace.model.Framework;
import org.rightplace.model.FrameworkBuilder;
import org.rightplace.model.LevelBuilder;
import org.rightplace.model.Mode;
import org.rightplace.model.NhsArea;
import org.rightplace.workspace.Edit;
import org.rightplace.workspace.EditRefused;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.framework.FrameworkEdits;
import org.rightplace.workspace.framework.FrameworkList;

class SheetsTest {

    private static final Framework FRAMEWORK = FrameworkBuilder.builder()
            .id("f")
            .levels(List.of(
                    LevelBuilder.builder().id("near").name("Near").build(),
                    LevelBuilder.builder().id("far").name("Far").build()))
            .tool(new DecisionTool(
                    "Tool",
                    "",
                    List.of(),
                    List.of(BandBuilder.builder().id("all").name("All").low(0).high(5).level("near").build()),
                    1.5,
                    0.7,
                    Extras.NONE))
            .build();
    private static final Snapshot SYSTEM = Snapshot.empty().with(FRAMEWORK);
    private final FrameworkEdits edits = new FrameworkEdits("f");

    @Test
    void every_list_takes_a_new_item_that_keeps_the_rules() {
        for (var sheet : List.of(
                Sheets.levels(), Sheets.functions(), Sheets.kinds(), Sheets.bands(), Sheets.characteristics(),
                Sheets.principles(), Sheets.areaMappings())) {
            assertThat(added(sheet)).as(sheet.title()).isEqualTo(1);
        }
    }

    @Test
    void words_in_a_cell_change_the_item_and_read_the_same_after() {
        var after = set(Sheets.levels(), "near", "min", "30,000");
        after = set(after, Sheets.levels(), "near", "area", "PCN");
        var level = after.level("near").orElseThrow();

        assertThat(level.populationMin()).isEqualTo(30_000L);
        assertThat(level.nhsArea()).isEqualTo(NhsArea.PCN);
        assertThat(text(after, Sheets.levels(), "near", "min")).isEqualTo("30,000");
        assertThat(text(after, Sheets.levels(), "near", "area")).isEqualTo("PCN");
        assertThat(text(set(after, Sheets.levels(), "near", "area", "None"), Sheets.levels(), "near", "area"))
                .isEqualTo("None");
    }

    @Test
    void a_band_points_to_a_level_by_its_name() {
        assertThat(text(FRAMEWORK, Sheets.bands(), "all", "level")).isEqualTo("Near");
        assertThat(FrameworkList.BANDS.of(set(Sheets.bands(), "all", "level", "Far")).getFirst().level()).isEqualTo("far");
        assertThatThrownBy(() -> set(Sheets.bands(), "all", "level", "Nowhere")).isInstanceOf(EditRefused.class);
    }

    @Test
    void adding_a_band_splits_the_one_selected_and_its_start_moves_both() {
        var split = added(Sheets.bands(), FRAMEWORK, "top");
        var moved = set(split, Sheets.bands(), "top", "low", "3");

        assertThat(FrameworkList.BANDS.of(split)).extracting("low").containsExactly(0.0, 2.5);
        assertThat(FrameworkList.BANDS.of(moved)).extracting("high").containsExactly(3.0, 5.0);
    }

    @Test
    void ticks_and_choices_read_as_words() {
        var after = added(Sheets.functions(), FRAMEWORK, "new");
        after = set(after, Sheets.functions(), "new", "duty", Column.YES);
        after = set(after, Sheets.functions(), "new", "mode", "Transformational");

        assertThat(after.functions()).singleElement().satisfies(function -> {
            assertThat(function.statutoryDuty()).isTrue();
            assertThat(function.mode()).isEqualTo(Mode.TRANSFORMATIONAL);
        });
    }

    private <T> int added(Sheet<T> sheet) {
        return sheet.list().of(added(sheet, FRAMEWORK, "new")).size() - sheet.list().of(FRAMEWORK).size();
    }

    private <T> Framework added(Sheet<T> sheet, Framework framework, String id) {
        return after(framework, sheet.add(edits, framework, id, Optional.empty()));
    }

    private <T> Framework set(Sheet<T> sheet, String id, String column, String words) {
        return set(FRAMEWORK, sheet, id, column, words);
    }

    private <T> Framework set(Framework framework, Sheet<T> sheet, String id, String column, String words) {
        var item = sheet.list().find(framework, id).orElseThrow();
        return after(framework, sheet.set(edits, framework, item, column(sheet, column), words));
    }

    private static <T> String text(Framework framework, Sheet<T> sheet, String id, String column) {
        return column(sheet, column).text().apply(framework, sheet.list().find(framework, id).orElseThrow());
    }

    private static <T> Column<T> column(Sheet<T> sheet, String id) {
        return sheet.columns().stream().filter(column -> column.id().equals(id)).findFirst().orElseThrow();
    }

    private static Framework after(Framework framework, Edit edit) {
        return edit.apply(SYSTEM.with(framework)).framework().orElseThrow();
    }
}
