package org.rightplace.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rightplace.model.Answer;
import org.rightplace.model.Assessment;
import org.rightplace.model.Extras;
import org.rightplace.model.Placement;
import org.rightplace.model.PlacementStatus;
import org.rightplace.model.Share;
import org.rightplace.model.WorkshopState;
import org.rightplace.workshop.testing.Room;
import org.rightplace.workspace.WorkspaceException;
import org.rightplace.workspace.placements.PlacementEdits.Reason;

/** A workshop is resumed after a kill, ended, and what it came to handed over. */
class RunningWorkshopTest extends OpenWorkshop {

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
}
