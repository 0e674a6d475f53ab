package org.rightplace.store.internal.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.rightplace.model.Place;
import org.rightplace.model.SystemProfile;
import org.rightplace.workspace.Edit;
import org.rightplace.workspace.EditRefused;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.Workspace;
import org.rightplace.workspace.WorkspaceException;
import org.rightplace.workspace.spi.FrameworkTemplate;

/** Workspaces are made and opened, and opened for reading while somebody else writes. */
class FolderWorkspacesTest extends WorkspaceFolders {

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
}
