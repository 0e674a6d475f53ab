package org.rightplace.workshop.internal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rightplace.workshop.internal.log.BallotLog;
import org.rightplace.workshop.internal.log.Entry;

/** How people answer: question by question, all on one page, in several tabs and over several rounds. */
class BallotPagesTest extends OpenSite {

    @Test
    void somebodyJoinsAndAnswersEverythingWithoutAnyScript() throws Exception {
        var ann = joined("Ann", "clinicians");
        int asked = room.running().agenda().asked().size();
        for (int i = 0; i < asked; i++) {
            assertThat(ann.page()).contains("Question %d of %d".formatted(i + 1, asked));
            assertThat(answer(ann, 1).statusCode()).isEqualTo(200);
        }

        assertThat(ann.page()).contains("You have answered everything");
        assertThat(room.running().progress().done()).isEqualTo(1);
    }

    @Test
    void aQuestionsPageIsSmall() throws Exception {
        assertThat(joined("Ann", "clinicians").page().length()).isLessThan(6000);
    }

    @Test
    void allOnOnePageSavesWhatWasPickedAndLeavesTheRest() throws Exception {
        var ann = joined("Ann", "");
        ann.get("/ballot?all=1");
        var options = room.asked(2).question().options();

        ann.post("/answers", Map.of("o2", options.get(1).id(), "n2", "1"));

        assertThat(room.running().progress().people().getFirst().answered()).isEqualTo(1);
        assertThat(ann.get("/ballot?q=2").body()).contains("value=\"" + options.get(1).id() + "\" checked");
    }

    @Test
    void allOnOnePageSentTwiceIsKeptOnceAndWhatWasChangedElsewhereStays() throws Exception {
        var ann = joined("Ann", "");
        ann.get("/ballot?all=1");
        var first = room.asked(0);
        var second = room.asked(1);
        var fields = Map.of(
                "o0", first.question().options().get(0).id(), "n0", "1",
                "o1", second.question().options().get(0).id(), "n1", "1");
        assertThat(ann.post("/answers", fields).body()).contains("My answers");
        long length = Files.size(room.log());
        ann.get("/ballot?all=1");
        assertThat(ann.post("/answers", fields).statusCode()).as("sent again").isEqualTo(200);
        assertThat(Files.size(room.log())).isEqualTo(length);

        var person = room.running().progress().people().getFirst().participant().id();
        room.running().answer(person, first.service().id(), first.question().id(), first.question().options().get(2).id(), 2);
        ann.get("/ballot?all=1");
        assertThat(ann.field("n0")).isEqualTo("3");
        var late = ann.post("/answers", Map.of(
                "o0", first.question().options().get(1).id(), "n0", "1",
                "o1", second.question().options().get(1).id(), "n1", "2"));

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("Some answers were changed elsewhere", "/ballot?q=0").doesNotContain("/ballot?q=1");
        assertThat(room.running().standing(person, first.service().id(), first.question().id()).option())
                .isEqualTo(first.question().options().get(2).id());
        assertThat(room.running().standing(person, second.service().id(), second.question().id()).option())
                .isEqualTo(second.question().options().get(1).id());
    }

    @Test
    void allOnOnePageIsOfTheRoundAndAnOldOneSavesWhatIsAskedAndSaysWhatIsNot() throws Exception {
        var ann = joined("Ann", "");
        var fields = new HashMap<String, String>();
        int all = room.running().agenda().asked().size();
        for (int i = 0; i < all; i++) {
            fields.put("o" + i, room.asked(i).question().options().get(0).id());
            fields.put("n" + i, "1");
        }
        ann.get("/ballot?all=1");
        ann.post("/answers", fields);
        room.running().closeRound();
        assertThat(ann.get("/ballot?all=1").body()).contains("Round 1 is closed").doesNotContain("Save all");
        room.running().openRound(List.of(room.asked(3)));

        var page = ann.get("/ballot?all=1").body();
        assertThat(page).contains("name=\"o3\"", "name=\"n3\" value=\"2\"").doesNotContain("name=\"o2\"", "name=\"o4\"");
        for (int i = 0; i < all; i++) {
            fields.put("o" + i, room.asked(i).question().options().get(1).id());
            fields.put("n" + i, "2");
        }
        var old = ann.post("/answers", fields);

        assertThat(old.statusCode()).isEqualTo(409);
        assertThat(old.body()).contains("What this round asks is saved");
        var person = room.running().progress().people().getFirst().participant().id();
        for (int i = 0; i < all; i++) {
            var asked = room.asked(i);
            assertThat(room.running().standing(person, asked.service().id(), asked.question().id()).option())
                    .isEqualTo(asked.question().options().get(i == 3 ? 1 : 0).id());
        }
        ann.get("/ballot?all=1");
        room.running().closeRound();
        fields.keySet().removeIf(field -> !field.endsWith("3") || field.length() != 2);
        fields.put("n3", "3");
        fields.put("o3", room.asked(3).question().options().get(2).id());
        var closed = ann.post("/answers", fields);
        assertThat(closed.statusCode()).isEqualTo(409);
        assertThat(closed.body()).contains("The round is closed");
    }

