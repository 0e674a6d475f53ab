package org.rightplace.store.internal.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.Test;
import org.rightplace.model.PlacementBuilder;
import org.rightplace.model.PlacementStatus;
import org.rightplace.model.Service;
import org.rightplace.model.WorkstreamBuilder;
import org.rightplace.workspace.Edit;
import org.rightplace.workspace.Snapshot;

/** What belongs to a service is in the folder of its workstream, wherever it was before. */
class FilingTest extends WorkspaceFolders {

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
}
