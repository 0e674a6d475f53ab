package org.rightplace.ui.workshop.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rightplace.ui.workshop.internal.OpenWindow.THERAPIES;
import static org.rightplace.ui.workshop.internal.OpenWindow.answer;
import static org.rightplace.ui.workshop.internal.OpenWindow.join;

import java.nio.file.Path;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rightplace.model.WorkshopState;
import org.rightplace.workshop.Binding;

/** A facilitator sees the room: who is in it and how far they are, and never what they say. */
class RoomTest {

    @TempDir
    Path folder;

    @Test
    void whoeverIsPutOutIsNoLongerCountedAndTheRoomSaysSo() {
        OpenWindow.with(folder, window -> {
            var running = window.start(THERAPIES);
            var room = window.part().room().orElseThrow();
            join(running, "", "clinicians");
            join(running, "", "councils");
            window.until("both are there", () -> room.people().lines().size() == 2);

            room.putOutForGood(room.people().lines().getLast());

            window.until("one is out", () -> room.people().lines().getLast().detail().equals("put out"));
            assertThat(running.joined()).isEqualTo(1);
            assertThat(OpenWindow.words(room.control())).anyMatch(words -> words.endsWith("1 WAS PUT OUT"));
            assertThat(room.notice()).startsWith("Person 2 is out.");
            room.people().table().setSelection(1);
            room.people().table().notifyListeners(SWT.DefaultSelection, new Event());
            assertThat(room.notice()).startsWith("Tell Person 2 alone: ").endsWith("their ballot then begins anew.");
        });
    }

    @Test
    void aWallThatIsTakenDownLeavesNothingWaitingAtTheWindow() {
        OpenWindow.with(folder, window -> {
            window.start(THERAPIES);
            var join = window.part().room().orElseThrow().join();
            int before = window.shell().getListeners(SWT.Dispose).length;
            for (int i = 0; i < 3; i++) {
                join.project();
                window.settle();
            }
            join.close();

            assertThat(window.shell().getListeners(SWT.Dispose)).hasSize(before);
        });
    }

    @Test
    void theRoomSaysWhoHasAnsweredHowMuchAndNeverWhat() {
        OpenWindow.with(folder, window -> {
            var running = window.start(THERAPIES);
            var room = window.part().room().orElseThrow();
            var first = join(running, "", "clinicians");
            join(running, "", "councils");
            answer(running, first, running.agenda().asked().getFirst(), 3);

            window.until("the room is up to date", () -> room.people().lines().size() == 2
                    && room.people().lines().getFirst().done() == 1);
            assertThat(room.people().lines()).extracting(CountTable.Line::name, CountTable.Line::detail, CountTable.Line::done)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple("Person 1", "Clinicians", 1),
                            org.assertj.core.groups.Tuple.tuple("Person 2", "Councils", 0));
            assertThat(room.questions().lines().getFirst().done()).isEqualTo(1);
            var part = window.part();
            part.show(WorkshopPart.Page.RESULTS);
            assertThat(part.results().orElseThrow().shown()).as("while the round is open").isEmpty();
        });
    }

    @Test
    void aRoomThatIsLeftLeavesNothingWaitingAtItsWorkspace() throws Exception {
        OpenWindow.with(folder, window -> {
            window.start(THERAPIES);
            window.rooms().stop();
            window.settle();
            int closed = window.asked().size();

            window.closeWorkspace();

            assertThat(window.asked()).as("it was closed once").hasSize(closed);
        });
    }

    @Test
    void aWorkshopThatWasInterruptedIsOpenedAgainWhereTheDevicesLookForIt() {
        OpenWindow.with(folder, window -> {
            var running = window.start(THERAPIES);
            var code = running.code();
            var person = join(running, "", "");
            answer(running, person, running.agenda().asked().getFirst(), 2);
            window.part();
            window.rooms().stop();
            window.settle();
            assertThat(window.workshop().state()).isEqualTo(WorkshopState.RUNNING);

            var part = window.part();
            assertThat(part.room()).isEmpty();
            window.push(part.control(), "Open it again");
            window.until("people can join again", () -> part.room().isPresent());

            var again = window.rooms().find(window.workspace(), window.workshop().id()).orElseThrow();
            assertThat(again.running().code()).isEqualTo(code);
            assertThat(again.hosted().join().getPort()).isEqualTo(4321);
            assertThat(again.running().progress().people().getFirst().answered()).isEqualTo(1);
            assertThat(window.asked()).containsExactly(Binding.LOOPBACK, null, new Binding("127.0.0.1", 4321));
        });
    }

    @Test
    void aLostDeviceIsLetBackInWithACodeForThatPersonAlone() {
        OpenWindow.with(folder, window -> {
            var running = window.start(THERAPIES);
            join(running, "", "");
            var room = window.part().room().orElseThrow();
            window.until("somebody has joined", () -> room.people().lines().size() == 1);
            room.people().table().setSelection(0);
            room.people().table().notifyListeners(SWT.DefaultSelection, new Event());

            assertThat(room.notice()).startsWith("Tell Person 1 alone: ");
        });
    }
}
