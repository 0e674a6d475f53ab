package org.rightplace.workshop;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.rightplace.model.Ballot;
import org.rightplace.workshop.testing.Room;
import org.rightplace.workspace.Index;
import org.rightplace.workspace.WorkspaceException;

/** A workshop that runs in a workspace on disk, and the people in its room. */
abstract class OpenWorkshop {

    @TempDir
    Path folder;

    Room room;

    @BeforeEach
    void open() throws WorkspaceException {
        room = new Room(folder.resolve("workspace"));
    }

    @AfterEach
    void close() throws Exception {
        room.close();
    }

    List<Ballot> ballots() {
        return room.workspace().snapshot().lookup(Index.BALLOTS_BY_WORKSHOP, Room.WORKSHOP);
    }

    Receipt answer(String person, int question, int option, long sequence) throws Exception {
        var asked = room.asked(question);
        return room.running().answer(person, asked.service().id(), asked.question().id(), option(question, option), sequence);
    }

    Standing standing(String person, int question) throws Exception {
        var asked = room.asked(question);
        return room.running().standing(person, asked.service().id(), asked.question().id());
    }

    String option(int question, int option) throws Exception {
        return room.asked(question).question().options().get(option).id();
    }
}
