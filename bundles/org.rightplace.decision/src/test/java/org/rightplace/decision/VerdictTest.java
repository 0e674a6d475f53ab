package org.rightplace.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rightplace.model.Answer;
import org.rightplace.model.Assessment;
import org.rightplace.model.Extras;

class VerdictTest {

    @Test
    void the_tool_agrees_or_points_elsewhere() {
        var scored = ProposalTest.SYSTEM.with(
                new Assessment("s", Map.of("q", new Answer("four", "", Extras.NONE)), Extras.NONE));

        var there = Verdict.of(scored, DecisionTools.PLAIN, ProposalTest.SERVICE, List.of("far")).orElseThrow();
        assertThat(there.agrees()).isTrue();
        assertThat(there.sentence()).isEqualTo("4.0, “High”. It points here too.");

        var elsewhere = Verdict.of(scored, DecisionTools.PLAIN, ProposalTest.SERVICE, List.of("near")).orElseThrow();
        assertThat(elsewhere.agrees()).isFalse();
        assertThat(elsewhere.sentence()).isEqualTo("4.0, “High”. It points to System, not here.");

        assertThat(Verdict.of(scored, DecisionTools.PLAIN, ProposalTest.SERVICE, List.of()).orElseThrow().sentence())
                .isEqualTo("4.0, “High”.");
    }

    @Test
    void a_band_whose_level_is_gone_points_nowhere_and_what_is_not_scored_has_no_verdict() {
        var low = ProposalTest.SYSTEM.with(
                new Assessment("s", Map.of("q", new Answer("one", "", Extras.NONE)), Extras.NONE));

        assertThat(Verdict.of(low, DecisionTools.PLAIN, ProposalTest.SERVICE, List.of("far")).orElseThrow())
                .satisfies(verdict -> assertThat(verdict.pointsTo()).isEmpty())
                .satisfies(verdict -> assertThat(verdict.sentence()).isEqualTo("1.0, “Low”."));
        assertThat(Verdict.of(ProposalTest.SYSTEM, DecisionTools.PLAIN, ProposalTest.SERVICE, List.of("far"))).isEmpty();
    }
}
