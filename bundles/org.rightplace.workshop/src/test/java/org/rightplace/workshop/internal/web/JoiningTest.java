package org.rightplace.workshop.internal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.rightplace.model.Ballot;
import org.rightplace.workshop.Token;
import org.rightplace.workshop.testing.Room;

/** Who gets into a workshop, who is put out of it, and who comes back. */
class JoiningTest extends OpenSite {

    @Test
    void theWrongCodeLetsNobodyInAndGuessingIsSlow() throws Exception {
        var statuses = new ArrayList<Integer>();
        for (int i = 0; i < 1010; i++) {
            statuses.add(guess("WRONG" + i));
        }

        assertThat(statuses.subList(0, 1000)).containsOnly(403);
        assertThat(statuses.subList(1000, 1010)).containsOnly(429);
        assertThat(room.running().joined()).isZero();
    }

    @Test
    void manyWhoMistypeTheCodeBehindOneAddressKeepNobodyOut() throws Exception {
        for (int i = 0; i < 60; i++) {
            var typist = new Browser(client, origin);
            typist.get("/");
            assertThat(typist.post("/join", Map.of("code", "WRONG" + i)).statusCode()).isEqualTo(403);
        }

        assertThat(joined("Ann", "").page()).contains("Question 1 of");
        assertThat(facilitator().page()).contains("How far is the room?");
    }

    @Test
    void noGuessingOfCodesShutsTheFacilitatorOut() throws Exception {
        int last = 403;
        for (int i = 0; i < 1001; i++) {
            last = guess("WRONG" + i);
        }
        assertThat(last).isEqualTo(429);

        assertThat(facilitator().page()).contains("How far is the room?");
    }

    @Test
    void aFullRoomJoinsFromOneNetworkInTwoMinutesAndNobodyTakesAllThePlacesAtOnce() throws Exception {
        var statuses = new ArrayList<Integer>();
        for (int i = 0; i < 610; i++) {
            var browser = new Browser(client, origin);
            browser.get("/");
            statuses.add(browser.post("/join", Map.of("code", Room.CODE)).statusCode());
        }

        assertThat(statuses.subList(0, 600)).containsOnly(200);
        assertThat(statuses.subList(600, 610)).containsOnly(429);
        assertThat(room.running().joined()).isEqualTo(600);
        nanos += 1_000_000_000L;
        assertThat(joined("Ann", "").page()).contains("Question 1 of");
    }

    @Test
    void whoeverIsPutOutHasNoBallotThatCountsAndIsToldSo() throws Exception {
        var ann = joined("Ann", "");
        var mallory = joined("Mallory", "");
        answer(ann, 0);
        answer(mallory, 1);
        var facilitator = facilitator();
        var id = room.running().progress().people().getLast().participant().id();
        assertThat(facilitator.get("/facilitator/out?person=" + id).body()).contains("Put Mallory out?");
        assertThat(room.running().joined()).as("it is asked first").isEqualTo(2);

        assertThat(facilitator.post("/facilitator/out", Map.of("person", id)).body()).contains("1 person was put out");

        assertThat(mallory.get("/ballot").statusCode()).isEqualTo(403);
        assertThat(mallory.page()).contains("put out by the facilitator");
        assertThat(facilitator.get("/facilitator/out?person=" + id).statusCode()).isEqualTo(400);
        room.running().closeRound();
        assertThat(room.workspace().snapshot().all(Ballot.class)).singleElement().satisfies(ballot -> assertThat(ballot.name()).isEqualTo("Ann"));
    }

