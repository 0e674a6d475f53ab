package org.rightplace.itests.process;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WindowProcessTest {

    @TempDir
    private Path user;

    private Installation product;
    private Path memory;
    private Map<String, String> screen;

    @BeforeEach
    void install() throws IOException {
        product = Installation.of(user);
        memory = Files.createDirectory(user.resolve("memory"));
        screen = Map.of("DISPLAY", System.getenv("DISPLAY"), "XDG_RUNTIME_DIR", memory.toString());
        WhenShown.install(product.home().resolve("plugins"));
    }

    @Test
    void withoutWordsTheWindowOpensOnOnesOwnCopyOfTheSample() throws Exception {
        Files.createFile(product.home().resolve("close"));

        Ran ran = product.start(screen).end();

        assertThat(ran.err()).as(product.log()).isEmpty();
        assertThat(ran.out()).isEmpty();
        assertThat(ran.status()).isZero();
        assertThat(product.home().resolve("shown")).content().contains("Rightplace");
        assertThat(product.home().resolve("workspaces/lancashire-and-south-cumbria/rightplace.json")).exists();
        assertThat(product.log()).doesNotContain("SEVERE");
    }

    @Test
    void aFolderIsOpenedThatIsNamedFromWhereTheUserStands() throws Exception {
        assertThat(product.run("new", "ours", "--framework", "devon").status()).isZero();
        Files.createFile(product.home().resolve("close"));

        Ran ran = product.start(screen, "open", "ours").end();

        assertThat(ran.err()).as(product.log()).isEmpty();
        assertThat(ran.status()).isZero();
        assertThat(product.log()).doesNotContain("SEVERE");
    }

    @Test
    void noWindowOpensForAFolderThatIsNoWorkspace() throws Exception {
        for (String folder : List.of("nowhere", ".")) {
            Ran ran = product.start(screen, "open", folder).end();

            assertThat(ran.status()).isEqualTo(3);
            assertThat(ran.err()).contains(folder).doesNotContain("\tat ");
            assertThat(ran.out()).isEmpty();
            assertThat(product.home().resolve("shown")).doesNotExist();
        }
    }

    @Test
    void whenAskedToEndItDoesSoInOrder() throws Exception {
        try (WatchService watch = product.home().getFileSystem().newWatchService()) {
            product.home().register(watch, ENTRY_CREATE);
            Ran.Started started = product.start(screen);
            while (!Files.exists(product.home().resolve("shown"))) {
                WatchKey key = watch.poll(1, TimeUnit.MINUTES);
                assertThat(key).as("the window shows").isNotNull();
                key.reset();
            }

            started.process().destroy();
            Ran ran = started.end();

            assertThat(ran.err()).as(product.log()).isEmpty();
            assertThat(product.log()).doesNotContain("SEVERE");
            assertThat(product.home().resolve("settings/preferences.properties"))
                    .as("the window was closed as by its user, who finds it again where it was")
                    .content().contains("window.bounds");
            assertThat(memory).isDirectoryNotContaining("glob:**/rightplace-session-*");
        }
    }
}