    @Test
    void allOnOnePageIsForWhoHasJoined() throws Exception {
        var stranger = new Browser(client, origin);
        assertThat(stranger.get("/ballot?all=1").statusCode()).isEqualTo(403);
        stranger.get("/");
        assertThat(stranger.post("/answers", Map.of("o0", "x", "n0", "1")).statusCode()).isEqualTo(403);
        assertThat(room.running().joined()).isZero();
    }

    @Test
    void noPageCallsAnAnswerSavedThatIsNotOnDisk() throws Exception {
        var ann = joined("Ann", "clinicians");
        int asked = room.running().agenda().asked().size();
        for (int i = 0; i < asked - 1; i++) {
            answer(ann, 0);
        }
        room.disk().fill();
        assertThat(answer(ann, 1).statusCode()).isEqualTo(503);
        assertThat(ann.page()).contains("could not be written");

        var review = ann.get("/ballot?review=1");
        assertThat(review.statusCode()).isEqualTo(503);
        assertThat(review.body()).doesNotContain("Every answer is saved");
        assertThat(ann.get("/ballot?all=1").statusCode()).isEqualTo(503);

        room.disk().makeRoom();
        assertThat(ann.get("/ballot?review=1").body()).contains("Every answer is saved");
        assertThat(BallotLog.read(room.log()).entries()).filteredOn(Entry.Answered.class::isInstance).hasSize(asked);
    }

    @Test
    void aQuestionThatIsNotAskedChangesNothing() throws Exception {
        var ann = joined("Ann", "");
        var option = room.asked(0).question().options().getFirst().id();

        assertThat(ann.post("/answer", Map.of("s", "therapies", "q", "../../framework", "n", "1", "o", option)).statusCode()).isEqualTo(400);
        assertThat(ann.get("/ballot?q=99999").statusCode()).isEqualTo(400);
        assertThat(ann.get("/ballot?q=-1").statusCode()).isEqualTo(200);
        assertThat(room.running().progress().people().getFirst().answered()).isZero();
    }

    @Test
    void anAnswerAfterTheRoundIsClosedIsRefusedInWords() throws Exception {
        var ann = joined("Ann", "");
        var fields = Map.of("t", ann.token(), "s", ann.field("s"), "q", ann.field("q"), "n", "1", "o", room.asked(0).question().options().getFirst().id());
        room.running().closeRound();

        var refused = ann.post("/answer", fields);

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("The round is closed");
    }

    @Test
    void twoTabsKeepWhatWasChosenLastAndSaySo() throws Exception {
        var ann = joined("Ann", "");
        var options = room.asked(0).question().options();
        var old = Map.of("t", ann.token(), "s", ann.field("s"), "q", ann.field("q"), "n", ann.field("n"), "o", options.get(2).id());
        answer(ann, 0);
        ann.get("/ballot?q=0");
        answer(ann, 1);

        ann.get("/ballot?q=0");
        var fromOldTab = ann.post("/answer", old);

        assertThat(fromOldTab.statusCode()).isEqualTo(409);
        assertThat(fromOldTab.body()).contains("changed this answer elsewhere").contains("value=\"" + options.get(1).id() + "\" checked");
    }

    @Test
    void aTabLeftOpenDoesNotUndoTheOneAnswerGivenSinceInAnother() throws Exception {
        var ann = joined("Ann", "");
        var options = room.asked(0).question().options();
        answer(ann, 0);
        ann.get("/ballot?all=1");
        var left = Map.of("t", ann.token(), "g", ann.field("g"), "n0", ann.field("n0"), "o0", options.get(0).id());
        ann.get("/ballot?q=0");
        answer(ann, 1);

        var savedAll = ann.post("/answers", left);

        assertThat(savedAll.statusCode()).isEqualTo(409);
        assertThat(savedAll.body()).contains("Some answers were changed elsewhere", room.asked(0).question().text(), ">My answers</a>");
        ann.get("/ballot?q=0");
        assertThat(ann.page()).contains("value=\"" + options.get(1).id() + "\" checked");
    }

