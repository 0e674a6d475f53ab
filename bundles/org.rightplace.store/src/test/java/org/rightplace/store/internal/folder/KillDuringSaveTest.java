package org.rightplace.store.internal.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rightplace.model.Place;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.spi.FrameworkTemplate;

/**
 * Kills a process in the middle of its saves, over and over, and looks for what it had been told was safe. Every round is a
 * kill of its own. To try more of them in less time a process can save several workspaces at once, which counts as a round
 * each: they share the moment of the kill, and it finds each of them somewhere else in its save.
 */
class KillDuringSaveTest {

    private static final int ROUNDS = 200;
    private static final int AT_ONCE = 1;

    @TempDir
    Path temporary;

    private final FolderWorkspaces workspaces = new FolderWorkspaces();

    @Test
    void what_was_called_saved_is_there_after_a_kill() throws Exception {
        var folders = IntStream.range(0, AT_ONCE).mapToObj(i -> temporary.resolve("workspace-" + i)).toList();
        for (var folder : folders) {
            workspaces.create(folder, "Test", new Empty()).close();
        }
        var random = new Random(9);
        var last = new int[AT_ONCE];
        for (int round = 0; round < ROUNDS; round += AT_ONCE) {
            killAfter(folders, last, random.nextInt(12 * AT_ONCE));
            for (int i = 0; i < AT_ONCE; i++) {
                assertSaved(folders.get(i), last[i], round + i);
            }
        }
        for (var folder : folders) {
            assertWritable(folder);
        }
    }

    @Test
    void nobody_goes_on_saving_when_the_test_has_been_stopped() throws Exception {
        var folder = temporary.resolve("workspace");
        workspaces.create(folder, "Test", new Empty()).close();
        var process = start(List.of(folder), new int[1]);
        try {
            try (var output = process.inputReader()) {
                assertThat(output.readLine()).isNotNull();
            }

            assertThat(process.waitFor(1, TimeUnit.MINUTES)).as("it ends when nobody listens").isTrue();
        } finally {
            process.destroyForcibly();
        }
    }

    private void assertSaved(Path folder, int last, int round) throws Exception {
        try (var workspace = workspaces.openReadOnly(folder)) {
            assertThat(workspace.openingFindings()).as("round %d", round).isEmpty();
            for (int edit = Math.max(1, last - Saving.PLACES + 1); edit <= last; edit++) {
                var place = workspace.snapshot().get(Place.class, "place-" + edit % Saving.PLACES);
                assertThat(Integer.parseInt(place.name())).as("round %d", round).isGreaterThanOrEqualTo(edit);
            }
        }
    }

    private void assertWritable(Path folder) throws Exception {
        try (var workspace = workspaces.open(folder)) {
            assertThat(workspace.readOnly()).as("no lock outlives its process").isEmpty();
            int last = highest(workspace.snapshot());
            for (int i = last - Saving.PLACES + 1; i <= last; i++) {
                assertThat(workspace.snapshot().get(Place.class, "place-" + i % Saving.PLACES).name())
                        .isEqualTo("" + i);
            }
        }
    }

    /**
     * Starts a process, and kills it when it has saved in every workspace and this many edits more.
     *
     * @param last the last edit of each workspace that was called saved, before and after
     */
    private static void killAfter(List<Path> folders, int[] last, int edits) throws Exception {
        var process = start(folders, last);
        try (var output = new BufferedReader(new InputStreamReader(process.getInputStream()))) {
            var heard = new HashSet<Integer>();
            for (int more = 0; heard.size() < AT_ONCE || more < edits; ) {
                var line = output.readLine();
                assertThat(line).as("the process saves until it is killed").isNotNull();
                if (!heard.add(hear(line, last))) {
                    more++;
                }
            }
            // By its handle, because Process.destroyForcibly would also close the output that is still to be read.
            process.toHandle().destroyForcibly();
            for (var line = output.readLine(); line != null; line = output.readLine()) {
                hear(line, last);
            }
        } finally {
            process.destroyForcibly();
            process.waitFor();
        }
    }

    private static Process start(List<Path> folders, int[] last) throws IOException {
        return new ProcessBuilder(command(folders, last)).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    private static List<String> command(List<Path> folders, int[] last) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Saving.class.getName()));
        for (int i = 0; i < AT_ONCE; i++) {
            command.add(folders.get(i).toString());
            command.add("" + (last[i] + 1));
        }
        return command;
    }

    // The last line may have been cut off by the kill; a shorter number is then no claim.
    private static int hear(String line, int[] last) {
        var words = line.split(" ");
        if (words.length < 2) {
            return -1;
        }
        int workspace = Integer.parseInt(words[0]);
        if (Integer.parseInt(words[1]) == last[workspace] + 1) {
            last[workspace]++;
        }
        return workspace;
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
