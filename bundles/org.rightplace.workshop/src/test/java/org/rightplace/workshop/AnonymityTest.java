package org.rightplace.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rightplace.model.Ballot;
import org.rightplace.workshop.testing.Room;
import org.rightplace.workspace.Index;
import org.rightplace.workspace.WorkspaceException;

class AnonymityTest {

    private static final String NAME = "Zebedee Quillfeather";

    @TempDir
    private Path temp;

    private Path folder;
    private Room room;
    private String person;

    @BeforeEach
    void vote() throws Exception {
        folder = temp.resolve("workspace");
        room = new Room(folder);
        room.running().openRound();
        person = room.join(NAME, "clinicians");
        room.join("", "councils");
        room.join(NAME + " the younger", "councils");
        answer(0);
        room.running().closeRound();
        room.running().openRound();
        answer(1);
        room.workspace().save();
    }

    @AfterEach
    void close() throws Exception {
        room.close();
    }

    @Test
    void noByteOfTheWorkspaceHoldsANameAfterwards() throws Exception {
        room.running().end();
        assertThat(holding()).isNotEmpty();

        var report = Anonymity.remove(room.workspace(), List.of(room.workshop()));

        assertThat(holding()).isEmpty();
        assertThat(report).isEqualTo(new Anonymity.Report(1, 2, 1, List.of()));
        assertThat(ballots()).hasSize(2).allSatisfy(ballot -> {
            assertThat(ballot.name()).isEmpty();
            assertThat(ballot.subgroup()).isEqualTo("clinicians");
            assertThat(ballot.answers()).isNotEmpty();
        });
        assertThat(room.workshop().namesKept()).isFalse();
    }

    @Test
    void thereIsNoStepBackToTheNames() throws Exception {
        room.running().end();

        Anonymity.remove(room.workspace(), List.of(room.workshop()));

        assertThat(room.workspace().undo()).isEmpty();
    }

    @Test
    void theLogOfAWorkshopThatWasCutOffLosesItsNamesAndNothingElse() throws Exception {
        room.kill();
        assertThat(holding()).anyMatch(file -> file.toString().endsWith(".log"));

        var report = Anonymity.remove(room.workspace(), List.of(room.workshop()));

        assertThat(report.people()).isEqualTo(2);
        assertThat(holding()).isEmpty();
        assertThat(room.running().joined()).isEqualTo(3);
        assertThat(room.running().open()).isTrue();
        var asked = room.asked(0);
        assertThat(room.running().standing(person, asked.service().id(), asked.question().id()).option())
                .isEqualTo(asked.question().options().get(1).id());
        room.running().end();
        assertThat(holding()).isEmpty();
        assertThat(ballots()).hasSize(2);
    }

    @Test
    void copiesOfWhatWasDamagedOrChangedElsewhereGoToo() throws Exception {
        room.running().end();
        var ballot = folder.relativize(holding().getFirst());
        var kept = folder.resolve(".rightplace/kept/20261122-100000-000").resolve(ballot);
        Files.createDirectories(kept.getParent());
        Files.copy(folder.resolve(ballot), kept);
        var journal = folder.resolve(".rightplace/journal.damaged-20261122-100000-000");
        Files.writeString(journal, "12345678 {\"workshop\":\"w\",\"name\":\"" + NAME + "\"}\n");
        var unfinished = folder.resolve(".rightplace/workshops/" + Token.hash(Room.WORKSHOP) + ".log.new");
        Files.writeString(unfinished, NAME);
        var other = folder.resolve(".rightplace/kept/20261122-100000-000/places.json");
        Files.writeString(other, "{}");

        var report = Anonymity.remove(room.workspace(), List.of(room.workshop()));

        assertThat(holding()).isEmpty();
        assertThat(report.removed()).containsExactlyInAnyOrder(folder.relativize(kept), folder.relativize(journal));
        assertThat(other).exists();
    }

    @Test
    void itIsRefusedWhilePeopleTakePart() {
        assertThatThrownBy(() -> Anonymity.remove(room.workspace(), List.of(room.workshop())))
                .isInstanceOf(WorkspaceException.class)
                .hasMessageContaining("people take part in that workshop now")
                .hasMessageContaining("End the workshop");
    }

    private void answer(int option) throws Exception {
        var asked = room.asked(0);
        room.running().answer(person, asked.service().id(), asked.question().id(), asked.question().options().get(option).id(), option + 1);
    }

    private List<Ballot> ballots() {
        return room.workspace().snapshot().lookup(Index.BALLOTS_BY_WORKSHOP, Room.WORKSHOP);
    }

    /** The files in which a name can be read. */
    private List<Path> holding() throws Exception {
        var holding = new ArrayList<Path>();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                if (new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains("Zebedee")) {
                    holding.add(file);
                }
            }
        }
        return holding;
    }
}
