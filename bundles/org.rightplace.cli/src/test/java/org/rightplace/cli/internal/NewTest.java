package org.rightplace.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rightplace.model.SystemProfile;

/** Making a workspace. */
class NewTest extends NewSystem {

    @Test
    void newMakesAWorkspace() throws Exception {
        var devon = temp.resolve("a/b/devon");

        assertThat(shell.run("new", devon, "--framework", "devon", "--name", "Our Devon")).isZero();
        assertThat(shell.out()).contains(devon.toString());
        try (var workspace = shell.open(devon)) {
            assertThat(workspace.snapshot().profile()).map(SystemProfile::name).contains("Our Devon");
            assertThat(workspace.snapshot().framework().orElseThrow().levels()).hasSize(5);
        }
        try (var workspace = shell.open(folder)) {
            assertThat(workspace.snapshot().profile()).map(SystemProfile::name).contains("Lancashire and South Cumbria");
        }
    }

    @Test
    void newRefusesAFrameworkThatIsNotThere() throws Exception {
        assertThat(shell.run("new", temp.resolve("other"), "--framework", "cornwall")).isEqualTo(2);
        assertThat(shell.err()).contains("no framework cornwall", "devon, lancashire-and-south-cumbria");
        assertThat(shell.run("new", temp.resolve("other"))).isEqualTo(2);
        assertThat(shell.err()).contains("--framework", "devon");
        assertThat(temp.resolve("other")).doesNotExist();
    }

    @Test
    void newRefusesAFolderWithSomethingInIt() throws Exception {
        assertThat(shell.run("new", folder, "--framework", "devon")).isEqualTo(3);
        assertThat(shell.err()).contains(folder.toString()).contains("already has something in it");
        assertThat(shell.out()).isEmpty();
    }
}
