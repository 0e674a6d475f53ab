package org.rightplace.workspace.operatingmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rightplace.workspace.operatingmodel.Clinic.BAY;
import static org.rightplace.workspace.operatingmodel.Clinic.COUNCIL;
import static org.rightplace.workspace.operatingmodel.Clinic.SYSTEM;
import static org.rightplace.workspace.operatingmodel.Clinic.cell;
import static org.rightplace.workspace.operatingmodel.Clinic.who;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rightplace.model.Cell;
import org.rightplace.model.Extras;
import org.rightplace.model.Holder;
import org.rightplace.model.HolderType;
import org.rightplace.model.OperatingModel;
import org.rightplace.workspace.EditRefused;
import org.rightplace.workspace.Snapshot;

class OperatingModelEditsTest {

    private static final Snapshot SYSTEM_BEFORE = Clinic.snapshot();

    private static Snapshot set(Snapshot before, String service, String function, CellContent content) {
        return OperatingModelEdits.on(before).set(List.of(cell(service, function)), content).apply(before);
    }

    private static CellContent says(Snapshot snapshot, String service, String function) {
        return CellContent.in(snapshot, cell(service, function));
    }

    @Test
    void keeps_cells_in_the_order_of_the_functions() {
        var after = set(set(SYSTEM_BEFORE, "crisis", "quality", who(SYSTEM)), "crisis", "needs", who("own", BAY));

        assertThat(after.get(OperatingModel.class, "crisis").cells()).extracting(Cell::function)
                .containsExactly("needs", "quality");
        assertThat(says(after, "crisis", "needs")).isEqualTo(who("own", BAY));
    }

    @Test
    void is_named_after_the_cell_or_how_many_there_are() {
        var edits = OperatingModelEdits.on(SYSTEM_BEFORE);

        assertThat(edits.set(List.of(cell("crisis", "needs")), who(BAY)).label())
                .isEqualTo("Set needs of “Crisis resolution”");
        assertThat(edits.clear(List.of(cell("crisis", "needs"), cell("crisis", "design"))).label())
                .isEqualTo("Clear 2 cells");
    }

    @Test
    void changes_who_without_how_and_how_without_who() {
        var cells = List.of(cell("crisis", "needs"), cell("dementia", "needs"));
        var before = set(SYSTEM_BEFORE, "crisis", "needs", who("own", BAY));

        var who = OperatingModelEdits.on(before).setHolders(cells, List.of(SYSTEM)).apply(before);
        var how = OperatingModelEdits.on(who).setKind(cells, "joint").apply(who);

        assertThat(says(who, "crisis", "needs")).isEqualTo(who("own", SYSTEM));
        assertThat(says(how, "crisis", "needs")).isEqualTo(who("joint", SYSTEM));
        assertThat(says(how, "dementia", "needs")).isEqualTo(who("joint", SYSTEM));
    }

    @Test
    void leaves_nothing_behind_when_all_is_cleared() {
        var before = set(SYSTEM_BEFORE, "crisis", "needs", who(BAY));

        assertThat(OperatingModelEdits.on(before).clear(List.of(cell("crisis", "needs"))).apply(before))
                .isEqualTo(SYSTEM_BEFORE);
    }

    @Test
    void keeps_notes_and_what_plugins_added_when_a_cell_is_cleared() {
        var extras = Extras.NONE.withExtension("plugin", "x");
        var before = SYSTEM_BEFORE.with(new OperatingModel(
                "crisis", List.of(new Cell("needs", List.of(BAY), "own", "Until April", extras)), null));

        var after = OperatingModelEdits.on(before).clear(List.of(cell("crisis", "needs"))).apply(before);

        assertThat(after.get(OperatingModel.class, "crisis").cells())
                .containsExactly(new Cell("needs", List.of(), "", "Until April", extras));
    }

