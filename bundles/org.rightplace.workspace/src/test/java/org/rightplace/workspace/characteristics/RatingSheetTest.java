package org.rightplace.workspace.characteristics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rightplace.workspace.characteristics.CharacteristicsTest.AUTUMN;
import static org.rightplace.workspace.characteristics.CharacteristicsTest.EAST;
import static org.rightplace.workspace.characteristics.CharacteristicsTest.SPRING;
import static org.rightplace.workspace.characteristics.CharacteristicsTest.TEAM;
import static org.rightplace.workspace.characteristics.CharacteristicsTest.WEST;
import static org.rightplace.workspace.characteristics.CharacteristicsTest.rate;
import static org.rightplace.workspace.characteristics.CharacteristicsTest.system;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rightplace.model.Maturity;
import org.rightplace.model.Rating;
import org.rightplace.workspace.EditRefused;
import org.rightplace.workspace.Snapshot;

class RatingSheetTest {

    private static RatingSheet sheet(Snapshot system, LocalDate day) {
        return new RatingSheet(system, List.of("east", "west", "lone"), List.of("team", "records"), day);
    }

    private static RatingRef cell(String place, String characteristic) {
        return new RatingRef(place, characteristic);
    }

    private static Maturity step(Snapshot system, String place, String characteristic) {
        return Profiles.of(system).rating(place, characteristic).map(Rating::maturity).orElse(null);
    }

    @Test
    void what_is_copied_can_be_pasted_elsewhere() {
        var system = rate(rate(system(), EAST, TEAM, Maturity.NOT_YET, SPRING), WEST, TEAM, Maturity.MATURE, SPRING);
        var text = sheet(system, SPRING).copy(0, 0, 2, 1);
        var after = sheet(system, SPRING).paste(List.of(cell("east", "records")), text, "Network lead").apply(system);

        assertThat(step(after, "east", "records")).isEqualTo(Maturity.NOT_YET);
        assertThat(step(after, "west", "records")).isEqualTo(Maturity.MATURE);
        assertThat(after.count(Rating.class)).isEqualTo(4);
    }

    @Test
    void shows_the_day_and_not_what_came_later() {
        var system = rate(rate(system(), EAST, TEAM, Maturity.EMERGING, SPRING), EAST, TEAM, Maturity.MATURE, AUTUMN);

        assertThat(sheet(system, SPRING).copy(0, 0, 1, 2)).isEqualTo("emerging\t");
        assertThat(sheet(system, AUTUMN).copy(0, 0, 1, 2)).isEqualTo("mature\t");
        assertThat(sheet(system, SPRING.minusDays(1)).copy(0, 0, 1, 2)).isEqualTo("\t");
    }

    @Test
    void a_block_with_heads_goes_where_they_say_and_blank_cells_leave_what_there_is() {
        var system = rate(system(), WEST, TEAM, Maturity.MATURE, SPRING);
        var text = "\tShared records\tIntegrated team\nwest\tS\t\nlone\t1\tM\n";
        var after = sheet(system, SPRING).paste(List.of(), text, "Network lead").apply(system);

        assertThat(step(after, "west", "records")).isEqualTo(Maturity.ESTABLISHED);
        assertThat(step(after, "west", "team")).isEqualTo(Maturity.MATURE);
        assertThat(step(after, "lone", "records")).isEqualTo(Maturity.EMERGING);
        assertThat(step(after, "lone", "team")).isEqualTo(Maturity.MATURE);
    }

    @Test
    void what_is_copied_with_heads_comes_back_the_same() {
        var system = rate(rate(system(), EAST, TEAM, Maturity.EMERGING, SPRING), WEST, TEAM, Maturity.MATURE, SPRING);
        var text = sheet(system, SPRING).copyWithHeads(0, 0, 3, 2);
        var after = sheet(system(), SPRING).paste(List.of(), text, "Network lead").apply(system());

        assertThat(sheet(after, SPRING).copyWithHeads(0, 0, 3, 2)).isEqualTo(text);
    }

    @Test
    void one_step_goes_into_every_selected_cell() {
        var after = sheet(system(), SPRING)
                .paste(List.of(cell("east", "team"), cell("lone", "records")), "Not yet", "Network lead").apply(system());

        assertThat(step(after, "east", "team")).isEqualTo(Maturity.NOT_YET);
        assertThat(step(after, "lone", "records")).isEqualTo(Maturity.NOT_YET);
        assertThat(after.count(Rating.class)).isEqualTo(2);
    }

    @Test
    void what_does_not_fit_or_is_not_understood_is_refused_and_named() {
        var sheet = sheet(system(), SPRING);
        var last = List.of(cell("lone", "records"));

        assertThatThrownBy(() -> sheet.paste(last, "1\n2", "")).isInstanceOf(EditRefused.class).hasMessageContaining("2 rows");
        assertThatThrownBy(() -> sheet.paste(last, "splendid", "")).isInstanceOf(EditRefused.class)
                .hasMessageContaining("“splendid” for lone on “Shared records”");
        assertThatThrownBy(() -> sheet.paste(last, "\tShared records\nnowhere\t1", "")).isInstanceOf(EditRefused.class)
                .hasMessageContaining("“nowhere”");
        assertThatThrownBy(() -> sheet.paste(last, "\tWarmth\neast\t1", "")).isInstanceOf(EditRefused.class)
                .hasMessageContaining("“Warmth”");
        assertThatThrownBy(() -> sheet.paste(List.of(), "1", "")).isInstanceOf(EditRefused.class);
        assertThatThrownBy(() -> sheet.paste(last, "", "")).isInstanceOf(EditRefused.class);
    }

    @Test
    void every_step_is_read_as_it_is_written() {
        for (var step : Maturity.values()) {
            assertThat(Steps.read(Steps.name(step))).contains(step);
            assertThat(Steps.read(" " + Steps.initial(step).toLowerCase(java.util.Locale.ROOT))).contains(step);
            assertThat(Steps.read(Integer.toString(step.ordinal()))).contains(step);
        }
        assertThat(Steps.read("Not-Yet")).contains(Maturity.NOT_YET);
        assertThat(Steps.read("4")).isEmpty();
        assertThat(Steps.read("")).isEmpty();
    }

    @Test
    void the_history_of_a_cell_has_the_latest_first() {
        var system = rate(rate(system(), EAST, TEAM, Maturity.EMERGING, SPRING), EAST, TEAM, Maturity.MATURE, AUTUMN);
        var at = cell("east", "team");

        assertThat(Progress.history(system, at)).extracting(Rating::date).containsExactly(AUTUMN, SPRING);
        assertThat(Progress.difference(Profiles.on(system, SPRING), Profiles.on(system, AUTUMN), at)).hasValue(2);
        assertThat(Progress.difference(Profiles.on(system, SPRING.minusDays(1)), Profiles.on(system, AUTUMN), at)).isEmpty();
    }
}
