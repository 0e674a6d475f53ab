package org.rightplace.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rightplace.model.Agreement;
import org.rightplace.model.Answer;
import org.rightplace.model.Assessment;
import org.rightplace.model.Ballot;
import org.rightplace.model.Extras;
import org.rightplace.model.Placement;
import org.rightplace.model.PlacementStatus;
import org.rightplace.model.Share;
import org.rightplace.model.WorkshopState;
import org.rightplace.workshop.testing.Room;
import org.rightplace.workspace.Edit;
import org.rightplace.workspace.Index;
import org.rightplace.workspace.WorkspaceException;
import org.rightplace.workspace.placements.PlacementEdits.Reason;

class RunningWorkshopTest {

    @TempDir
    private Path folder;

    private Room room;

    @BeforeEach
    void open() throws WorkspaceException {
        room = new Room(folder.resolve("workspace"));
    }

    @AfterEach
    void close() throws Exception {
        room.close();
    }

    @Test
    void whoeverJoinsAgainWithTheSameDeviceIsWhoTheyWere() throws Exception {
        var token = Token.next();

        var first = room.running().join(token, "Ann", "clinicians").orElseThrow();
        var again = room.running().join(token, "Somebody else", "councils").orElseThrow();

        assertThat(again).isEqualTo(first);
        assertThat(room.running().joined()).isEqualTo(1);
    }

    @Test
    void aTokenMadeUpIsNobody() throws Exception {
        room.join("Ann", "");

        assertThat(room.running().participant(Token.next())).isEmpty();
    }

    @Test
    void aNameIsShortAndHasNothingInItThatCannotBeSeen() throws Exception {
        var person = room.running()
                .join(Token.next(), "  Ann\u202Egnp.exe\u0000 \n" + "x".repeat(500), "")
                .orElseThrow();

        assertThat(person.name()).startsWith("Ann gnp.exe x").hasSizeLessThanOrEqualTo(60);
    }

    @Test
    void nothingIsTakenBeforeARoundIsOpenOrAfterItIsClosed() throws Exception {
        var ann = room.join("Ann", "");
        assertThat(answer(ann, 0, 0, 1).outcome()).isEqualTo(Receipt.Outcome.NOT_OPEN);

        room.running().openRound();
        assertThat(answer(ann, 0, 0, 1).saved()).isTrue();
        room.running().closeRound();

        assertThat(answer(ann, 0, 1, 2).outcome()).isEqualTo(Receipt.Outcome.NOT_OPEN);
        assertThat(standing(ann, 0).option()).isEqualTo(option(0, 0));
    }

    @Test
    void whatIsNotAskedIsNotTaken() throws Exception {
        room.running().openRound();
        var ann = room.join("Ann", "");
        var asked = room.asked(0);

        assertThat(room.running().answer(ann, "other", asked.question().id(), option(0, 0), 1).outcome())
                .isEqualTo(Receipt.Outcome.NOT_ASKED);
        assertThat(room.running().answer(ann, asked.service().id(), "other", option(0, 0), 1).outcome())
                .isEqualTo(Receipt.Outcome.NOT_ASKED);
        assertThat(room.running().answer(ann, asked.service().id(), asked.question().id(), "other", 1).outcome())
                .isEqualTo(Receipt.Outcome.NOT_ASKED);
    }

    @Test
    void anAnswerSentAgainIsAcknowledgedAndKeptOnce() throws Exception {
        room.running().openRound();
        var ann = room.join("Ann", "");
        answer(ann, 0, 0, 1);
        long size = Files.size(room.log());

        var again = answer(ann, 0, 0, 1);

        assertThat(again.saved()).isTrue();
        assertThat(Files.size(room.log())).isEqualTo(size);
    }

