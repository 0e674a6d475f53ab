package org.rightplace.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rightplace.model.Ballot;
import org.rightplace.model.Extras;
import org.rightplace.model.Round;
import org.rightplace.model.WorkshopState;
import org.rightplace.workshop.internal.log.Entry;
import org.rightplace.workshop.testing.Room;
import org.rightplace.workspace.Edit;
import org.rightplace.workspace.EditRefused;
import org.rightplace.workspace.Index;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.WorkspaceException;

/** What people said outlasts whatever goes wrong between the log and the workspace. */
class RecoveryTest {

    @TempDir
    private Path temp;

    private Room room;

    @BeforeEach
    void open() throws WorkspaceException {
        room = new Room(temp.resolve("workspace"));
    }

    @AfterEach
    void close() throws Exception {
        room.close();
    }

    @Test
    void endingRecordsAgainWhatWasUndone() throws Exception {
        room.running().openRound();
        answer(room.join("Ann", ""), 0, 0, 1);
        room.running().closeRound();
        while (!ballots().isEmpty()) {
            room.workspace().undo();
        }

        room.running().end();

        assertThat(ballots()).hasSize(1);
        assertThat(room.workshop().state()).isEqualTo(WorkshopState.CLOSED);
        assertThat(room.workshop().rounds()).singleElement().satisfies(round -> assertThat(round.open()).isFalse());
    }

    @Test
    void closingAgainRecordsWhatWasUndone() throws Exception {
        room.running().openRound();
        answer(room.join("Ann", ""), 0, 0, 1);
        room.running().closeRound();
        while (!ballots().isEmpty()) {
            room.workspace().undo();
        }

        room.running().closeRound();

        assertThat(ballots()).hasSize(1);
    }

    @Test
    void whatCannotBeRecordedKeepsTheLogAndTheWorkshopGoingUntilItCan() throws Exception {
        room.running().openRound();
        var ann = room.join("Ann", "");
        answer(ann, 0, 0, 1);
        var file = temp.resolve("workspace/workstreams/mh/ballots/%s/%s.json".formatted(Room.WORKSHOP, ann));
        Files.createDirectories(file.getParent());
        Files.writeString(file, "{ not a ballot");
        room.reopen();
        var log = room.log();
        room.running();

        assertThatThrownBy(() -> room.running().closeRound()).isInstanceOf(EditRefused.class);
        assertThatThrownBy(() -> room.running().end())
                .isInstanceOf(WorkspaceException.class)
                .hasMessageContaining("could not be read")
                .hasMessageContaining("nothing is lost");

        assertThat(log).exists();
        assertThat(room.running().ended()).isNotDone();
        room.leave();
        assertThatThrownBy(() -> room.running())
                .isInstanceOf(WorkspaceException.class)
                .hasMessageContaining("could not be read");
        Files.delete(file);
        room.reopen();
        assertThat(room.running().rounds()).as("the log was not left locked").hasSize(1);
        room.running().end();
        assertThat(ballots()).hasSize(1);
        assertThat(log).doesNotExist();
    }

    @Test
    void aRoundHeldElsewhereKeepsItsBallotsAndIsNotOpenedAgain() throws Exception {
        heldElsewhere();

        room.running().reopenRound();
        assertThat(room.running().open()).isFalse();
        assertThat(room.running().reopenable()).isFalse();
        room.join("Late", "");
        room.running().reopenRound();
        room.running().closeRound();

        assertThat(ballots()).singleElement().satisfies(ballot -> assertThat(ballot.name()).isEqualTo("Ann"));
        room.running().openRound();
        answer(room.join("Ben", ""), 0, 1, 1);
        room.running().closeRound();
        assertThat(room.running().reopenable()).as("held here").isTrue();
        room.running().end();
        assertThat(ballots()).extracting(Ballot::name).containsExactlyInAnyOrder("Ann", "Ben");
    }

    @Test
    void aRoundHeldElsewhereStaysAsTheWorkspaceHasIt() throws Exception {
        heldElsewhere();
        var held = room.workshop().rounds();
        assertThat(held.getFirst().revealed()).isTrue();
        assertThat(held.getFirst().extras()).isNotEqualTo(Extras.NONE);

        room.running();

        assertThat(room.workshop().rounds()).isEqualTo(held);
        assertThat(room.running().rounds().getFirst().revealed()).isTrue();
        room.leave();
        room.running();
        assertThat(room.workshop().rounds()).as("from the log").isEqualTo(held);
    }

    @Test
    void ballotsOfPeopleWhoAreNotInTheLogStay() throws Exception {
        room.running().openRound();
        answer(room.join("Ann", ""), 0, 0, 1);
        room.running().closeRound();
        room.workspace().apply(Edit.of("Bring in", before -> before.with(ballots().getFirst().withId("other").withParticipant("other"))));

        room.running().reopenRound();
        room.running().closeRound();

        assertThat(ballots()).extracting(Ballot::participant).contains("other");
    }

