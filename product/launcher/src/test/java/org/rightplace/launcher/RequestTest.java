package org.rightplace.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RequestTest {

    @Test
    void noWordsOpenTheSample() {
        assertThat(Request.of(List.of())).isEqualTo(new Request(Request.Kind.SAMPLE, List.of()));
    }

    @Test
    void openWithAFolderOpensIt() {
        assertThat(Request.of(List.of("open", "my work"))).isEqualTo(new Request(Request.Kind.OPEN, List.of("my work")));
        assertThat(Request.of(List.of("open", "--", "-work"))).isEqualTo(new Request(Request.Kind.OPEN, List.of("-work")));
    }

    @Test
    void everyOtherVerbGoesToTheCommandLineWhole() {
        List<String> words = List.of("info", "my work", "--json");

        assertThat(Request.of(words)).isEqualTo(new Request(Request.Kind.COMMAND, words));
    }

    @Test
    void anOpenThatWantsExplainingGoesToTheCommandLine() {
        assertThat(List.of(List.of("open"), List.of("open", "--help"), List.of("open", "a", "b")))
                .allSatisfy(words -> assertThat(Request.of(words).wantsWindow()).isFalse());
    }

    @Test
    void hasNothingToOpenInAFolderWithoutAWorkspace(@TempDir Path folder) throws IOException {
        Path ours = Files.createDirectory(folder.resolve("ours"));

        assertThat(Request.of(List.of("open", ours.toString())).hasWhatItOpens()).isFalse();
        assertThat(Request.of(List.of("open", folder.resolve("nowhere").toString())).hasWhatItOpens()).isFalse();

        Files.writeString(ours.resolve("rightplace.json"), "not even sound");

        assertThat(Request.of(List.of("open", ours.toString())).hasWhatItOpens()).isTrue();
        assertThat(Request.of(List.of()).hasWhatItOpens()).isTrue();
    }
}
