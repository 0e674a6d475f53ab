package org.rightplace.store.internal.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rightplace.model.Place;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.spi.FrameworkTemplate;

/** Kills a process in the middle of its saves, over and over, and looks for what it had been told was safe. */
class KillDuringSaveTest {

    private static final int ROUNDS = 200;

    @TempDir
    Path temporary;

    private final FolderWorkspaces workspaces = new FolderWorkspaces();

    @Test
    void what_was_called_saved_is_there_after_a_kill() throws Exception {
        var folder = temporary.resolve("workspace");
        workspaces.create(folder, "Test", new Empty()).close();
        var random = new Random(9);
        int last = 0;
        for (int round = 0; round < ROUNDS; round++) {
            last = killedAfter(folder, last + 1, 1 + random.nextInt(12));
            try (var workspace = workspaces.openReadOnly(folder)) {
                assertThat(workspace.openingFindings()).as("round %d", round).isEmpty();
                for (int edit = Math.max(1, last - Saving.PLACES + 1); edit <= last; edit++) {
                    var place = workspace.snapshot().get(Place.class, "place-" + edit % Saving.PLACES);
                    assertThat(Integer.parseInt(place.name())).as("round %d", round).isGreaterThanOrEqualTo(edit);
                }
            }
        }
        try (var workspace = workspaces.open(folder)) {
            assertThat(workspace.readOnly()).as("no lock outlives its process").isEmpty();
            last = highest(workspace.snapshot());
            for (int i = last - Saving.PLACES + 1; i <= last; i++) {
                assertThat(workspace.snapshot().get(Place.class, "place-" + i % Saving.PLACES).name())
                        .isEqualTo("" + i);
            }
        }
    }

    /** Lets the process save this many edits, kills it, and returns the last it said was saved. */
    private static int killedAfter(Path folder, int first, int edits) throws Exception {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Saving.class.getName(),
                        folder.toString(),
                        "" + first)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        int saved = first - 1;
        try (var output = new BufferedReader(new InputStreamReader(process.getInputStream()))) {
            for (int i = 0; i < edits; i++) {
                saved = Integer.parseInt(output.readLine());
            }
            // By its handle, because Process.destroyForcibly would also close the output that is still to be read.
            process.toHandle().destroyForcibly();
            for (var line = output.readLine(); line != null; line = output.readLine()) {
                saved = line.isEmpty() ? saved : Math.max(saved, wholeNumber(line, saved));
            }
        } finally {
            process.destroyForcibly();
            process.waitFor();
        }
        return saved;
    }

    // The last line may have been cut off by the kill; a shorter number is then no claim.
    private static int wholeNumber(String line, int known) {
        int number = Integer.parseInt(line);
        return number == known + 1 ? number : known;
    }

    private static int highest(Snapshot snapshot) {
        return snapshot.all(Place.class).stream()
                .mapToInt(place -> Integer.parseInt(place.name()))
                .max()
                .orElse(0);
    }

    private static final class Empty implements FrameworkTemplate {
        @Override
        public String id() {
            return "empty";
        }

        @Override
        public String name() {
            return "Empty";
        }

        @Override
        public String about() {
            return "";
        }

        @Override
        public Snapshot contents() {
            return Snapshot.empty();
        }
    }
}