    /** Whichever line is damaged, what the others say is recorded, and it is recorded of the round it was said in. */
    @Test
    void oneDamagedLineCostsNoOther() throws Exception {
        room.running().openRound();
        var ann = room.join("Ann", "clinicians");
        var ben = room.join("Ben", "councils");
        answer(ann, 0, 0, 1);
        answer(ben, 0, 1, 1);
        room.running().closeRound();
        room.running().reveal();
        room.running().openRound(List.of(room.asked(0)));
        answer(ann, 0, 2, 2);
        room.running().closeRound();
        var whole = ballots();
        assertThat(whole).hasSize(4);
        var lines = Files.readAllLines(room.log());
        for (int i = 1; i < lines.size(); i++) {
            var line = lines.get(i);
            damage(line::equals);

            assertThat(room.running().findings()).as(line).hasSize(1);
            assertThat(room.running().rounds()).as(line).hasSize(2);
            assertThat(ballots()).as("in step already: %s", line).containsExactlyInAnyOrderElementsOf(whole);

            room.leave();
            room.workspace().apply(Edit.of("Lose", before -> without(before.with(room.workshop().withRounds(List.of())), whole)));
            room.running().closeRound();
            if (line.contains("Answered")) {
                assertThat(ballots()).as("from the log alone: %s", line).hasSizeGreaterThanOrEqualTo(2);
            } else {
                assertThat(ballots()).as("from the log alone: %s", line).extracting(Ballot::id, Ballot::answers)
                        .containsAll(whole.stream().map(ballot -> tuple(ballot.id(), ballot.answers())).toList());
            }
            room.leave();
            Files.write(room.log(), lines);
            room.workspace().apply(Edit.of("Mend", before -> before.withAll(whole)));
            room.running();
            assertThat(ballots()).containsExactlyInAnyOrderElementsOf(whole);
        }
    }

    @Test
    void aSecondRoundWhoseOpeningCannotBeReadIsASecondRoundAllTheSame() throws Exception {
        room.running().openRound();
        var ann = room.join("Ann", "");
        answer(ann, 0, 0, 1);
        room.running().closeRound();
        room.running().openRound();
        answer(ann, 0, 2, 2);
        damage(line -> line.contains("Opened") && line.contains("\"r\":2"));

        assertThat(room.running().open()).isTrue();
        room.running().closeRound();

        assertThat(ballots()).hasSize(2);
        assertThat(ballots()).filteredOn(ballot -> ballot.round() == 1).singleElement().satisfies(ballot ->
                assertThat(ballot.answers()).containsValue(room.asked(0).question().options().getFirst().id()));
    }

    @Test
    void inALogWithoutNumbersTheWorkspaceSaysThatThereWasAnotherRound() throws Exception {
        var entries = List.of(
                new Entry.Opened(1, 0, Map.of()),
                new Entry.Joined(2, "ann", "k", "Ann", ""),
                new Entry.Answered(3, "ann", "s", "q", "a", 1, 0),
                new Entry.Closed(4, 0),
                new Entry.Answered(6, "ann", "s", "q", "b", 2, 0),
                new Entry.Closed(7, 0));
        var first = new Round(Instant.ofEpochMilli(1), Instant.ofEpochMilli(4), false, Map.of(), Extras.NONE);
        var second = new Round(Instant.ofEpochMilli(5), null, false, Map.of(), Extras.NONE);
        var two = new RunningState(new Recorded(List.of(first, second), Map.of()));
        var one = new RunningState(new Recorded(List.of(first), Map.of()));

        entries.forEach(two::apply);
        entries.forEach(one::apply);

        assertThat(two.rounds).extracting(Round::opened).containsExactly(first.opened(), second.opened());
        assertThat(one.rounds).as("opened again").hasSize(1);
        assertThat(one.closed()).isEqualTo(1);
    }

    // A round that another machine held: its ballots are in the workspace and its log is not here.
    private void heldElsewhere() throws Exception {
        room.running().openRound();
        answer(room.join("Ann", ""), 0, 0, 1);
        room.running().closeRound();
        room.running().reveal();
        var log = room.log();
        room.leave();
        Files.delete(log);
        var rounds = room.workshop().rounds().stream()
                .map(round -> round.withExtras(Extras.NONE.withExtension("org.example.room", "upstairs")))
                .toList();
        room.workspace().apply(Edit.of("Extend", before -> before.with(room.workshop().withRounds(rounds))));
    }

    private void damage(Predicate<String> which) throws Exception {
        room.leave();
        var lines = Files.readAllLines(room.log());
        Files.write(room.log(), lines.stream().map(line -> which.test(line) ? "x" + line.substring(1) : line).toList());
    }

    private static Snapshot without(Snapshot snapshot, List<Ballot> ballots) {
        var after = snapshot;
        for (var ballot : ballots) {
            after = after.without(ballot);
        }
        return after;
    }

    private List<Ballot> ballots() {
        return room.workspace().snapshot().lookup(Index.BALLOTS_BY_WORKSHOP, Room.WORKSHOP);
    }

    private void answer(String person, int question, int option, long sequence) throws Exception {
        var asked = room.asked(question);
        assertThat(room.running().answer(
                person, asked.service().id(), asked.question().id(), asked.question().options().get(option).id(), sequence).saved()).isTrue();
    }
}
