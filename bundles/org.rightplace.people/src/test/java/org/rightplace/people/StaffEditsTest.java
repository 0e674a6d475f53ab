package org.rightplace.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rightplace.people.Sample.BUYERS;
import static org.rightplace.people.Sample.NURSES;
import static org.rightplace.people.Sample.change;
import static org.rightplace.people.Sample.system;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rightplace.model.DevelopmentNeed;
import org.rightplace.model.DevelopmentNeedBuilder;
import org.rightplace.model.StaffChange;
import org.rightplace.workspace.EditRefused;

class StaffEditsTest {

    @Test
    void a_group_goes_with_its_changes_and_what_it_needs_to_learn_stays() {
        var need = DevelopmentNeedBuilder.builder().id("n").staffGroup("buyers").change("c").need("Contract law").build();
        var before = system().with(change("c", BUYERS, "cancer", null)).with(change("d", NURSES, "cancer", null)).with(need);

        var after = StaffEdits.remove(List.of(BUYERS)).apply(before);

        assertThat(after.all(StaffChange.class)).extracting(StaffChange::id).containsExactly("d");
        assertThat(after.get(DevelopmentNeed.class, "n").staffGroup()).isEmpty();
        assertThat(after.get(DevelopmentNeed.class, "n").change()).isEmpty();
        assertThat(after.get(DevelopmentNeed.class, "n").need()).isEqualTo("Contract law");
    }

    @Test
    void what_cannot_be_is_refused() {
        var before = system().with(change("c", BUYERS, "cancer", null));

        assertThatThrownBy(() -> StaffEdits.add(BUYERS.withId("x").withName(" "))).isInstanceOf(EditRefused.class);
        assertThatThrownBy(() -> StaffEdits.wte(BUYERS, Double.NaN).apply(before)).isInstanceOf(EditRefused.class);
        assertThatThrownBy(() -> StaffEdits.wte(BUYERS, -1).apply(before)).isInstanceOf(EditRefused.class);
        assertThatThrownBy(() -> ChangeEdits.wte(before.get(StaffChange.class, "c"), 10.5).apply(before))
                .hasMessage("“Contract managers” has 10 whole-time equivalents, so a change cannot concern 10.5.");
        assertThatThrownBy(() -> ChangeEdits.add(change("x", BUYERS.withId("gone"), "cancer", null)).apply(before))
                .isInstanceOf(EditRefused.class);
    }

    @Test
    void keystrokes_in_one_field_are_undone_together_and_fields_apart() {
        assertThat(StaffEdits.rename(BUYERS, "A").coalescing()).isPresent().isEqualTo(StaffEdits.rename(BUYERS, "AB").coalescing());
        assertThat(StaffEdits.band(BUYERS, "9").coalescing()).isNotEqualTo(StaffEdits.notes(BUYERS, "9").coalescing());
    }
}