    @Test
    void anAnswerFromAnOlderPageDoesNotUndoANewerOne() throws Exception {
        room.running().openRound();
        var ann = room.join("Ann", "");
        answer(ann, 0, 0, 1);
        answer(ann, 0, 1, 2);

        var replayed = answer(ann, 0, 0, 1);

        assertThat(replayed.outcome()).isEqualTo(Receipt.Outcome.OUTDATED);
        assertThat(replayed.option()).isEqualTo(option(0, 1));
        assertThat(standing(ann, 0).option()).isEqualTo(option(0, 1));
    }

    @Test
    void aNumberFarAheadDoesNotShutOutLaterAnswers() throws Exception {
        room.running().openRound();
        var ann = room.join("Ann", "");

        var first = answer(ann, 0, 0, 999_999_999_999L);

        assertThat(answer(ann, 0, 1, first.sequence() + 1).saved()).isTrue();
        assertThat(standing(ann, 0).option()).isEqualTo(option(0, 1));
    }

    @Test
    void aClockThatRunsBackChangesNoOrder() throws Exception {
        room.running().openRound();
        var ann = room.join("Ann", "");
        answer(ann, 0, 0, 1);
        room.setClock(Instant.parse("2001-01-01T00:00:00Z"));
        answer(ann, 0, 1, 2);
        room.kill();

        assertThat(standing(ann, 0).option()).isEqualTo(option(0, 1));
    }

    @Test
    void aClosedRoundsBallotsAreInTheWorkspaceOncePerPersonAndService() throws Exception {
        room.running().openRound();
        var ann = room.join("Ann", "clinicians");
        room.join("Nobody answers", "councils");
        answer(ann, 0, 0, 1);

        room.running().closeRound();
        room.running().reopenRound();
        answer(ann, 0, 2, 2);
        room.running().closeRound();

        assertThat(ballots()).singleElement().satisfies(ballot -> {
            assertThat(ballot.name()).isEqualTo("Ann");
            assertThat(ballot.subgroup()).isEqualTo("clinicians");
            assertThat(ballot.round()).isEqualTo(1);
            assertThat(ballot.answers()).containsOnly(Map.entry(room.asked(0).question().id(), option(0, 2)));
        });
    }

    @Test
    void aSecondRoundStartsFromTheFirstAndKeepsIt() throws Exception {
        room.running().openRound();
        var ann = room.join("Ann", "");
        answer(ann, 0, 0, 1);
        answer(ann, 1, 0, 1);
        room.running().closeRound();
        room.running().openRound();
        answer(ann, 1, 3, 2);
        room.running().closeRound();

        var question = room.asked(1).question().id();
        assertThat(ballots().stream().filter(ballot -> ballot.round() == 1).findFirst().orElseThrow().answers())
                .hasSize(2)
                .containsEntry(question, option(1, 0));
        assertThat(ballots().stream().filter(ballot -> ballot.round() == 2).findFirst().orElseThrow().answers())
                .hasSize(2)
                .containsEntry(question, option(1, 3));
    }

    @Test
    void aKilledWorkshopResumesWithItsCodePeopleAndAnswers() throws Exception {
        room.running().openRound();
        var token = Token.next();
        var ann = room.running().join(token, "Ann", "clinicians").orElseThrow();
        answer(ann.id(), 0, 0, 1);
        var code = room.running().code();

        room.kill();

        assertThat(room.running().code()).isEqualTo(code);
        assertThat(room.running().open()).isTrue();
        assertThat(room.running().participant(token)).contains(ann);
        assertThat(standing(ann.id(), 0).option()).isEqualTo(option(0, 0));
        assertThat(answer(ann.id(), 0, 0, 1).saved()).isTrue();
        room.running().closeRound();
        assertThat(ballots()).hasSize(1);
    }

    @Test
    void whatWasClosedInTheLogButNotYetRecordedIsRecordedOnResuming() throws Exception {
        room.running().openRound();
        var ann = room.join("Ann", "");
        answer(ann, 0, 0, 1);
        room.running().closeRound();
        room.workspace().apply(WorkshopEdits.record(room.workshop(), List.of(), 1, Set.of(ann), List.of()));
        assertThat(ballots()).isEmpty();

        room.kill();
        room.running();

        assertThat(ballots()).hasSize(1);
        assertThat(room.workshop().rounds()).hasSize(1);
    }

