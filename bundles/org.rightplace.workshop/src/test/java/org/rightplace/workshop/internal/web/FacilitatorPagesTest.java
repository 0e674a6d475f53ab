package org.rightplace.workshop.internal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rightplace.model.Assessment;
import org.rightplace.model.Ballot;
import org.rightplace.model.Placement;
import org.rightplace.workshop.testing.Room;

/** What the facilitator does and sees, and what nobody else may. */
class FacilitatorPagesTest extends OpenSite {

    @Test
    void nobodyButTheFacilitatorPutsAnybodyOut() throws Exception {
        var mallory = joined("Mallory", "");
        var id = room.running().progress().people().getFirst().participant().id();

        assertThat(mallory.get("/facilitator/out?person=" + id).statusCode()).isEqualTo(403);
        assertThat(mallory.get("/facilitator/end").statusCode()).isEqualTo(403);
        mallory.get("/ballot");
        assertThat(mallory.post("/facilitator/out", Map.of("person", id)).statusCode()).isEqualTo(403);
        assertThat(room.running().joined()).isEqualTo(1);
    }

    @Test
    void endingIsAskedFirst() throws Exception {
        var facilitator = facilitator();
        assertThat(facilitator.page()).contains("End the workshop…").doesNotContain("value=\"end\"");

        assertThat(facilitator.get("/facilitator/end").body()).contains("End the workshop?", "Round 1 is still open");
        assertThat(room.running().ended()).isNotDone();
        assertThat(facilitator.post("/facilitator/round", Map.of("do", "end")).body()).contains("The workshop has ended");
    }

    @Test
    void nobodySeesResultsWhilePeopleVote() throws Exception {
        var ann = joined("Ann", "");
        answer(ann, 2);
        var facilitator = facilitator();
        assertThat(facilitator.get("/results").statusCode()).isEqualTo(403);

        post(facilitator, "close");
        assertThat(facilitator.get("/results").statusCode()).isEqualTo(200);
        assertThat(ann.get("/results").statusCode()).isEqualTo(403);

        post(facilitator, "reveal");
        assertThat(ann.get("/results").statusCode()).isEqualTo(200);
        assertThat(ann.page()).doesNotContain("facilitator/agree");
    }

    @Test
    void theResultsLeadOnceARoundIsClosed() throws Exception {
        var facilitator = facilitator();
        assertThat(facilitator.get("/facilitator").body()).doesNotContain("See the results");
        room.running().closeRound();

        assertThat(facilitator.get("/facilitator").body())
                .contains("<a href=\"/results\" class=\"button\">See the results</a>")
                .contains("class=\"button quiet\">Open round 2…</a>");
    }

    @Test
    void theFacilitatorAgreesAndHandsOver() throws Exception {
        var people = List.of(joined("Ann", "clinicians"), joined("Ben", "councils"));
        for (int i = 0; i < room.running().agenda().items().getFirst().questions().size(); i++) {
            answer(people.get(0), 0);
            answer(people.get(1), i == 0 ? lastScored(0) : 0);
        }
        var facilitator = facilitator();
        post(facilitator, "close");
        facilitator.get("/results");
        assertThat(facilitator.page()).contains("To discuss: 1").contains("Clinicians").contains("Councils");
        assertThat(facilitator.page()).contains("In 10,000 draws").contains("What would change it").contains("would make it “");
        assertThat(facilitator.post("/facilitator/hand-over", Map.of("service", "0")).statusCode()).isEqualTo(409);

        var asked = room.asked(0);
        facilitator.get("/results");
        var agreement = Map.of("service", "0", "s", asked.service().id(), "q", asked.question().id(), "o", asked.question().options().get(1).id());
        assertThat(facilitator.post("/facilitator/agree", agreement).statusCode()).isEqualTo(409);
        facilitator.get("/results");
        var reasoned = new java.util.HashMap<>(agreement);
        reasoned.put("reason", "Both accept <b>this</b>.");
        assertThat(facilitator.post("/facilitator/agree", reasoned).body()).contains("Nothing is left to discuss").contains("&lt;b&gt;this&lt;/b&gt;");
        assertThat(facilitator.page()).contains("Take it back");
        var back = new java.util.HashMap<>(reasoned);
        back.put("withdraw", "1");
        assertThat(facilitator.post("/facilitator/agree", back).body()).contains("To discuss: 1").doesNotContain("Take it back");
        facilitator.post("/facilitator/agree", reasoned);
        assertThat(facilitator.post("/facilitator/hand-over", Map.of("service", "0")).statusCode()).isEqualTo(200);

        var snapshot = room.workspace().snapshot();
        assertThat(snapshot.get(Assessment.class, "therapies").answers().get(asked.question().id()).option()).isEqualTo(agreement.get("o"));
        assertThat(snapshot.get(Placement.class, "therapies").trail()).singleElement().satisfies(move -> assertThat(move.why()).contains("Where do they belong?"));
        assertThat(facilitator.get("/spider.svg").statusCode()).isIn(200, 404);
    }

    @Test
    void theWallShowsTheAddressTheCodeAndAPictureOfBoth() throws Exception {
        var facilitator = facilitator();

        assertThat(facilitator.get("/room").body()).contains(origin).contains("ACE FHJ").contains("/code.svg");
        assertThat(facilitator.get("/code.svg").body()).contains("<svg", "<path", "It opens " + origin + "/?code=" + Room.CODE);
    }

    @Test
    void endingRecordsAndSaysSo() throws Exception {
        var ann = joined("Ann", "");
        answer(ann, 0);
        var facilitator = facilitator();

        assertThat(post(facilitator, "end")).contains("The workshop has ended");

        assertThat(room.workspace().snapshot().all(Ballot.class)).hasSize(1);
        assertThat(ann.get("/ballot").body()).contains("The workshop has ended");
    }

    private int lastScored(int question) throws Exception {
        var options = room.asked(question).question().options();
        for (int i = options.size() - 1; i >= 0; i--) {
            if (!options.get(i).notKnown()) {
                return i;
            }
        }
        throw new AssertionError();
    }
}
