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
    void keepsAPageToLookAtFromOthers() throws Exception {
        var file = PackFile.passing();

        assertThat(file.getParent()).isDirectory();
        assertThat(Files.writeString(file, "page")).hasContent("page");
        Files.delete(file);
        Files.delete(file.getParent());
    }
}
