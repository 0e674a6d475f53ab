package org.rightplace.workbench.internal.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rightplace.workbench.internal.layout.Layout;
import org.rightplace.workbench.internal.layout.Split;
import org.rightplace.workbench.internal.layout.Stack;

class LayoutMemoryTest {

    @TempDir
    Path folder;

    private final Layout layout = new Layout(new Split(true, List.of(
            new Stack("left", false, List.of("view|system"), "view|system"),
            new Split(false, List.of(
                    new Stack(Layout.EDITORS, true, List.of(), ""),
                    new Stack("below", false, List.of("view|problems", "editor|board|Workstream|a \"quoted\" <id> & more"), "")),
                    List.of(0.75, 0.25))), List.of(0.2, 0.8)), "left");

    @Test
    void readsBackWhatItWrote() {
        var memory = new LayoutMemory(folder);
        memory.put("design", layout);
        memory.save();

        assertThat(new LayoutMemory(folder).get("design")).contains(layout);
        assertThat(new LayoutMemory(folder).get("decide")).isEmpty();
        assertThat(folder.toFile().list()).containsExactly("layout.properties");
    }

    @Test
    void readsBackWordsOfAnyAlphabet() {
        var memory = new LayoutMemory(folder);
        var named = new Layout(new Stack(Layout.EDITORS, true, List.of("editor|board|Workstream|Trawsgrŵp “õ”"), ""));
        memory.put("design", named);
        memory.save();

        assertThat(new LayoutMemory(folder).get("design")).contains(named);
    }

    @Test
    void forgetsAFileThatMakesNoSense() throws IOException {
        Files.writeString(folder.resolve("layout.properties"), "design/root/stack=\\u12");

        assertThat(new LayoutMemory(folder).get("design")).isEmpty();
    }

    @Test
    void forgetsALayoutWithNowhereForEditors() {
        var memory = new LayoutMemory(folder);
        memory.put("design", new Layout(new Stack("left", false, List.of("view|system"), "")));

        assertThat(memory.get("design")).isEmpty();
    }
}
