package org.rightplace.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackExportTest {

    @TempDir
    Path temporary;

    @Test
    void asksForEveryWorkstreamsPackAndNamesTheFiles() throws Exception {
        Path workspace = temporary.resolve("workspace");
        Files.createDirectories(workspace.resolve("workstreams/mental-health"));
        Files.createDirectories(workspace.resolve("workstreams/cancer"));
        Path out = temporary.resolve("out");
        List<List<String>> asked = new ArrayList<>();
        ByteArrayOutputStream printed = new ByteArrayOutputStream();

        int status = new PackExport(words -> {
            asked.add(words);
            return words.contains("cancer") ? 3 : 0;
        }, new PrintStream(printed, true, StandardCharsets.UTF_8)).export(workspace, out);

        assertThat(asked).containsExactly(
                List.of("export", "pack", workspace.toString(), "--workstream", "cancer", "--out", out.resolve("cancer.html").toString()),
                List.of("export", "pack", workspace.toString(), "--workstream", "mental-health", "--out", out.resolve("mental-health.html").toString()));
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEqualToIgnoringNewLines(out.resolve("mental-health.html").toString());
        assertThat(status).isEqualTo(3);
    }

    @Test
    void saysPlainlyThatAFolderCannotBeMade() throws Exception {
        Path out = Files.createFile(temporary.resolve("out"));

        assertThatThrownBy(() -> new PackExport(words -> 0, System.out).export(temporary, out))
                .isInstanceOf(StartProblem.class)
                .hasMessageContaining(out.toString())
                .hasMessageContaining("is a file and no folder")
                .hasMessageNotContaining("Exception");
    }
}
