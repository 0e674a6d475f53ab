package org.rightplace.ui.decision.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rightplace.model.CommissioningFunctionBuilder;
import org.rightplace.model.Extras;
import org.rightplace.model.Framework;
import org.rightplace.model.FrameworkBuilder;
import org.rightplace.model.LevelBuilder;
import org.rightplace.model.Move;
import org.rightplace.model.PlacementBuilder;
import org.rightplace.model.PlacementStatus;
import org.rightplace.model.Share;
import org.rightplace.workspace.Snapshot;

class PlacementWordsTest {

    private static final Framework FRAMEWORK = FrameworkBuilder.builder()
            .id("f")
            .levels(List.of(
                    LevelBuilder.builder().id("near").name("Partnership").build(),
                    LevelBuilder.builder().id("far").name("System").build()))
            .functions(List.of(
                    CommissioningFunctionBuilder.builder().id("needs").name("Needs").build(),
                    CommissioningFunctionBuilder.builder().id("design").name("Design").build(),
                    CommissioningFunctionBuilder.builder().id("buying").name("Buying").build()))
            .build();

    @Test
    void the_level_that_leads_is_named_first() {
        var placement = PlacementBuilder.builder().id("s").shares(List.of(share("near", "needs"), share("far"))).build();

        assertThat(PlacementWords.levels(FRAMEWORK, Optional.of(placement))).contains("System, blended with Partnership");
        assertThat(PlacementWords.brief(FRAMEWORK, Optional.of(placement))).contains("System + Partnership");
    }

    @Test
    void what_is_not_placed_has_no_words() {
        assertThat(PlacementWords.levels(FRAMEWORK, Optional.empty())).isEmpty();
        assertThat(PlacementWords.levels(FRAMEWORK, Optional.of(PlacementBuilder.builder().id("s").build()))).isEmpty();
    }

    @Test
    void a_level_that_is_gone_is_said_to_be_gone_and_not_shown_by_id() {
        assertThat(PlacementWords.levels(FRAMEWORK, List.of(share("old-level")))).doesNotContain("old-level");
    }

    @Test
    void a_step_tells_where_from_where_to_and_why() {
        assertThat(PlacementWords.move(Snapshot.empty().with(FRAMEWORK), FRAMEWORK, move("", "far"))).isEqualTo("System · few staff");
        assertThat(PlacementWords.move(Snapshot.empty().with(FRAMEWORK), FRAMEWORK, move("near", "far"))).isEqualTo("System ← Partnership · few staff");
        assertThat(PlacementWords.move(Snapshot.empty().with(FRAMEWORK), FRAMEWORK, move("far", "far")))
                .isEqualTo("System, functions shared anew · few staff");
    }

    @Test
    void a_status_reads_as_a_word() {
        assertThat(PlacementWords.status(PlacementStatus.CONTESTED)).isEqualTo("Contested");
        assertThat(PlacementWords.status(null)).isEqualTo("No status");
    }

    private static Share share(String level, String... functions) {
        return new Share(level, List.of(functions), "", Extras.NONE);
    }

    private static Move move(String from, String to) {
        return new Move(null, "", from, to, "few staff", Extras.NONE);
    }
}
