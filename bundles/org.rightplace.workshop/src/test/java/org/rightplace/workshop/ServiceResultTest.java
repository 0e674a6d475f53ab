package org.rightplace.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rightplace.model.Round;
import org.junit.jupiter.api.Test;
import org.rightplace.decision.DecisionTools;
import org.rightplace.model.Agreement;
import org.rightplace.model.Answer;
import org.rightplace.model.Assessment;
import org.rightplace.model.Ballot;
import org.rightplace.model.BandBuilder;
import org.rightplace.model.DecisionTool;
import org.rightplace.model.Domain;
import org.rightplace.model.Extras;
import org.rightplace.model.FrameworkBuilder;
import org.rightplace.model.LevelBuilder;
import org.rightplace.model.Option;
import org.rightplace.model.Placement;
import org.rightplace.model.Question;
import org.rightplace.model.Service;
import org.rightplace.model.ServiceBuilder;
import org.rightplace.model.ServiceKind;
import org.rightplace.model.Subgroup;
import org.rightplace.model.Workshop;
import org.rightplace.model.WorkshopState;
import org.rightplace.workspace.EditRefused;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.placements.PlacementEdits.Reason;

class ServiceResultTest {

    private static final DecisionTools TOOLS = DecisionTools.PLAIN;
    private static final Service SERVICE =
            ServiceBuilder.builder().id("s").workstream("w").kind(ServiceKind.SERVICE).name("Surgery").build();
    private static final Workshop WORKSHOP = new Workshop(
            "shop",
            "Where?",
            "w",
            List.of("s"),
            List.of("q", "r"),
            List.of(new Subgroup("near", "Near", Extras.NONE), new Subgroup("far", "Far", Extras.NONE)),
            true,
            "CODE",
            WorkshopState.RUNNING,
            List.of(),
            List.of(),
            Extras.NONE);
    private static final Snapshot SYSTEM = Snapshot.empty()
            .with(FrameworkBuilder.builder()
                    .id("f")
                    .levels(List.of(
                            LevelBuilder.builder().id("low").name("Local").build(),
                            LevelBuilder.builder().id("high").name("System").build()))
                    .tool(new DecisionTool(
                            "Tool",
                            "",
                            List.of(new Domain("d", "Numbers", "", 1, List.of(question("q"), question("r"), question("unasked")), Extras.NONE)),
                            List.of(
                                    BandBuilder.builder().id("b1").name("Low").low(0).high(3).level("low").build(),
                                    BandBuilder.builder().id("b2").name("High").low(3).high(5).level("high").build()),
                            1.5,
                            0.7,
                            Extras.NONE))
                    .build())
            .with(SERVICE)
            .with(WORKSHOP);

    @Test
    void theRoomSaysTheMedianAndAgreementIsTheConsensusOfTheVotes() {
        var result = latest(round(1, "1", "1", "2", "1"));

        var first = result.questions().getFirst();
        assertThat(first.room().map(Option::id)).contains("1");
        assertThat(first.votes().consensus().orElseThrow()).isCloseTo(0.8859, within(1e-4));
        assertThat(first.accepted()).isTrue();
        assertThat(first.chosen().values()).containsExactly(0L, 3L, 1L, 0L, 0L, 0L, 0L);
        assertThat(result.questions()).hasSize(2);
        assertThat(result.score().total()).hasValue(1);
    }

    @Test
    void aSplitRoomHasSomethingToDiscussAndShowsWhoIsSplit() {
        var result = latest(round(1, "0", "5", "0", "5"));

        assertThat(result.toDiscuss()).singleElement().satisfies(one -> {
            assertThat(one.question().id()).isEqualTo("q");
            assertThat(one.disagreement()).isEqualTo(1);
            assertThat(one.split()).isEqualTo(5);
        });
        assertThat(result.answers()).isEmpty();
        assertThat(result.subgroups().get("near").total()).hasValue(0);
        assertThat(result.subgroups().get("far").total()).hasValue(5);
    }

