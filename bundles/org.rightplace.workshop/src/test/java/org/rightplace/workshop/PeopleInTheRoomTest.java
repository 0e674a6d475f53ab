package org.rightplace.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rightplace.model.Ballot;

/** People join, lose their device, come back and are put out. */
class PeopleInTheRoomTest extends OpenWorkshop {

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
