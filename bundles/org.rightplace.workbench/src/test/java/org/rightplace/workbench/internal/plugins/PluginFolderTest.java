package org.rightplace.workbench.internal.plugins;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PluginFolderTest {

    @TempDir
    Path temporary;

    private final List<String> told = new ArrayList<>();
    private PluginState state = PluginState.NO_PLUGIN;
    private PluginFolder folder;

    @BeforeEach
    void watch() {
        folder = new PluginFolder(temporary, file -> state, told::add);
    }

    @AfterEach
    void close() {
        folder.close();
    }

    @Test
    void whatStaysUnusableIsToldOfOnce() throws Exception {
        Files.writeString(temporary.resolve("tides.jar"), "half");
        look(10);

        assertThat(told).singleElement().asString().startsWith("tides.jar in the plugins folder is not a whole plugin");
    }

    @Test
    void whatTheWatcherHasNotComeToYetIsNotToldOf() throws Exception {
        Files.writeString(temporary.resolve("tides.jar"), "whole");
        look(2);
        state = PluginState.USED;
        look(10);

        assertThat(told).isEmpty();
    }

    @Test
    void anotherVersionOfAFileIsToldOfAgain() throws Exception {
        var jar = Files.writeString(temporary.resolve("tides.jar"), "half");
        look(3);
        Files.writeString(jar, "three quarters");
        state = PluginState.FAILED;
        look(3);

        assertThat(told).hasSize(2);
        assertThat(told.getLast()).startsWith("The plugin tides.jar failed as it started");
    }

    @Test
    void aFolderThatIsNotThereYetHasNothingInIt() throws Exception {
        folder = new PluginFolder(temporary.resolve("plugins"), file -> state, told::add);
        look(3);

        assertThat(told).isEmpty();
    }

    private void look(int times) throws Exception {
        for (int i = 0; i < times; i++) {
            folder.look();
        }
    }
}