    @Test
    void notKnownByMostIsToBeDiscussedAndCountsInNoFigure() {
        var one = latest(round(1, "none", "none", "4", "none")).questions().getFirst();

        assertThat(one.room().map(Option::notKnown)).contains(true);
        assertThat(one.toDiscuss()).isTrue();
        assertThat(one.votes().n()).isEqualTo(1);
        assertThat(one.votes().notKnown()).isEqualTo(3);
    }

    @Test
    void aSecondRoundShowsWhoChangedTheirMinds() {
        var ballots = round(1, "0", "5", "0", "5");
        ballots.addAll(round(2, "0", "1", "0", "1"));

        var result = latest(ballots);

        assertThat(result.round()).isEqualTo(2);
        assertThat(result.questions().getFirst().shift()).hasValueSatisfying(shift -> {
            assertThat(shift.changed()).isEqualTo(2);
            assertThat(shift.both()).isEqualTo(4);
            assertThat(shift.before().mean()).hasValue(2.5);
        });
    }

    @Test
    void whatIsAgreedStandsAndMovesTheScore() {
        var system = SYSTEM.withAll(round(1, "0", "5", "0", "5"));
        var agreed = WorkshopEdits.agree(WORKSHOP, TOOLS, agreement("4", "Both accept.")).apply(system);

        var result = ServiceResult.latest(agreed, TOOLS, agreed.get(Workshop.class, "shop"), "s").orElseThrow();

        assertThat(result.toDiscuss()).isEmpty();
        assertThat(result.score().total()).hasValue(4);
        assertThat(result.voted().total()).isNotEqualTo(result.score().total());
    }

    @Test
    void whatWouldChangeTheAnswerIsWorkedOutFromWhatStandsAgreedAnswersIncluded() {
        var system = SYSTEM.withAll(round(1, "2", "2", "2", "2"));
        var result = ServiceResult.latest(system, TOOLS, WORKSHOP, "s").orElseThrow();
        assertThat(result.score().band().orElseThrow().id()).isEqualTo("b1");
        assertThat(result.wouldChange())
                .extracting(flip -> flip.question().id() + " " + flip.to().id())
                .containsExactly("q 3", "r 4");

        var agreed = WorkshopEdits.agree(WORKSHOP, TOOLS, agreement("4", "So.")).apply(system);
        var after = ServiceResult.latest(agreed, TOOLS, agreed.get(Workshop.class, "shop"), "s").orElseThrow();

        assertThat(after.wouldChange())
                .extracting(flip -> flip.question().id() + " " + flip.to().id())
                .containsExactly("q 2", "r 1");
    }

    @Test
    void whatIsAgreedStandsUntilARoundAfterItAgreesOnSomethingElseAndIsThenToBeDiscussedAgain() {
        var opened = Instant.parse("2026-11-22T10:00:00Z");
        var first = new Round(opened, opened.plusSeconds(60), false, Map.of(), Extras.NONE);
        var second = new Round(opened.plusSeconds(180), opened.plusSeconds(240), false, Map.of(), Extras.NONE);
        var between = agreement("4", "Both accept.").withWhen(opened.plusSeconds(120));
        var held = WORKSHOP.withRounds(List.of(first, second)).withAgreed(List.of(between));
        var split = SYSTEM.with(held).withAll(round(1, "0", "5", "0", "5"));

        var agreeing = question(split.withAll(round(2, "1", "1", "1", "1")), held);
        assertThat(agreeing.overtakenBy()).map(Option::id).contains("1");
        assertThat(agreeing.toDiscuss()).isTrue();
        assertThat(agreeing.stands()).map(Option::id).as("what was agreed stays").contains("4");
        assertThatThrownBy(() -> handedOver(split.withAll(round(2, "1", "1", "1", "1")))).isInstanceOf(EditRefused.class);
        assertThat(question(split.withAll(round(2, "4", "4", "4", "4")), held).toDiscuss()).as("the same").isFalse();
        assertThat(question(split.withAll(round(2, "0", "5", "0", "5")), held).toDiscuss()).as("no agreement").isFalse();

        var anew = held.withAgreed(List.of(between.withWhen(opened.plusSeconds(300))));
        assertThat(question(split.withAll(round(2, "1", "1", "1", "1")), anew).toDiscuss()).as("agreed anew").isFalse();
        var back = held.withAgreed(List.of());
        assertThat(question(split.withAll(round(2, "1", "1", "1", "1")), back).answer()).map(Option::id).contains("1");
        var unasked = held.withRounds(List.of(first, second.withQuestions(Map.of("s", List.of("r")))));
        assertThat(question(split, unasked).toDiscuss()).as("not asked again").isFalse();
    }

