package org.rightplace.store.internal.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightplace.model.Extras;
import org.rightplace.model.Place;
import org.rightplace.model.PlaceBuilder;
import org.rightplace.model.PlacementBuilder;
import org.rightplace.model.PlacementStatus;
import org.rightplace.model.Service;
import org.rightplace.model.ServiceBuilder;
import org.rightplace.model.ServiceKind;
import org.rightplace.model.SystemProfile;
import org.rightplace.model.WorkstreamBuilder;
import org.rightplace.store.internal.RandomEntities;
import org.rightplace.store.internal.json.Kind;
import org.rightplace.workspace.Edit;
import org.rightplace.workspace.EditRefused;
import org.rightplace.workspace.Finding;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.Workspace;
import org.rightplace.workspace.WorkspaceException;
import org.rightplace.workspace.spi.FrameworkTemplate;

class FolderWorkspacesTest {

    @TempDir
    Path temporary;

    private final FolderWorkspaces workspaces = new FolderWorkspaces();

    @Test
    void a_new_workspace_is_there_again_when_opened() throws Exception {
        var folder = create(Snapshot.empty().with(place("a", "A")));

        try (var workspace = workspaces.open(folder)) {
            assertThat(workspace.snapshot().profile()).map(SystemProfile::name).hasValue("Test system");
            assertThat(workspace.snapshot().get(Place.class, "a").name()).isEqualTo("A");
            assertThat(workspace.openingFindings()).isEmpty();
            assertThat(workspace.readOnly()).isEmpty();
        }
    }

    @Test
    void a_folder_with_something_in_it_is_not_taken() throws Exception {
        Files.writeString(temporary.resolve("thesis.doc"), "…");

        assertThatThrownBy(() -> workspaces.create(temporary, "x", template(Snapshot.empty())))
                .isInstanceOf(WorkspaceException.class)
                .hasMessageContaining("already has something in it");
        assertThat(temporary).isDirectoryContaining("glob:**/thesis.doc");
        assertThatThrownBy(() -> workspaces.open(temporary)).hasMessageContaining("is not a workspace");
        assertThatThrownBy(() -> workspaces.open(temporary.resolve("nowhere"))).hasMessageContaining("does not exist");
    }

    @Test
    void a_folder_that_cannot_be_made_is_told_with_the_reason_and_not_with_its_path_again() throws Exception {
        var file = Files.createFile(temporary.resolve("file"));

        assertThatThrownBy(() -> workspaces.create(file.resolve("system"), "x", template(Snapshot.empty())))
                .isInstanceOf(WorkspaceException.class)
                .hasMessageMatching("The workspace could not be made in .*system: (?!/).* Choose a folder that you may write to\\.");
    }

