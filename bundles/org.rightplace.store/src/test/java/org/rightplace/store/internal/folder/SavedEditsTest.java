package org.rightplace.store.internal.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightplace.model.Place;
import org.rightplace.store.internal.RandomEntities;
import org.rightplace.store.internal.json.Kind;
import org.rightplace.workspace.Edit;
import org.rightplace.workspace.Snapshot;

/** Edits are in the files or in the journal, and undone they leave no trace. */
class SavedEditsTest extends WorkspaceFolders {

    @Test
    void opening_and_saving_changes_not_one_byte() throws Exception {
        var folder = create(new RandomEntities(new Random(1)).snapshot(9));
        var before = files(folder);

        try (var store = FolderStore.open(folder)) {
            store.writeAll(store.initial());
        }

        assertThat(files(folder)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void edits_are_there_again_whether_the_files_were_written_or_the_journal_alone(int seed) throws Exception {
        var random = new Random(seed);
        var entities = new RandomEntities(random);
        var folder = create(entities.snapshot(4));
        var workspace = workspaces.open(folder);
        for (int i = 0; i < 40; i++) {
            workspace.apply(randomEdit(random, entities));
            if (random.nextInt(10) == 0) {
                workspace.undo();
            }
            if (random.nextInt(10) == 0) {
                workspace.save();
            }
        }
        workspace.awaitSafe();
        var expected = workspace.snapshot();

        try (var reader = workspaces.openReadOnly(folder)) {
            assertThat(reader.snapshot()).isEqualTo(expected);
        }
        workspace.close();
        try (var again = workspaces.open(folder)) {
            assertThat(again.snapshot()).isEqualTo(expected);
            assertThat(again.openingFindings()).isEmpty();
        }
        assertThat(Files.readAllLines(folder.resolve(".rightplace/journal"))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {11, 12, 13, 14})
    void undoing_everything_leads_back_to_the_first_snapshot_and_the_first_bytes(int seed) throws Exception {
        var random = new Random(seed);
        var entities = new RandomEntities(random);
        var folder = create(entities.snapshot(5));
        var firstFiles = files(folder);
        try (var workspace = workspaces.open(folder)) {
            var first = workspace.snapshot();
            for (int i = 0; i < 100; i++) {
                workspace.apply(randomEdit(random, entities));
            }
            var last = workspace.snapshot();
            while (workspace.undo().isPresent()) {
                assertThat(workspace.redoLabel()).isPresent();
            }
            assertThat(workspace.snapshot()).isEqualTo(first);
            workspace.save();
            assertThat(files(folder)).isEqualTo(firstFiles);
            while (workspace.redo().isPresent()) {
                assertThat(workspace.undoLabel()).isPresent();
            }
            assertThat(workspace.snapshot()).isEqualTo(last);
        }
    }

    @Test
    void a_journal_that_says_all_there_is_to_say_is_not_written_anew() throws Exception {
        var folder = create(Snapshot.empty().with(place("a", "A")));
        workspaces.open(folder).close();
        var before = Files.readString(folder.resolve(".rightplace/journal"));

        try (var workspace = workspaces.open(folder)) {
            assertThat(folder.resolve(".rightplace/journal")).hasContent(before);
            workspace.apply(Edit.of("Add", snapshot -> snapshot.with(place("b", "B"))));
            workspace.awaitSafe();
            assertThat(folder.resolve(".rightplace/journal")).content().startsWith(before).contains("\"b\"");
        }
        try (var workspace = workspaces.open(folder)) {
            assertThat(workspace.snapshot().all(Place.class)).hasSize(2);
        }
    }

    private static Edit randomEdit(Random random, RandomEntities entities) {
        // A workspace has one framework, whatever its id: it is edited, not added or removed.
        var kind = Kind.values()[2 + random.nextInt(Kind.values().length - 2)];
        var entity = entities.entity(kind);
        return random.nextInt(3) == 0
                ? Edit.of("Remove", snapshot -> snapshot.without(entity))
                : Edit.of("Put", snapshot -> snapshot.with(entity));
    }

    private static Map<String, String> files(Path folder) throws IOException {
        var files = new TreeMap<String, String>();
        try (var all = Files.walk(folder)) {
            for (var file : all.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().contains(".rightplace"))
                    .toList()) {
                files.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        return files;
    }
}