    private static QuestionResult question(Snapshot system, Workshop workshop) {
        return ServiceResult.latest(system.with(workshop), TOOLS, workshop, "s").orElseThrow().questions().getFirst();
    }

    @Test
    void theDrawsAreOfTheRoomsThatAnswerAsTheScoreDoes() {
        // The mean of a room that is drawn is in the band above nearly half the time, its median hardly ever.
        var system = SYSTEM.withAll(round(1, "2", "2", "2", "2", "2", "2", "2", "2", "5", "5", "5"));
        var result = ServiceResult.latest(system, TOOLS, WORKSHOP, "s").orElseThrow();
        assertThat(result.score().total()).hasValue(2);
        assertThat(result.robustness().share(result.score().band().orElseThrow())).isGreaterThan(0.9);

        var agreed = WORKSHOP.withAgreed(List.of(agreement("5", "So.")));
        var after = ServiceResult.latest(system.with(agreed), TOOLS, agreed, "s").orElseThrow();

        assertThat(after.robustness().share(after.score().band().orElseThrow())).isEqualTo(1);
        assertThat(after.ballots()).as("what is drawn from").isNotEqualTo(result.ballots());
    }

    @Test
    void whatIsDrawnFromChangesWithTheTool() {
        var system = SYSTEM.withAll(round(1, "2", "2"));
        var framework = system.framework().orElseThrow();
        var edited = system.with(framework.withTool(framework.tool().withBands(List.of(
                BandBuilder.builder().id("b1").name("Low").low(0).high(1).level("low").build(),
                BandBuilder.builder().id("b2").name("High").low(1).high(5).level("high").build()))));

        var before = ServiceResult.latest(system, TOOLS, WORKSHOP, "s").orElseThrow();
        var after = ServiceResult.latest(edited, TOOLS, WORKSHOP, "s").orElseThrow();

        assertThat(before.ballots()).isEqualTo(ServiceResult.latest(system, TOOLS, WORKSHOP, "s").orElseThrow().ballots());
        assertThat(after.ballots()).isNotEqualTo(before.ballots());
        assertThat(after.robustness()).isNotEqualTo(before.robustness());
    }

    @Test
    void agreeingNeedsAReasonAndAnAnswerThatIsAsked() {
        assertThatThrownBy(() -> WorkshopEdits.agree(WORKSHOP, TOOLS, agreement("4", " ")).apply(SYSTEM))
                .isInstanceOf(EditRefused.class)
                .hasMessageContaining("Say why");
        assertThatThrownBy(() -> WorkshopEdits.agree(WORKSHOP, TOOLS, agreement("9", "So.")).apply(SYSTEM))
                .isInstanceOf(EditRefused.class);
        var unasked = new Agreement("s", "unasked", "4", "So.", "", Instant.EPOCH, Extras.NONE);
        assertThatThrownBy(() -> WorkshopEdits.agree(WORKSHOP, TOOLS, unasked).apply(SYSTEM))
                .isInstanceOf(EditRefused.class)
                .hasMessageContaining("does not ask");
    }

