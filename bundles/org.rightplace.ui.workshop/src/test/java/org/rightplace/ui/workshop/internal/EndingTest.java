package org.rightplace.ui.workshop.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rightplace.ui.workshop.internal.OpenWindow.THERAPIES;
import static org.rightplace.ui.workshop.internal.OpenWindow.answer;
import static org.rightplace.ui.workshop.internal.OpenWindow.join;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rightplace.model.Ballot;
import org.rightplace.model.Workshop;
import org.rightplace.model.WorkshopState;
import org.rightplace.workshop.Binding;

/** A facilitator ends a workshop, and takes away what is left of it. */
class EndingTest {

    @TempDir
    Path folder;

    @Test
    void endingIsAskedFirstAndShowsTheResultsOnlyThen() {
        OpenWindow.with(folder, window -> {
            var running = window.start(THERAPIES);
            var part = window.part();
            var bar = part.room().orElseThrow().bar();
            var asked = new AtomicBoolean();
            window.shell().getDisplay().asyncExec(() -> {
                for (var shell : window.shell().getDisplay().getShells()) {
                    if (shell.getText().equals(RoundBar.END)) {
                        asked.set(true);
                        shell.close();
                    }
                }
            });
            bar.end();
            window.settle();
            assertThat(asked).isTrue();
            assertThat(running.ended()).as("it was not meant").isNotDone();
            assertThat(part.page()).isEqualTo(WorkshopPart.Page.ROOM);

            bar.endForGood();
            window.until("it has ended", () -> running.ended().isDone() && part.page() == WorkshopPart.Page.RESULTS);
            assertThat(window.workshop().state()).isEqualTo(WorkshopState.CLOSED);
        });
    }

    @Test
    void aWorkshopEndsWhenItsWorkspaceIsClosedAndCanGoOnLater() {
        OpenWindow.with(folder, window -> {
            window.start(THERAPIES);
            window.closeWorkspace();

            assertThat(window.rooms().find(window.workspace(), window.workshop().id())).isEmpty();
            assertThat(window.asked()).as("it was made unreachable").endsWith((Binding) null);
        });
    }

    @Test
    void aWorkshopThatIsOverLosesItsNamesForGoodAndCanBeDeletedAndBroughtBack() {
        OpenWindow.with(folder, window -> {
            var list = window.list();
            list.showSetup(List.of(THERAPIES));
            var names = window.button(list.setup().orElseThrow().control(), "Ask people their names, and keep them");
            names.setSelection(true);
            window.push(list.setup().orElseThrow().control(), "Start the workshop");
            window.until("people can join", () -> !window.snapshot().all(Workshop.class).isEmpty()
                    && window.part().room().isPresent());
            var running = window.rooms().find(window.workspace(), window.workshop().id()).orElseThrow().running();
            answer(running, join(running, "Ward manager", "clinicians"), 2);
            var part = window.part();
            part.delete();
            assertThat(window.snapshot().all(Workshop.class)).as("while people can join").hasSize(1);
            running.end();
            window.until("the room is closed", () -> window.rooms().find(window.workspace(), window.workshop().id()).isEmpty());
            assertThat(window.snapshot().all(Ballot.class)).extracting(Ballot::name).containsExactly("Ward manager");

            part.actions().takeNamesOut(window.workshop());
            window.until("the names are out", () -> window.snapshot().all(Ballot.class).iterator().next().name().isEmpty());
            window.until("all is done", window::idle);
            part.delete();
            assertThat(window.snapshot().all(Workshop.class)).isEmpty();
            assertThat(window.snapshot().all(Ballot.class)).isEmpty();
            window.workspace().undo();
            assertThat(window.snapshot().all(Ballot.class)).extracting(Ballot::name).containsExactly("");
        });
    }

    @Test
    void aWorkshopThatWasCutOffIsDeletedWithWhatPeopleSaidInIt() {
        OpenWindow.with(folder, window -> {
            var running = window.start(THERAPIES);
            answer(running, join(running, "", ""), 2);
            window.part();
            window.rooms().stop();
            window.settle();
            var logs = window.workspace().folder().resolve(".rightplace/workshops");
            assertThat(logs).isNotEmptyDirectory();

            window.part().delete();

            assertThat(logs).isEmptyDirectory();
            window.workspace().undo();
            assertThat(logs).isNotEmptyDirectory();
        });
    }
}
