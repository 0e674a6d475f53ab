package org.rightplace.store.internal.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rightplace.model.Place;
import org.rightplace.model.Service;
import org.rightplace.workspace.Edit;
import org.rightplace.workspace.EditRefused;
import org.rightplace.workspace.Finding;
import org.rightplace.workspace.Snapshot;

/** Files and journals that were cut off, damaged or written by others cost nothing but what cannot be read. */
class DamagedFolderTest extends WorkspaceFolders {

    static Stream<String> unreadable() {
        return Stream.of(
                "{\"schema\": 1, \"places\": [{\"id\": \"a\", ",
                "{\"lockfileVersion\": 3}",
                "{\"schema\": 7, \"places\": []}",
                "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[",
                "{\"schema\": 1, \"places\": [{\"id\": \"a\", \"id\": \"a\"}]}",
                "{\"schema\": 1, \"places\": [{\"id\": \"a\", \"name\": \"A\", \"level\": \"l\", \"parents\": " + "[".repeat(200_000) + "]".repeat(200_000)
                        + "}]}",
                "{\"schema\": 1e999999999, \"places\": []}",
                "{\"schema\": 1, \"places\": [{\"id\": \"a\", \"name\": \"A\", \"level\": \"l\", \"zone\": " + "9".repeat(5_000) + "}]}",
                "\0\0\0\0\0\0\0\0",
                "");
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("unreadable")
    void a_file_that_cannot_be_read_is_named_and_never_written_and_the_rest_opens(String content) throws Exception {
        var folder = create(Snapshot.empty().with(place("a", "A")).with(service("s", "w")));
        Files.writeString(folder.resolve("places.json"), content);

        try (var workspace = workspaces.open(folder)) {
            assertThat(workspace.openingFindings())
                    .extracting(Finding::message)
                    .singleElement()
                    .asString()
                    .startsWith("places.json, ")
                    .contains("is left as it is");
            assertThat(workspace.snapshot().find(Service.class, "s")).isPresent();
            assertThatThrownBy(() -> workspace.apply(Edit.of("Add", snapshot -> snapshot.with(place("b", "B")))))
                    .isInstanceOf(EditRefused.class)
                    .hasMessageContaining("places.json");
            workspace.apply(Edit.of("Rename", snapshot -> snapshot.with(service("s", "w").withName("New"))));
        }

        assertThat(folder.resolve("places.json")).hasContent(content);
        assertThat(folder.resolve("workstreams/w/catalogue.json")).content().contains("New");
    }

    @Test
    void what_a_power_cut_left_of_a_write_goes_when_the_workspace_is_opened_for_writing() throws Exception {
        var folder = create(Snapshot.empty().with(service("s", "w")));
        Files.createDirectories(folder.resolve("elsewhere"));
        var ours = Stream.of(
                        ".places.json.rightplace-tmp",
                        "workstreams/w/.catalogue.json.rightplace-tmp",
                        ".rightplace/.journal.rightplace-tmp")
                .map(folder::resolve)
                .toList();
        var other = folder.resolve("elsewhere/.mine.rightplace-tmp");
        for (var file : ours) {
            Files.writeString(file, "half of");
        }
        Files.writeString(other, "not ours");

        workspaces.openReadOnly(folder).close();
        assertThat(ours).allMatch(Files::exists);

        try (var workspace = workspaces.open(folder)) {
            assertThat(workspace.openingFindings()).isEmpty();
        }
        assertThat(ours).noneMatch(Files::exists);
        assertThat(other).exists();
    }

    @Test
    void a_line_cut_off_by_a_power_cut_is_left_out_and_the_lines_before_it_count() throws Exception {
        var folder = create(Snapshot.empty());
        var journal = journalOf(folder, place("a", "A"), place("b", "B"));
        for (int cut = 1; cut < 40; cut++) {
            Files.createDirectories(folder.resolve(".rightplace"));
            Files.write(folder.resolve(".rightplace/journal"), java.util.Arrays.copyOf(journal, journal.length - cut));
            try (var reader = workspaces.openReadOnly(folder)) {
                assertThat(reader.snapshot().find(Place.class, "a")).isPresent();
                assertThat(reader.snapshot().find(Place.class, "b")).isEmpty();
                assertThat(reader.openingFindings()).isEmpty();
            }
        }
    }

    @Test
    void what_is_edited_after_a_power_cut_is_not_written_behind_the_line_it_cut_off() throws Exception {
        var folder = create(Snapshot.empty());
        var journal = journalOf(folder, place("a", "A"));
        Files.write(folder.resolve(".rightplace/journal"), java.util.Arrays.copyOf(journal, journal.length - 7));

        var left = journalOf(folder, place("b", "B"), place("c", "C"));
        Files.write(folder.resolve(".rightplace/journal"), left);

        try (var reader = workspaces.openReadOnly(folder)) {
            assertThat(reader.openingFindings()).isEmpty();
            assertThat(reader.snapshot().all(Place.class)).extracting(Place::id).containsExactlyInAnyOrder("b", "c");
        }
    }

    @Test
    void a_damaged_line_is_reported_and_kept_and_the_others_count() throws Exception {
        var folder = create(Snapshot.empty());
        var journal = new String(journalOf(folder, place("a", "A"), place("b", "B")), StandardCharsets.UTF_8)
                .replace("\"A\"", "\"X\"");
        Files.writeString(folder.resolve(".rightplace/journal"), journal);

        try (var workspace = workspaces.open(folder)) {
            assertThat(workspace.snapshot().find(Place.class, "a")).isEmpty();
            assertThat(workspace.snapshot().find(Place.class, "b")).isPresent();
            assertThat(workspace.openingFindings()).extracting(Finding::rule).containsExactly("damaged-journal");
        }
        assertThat(folder.resolve(".rightplace")).isDirectoryContaining("glob:**/journal.damaged-*");
    }

    @Test
    void journalled_edits_to_a_file_that_cannot_be_read_wait_until_it_is_mended() throws Exception {
        var folder = create(Snapshot.empty().with(place("a", "A")));
        Files.write(folder.resolve(".rightplace/journal"), journalOf(folder, place("b", "B")));
        var good = Files.readString(folder.resolve("places.json"));
        Files.writeString(folder.resolve("places.json"), "<<<<<<< ours");

        try (var workspace = workspaces.open(folder)) {
            assertThat(workspace.openingFindings())
                    .extracting(Finding::rule)
                    .containsExactly("unreadable-file", "held-edits");
            workspace.apply(Edit.of("Add service", snapshot -> snapshot.with(service("s", "w"))));
        }
        Files.writeString(folder.resolve("places.json"), good);

        try (var workspace = workspaces.open(folder)) {
            assertThat(workspace.snapshot().find(Place.class, "b")).isPresent();
            assertThat(workspace.snapshot().find(Service.class, "s")).isPresent();
        }
    }

    @Test
    void what_another_program_wrote_meanwhile_is_put_aside() throws Exception {
        var folder = create(Snapshot.empty().with(place("a", "A")));
        try (var workspace = workspaces.open(folder)) {
            Files.writeString(folder.resolve("places.json"), "by hand\n", StandardOpenOption.APPEND);
            workspace.apply(Edit.of("Add", snapshot -> snapshot.with(place("b", "B"))));
            workspace.save();
        }
        try (var kept = Files.walk(folder.resolve(".rightplace/kept"))) {
            assertThat(kept.filter(Files::isRegularFile)).singleElement().satisfies(file -> assertThat(file)
                    .content()
                    .endsWith("by hand\n"));
        }
    }

    /** The journal a process leaves behind when it is killed right after these have been added. */
    private byte[] journalOf(Path folder, Place... places) throws Exception {
        var copy = temporary.resolve("copy-" + places.length);
        copy(folder, copy);
        var workspace = workspaces.open(copy);
        for (var place : places) {
            workspace.apply(Edit.of("Add", snapshot -> snapshot.with(place)));
        }
        workspace.awaitSafe();
        var journal = Files.readAllBytes(copy.resolve(".rightplace/journal"));
        workspace.close();
        return journal;
    }
}