    @Test
    void aMindChangedOnOnePageBeforeItHearsThatTheFirstChoiceWasSavedIsTaken() throws Exception {
        var ann = joined("Ann", "");
        var options = room.asked(0).question().options();
        var sheet = Map.of("t", ann.token(), "g", ann.field("g"), "s", ann.field("s"), "q", ann.field("q"), "n", ann.field("n"));
        var first = new java.util.HashMap<>(sheet);
        first.put("o", options.get(0).id());
        var second = new java.util.HashMap<>(sheet);
        second.put("o", options.get(1).id());

        ann.post("/answer", first);
        ann.post("/answer", second);
        var late = ann.send(ann.form("/answer", Browser.encoded(first)).build());

        assertThat(late.statusCode()).isEqualTo(409);
        ann.get("/ballot?q=0");
        assertThat(ann.page()).contains("value=\"" + options.get(1).id() + "\" checked");
    }

    @Test
    void anAnswerSentAgainBecauseTheNetworkDroppedIsKeptOnce() throws Exception {
        var ann = joined("Ann", "");
        var option = room.asked(0).question().options().get(1).id();
        var fields = Map.of("t", ann.token(), "s", ann.field("s"), "q", ann.field("q"), "n", ann.field("n"), "o", option);
        var body = Browser.encoded(fields);
        for (int i = 0; i < 3; i++) {
            // Whoever sent it is gone before it is answered.
            try (var socket = new Socket("127.0.0.1", port)) {
                socket.getOutputStream().write(("POST /answer HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\nCookie: "
                                + ann.cookies().entrySet().stream().map(Object::toString).collect(java.util.stream.Collectors.joining("; "))
                                + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: " + body.length() + "\r\n\r\n" + body)
                        .getBytes(StandardCharsets.US_ASCII));
            }
        }

        assertThat(ann.post("/answer", fields).statusCode()).isEqualTo(200);

        var entries = BallotLog.read(room.log()).entries();
        assertThat(entries).filteredOn(Entry.Answered.class::isInstance).hasSize(1);
        assertThat(room.running().progress().people()).singleElement().satisfies(person -> assertThat(person.answered()).isEqualTo(1));
    }

    @Test
    void anotherRoundAsksAgainWhatTheFacilitatorTicksAndThePagesOfTheOneBeforeAnswerNothingElse() throws Exception {
        var ann = joined("Ann", "clinicians");
        ann.get("/ballot?all=1");
        int all = room.running().agenda().asked().size();
        var fields = new java.util.HashMap<String, String>();
        for (int i = 0; i < all; i++) {
            fields.put("o" + i, room.asked(i).question().options().get(i == 2 ? 3 : 1).id());
            fields.put("n" + i, "1");
        }
        ann.post("/answers", fields);
        var old = new Browser(client, origin);
        old.cookies().putAll(ann.cookies());
        old.get("/ballot?all=1");
        room.running().closeRound();
        var facilitator = new Browser(client, origin);
        facilitator.get("/facilitator/enter/" + SECRET);
        assertThat(facilitator.get("/facilitator/next").body()).contains("What does round 2 ask?");
        assertThat(facilitator.post("/facilitator/next", Map.of()).statusCode()).as("nothing is ticked").isEqualTo(400);
        assertThat(room.running().rounds()).hasSize(1);
        facilitator.get("/facilitator/next");
        facilitator.post("/facilitator/next", Map.of("ask2", "1", "ask4", "1"));

        assertThat(ann.get("/ballot").body()).contains("Question 1 of 2", "Your answer from round 1 stands")
                .contains(room.asked(2).question().text().replace("'", "&#x27;"));
        assertThat(ann.get("/ballot?review=1").body()).contains("2 questions are still to be looked at again", "Round 2 asks 2 questions again");
        assertThat(ann.get("/ballot?q=0").statusCode()).isEqualTo(400);
        fields.put("o2", room.asked(2).question().options().get(0).id());
        fields.put("n2", "2");
        fields.keySet().removeIf(field -> !field.endsWith("2"));
        assertThat(old.post("/answers", fields).statusCode()).isEqualTo(200);
        var standing = room.running().standing(
                room.running().progress().people().getFirst().participant().id(), room.asked(2).service().id(), room.asked(2).question().id());
        assertThat(standing.option()).isEqualTo(fields.get("o2"));
        assertThat(standing.round()).isEqualTo(2);
        assertThat(ann.get("/ballot").body()).contains("Question 2 of 2");
    }
}
