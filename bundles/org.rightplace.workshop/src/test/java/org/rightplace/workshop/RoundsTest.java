package org.rightplace.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rightplace.model.Agreement;
import org.rightplace.model.Extras;
import org.rightplace.model.WorkshopState;
import org.rightplace.workshop.testing.Room;
import org.rightplace.workspace.Edit;

/** Rounds follow one another and ask what is still open. */
class RoundsTest extends OpenWorkshop {

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
}
