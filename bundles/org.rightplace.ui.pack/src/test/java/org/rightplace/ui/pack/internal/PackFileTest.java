package org.rightplace.ui.pack.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rightplace.workspace.WorkspaceException;

class PackFileTest {

    @TempDir
    private Path folder;

    @Test
    void suggestsANameThatAnyMachineTakes() {
        assertThat(PackFile.suggested("Children: 0/25 \"early\"?")).isEqualTo("Children 0 25 early portfolio pack.html");
        assertThat(PackFile.suggested("???")).isEqualTo("Portfolio pack.html");
    }

    @Test
    void givesAPageItsEnding() {
        assertThat(PackFile.withEnding("/a/pack")).isEqualTo(Path.of("/a/pack.html"));
        assertThat(PackFile.withEnding("/a.b/pack.htm")).isEqualTo(Path.of("/a.b/pack.htm"));
    }

    @Test
    void replacesTheFileAndLeavesNothingBeside() throws Exception {
        var file = folder.resolve("pack.html");
        Files.writeString(file, "before");

        PackFile.write(file, "after");

        assertThat(file).hasContent("after");
        assertThat(folder.toFile().list()).containsExactly("pack.html");
    }

    @Test
    void namesTheFileAndTheRemedyWhereItCannotBeWritten() throws Exception {
        var missing = folder.resolve("gone");
        assertThatThrownBy(() -> PackFile.write(missing.resolve("pack.html"), "page"))
                .isInstanceOf(WorkspaceException.class)
                .hasMessage("There is no folder " + missing + ". Choose another place.");

        var inTheWay = Files.createDirectory(folder.resolve("pack.html"));
        Files.createFile(inTheWay.resolve("something"));
        assertThatThrownBy(() -> PackFile.write(inTheWay, "page"))
                .isInstanceOf(WorkspaceException.class)
                .hasMessageContaining(inTheWay.toString())
                .hasMessageContaining("choose another place");
        assertThat(folder.toFile().list()).containsExactly("pack.html");
    }

    @Test
    void keepsAPageToLookAtFromOthers() throws Exception {
        var file = PackFile.passing();

        assertThat(file.getParent()).isDirectory();
        assertThat(PackFile.write(file, "page")).hasContent("page");
        Files.delete(file);
        Files.delete(file.getParent());
    }
}