    @Test
    void agreeingAgainReplacesAndTakingBackRemoves() {
        var once = WorkshopEdits.agree(WORKSHOP, TOOLS, agreement("4", "First.")).apply(SYSTEM);
        var twice = WorkshopEdits.agree(WORKSHOP, TOOLS, agreement("2", "Second.")).apply(once);

        assertThat(twice.get(Workshop.class, "shop").agreed()).singleElement().satisfies(one -> assertThat(one.reason()).isEqualTo("Second."));
        assertThat(WorkshopEdits.withdraw(WORKSHOP, "s", "q").apply(twice)).isEqualTo(SYSTEM);
    }

    @Test
    void handingOverAnswersTheServiceKeepsItsEvidenceAndProposesTheLevel() {
        var system = SYSTEM.withAll(round(1, "4", "4", "4", "4"))
                .with(new Assessment("s", Map.of("q", new Answer("0", "Audit", Extras.NONE), "unasked", new Answer("4", "", Extras.NONE)), Extras.NONE));

        var after = handedOver(system);

        assertThat(after.get(Assessment.class, "s").answers())
                .containsEntry("q", new Answer("4", "Audit", Extras.NONE))
                .containsKey("unasked");
        var placement = after.get(Placement.class, "s");
        assertThat(placement.shares()).singleElement().satisfies(share -> assertThat(share.level()).isEqualTo("high"));
        assertThat(placement.basis()).hasSize(1);
        assertThat(placement.trail()).singleElement().satisfies(move ->
                assertThat(move.why()).startsWith("Workshop “Where?”, round 1, 4 ballots."));
    }

    @Test
    void nothingIsHandedOverWhileThereIsSomethingToDiscussOrNobodyVoted() {
        assertThatThrownBy(() -> handedOver(SYSTEM)).isInstanceOf(EditRefused.class).hasMessageContaining("Nobody has voted");
        assertThatThrownBy(() -> handedOver(SYSTEM.withAll(round(1, "0", "5", "0", "5"))))
                .isInstanceOf(EditRefused.class)
                .hasMessageContaining("Question q");
    }

    @Test
    void anonymisingTakesOffEveryNameAndNothingElse() {
        var system = SYSTEM.withAll(round(1, "1", "2"));

        var after = WorkshopEdits.anonymise(WORKSHOP).apply(system);

        assertThat(after.all(Ballot.class)).extracting(Ballot::name).containsOnly("");
        assertThat(after.all(Ballot.class)).extracting(Ballot::subgroup).containsOnly("near", "far");
        assertThat(after.get(Workshop.class, "shop").namesKept()).isFalse();
    }

    @Test
    void aWorkshopNeedsANameServicesOfItsWorkstreamAndAQuestion() {
        assertThatThrownBy(() -> WorkshopEdits.create(WORKSHOP.withName(" "), TOOLS).apply(SYSTEM)).isInstanceOf(EditRefused.class);
        assertThatThrownBy(() -> WorkshopEdits.create(WORKSHOP.withServices(List.of()), TOOLS).apply(SYSTEM)).isInstanceOf(EditRefused.class);
        assertThatThrownBy(() -> WorkshopEdits.create(WORKSHOP.withWorkstream("x"), TOOLS).apply(SYSTEM)).isInstanceOf(EditRefused.class);
        assertThatThrownBy(() -> WorkshopEdits.create(WORKSHOP.withQuestions(List.of("gone")), TOOLS).apply(SYSTEM)).isInstanceOf(EditRefused.class);
    }

    @Test
    void deletingTakesTheBallotsAlong() {
        assertThat(WorkshopEdits.delete(WORKSHOP).apply(SYSTEM.withAll(round(1, "1", "2")))).isEqualTo(SYSTEM.without(WORKSHOP));
    }

    private static Snapshot handedOver(Snapshot system) {
        return WorkshopEdits.handOver(WORKSHOP, TOOLS, SERVICE, new Reason(Instant.EPOCH, "Facilitator", "")).apply(system);
    }

    private static Agreement agreement(String option, String reason) {
        return new Agreement("s", "q", option, reason, "Facilitator", Instant.EPOCH, Extras.NONE);
    }

    private static ServiceResult latest(List<Ballot> ballots) {
        return ServiceResult.latest(SYSTEM.withAll(ballots), TOOLS, WORKSHOP, "s").orElseThrow();
    }