    @Test
    void leaves_cells_of_functions_that_are_gone_alone() {
        var old = new Cell("old", List.of(BAY), "", "", null);
        var before = SYSTEM_BEFORE.with(new OperatingModel("crisis", List.of(old), null));

        assertThat(set(before, "crisis", "needs", who(SYSTEM)).get(OperatingModel.class, "crisis").cells())
                .extracting(Cell::function).containsExactly("needs", "old");
    }

    @Test
    void changes_nothing_when_it_says_the_same() {
        var before = set(SYSTEM_BEFORE, "crisis", "needs", who("own", BAY));

        assertThat(set(before, "crisis", "needs", who("own", BAY))).isSameAs(before);
    }

    @Test
    void refuses_areas_and_what_is_gone() {
        assertThatThrownBy(() -> set(SYSTEM_BEFORE, "talking", "needs", who(BAY)))
                .isInstanceOf(EditRefused.class).hasMessageContaining("Talking therapies is a service area");
        assertThatThrownBy(() -> set(SYSTEM_BEFORE, "gone", "needs", who(BAY))).isInstanceOf(EditRefused.class);
        assertThatThrownBy(() -> set(SYSTEM_BEFORE, "crisis", "gone", who(BAY))).isInstanceOf(EditRefused.class);
        assertThatThrownBy(() -> set(SYSTEM_BEFORE, "crisis", "needs", who(new Holder(HolderType.PLACE, "gone", null))))
                .isInstanceOf(EditRefused.class).hasMessageContaining("no longer among");
        assertThatThrownBy(() -> set(SYSTEM_BEFORE, "crisis", "needs", who("gone", BAY)))
                .isInstanceOf(EditRefused.class).hasMessageContaining("kind");
    }

    @Test
    void changes_how_a_cell_is_done_although_who_does_it_is_gone() {
        var gone = new Holder(HolderType.PLACE, "gone", null);
        var before = SYSTEM_BEFORE.with(new OperatingModel("crisis", List.of(new Cell("needs", List.of(gone), "", "", null)), null));

        var after = OperatingModelEdits.on(before).setKind(List.of(cell("crisis", "needs")), "own").apply(before);

        assertThat(says(after, "crisis", "needs")).isEqualTo(who("own", gone));
    }

    @Test
    void replaces_a_holder_wherever_it_is_and_names_nobody_twice() {
        var before = set(set(SYSTEM_BEFORE, "crisis", "needs", who("joint", BAY, COUNCIL)), "dementia", "design", who(BAY));
        var all = Clinic.sheet(before).cells();

        assertThat(OperatingModelEdits.held(before, all, BAY))
                .containsExactly(cell("crisis", "needs"), cell("dementia", "design"));
        var after = OperatingModelEdits.on(before).replace(all, BAY, COUNCIL).apply(before);

        assertThat(says(after, "crisis", "needs")).isEqualTo(who("joint", COUNCIL));
        assertThat(says(after, "dementia", "design")).isEqualTo(who(COUNCIL));
        assertThatThrownBy(() -> OperatingModelEdits.on(after).replace(all, BAY, SYSTEM).apply(after))
                .isInstanceOf(EditRefused.class).hasMessage("Bay (Partnership) does nothing in these cells.");
    }

    @Test
    void keeps_a_note_on_a_cell_that_says_nothing_else() {
        var edits = OperatingModelEdits.on(SYSTEM_BEFORE);
        var after = edits.note(cell("crisis", "needs"), "Ask").apply(SYSTEM_BEFORE);

        assertThat(after.get(OperatingModel.class, "crisis").cell("needs").orElseThrow().note()).isEqualTo("Ask");
        assertThat(edits.note(cell("crisis", "needs"), "").apply(after)).isEqualTo(SYSTEM_BEFORE);
        assertThat(edits.note(cell("crisis", "needs"), "a").coalescing())
                .isEqualTo(edits.note(cell("crisis", "needs"), "ab").coalescing())
                .isNotEqualTo(edits.note(cell("crisis", "design"), "a").coalescing());
    }
}
