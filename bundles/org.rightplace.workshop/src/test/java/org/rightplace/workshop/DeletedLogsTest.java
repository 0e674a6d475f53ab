package org.rightplace.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rightplace.model.Workshop;
import org.rightplace.workshop.testing.Room;

class DeletedLogsTest {

    @TempDir
    private Path temp;

    private Room room;
    private String person;

    @BeforeEach
    void vote() throws Exception {
        room = new Room(temp.resolve("workspace"));
        room.running().openRound();
        person = room.join("Zebedee Quillfeather", "clinicians");
        var asked = room.asked(0);
        room.running().answer(person, asked.service().id(), asked.question().id(), asked.question().options().get(2).id(), 1);
    }

    @AfterEach
    void close() throws Exception {
        room.close();
    }

    @Test
    void whatWasSaidInAWorkshopThatWasCutOffGoesWithItAndComesBackByUndo() throws Exception {
        var log = room.log();
        room.leave();

        room.workspace().apply(WorkshopEdits.delete(room.workshop()));

        assertThat(log).doesNotExist();
        try (var files = Files.walk(temp)) {
            for (var file : files.filter(Files::isRegularFile).filter(one -> one.toString().contains("workshops")).toList()) {
                assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).doesNotContain("Quillfeather");
            }
        }
        room.workspace().undo();
        assertThat(log).exists();
        var asked = room.asked(0);
        assertThat(room.running().standing(person, asked.service().id(), asked.question().id()).option())
                .isEqualTo(asked.question().options().get(2).id());
        room.leave();
        room.workspace().redo();
        assertThat(log).doesNotExist();
    }

    @Test
    void whatPeopleSayNowStaysUntilTheyAreDone() throws Exception {
        var log = room.log();

        room.workspace().apply(WorkshopEdits.delete(room.workshop()));

        assertThat(log).as("people still answer").exists();
        assertThat(room.workspace().snapshot().find(Workshop.class, Room.WORKSHOP)).isEmpty();
    }
}