    @Test
    void aLostDeviceComesBackOnceAndTheOldOneIsShutOut() throws Exception {
        var lost = Token.next();
        var ann = room.running().join(lost, "Ann", "").orElseThrow();
        var code = room.running().letBackIn(ann.id()).orElseThrow();
        var found = Token.next();

        assertThat(room.running().comeBack(found, code.toLowerCase())).contains(ann);

        assertThat(room.running().participant(found)).contains(ann);
        assertThat(room.running().participant(lost)).isEmpty();
        assertThat(room.running().comeBack(Token.next(), code)).isEmpty();
        assertThat(room.running().joined()).isEqualTo(1);
    }

    @Test
    void theCodeToComeBackRunsOut() throws Exception {
        var ann = room.join("Ann", "");
        var code = room.running().letBackIn(ann).orElseThrow();

        room.setClock(room.clock().instant().plus(Duration.ofMinutes(16)));

        assertThat(room.running().comeBack(Token.next(), code)).isEmpty();
    }

    @Test
    void endingRecordsClosesAndForgetsTheDevices() throws Exception {
        room.running().openRound();
        var ann = room.join("Ann", "");
        answer(ann, 0, 0, 1);
        var log = room.log();

        room.running().end();
        room.running().end();

        assertThat(ballots()).hasSize(1);
        assertThat(room.workshop().state()).isEqualTo(WorkshopState.CLOSED);
        assertThat(log).doesNotExist();
        assertThat(room.running().join(Token.next(), "Late", "")).isEmpty();
        assertThat(answer(ann, 0, 1, 2).outcome()).isEqualTo(Receipt.Outcome.NOT_OPEN);
        assertThatThrownBy(() -> RunningWorkshop.open(room.workspace(), Room.WORKSHOP, Room.TOOLS, room.clock()))
                .isInstanceOf(WorkspaceException.class)
                .hasMessageContaining("has ended");
    }

    @Test
    void progressSaysHowManyAndNeverWhat() throws Exception {
        room.running().openRound();
        var ann = room.join("Ann", "");
        room.join("Ben", "");
        answer(ann, 0, 0, 1);
        answer(ann, 1, 0, 1);

        var progress = room.running().progress();

        assertThat(progress.people()).extracting(Progress.Person::answered).containsExactly(2, 0);
        assertThat(progress.questions().getFirst().answered()).isEqualTo(1);
        assertThat(progress.done()).isZero();
    }

    /** Whatever is sent, repeated, delayed and cut short, everybody's answer is the last that was acknowledged to them. */
    @Test
    void whateverIsSentAndRepeatedTheLastAcknowledgedStands() throws Exception {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(11);
        room.running().openRound();
        var people = new ArrayList<String>();
        for (int i = 0; i < 4; i++) {
            people.add(room.join("Person " + i, i % 2 == 0 ? "clinicians" : "councils"));
        }
        record Sent(String person, int question, int option, long sequence) {}
        var sent = new ArrayList<Sent>();
        var expected = new HashMap<String, String>();
        for (int step = 0; step < 1500; step++) {
            if (step % 300 == 299) {
                room.kill();
            }
            if (!sent.isEmpty() && random.nextInt(3) == 0) {
                var again = sent.get(random.nextInt(sent.size()));
                var before = standing(again.person(), again.question());
                answer(again.person(), again.question(), again.option(), again.sequence());
                var after = standing(again.person(), again.question());
                if (again.sequence() < before.sequence()) {
                    assertThat(after.option()).as("a repeated answer").isEqualTo(before.option());
                }
                expected.put(again.person() + again.question(), after.option());
            } else {
                var person = people.get(random.nextInt(people.size()));
                int question = random.nextInt(6);
                int option = random.nextInt(3);
                long sequence = standing(person, question).sequence() + 1;
                assertThat(answer(person, question, option, sequence).saved()).isTrue();
                sent.add(new Sent(person, question, option, sequence));
                expected.put(person + question, option(question, option));
            }
        }
        for (var person : people) {
            for (int question = 0; question < 6; question++) {
                assertThat(standing(person, question).option()).isEqualTo(expected.getOrDefault(person + question, ""));
            }
        }
    }

