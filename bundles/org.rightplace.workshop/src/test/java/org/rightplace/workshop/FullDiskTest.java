package org.rightplace.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rightplace.model.Ballot;
import org.rightplace.model.Workshop;
import org.rightplace.model.WorkshopState;
import org.rightplace.workshop.internal.log.BallotLog;
import org.rightplace.workshop.testing.FillingDisk;
import org.rightplace.workshop.testing.Room;
import org.rightplace.workspace.Index;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.Workspace;
import org.rightplace.workspace.WorkspaceException;
import org.rightplace.workspace.testing.MemoryStore;

/** Where there is no room on the disk, for the log or for the workspace. */
class FullDiskTest {

    @TempDir
    private Path temp;

    private Room room;
    private String ann;

    @BeforeEach
    void open() throws Exception {
        room = new Room(temp.resolve("workspace"));
        room.running().openRound();
        ann = room.join("Ann", "");
    }

    @AfterEach
    void close() throws Exception {
        room.disk().makeRoom();
        room.close();
    }

    @Test
    void whatIsNotOnDiskIsNotAcknowledgedAndIsKeptOnceThereIsRoom() throws Exception {
        answer(0, 0, 1);
        room.disk().fill();

        assertThatThrownBy(() -> answer(1, 0, 1)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> answer(1, 0, 1)).as("sent again").isInstanceOf(IOException.class);
        assertThatThrownBy(() -> room.running().settle()).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> room.join("Ben", "")).isInstanceOf(IOException.class);
        assertThat(BallotLog.read(room.log()).damaged()).as("as a kill would leave it").isZero();

        room.disk().makeRoom();
        room.running().settle();
        room.kill();

        assertThat(room.running().findings()).isEmpty();
        assertThat(room.running().joined()).isEqualTo(2);
        var asked = room.asked(1);
        assertThat(room.running().standing(ann, asked.service().id(), asked.question().id()).sequence()).isEqualTo(1);
    }

    @Test
    void aKillWhileTheDiskIsFullLosesNothingThatWasAcknowledged() throws Exception {
        answer(0, 0, 1);
        room.disk().fill();
        assertThatThrownBy(() -> answer(0, 1, 2)).isInstanceOf(IOException.class);
        var bytes = Files.readAllBytes(room.log());
        room.disk().makeRoom();
        var log = room.log();
        room.leave();
        Files.write(log, bytes);

        var asked = room.asked(0);
        assertThat(room.running().standing(ann, asked.service().id(), asked.question().id()).option())
                .isEqualTo(asked.question().options().getFirst().id());
        assertThat(room.running().findings()).isEmpty();
    }

    @Test
    void aWorkshopThatCannotEndForWantOfRoomInTheLogGoesOnAndEndsLater() throws Exception {
        answer(0, 0, 1);
        room.disk().fill();

        assertThatThrownBy(() -> room.running().end()).isInstanceOf(IOException.class);

        assertThat(room.running().ended()).isNotDone();
        assertThat(room.log()).exists();
        assertThat(room.workshop().state()).isEqualTo(WorkshopState.RUNNING);
        room.disk().makeRoom();
        var log = room.log();
        room.running().end();
        assertThat(ballots()).hasSize(1);
        assertThat(log).doesNotExist();
        assertThat(room.workshop().rounds()).singleElement().satisfies(round -> assertThat(round.open()).isFalse());
    }

    @Test
    void aWorkshopWhoseResultsCannotBeSavedGoesOnAndEndsLater() throws Exception {
        var files = new Saved();
        try (var workspace = new Workspace(files);
                var running = RunningWorkshop.open(workspace, Room.WORKSHOP, Room.TOOLS, room.clock())) {
            vote(running);
            var log = LogFile.of(workspace, Room.WORKSHOP).path();
            files.saving = () -> {
                throw new IOException("No space left on device");
            };
            for (int i = 0; i < 2; i++) {
                assertThatThrownBy(running::end).isInstanceOf(WorkspaceException.class).hasMessageContaining("No space left");
                assertThat(running.ended()).isNotDone();
                assertThat(BallotLog.read(log).entries()).hasSize(5);
            }
            files.saving = () -> {};
            running.reopenRound();
            assertThat(running.open()).as("it goes on").isTrue();
            assertThat(workspace.snapshot().get(Workshop.class, Room.WORKSHOP).state()).isEqualTo(WorkshopState.RUNNING);

            running.end();

            assertThat(running.ended()).isDone();
            assertThat(log).doesNotExist();
            assertThat(workspace.snapshot().lookup(Index.BALLOTS_BY_WORKSHOP, Room.WORKSHOP)).hasSize(1);
            assertThat(workspace.snapshot().get(Workshop.class, Room.WORKSHOP).state()).isEqualTo(WorkshopState.CLOSED);
        }
    }

    @Test
    void whatComesWhileAWorkshopEndsAndCannotBeKeptDoesNotKeepItFromEnding() throws Exception {
        var files = new Saved();
        var disk = new FillingDisk();
        try (var workspace = new Workspace(files)) {
            var running = RunningWorkshop.open(workspace, Room.WORKSHOP, Room.TOOLS, room.clock(), disk);
            vote(running);
            running.closeRound();
            files.saving = () -> {
                disk.fill();
                assertThatThrownBy(() -> running.join(Token.next(), "Late", "")).isInstanceOf(IOException.class);
            };

            running.end();

            assertThat(running.ended()).isDone();
            assertThat(LogFile.of(workspace, Room.WORKSHOP).path()).doesNotExist();
            assertThat(workspace.snapshot().lookup(Index.BALLOTS_BY_WORKSHOP, Room.WORKSHOP)).hasSize(1);
        }
    }

    private static void vote(RunningWorkshop running) throws IOException {
        running.openRound();
        var person = running.join(Token.next(), "Ann", "").orElseThrow();
        var asked = running.agenda().asked().getFirst();
        running.answer(person.id(), asked.service().id(), asked.question().id(), asked.question().options().getFirst().id(), 1);
    }

    private interface Saving {
        void begins() throws IOException;
    }

    /** Files of a workspace that do what a test says when they are brought up to date. */
    private final class Saved extends MemoryStore {

        private volatile Saving saving = () -> {};

        private Saved() {
            super(room.workspace().snapshot().with(room.workshop().withRounds(List.of())));
        }

        @Override
        public Path folder() {
            return temp.resolve("other");
        }

        @Override
        public void checkpoint(Snapshot snapshot) throws IOException {
            saving.begins();
        }
    }

    private List<Ballot> ballots() {
        return room.workspace().snapshot().lookup(Index.BALLOTS_BY_WORKSHOP, Room.WORKSHOP);
    }

    private void answer(int question, int option, long sequence) throws Exception {
        var asked = room.asked(question);
        assertThat(room.running().answer(
                ann, asked.service().id(), asked.question().id(), asked.question().options().get(option).id(), sequence).saved()).isTrue();
    }
}
