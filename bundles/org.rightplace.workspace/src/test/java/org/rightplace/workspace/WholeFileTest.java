package org.rightplace.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

    @TempDir
    Path folder;

    @Test
    void it_takes_the_place_of_the_file_before_and_leaves_nothing_beside() throws Exception {
        var file = Files.writeString(folder.resolve("staff.csv"), "before, and longer than what comes");

        assertThat(WholeFile.write(file, "after".getBytes(StandardCharsets.UTF_8))).isEqualTo(file).hasContent("after");
        assertThat(folder.toFile().list()).containsExactly("staff.csv");
    }

    @Test
    void what_was_there_is_there_still_when_writing_fails_half_way() throws Exception {
        var file = Files.writeString(folder.resolve("staff.csv"), "before");

        assertThatThrownBy(() -> WholeFile.replace(file, stream -> {
                    stream.write(new byte[100_000]);
                    throw new IOException("No space left on device");
                }))
                .isInstanceOf(IOException.class);

        assertThat(file).hasContent("before");
        assertThat(folder.toFile().list()).containsExactly("staff.csv");
    }

    @Test
    void where_it_cannot_be_written_the_file_and_the_remedy_are_named() throws Exception {
        var missing = folder.resolve("gone");
        assertThatThrownBy(() -> WholeFile.write(missing.resolve("staff.csv"), new byte[1]))
                .isInstanceOf(WorkspaceException.class)
                .hasMessage("There is no folder " + missing + ". Choose another place.");

        var inTheWay = Files.createDirectory(folder.resolve("staff.csv"));
        Files.createFile(inTheWay.resolve("something"));
        assertThatThrownBy(() -> WholeFile.write(inTheWay, new byte[1]))
                .isInstanceOf(WorkspaceException.class)
                .hasMessageContaining(inTheWay.toString())
                .hasMessageContaining("choose another place");
        assertThat(folder.toFile().list()).containsExactly("staff.csv");
    }
}
