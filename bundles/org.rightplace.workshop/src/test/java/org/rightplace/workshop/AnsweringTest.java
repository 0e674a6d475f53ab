package org.rightplace.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

/** Answers are taken while a round is open, each once, in whatever order they arrive. */
class AnsweringTest extends OpenWorkshop {

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
}