    @Test
    void what_the_workbench_keeps_for_itself_is_never_shared_however_far_a_new_workspace_came() throws Exception {
        var unwritable = service("s", "x".repeat(300));

        assertThatThrownBy(() -> create(Snapshot.empty().with(unwritable))).isInstanceOf(WorkspaceException.class);

        assertThat(temporary.resolve("workspace/.gitignore")).hasContent("/.rightplace/\n");
    }

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"schema\": 1, \"places\": [{\"id\": \"a\", ",
                "{\"lockfileVersion\": 3}",
                "{\"schema\": 7, \"places\": []}",
                "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[",
                "{\"schema\": 1, \"places\": [{\"id\": \"a\", \"id\": \"a\"}]}",
                ""
            })
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
    void a_second_writer_may_read_and_is_told_who_writes() throws Exception {
        var folder = create(Snapshot.empty().with(place("a", "A")));
        try (var first = workspaces.open(folder);
                var second = workspaces.open(folder)) {
            assertThat(first.readOnly()).isEmpty();
            assertThat(second.readOnly().orElseThrow())
                    .contains("open by " + System.getProperty("user.name"))
                    .contains("process " + ProcessHandle.current().pid());
            assertThatThrownBy(() -> second.apply(Edit.of("Add", snapshot -> snapshot.with(place("b", "B")))))
                    .isInstanceOf(EditRefused.class);
            assertThat(second.snapshot().find(Place.class, "a")).isPresent();
        }
        try (var third = workspaces.open(folder)) {
            assertThat(third.readOnly()).isEmpty();
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

    @Test
    void decisions_move_with_their_service_to_another_workstream() throws Exception {
        var folder = create(Snapshot.empty()
                .with(WorkstreamBuilder.builder().id("one").name("One").build())
                .with(WorkstreamBuilder.builder().id("two").name("Two").build())
                .with(service("s", "one"))
                .with(PlacementBuilder.builder().id("s").status(PlacementStatus.AGREED).build()));
        try (var workspace = workspaces.open(folder)) {
            workspace.apply(Edit.of("Move", snapshot -> snapshot.with(service("s", "two"))));
        }

        assertThat(folder.resolve("workstreams/one/placements.json")).doesNotExist();
        assertThat(folder.resolve("workstreams/two/placements.json")).content().contains("agreed");
        try (var workspace = workspaces.open(folder)) {
            assertThat(workspace.openingFindings()).isEmpty();
        }
    }

    @Test
    void a_service_killed_on_its_way_to_another_workstream_arrives_there() throws Exception {
        var folder = create(Snapshot.empty().with(service("s", "two")).with(service("t", "one")).with(service("u", "two")));
        var halfway = Files.readString(folder.resolve("workstreams/two/catalogue.json"));
        try (var workspace = workspaces.open(folder)) {
            workspace.apply(Edit.of("Move", snapshot -> snapshot.with(service("s", "one"))));
            workspace.awaitSafe();
            Files.copy(folder.resolve(".rightplace/journal"), temporary.resolve("journal"));
        }
        Files.writeString(folder.resolve("workstreams/two/catalogue.json"), halfway);
        Files.copy(temporary.resolve("journal"), folder.resolve(".rightplace/journal"), StandardCopyOption.REPLACE_EXISTING);

        for (int i = 0; i < 2; i++) {
            try (var workspace = workspaces.open(folder)) {
                assertThat(workspace.openingFindings()).isEmpty();
                assertThat(workspace.snapshot().get(Service.class, "s").workstream()).isEqualTo("one");
                assertThat(workspace.snapshot().count(Service.class)).isEqualTo(3);
            }
        }
        assertThat(folder.resolve("workstreams/two/catalogue.json")).content().doesNotContain("Service s");
    }

    @Test
    void a_file_with_something_that_belongs_elsewhere_loses_nothing() throws Exception {
        var folder = create(Snapshot.empty().with(service("s", "one")).with(service("t", "one")));
        var catalogue = folder.resolve("workstreams/one/catalogue.json");
        Files.writeString(catalogue, Files.readString(catalogue).replaceFirst("\"workstream\": \"one\"", "\"workstream\": \"two\""));

        for (int i = 0; i < 2; i++) {
            try (var workspace = workspaces.open(folder)) {
                assertThat(workspace.snapshot().count(Service.class)).isEqualTo(2);
            }
        }
        assertThat(folder.resolve("workstreams/two/catalogue.json")).exists();
    }

    @Test
    void nothing_is_filed_over_a_file_that_cannot_be_read() throws Exception {
        var folder = create(Snapshot.empty().with(service("s", "one")).with(service("t", "two")));
        var one = folder.resolve("workstreams/one/catalogue.json");
        var two = folder.resolve("workstreams/two/catalogue.json");
        var good = Files.readString(two);
        Files.writeString(one, Files.readString(one).replaceFirst("\"workstream\": \"one\"", "\"workstream\": \"two\""));
        Files.writeString(two, good + "<<<<<<< ours");

        try (var workspace = workspaces.open(folder)) {
            workspace.apply(Edit.of("Add", snapshot -> snapshot.with(service("u", "one"))));
        }

        assertThat(two).content().isEqualTo(good + "<<<<<<< ours");
        Files.writeString(two, good);
        try (var workspace = workspaces.open(folder)) {
            assertThat(workspace.openingFindings()).isEmpty();
            assertThat(workspace.snapshot().all(Service.class)).extracting(Service::id).containsExactlyInAnyOrder("s", "t", "u");
        }
        assertThat(two).content().contains("Service s");
    }

    @Test
    void decisions_stay_in_their_file_while_their_catalogue_cannot_be_read() throws Exception {
        var folder = create(Snapshot.empty()
                .with(service("s", "one"))
                .with(PlacementBuilder.builder().id("s").status(PlacementStatus.AGREED).build()));
        Files.writeString(folder.resolve("workstreams/one/catalogue.json"), "<<<<<<< ours");
        var placements = folder.resolve("workstreams/one/placements.json");
        var before = Files.readString(placements);

        try (var workspace = workspaces.open(folder)) {
            workspace.apply(Edit.of("Add", snapshot -> snapshot.with(place("a", "A"))));
        }
        assertThat(placements).content().isEqualTo(before);
        assertThat(folder.resolve("workstreams/unfiled")).doesNotExist();

        try (var workspace = workspaces.open(folder)) {
            workspace.apply(Edit.of("Propose", snapshot -> snapshot.with(
                    PlacementBuilder.builder().id("s").status(PlacementStatus.PROPOSED).build())));
        }
        assertThat(placements).content().contains("proposed");
    }

    @Test
    void an_id_cannot_name_a_folder_outside_the_workspace() throws Exception {
        var folder = create(Snapshot.empty().with(service("s", "../../outside")).with(service("t", "CON")));

        assertThat(temporary.resolve("outside")).doesNotExist();
        try (var workspace = workspaces.open(folder)) {
            assertThat(workspace.snapshot().get(Service.class, "s").workstream()).isEqualTo("../../outside");
        }
    }

    private Path create(Snapshot contents) throws WorkspaceException {
        var folder = temporary.resolve("workspace");
        workspaces.create(folder, "Test system", template(contents))
                .close();
        return folder;
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

    private static Edit randomEdit(Random random, RandomEntities entities) {
        // A workspace has one framework, whatever its id: it is edited, not added or removed.
        var kind = Kind.values()[2 + random.nextInt(Kind.values().length - 2)];
        var entity = entities.entity(kind);
        return random.nextInt(3) == 0
                ? Edit.of("Remove", snapshot -> snapshot.without(entity))
                : Edit.of("Put", snapshot -> snapshot.with(entity));
    }

    @Test
    void a_framework_that_fails_makes_nothing_and_says_what_to_do() {
        var failing = new FrameworkTemplate() {
            @Override
            public String id() {
                return "failing";
            }

            @Override
            public String name() {
                return "Failing";
            }

            @Override
            public String about() {
                return "";
            }

            @Override
            public Snapshot contents() {
                throw new NoClassDefFoundError("org/tides/Levels");
            }
        };
        var made = temporary.resolve("made");

        assertThatThrownBy(() -> new FolderWorkspaces().create(made, "Made", failing))
                .isInstanceOf(WorkspaceException.class)
                .hasMessageContaining("the plugin that brings it failed. Choose another");
        assertThat(made).doesNotExist();
    }

    @Test
    void company_that_fails_keeps_nobody_from_a_workspace() throws Exception {
        var workspaces = new FolderWorkspaces();
        var joined = new AtomicInteger();
        workspaces.addCompanion(workspace -> {
            throw new IllegalStateException("no company today");
        });
        workspaces.addCompanion(workspace -> joined.incrementAndGet());

        try (var workspace = workspaces.create(temporary.resolve("made"), "Made", template(Snapshot.empty()))) {
            assertThat(workspace.readOnly()).isEmpty();
            assertThat(joined).hasValue(1);
        }
    }

    @Test
    void a_workspace_opened_where_there_was_no_company_is_given_it_once() throws Exception {
        var folder = create(Snapshot.empty());
        var joined = new ArrayList<Workspace>();
        var late = new ArrayList<Workspace>();
        var company = new FolderWorkspaces();
        company.addCompanion(joined::add);

        try (var workspace = workspaces.open(folder);
                var reader = workspaces.openReadOnly(folder)) {
            company.welcome(workspace);
            company.welcome(workspace);
            company.welcome(reader);
            company.addCompanion(late::add);

            assertThat(joined).containsExactly(workspace);
            assertThat(late).as("company that comes later").containsExactly(workspace);
        }
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

    private static void copy(Path from, Path to) throws IOException {
        try (var all = Files.walk(from)) {
            for (var each : all.toList()) {
                Files.copy(each, to.resolve(from.relativize(each).toString()));
            }
        }
    }

    private static FrameworkTemplate template(Snapshot contents) {
        return new FrameworkTemplate() {
            @Override
            public String id() {
                return "test";
            }

            @Override
            public String name() {
                return "Test";
            }

            @Override
            public String about() {
                return "";
            }

            @Override
            public Snapshot contents() {
                var others = contents;
                for (var profile : contents.all(SystemProfile.class)) {
                    others = others.without(profile);
                }
                return others;
            }
        };
    }

    private static Place place(String id, String name) {
        return PlaceBuilder.builder().id(id).name(name).level("system").extras(Extras.NONE).build();
    }

    private static Service service(String id, String workstream) {
        return ServiceBuilder.builder().id(id).workstream(workstream).kind(ServiceKind.SERVICE).name("Service " + id).build();
    }
}