    @Test
    void manyAtOnceLoseAndDoubleNothing() throws Exception {
        room.running().openRound();
        int people = 60;
        try (var threads = Executors.newFixedThreadPool(people)) {
            var done = new ArrayList<Future<?>>();
            for (int i = 0; i < people; i++) {
                int option = i % 3;
                done.add(threads.submit(() -> {
                    var token = Token.next();
                    var person = room.running().join(token, "", "").orElseThrow().id();
                    room.running().join(token, "", "");
                    for (int question = 0; question < 6; question++) {
                        answer(person, question, option, 1);
                        answer(person, question, option, 1);
                    }
                    return null;
                }));
            }
            for (var one : done) {
                one.get();
            }
        }
        room.running().closeRound();

        assertThat(room.running().joined()).isEqualTo(people);
        assertThat(ballots().stream().mapToInt(ballot -> ballot.answers().size()).sum()).isEqualTo(people * 6);
    }

    private List<Ballot> ballots() {
        return room.workspace().snapshot().lookup(Index.BALLOTS_BY_WORKSHOP, Room.WORKSHOP);
    }

    private Receipt answer(String person, int question, int option, long sequence) throws Exception {
        var asked = room.asked(question);
        return room.running().answer(person, asked.service().id(), asked.question().id(), option(question, option), sequence);
    }

    private Standing standing(String person, int question) throws Exception {
        var asked = room.asked(question);
        return room.running().standing(person, asked.service().id(), asked.question().id());
    }

    private String option(int question, int option) throws Exception {
        return room.asked(question).question().options().get(option).id();
    }

    @Test
    void anotherRoundAsksWhatWasChosenAndKeepsTheRest() throws Exception {
        room.running().openRound();
        var ann = room.join("Ann", "");
        answer(ann, 0, 0, 1);
        answer(ann, 1, 0, 1);
        room.running().closeRound();

        room.running().openRound(List.of(room.asked(1)));

        assertThat(room.running().asked()).containsExactly(room.asked(1));
        assertThat(room.workshop().rounds().getLast().questions())
                .isEqualTo(Map.of(room.asked(1).service().id(), List.of(room.asked(1).question().id())));
        assertThat(answer(ann, 0, 2, 2).outcome()).isEqualTo(Receipt.Outcome.NOT_ASKED);
        assertThat(standing(ann, 0).option()).isEqualTo(option(0, 0));
        assertThat(room.running().progress().questions()).hasSize(1);
        assertThat(room.running().progress().people().getFirst().answered()).as("looked at again").isZero();
        assertThat(answer(ann, 1, 3, 2).saved()).isTrue();
        assertThat(room.running().progress().done()).isEqualTo(1);
        room.kill();
        assertThat(room.running().asked()).as("after a kill").containsExactly(room.asked(1));
        room.running().closeRound();

        assertThat(ballots()).filteredOn(ballot -> ballot.round() == 2).singleElement().satisfies(ballot ->
                assertThat(ballot.answers()).containsOnly(Map.entry(room.asked(1).question().id(), option(1, 3))));
        assertThat(ballots()).filteredOn(ballot -> ballot.round() == 1).singleElement().satisfies(ballot ->
                assertThat(ballot.answers()).hasSize(2));
    }

