package org.rightplace.decision.consensus;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rightplace.model.Ballot;
import org.rightplace.model.Extras;
import org.rightplace.model.Round;
import org.rightplace.model.Workshop;
import org.rightplace.model.WorkshopState;
import org.rightplace.workspace.Snapshot;

class BallotBoxTest {

    private static final Workshop WORKSHOP = new Workshop(
            "shop",
            "Where?",
            "w",
            List.of("s", "t"),
            List.of(),
            List.of(),
            false,
            "",
            WorkshopState.RUNNING,
            List.of(round(Map.of()), round(Map.of("s", List.of("q"))), round(Map.of("s", List.of("r"), "t", List.of("q")))),
            List.of(),
            Extras.NONE);

    private final Snapshot system = Snapshot.empty()
            .with(WORKSHOP)
            .with(ballot("ann", "s", 1, Map.of("q", "0", "r", "1")))
            .with(ballot("ben", "s", 1, Map.of("q", "2", "r", "2")))
            .with(ballot("ann", "t", 1, Map.of("q", "5")))
            .with(ballot("ann", "s", 2, Map.of("q", "3", "r", "not asked, and so not counted")))
            .with(ballot("ann", "s", 3, Map.of("r", "4")));
    private final BallotBox box = BallotBox.of(system, WORKSHOP, "s");

    @Test
    void whatARoundDoesNotAskStandsAsItWas() {
        assertThat(box.standing(2)).extracting(Ballot::participant).containsExactly("ann", "ben");
        assertThat(box.standing(2).getFirst().answers()).containsOnly(Map.entry("q", "3"), Map.entry("r", "1"));
        assertThat(box.standing(3).getFirst().answers()).containsOnly(Map.entry("q", "3"), Map.entry("r", "4"));
        assertThat(box.standing(1).getFirst().answers()).containsOnly(Map.entry("q", "0"), Map.entry("r", "1"));
    }

    @Test
    void whatARoundAsksIsSaidByThoseWhoAnsweredInIt() {
        assertThat(box.standing(2).getLast().answers()).as("who was not there").containsOnly(Map.entry("r", "2"));
        assertThat(box.standing(3)).extracting(Ballot::participant).containsExactly("ann");
    }

    @Test
    void itKnowsWhenAQuestionWasAskedLastAndWhoAnsweredWhen() {
        assertThat(box.asked("q", 3)).isEqualTo(2);
        assertThat(box.asked("r", 2)).isEqualTo(1);
        assertThat(box.asked("r", 3)).isEqualTo(3);
        assertThat(box.latest()).isEqualTo(3);
        assertThat(box.people(1)).isEqualTo(2);
        assertThat(box.people(2)).isEqualTo(1);
        assertThat(BallotBox.of(system, WORKSHOP, "t").latest()).isEqualTo(1);
        assertThat(BallotBox.of(system, WORKSHOP, "other").latest()).isZero();
    }

    private static Round round(Map<String, List<String>> questions) {
        return new Round(Instant.EPOCH, Instant.EPOCH, false, questions, Extras.NONE);
    }

    private static Ballot ballot(String person, String service, int round, Map<String, String> answers) {
        return new Ballot(person + service + round, "w", "shop", person, "", "", service, round, answers, null);
    }
}
