package org.rightplace.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rightplace.model.Answer;
import org.rightplace.model.Assessment;
import org.rightplace.model.BandBuilder;
import org.rightplace.model.DecisionTool;
import org.rightplace.model.Domain;
import org.rightplace.model.Extras;
import org.rightplace.model.FrameworkBuilder;
import org.rightplace.model.LevelBuilder;
import org.rightplace.model.Option;
import org.rightplace.model.Placement;
import org.rightplace.model.PlacementStatus;
import org.rightplace.model.Question;
import org.rightplace.model.Service;
import org.rightplace.model.ServiceBuilder;
import org.rightplace.model.ServiceKind;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.placements.PlacementEdits.Reason;

class ProposalTest {

    static final Service SERVICE =
            ServiceBuilder.builder().id("s").kind(ServiceKind.SERVICE).name("Surgery").build();
    static final Snapshot SYSTEM = Snapshot.empty()
            .with(FrameworkBuilder.builder()
                    .id("f")
                    .levels(List.of(LevelBuilder.builder().id("far").name("System").build()))
                    .tool(new DecisionTool(
                            "Right place tool",
                            "",
                            List.of(new Domain("d", "Numbers", "", 1, List.of(question("q"), question("r")), Extras.NONE)),
                            List.of(
                                    BandBuilder.builder().id("low").name("Low").low(0).high(3).level("gone").build(),
                                    BandBuilder.builder().id("high").name("High").low(3).high(5).level("far").build()),
                            1.5,
                            0.7,
                            Extras.NONE))
                    .build())
            .with(SERVICE);

    @Test
    void a_score_proposes_the_level_of_its_band_with_what_it_rests_on() {
        var system = SYSTEM.with(new Assessment("s", Map.of("q", new Answer("four", "Audit", Extras.NONE)), Extras.NONE));
        var proposal = Proposal.of(system, DecisionTools.PLAIN, SERVICE).orElseThrow();

        var placement = proposal.edit(SERVICE, new Reason(Instant.EPOCH, "", proposal.why()))
                .apply(system).get(Placement.class, "s");

        assertThat(placement.shares()).singleElement().satisfies(share -> assertThat(share.level()).isEqualTo("far"));
        assertThat(placement.status()).isEqualTo(PlacementStatus.PROPOSED);
        assertThat(placement.rationale()).isEqualTo("The decision tool puts it at 4.0, “High”.");
        assertThat(placement.basis()).singleElement().satisfies(basis -> {
            assertThat(basis.evidence()).isTrue();
            assertThat(basis.text()).isEqualTo("Decision tool: 1 of 2 answered; 1 answer with evidence.");
            assertThat(basis.source()).isEqualTo("Right place tool");
        });
        assertThat(placement.trail()).singleElement()
                .satisfies(move -> assertThat(move.why()).isEqualTo("The decision tool puts it at 4.0."));
    }

    @Test
    void answers_without_evidence_are_opinion() {
        var system = SYSTEM.with(new Assessment("s", Map.of("q", new Answer("four", "", Extras.NONE)), Extras.NONE));

        assertThat(Proposal.of(system, DecisionTools.PLAIN, SERVICE).orElseThrow().basis().evidence()).isFalse();
    }

    @Test
    void nothing_is_proposed_without_a_score_or_for_a_level_that_is_gone() {
        var low = SYSTEM.with(new Assessment("s", Map.of("q", new Answer("one", "", Extras.NONE)), Extras.NONE));

        assertThat(Proposal.of(SYSTEM, DecisionTools.PLAIN, SERVICE)).isEmpty();
        assertThat(Proposal.of(low, DecisionTools.PLAIN, SERVICE)).isEmpty();
        assertThat(Proposal.of(Snapshot.empty(), DecisionTools.PLAIN, SERVICE)).isEmpty();
    }

    private static Question question(String id) {
        var options = List.of(new Option("one", "One", 1, Extras.NONE), new Option("four", "Four", 4, Extras.NONE));
        return new Question(id, id + "?", "", options, Extras.NONE);
    }
}