    @Test
    void whoSavesAgainWhatTheySaidHasLookedAtItAgain() throws Exception {
        room.running().openRound();
        var ann = room.join("Ann", "");
        answer(ann, 0, 0, 1);
        room.running().closeRound();
        room.running().openRound();
        assertThat(room.running().progress().people().getFirst().answered()).isZero();

        answer(ann, 0, 0, 2);

        assertThat(room.running().progress().people().getFirst().answered()).isEqualTo(1);
        room.running().closeRound();
        assertThat(ballots()).hasSize(2);
    }

    @Test
    void aRoundThatWouldAskNothingIsNotOpened() throws Exception {
        assertThatThrownBy(() -> room.running().openRound(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThat(room.running().rounds()).isEmpty();
    }

    @Test
    void anotherRoundHadBestAskWhatTheRoomDoesNotAgreeOn() throws Exception {
        room.running().openRound();
        for (int person = 0; person < 4; person++) {
            var id = room.join("", "");
            for (int question = 0; question < room.running().agenda().asked().size(); question++) {
                answer(id, question, question == 2 && person > 1 ? 3 : 0, 1);
            }
        }
        room.running().closeRound();

        var next = NextRound.of(room.workspace().snapshot(), Room.TOOLS, room.workshop());

        assertThat(next.worthwhile()).containsExactly(room.asked(2));
        assertThat(next.candidates()).hasSize(room.running().agenda().asked().size());
        assertThat(next.candidates().getFirst().asked()).isEqualTo(room.asked(2));
        room.workspace().apply(WorkshopEdits.agree(room.workshop(), Room.TOOLS, new Agreement(
                room.asked(2).service().id(), room.asked(2).question().id(), option(2, 1), "So.", "", Instant.EPOCH, Extras.NONE)));
        assertThat(NextRound.of(room.workspace().snapshot(), Room.TOOLS, room.workshop()).worthwhile())
                .as("all is agreed, so all is as good").hasSameSizeAs(next.candidates());
    }

    @Test
    void whatIsWordedAnewWhileTheRoomIsOpenIsAskedAllTheSame() throws Exception {
        room.running().openRound();
        answer(room.join("Ann", ""), 1, 0, 1);
        room.running().closeRound();
        room.workspace().apply(Edit.of("Rename", before -> before.with(Room.THERAPIES.withName("Talking"))));
        var worded = NextRound.of(room.workspace().snapshot(), Room.TOOLS, room.workshop()).candidates().stream()
                .map(NextRound.Candidate::asked)
                .toList();

        assertThat(NextRound.of(room.running()).candidates())
                .extracting(NextRound.Candidate::asked)
                .containsExactlyInAnyOrderElementsOf(room.running().agenda().asked());
        room.running().openRound(worded);

        assertThat(room.running().asked()).isEqualTo(room.running().agenda().asked());
        assertThat(room.workshop().rounds().getLast().questions()).as("everything").isEmpty();
    }

    @Test
    void aWorkshopThatIsOpenedAndHasHadNoRoundIsStillPrepared() throws Exception {
        room.running();
        room.leave();

        assertThat(room.workshop().state()).isEqualTo(WorkshopState.PREPARED);
        room.running().openRound();
        assertThat(room.workshop().state()).isEqualTo(WorkshopState.RUNNING);
    }

    @Test
    void whoeverIsPutOutCountsInTheRoundsBeforeAndNotFromThenOnAlsoAfterAKill() throws Exception {
        var ann = room.join("Ann", "");
        var ben = room.join("Ben", "");
        var asked = room.asked(0);
        var option = asked.question().options().getFirst().id();
        room.running().openRound();
        for (var person : List.of(ann, ben)) {
            room.running().answer(person, asked.service().id(), asked.question().id(), option, 1);
        }
        room.running().closeRound();
        room.running().openRound();
        assertThat(room.running().putOut(ben)).isTrue();
        assertThat(room.running().putOut(ben)).as("once").isFalse();
        assertThat(room.running().answer(ben, asked.service().id(), asked.question().id(), option, 2).saved()).isFalse();

        room.workspace().save();
        room.kill();
        assertThat(room.running().putOut()).isEqualTo(1);
        assertThat(room.running().outside()).extracting(Participant::name).containsExactly("Ben");
        assertThat(room.running().progress().people()).hasSize(1);
        assertThat(room.join("Cat", "")).isNotEqualTo(ben);
        assertThat(room.running().progress().people().getLast().participant().number()).isEqualTo(3);
        room.running().closeRound();

        assertThat(room.workspace().snapshot().all(Ballot.class)).extracting(Ballot::name, Ballot::round)
                .containsExactlyInAnyOrder(tuple("Ann", 1), tuple("Ben", 1), tuple("Ann", 2));
    }

    @Test
    void handingOverCountsWhatTheServiceSaysToWhatTheRoomWasNotAsked() throws Exception {
        var ann = room.join("Ann", "");
        room.running().openRound();
        for (var asked : room.running().agenda().asked()) {
            var nearest = asked.question().options().getFirst().id();
            room.running().answer(ann, asked.service().id(), asked.question().id(), nearest, 1);
        }
        room.running().closeRound();
        var snapshot = room.workspace().snapshot();
        var result = ServiceResult.latest(snapshot, Room.TOOLS, room.workshop(), Room.THERAPIES.id()).orElseThrow();
        assertThat(WorkshopEdits.handedOver(snapshot, Room.TOOLS, result)).as("all that is answered").isEmpty();

        var elsewhere = snapshot.framework().orElseThrow().tool().domains().get(1).questions().getFirst();
        var farthest = elsewhere.options().stream().filter(option -> !option.notKnown()).toList().getLast();
        var known = snapshot.with(new Assessment(
                Room.THERAPIES.id(), Map.of(elsewhere.id(), new Answer(farthest.id(), "", Extras.NONE)), Extras.NONE));
        var handed = WorkshopEdits.handedOver(known, Room.TOOLS, result).orElseThrow();

        assertThat(handed.total().getAsDouble()).isGreaterThan(result.score().total().getAsDouble());
        var after = WorkshopEdits.handOver(room.workshop(), Room.TOOLS, Room.THERAPIES, new Reason(Instant.EPOCH, "", "")).apply(known);
        assertThat(Room.TOOLS.score(after, Room.THERAPIES)).contains(handed);
    }

    @Test
    void handingOverSaysThatItPutsTogetherWhatIsSplit() {
        var snapshot = room.workspace().snapshot();
        var levels = snapshot.framework().orElseThrow().levels();
        var far = new Share(levels.get(2).id(), List.of("strategy"), "", Extras.NONE);
        var near = new Share(levels.get(0).id(), List.of(), "", Extras.NONE);
        assertThat(WorkshopEdits.joined(snapshot, Room.THERAPIES)).as("not placed yet").isEmpty();

        assertThat(WorkshopEdits.joined(snapshot.with(placed(near)), Room.THERAPIES)).isEmpty();
        assertThat(WorkshopEdits.joined(snapshot.with(placed(far, near)), Room.THERAPIES))
                .contains("It is split between %s and %s now; all of it is then proposed at one level.".formatted(
                        levels.get(0).name(), levels.get(2).name()));
    }

    private static Placement placed(Share... shares) {
        return new Placement(Room.THERAPIES.id(), List.of(shares), PlacementStatus.PROPOSED, "", List.of(), List.of(), Extras.NONE);
    }

    @Test
    void aRoundWhoseOnlyVoterIsPutOutHasNoBallot() throws Exception {
        var ann = room.join("Ann", "");
        var asked = room.asked(0);
        room.running().openRound();
        room.running().answer(ann, asked.service().id(), asked.question().id(), asked.question().options().getFirst().id(), 1);
        room.running().closeRound();
        assertThat(room.workspace().snapshot().all(Ballot.class)).hasSize(1);
        room.running().reopenRound();
        room.running().putOut(ann);

        room.running().closeRound();

        assertThat(room.workspace().snapshot().all(Ballot.class)).isEmpty();
    }
}
