package org.rightplace.workshop.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rightplace.chart.VoteSheet;
import org.rightplace.model.Framework;
import org.rightplace.workshop.MindChange;
import org.rightplace.workshop.ServiceResult;
import org.rightplace.workshop.testing.Room;

class RoomPicturesTest {

    @TempDir
    private Path folder;

    private Room room;

    @BeforeEach
    void open() throws Exception {
        room = new Room(folder.resolve("workspace"));
    }

    @AfterEach
    void close() throws Exception {
        room.close();
    }

    @Test
    void whatIsDisagreedOnMostStandsFirstWhenRankedAndInItsPlaceOtherwise() throws Exception {
        vote(0, 3, 3);
        var result = result();
        var framework = framework();

        var ranked = RoomPictures.ranked(framework, result);
        assertThat(ranked.groups().getFirst().name()).isEqualTo("To discuss");
        assertThat(ranked.groups().getFirst().rows()).singleElement().satisfies(row -> {
            assertThat(row.id()).isEqualTo(room.asked(0).question().id());
            assertThat(row.standing()).isEqualTo(VoteSheet.Standing.TO_DISCUSS);
        });
        var ordered = RoomPictures.inOrder(framework, result);
        assertThat(ordered.groups()).singleElement().satisfies(group -> assertThat(group.rows())
                .extracting(VoteSheet.Row::id)
                .containsExactlyElementsOf(result.tool().domains().getFirst().questions().stream().map(one -> one.id()).toList()));
        assertThat(ordered.accept()).isEqualTo(result.tool().consensus());
    }

    @Test
    void aSplitCountsTheRoomAndItsPartsOverTheSameAnswers() throws Exception {
        vote(0, 5, 5);
        var one = result().questions().getFirst();

        var split = RoomPictures.split(framework(), room.workshop(), result(), one, Optional.empty());

        assertThat(split.answers()).hasSameSizeAs(one.question().options());
        assertThat(split.parts()).extracting(part -> part.name()).containsExactly("The room", "Clinicians", "Councils");
        assertThat(split.parts().getFirst().counts().stream().mapToLong(Long::longValue).sum()).isEqualTo(4);
        assertThat(split.parts().get(1).mean()).hasValue(one.question().options().getFirst().score());
    }

    @Test
    void aSecondRoundShowsTheFirstBehindItAndWhoWentWhere() throws Exception {
        var people = vote(0, 4, 4);
        room.running().openRound();
        answer(people.getFirst(), 0, 4);
        room.running().closeRound();

        var changes = MindChange.of(
                room.workspace().snapshot(), room.workshop(), Room.THERAPIES.id(), room.asked(0).question(), 2);
        assertThat(changes).singleElement().satisfies(change -> {
            assertThat(change.people()).isEqualTo(1);
            assertThat(change.from()).isEqualTo(room.asked(0).question().options().get(0));
            assertThat(change.to()).isEqualTo(room.asked(0).question().options().get(4));
        });
        var rows = RoomPictures.inOrder(framework(), result()).groups().getFirst().rows();
        assertThat(rows.getFirst().votes().before()).isNotEmpty();
        assertThat(rows.getFirst().before()).isPresent();
        assertThat(rows.get(1).votes().before()).as("nobody changed it").isEmpty();
        assertThat(MindChange.of(
                        room.workspace().snapshot(), room.workshop(), Room.THERAPIES.id(), room.asked(0).question(), 1))
                .isEmpty();
    }

    /** Two clinicians answer the first question near, two councils far, and all the others alike. */
    private List<String> vote(int near, int far, int others) throws Exception {
        room.running().openRound();
        var people = new ArrayList<String>();
        for (int i = 0; i < 4; i++) {
            var person = room.join("", i < 2 ? "clinicians" : "councils");
            people.add(person);
            for (int question = 0; question < room.running().agenda().items().getFirst().questions().size(); question++) {
                answer(person, question, question > 0 ? others : i < 2 ? near : far);
            }
        }
        room.running().closeRound();
        return people;
    }

    private void answer(String person, int question, int place) throws Exception {
        var asked = room.asked(question);
        var options = asked.question().options().stream().filter(option -> !option.notKnown()).toList();
        long stands = room.running().standing(person, asked.service().id(), asked.question().id()).sequence();
        room.running().answer(person, asked.service().id(), asked.question().id(),
                options.get(Math.min(place, options.size() - 1)).id(), stands + 1);
    }

    private ServiceResult result() {
        return ServiceResult.latest(room.workspace().snapshot(), Room.TOOLS, room.workshop(), Room.THERAPIES.id()).orElseThrow();
    }

    private Framework framework() {
        return room.workspace().snapshot().framework().orElseThrow();
    }
}