    private static List<Ballot> round(int round, String... options) {
        var ballots = new ArrayList<Ballot>();
        for (int i = 0; i < options.length; i++) {
            ballots.add(new Ballot(
                    "b" + round + i, "w", "shop", "p" + i, "Person " + i, i % 2 == 0 ? "near" : "far", "s", round, Map.of("q", options[i]), null));
        }
        return ballots;
    }

    private static Question question(String id) {
        var options = new LinkedHashMap<String, Integer>();
        for (int i = 0; i <= 5; i++) {
            options.put(Integer.toString(i), i);
        }
        options.put("none", null);
        return new Question(
                id,
                "Question " + id + "?",
                "",
                options.entrySet().stream().map(one -> new Option(one.getKey(), one.getKey(), one.getValue(), Extras.NONE)).toList(),
                Extras.NONE);
    }

    @Test
    void aRoundThatAsksAgainSomeOfItComparesThoseAndKeepsTheVotesOnTheRest() {
        var workshop = WORKSHOP.withRounds(List.of(
                new Round(Instant.EPOCH, Instant.EPOCH, false, Map.of(), Extras.NONE),
                new Round(Instant.EPOCH, Instant.EPOCH, false, Map.of("s", List.of("q")), Extras.NONE)));
        var ballots = new ArrayList<Ballot>();
        for (var ballot : round(1, "0", "5", "0", "5")) {
            ballots.add(ballot.withAnswers(Map.of("q", ballot.answers().get("q"), "r", "2")));
        }
        ballots.addAll(round(2, "4", "5", "4"));
        var system = SYSTEM.with(workshop).withAll(ballots);

        var result = ServiceResult.latest(system, TOOLS, workshop, "s").orElseThrow();

        assertThat(result.round()).isEqualTo(2);
        assertThat(result.people()).as("who voted in it").isEqualTo(3);
        assertThat(result.questions()).extracting(QuestionResult::round).containsExactly(2, 1);
        assertThat(result.questions().getFirst().shift()).hasValueSatisfying(shift -> {
            assertThat(shift.changed()).isEqualTo(2);
            assertThat(shift.both()).isEqualTo(3);
        });
        assertThat(result.questions().getLast().shift()).as("not asked again").isEmpty();
        assertThat(result.questions().getLast().votes().n()).isEqualTo(4);
        assertThat(result.score().total()).as("of both: the mean of 4 and 2").hasValue(3);
        assertThat(MindChange.of(system, workshop, "s", result.questions().getLast().question(), 2)).isEmpty();
        assertThat(MindChange.of(system, workshop, "s", result.questions().getFirst().question(), 2)).hasSize(1);
    }

    @Test
    void aPreparedWorkshopIsChangedUntilItBegins() {
        var prepared = WORKSHOP.withState(WorkshopState.PREPARED);
        var system = SYSTEM.with(prepared);
        var wanted = new NewWorkshop("Another name", "w", List.of("s"), List.of("q"), List.of("Far", "Public"), false);

        var revised = wanted.revised(prepared, system, java.time.LocalDate.EPOCH);
        var after = WorkshopEdits.revise(revised, TOOLS).apply(system).get(Workshop.class, "shop");

        assertThat(after.code()).isEqualTo(prepared.code());
        assertThat(after.name()).isEqualTo("Another name");
        assertThat(after.questions()).containsExactly("q");
        assertThat(after.namesKept()).isFalse();
        assertThat(after.subgroups()).extracting(Subgroup::id).as("what stays is what it was").containsExactly("far", "public");
        assertThatThrownBy(() -> WorkshopEdits.revise(revised, TOOLS).apply(SYSTEM))
                .isInstanceOf(EditRefused.class)
                .hasMessageContaining("has begun");
        assertThatThrownBy(() -> WorkshopEdits.revise(revised.withServices(List.of()), TOOLS).apply(system))
                .isInstanceOf(EditRefused.class)
                .hasMessageContaining("Choose at least one service");
    }
}
