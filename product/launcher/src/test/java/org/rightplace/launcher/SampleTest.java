package org.rightplace.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleTest {

    @TempDir
    Path temporary;

    private Folders folders;
    private Path original;

    @BeforeEach
    void install() throws IOException {
        folders = new Folders(temporary.resolve("install"), temporary.resolve("home"), temporary.resolve("cache"));
        original = folders.samples().resolve("lancashire-and-south-cumbria");
        Files.createDirectories(original.resolve("workstreams"));
        Files.writeString(original.resolve("workstreams/one.json"), "{}");
    }

    @Test
    void isCopiedOnceAndThenLeftToTheUser() throws Exception {
        Path copy = new Sample(folders).ownCopy();
        Files.writeString(copy.resolve("workstreams/one.json"), "{\"mine\": true}");

        assertThat(new Sample(folders).ownCopy()).isEqualTo(copy);
        assertThat(copy.resolve("workstreams/one.json")).hasContent("{\"mine\": true}");
        assertThat(original.resolve("workstreams/one.json")).hasContent("{}");
    }

    @Test
    void leavesNoHalfMadeCopies() throws Exception {
        new Sample(folders).ownCopy();

        assertThat(folders.workspaces()).isDirectoryNotContaining(p -> p.getFileName().toString().startsWith("."));
    }

    @Test
    void mayBeLeftOutOfAnInstallation() throws Exception {
        assertThat(new Sample(folders).present()).isTrue();
        assertThat(new Sample(new Folders(temporary, folders.home(), folders.cache())).present()).isFalse();
    }

    @Test
    void saysWhatToDoWhenTheCopyCannotBeWritten() throws Exception {
        Files.createFile(temporary.resolve("home"));

        assertThatThrownBy(() -> new Sample(folders).ownCopy()).isInstanceOf(StartProblem.class)
                .hasMessageContaining(folders.workspaces().toString()).hasMessageContaining("RIGHTPLACE_HOME");
    }
}