    @Test
    void aDeviceThatWasPutOutJoinsAgainOnlyIfTheFacilitatorLetsIt() throws Exception {
        var mallory = joined("Mallory", "clinicians");
        answer(mallory, 1);
        var facilitator = facilitator();
        var id = room.running().progress().people().getFirst().participant().id();
        var early = room.running().letBackIn(id).orElseThrow();
        room.running().putOut(id);

        assertThat(mallory.get("/").body()).contains("The facilitator put this device out");
        var token = mallory.token();
        assertThat(mallory.post("/join", Map.of("t", token, "code", Room.CODE, "name", "Not Mallory", "subgroup", "public")).statusCode())
                .isEqualTo(403);
        assertThat(mallory.post("/return", Map.of("back", early)).statusCode()).as("a code from before").isEqualTo(403);
        assertThat(room.running().joined()).isZero();

        facilitator.get("/facilitator");
        assertThat(facilitator.page()).contains("Let Mallory back in");
        var code = room.running().letBackIn(id).orElseThrow();
        assertThat(mallory.post("/return", Map.of("back", code)).body()).contains("Question 1 of").doesNotContain("checked");
        assertThat(room.running().progress().people()).singleElement().satisfies(person -> {
            assertThat(person.participant().name()).isEqualTo("Mallory");
            assertThat(person.participant().subgroup()).isEqualTo("clinicians");
            assertThat(person.answered()).as("a ballot that begins anew").isZero();
        });
        assertThat(room.running().outside()).isEmpty();
    }

    @Test
    void whoeverJoinedAnewAndIsThenLetBackInHasOneBallot() throws Exception {
        var ann = joined("Ann", "");
        answer(ann, 0);
        var phone = joined("Ann again", "");
        answer(phone, 1);
        var facilitator = facilitator();
        facilitator.post("/facilitator/return", Map.of("person", facilitator.field("person")));
        var code = Pattern.compile("class=\"number\">([A-Z0-9 ]+)<").matcher(facilitator.page());
        assertThat(code.find()).isTrue();
        assertThat(facilitator.page()).contains(origin + "/back");
        assertThat(phone.get("/back").body()).contains("Nobody has two ballots");
        assertThat(phone.post("/return", Map.of("back", "WRONG")).statusCode()).isEqualTo(403);

        phone.post("/return", Map.of("back", code.group(1)));

        assertThat(phone.page()).contains("Question 2 of");
        assertThat(ann.get("/ballot").statusCode()).isEqualTo(403);
        assertThat(room.running().joined()).isEqualTo(1);
        room.running().closeRound();
        assertThat(room.workspace().snapshot().all(Ballot.class)).singleElement().satisfies(ballot -> {
            assertThat(ballot.name()).isEqualTo("Ann");
            assertThat(ballot.answers()).containsValue(room.asked(0).question().options().get(0).id());
        });
    }

    @Test
    void aCodeIsReadWhateverWayItIsTyped() throws Exception {
        var ann = new Browser(client, origin);
        ann.get("/");

        ann.post("/join", Map.of("code", " ace-fhj "));

        assertThat(room.running().joined()).isEqualTo(1);
    }

    @Test
    void joiningTwiceIsJoiningOnce() throws Exception {
        var ann = new Browser(client, origin);
        ann.get("/");
        var body = Browser.encoded(Map.of("t", ann.token(), "code", Room.CODE, "name", "Ann"));
        var request = ann.form("/join", body).build();

        ann.send(request);
        ann.send(request);

        assertThat(room.running().joined()).isEqualTo(1);
    }

    @Test
    void aLostDeviceIsLetBackIn() throws Exception {
        var ann = joined("Ann", "");
        answer(ann, 0);
        var facilitator = facilitator();
        facilitator.post("/facilitator/return", Map.of("person", facilitator.field("person")));
        var code = Pattern.compile("class=\"number\">([A-Z0-9 ]+)<").matcher(facilitator.page());
        assertThat(code.find()).isTrue();
        var other = new Browser(client, origin);
        other.get("/");

        other.post("/return", Map.of("back", code.group(1)));

        assertThat(other.page()).contains("Question 2 of");
        assertThat(ann.get("/ballot").statusCode()).isEqualTo(403);
        assertThat(room.running().joined()).isEqualTo(1);
    }

    /** What a program is told that guesses, and each time makes believe to be another device. */
    private int guess(String code) throws Exception {
        var device = new Browser(client, origin);
        var secret = Token.next();
        device.cookies().put("rightplace-" + Token.hash(Room.WORKSHOP).substring(0, 8), secret);
        return device.send(device.form("/join", Browser.encoded(Map.of("t", Token.hash("form " + secret), "code", code))).build())
                .statusCode();
    }
}
