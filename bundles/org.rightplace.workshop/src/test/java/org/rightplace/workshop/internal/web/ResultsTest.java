package org.rightplace.workshop.internal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rightplace.workshop.testing.Room;
import org.rightplace.workspace.Edit;

class ResultsTest {

    @TempDir
    private Path folder;

    @Test
    void aResultIsKeptUntilTheWorkspaceChangesAndItsDrawsUntilTheRoundDoes() throws Exception {
        try (var room = new Room(folder.resolve("workspace"))) {
            var running = room.running();
            var ann = room.join("Ann", "");
            var asked = room.asked(0);
            running.openRound();
            running.answer(ann, asked.service().id(), asked.question().id(), asked.question().options().get(1).id(), 1);
            running.closeRound();
            var results = new Results(running);

            var first = results.of(Room.THERAPIES.id()).orElseThrow();
            assertThat(results.of(Room.THERAPIES.id()).orElseThrow()).isSameAs(first);
            assertThat(results.of(Room.CAFES.id())).isEmpty();
            var draws = results.robustness(first);

            room.workspace().apply(Edit.of("Rename", before -> before.with(Room.CAFES.withName("Cafés"))));
            var second = results.of(Room.THERAPIES.id()).orElseThrow();
            assertThat(second).isNotSameAs(first);
            assertThat(results.robustness(second)).isSameAs(draws);
        }
    }
}
