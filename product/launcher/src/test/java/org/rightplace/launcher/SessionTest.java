package org.rightplace.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SessionTest {

    @TempDir
    Path cache;

    @Test
    void twoAtOnceHaveFoldersOfTheirOwn() throws StartProblem {
        try (Session one = Session.open(Optional.empty(), cache); Session other = Session.open(Optional.empty(), cache)) {
            assertThat(one.framework()).isNotEqualTo(other.framework());
            assertThat(one.framework().getParent()).exists();
        }
    }

    @Test
    void leavesNothingBehind() throws Exception {
        try (Session session = Session.open(Optional.empty(), cache)) {
            Files.createDirectories(session.framework().resolve("bundle0"));
            Files.writeString(session.framework().resolve("bundle0/state"), "x");
        }

        assertThat(cache).isEmptyDirectory();
    }

    @Test
    void hasGoneForWhoClosesItWhileAnotherIsAboutIt() throws Exception {
        Session session = Session.open(Optional.empty(), cache);
        Path folder = Files.createDirectories(session.framework());
        for (int i = 0; i < 2000; i++) {
            Files.createFile(folder.resolve("file" + i));
        }
        Thread other = new Thread(session::close);
        other.start();
        // The last by name goes first.
        while (Files.exists(folder.resolve("file999"))) {
            Thread.onSpinWait();
        }

        session.close();

        assertThat(folder.getParent()).doesNotExist();
        other.join();
    }

    @Test
    void removesWhatAKilledProcessLeft() throws Exception {
        Path left = Files.createDirectories(cache.resolve("rightplace-session-of-the-dead"));
        Files.createFile(left.resolve("in-use"));
        Files.createDirectories(left.resolve("framework/bundle1"));

        try (Session session = Session.open(Optional.empty(), cache)) {
            assertThat(left).doesNotExist();
            assertThat(session.framework().getParent()).exists();
        }
    }

    @Test
    void goesToTheTemporaryFolderWhenTheCacheCannotBeMade() throws Exception {
        Path file = Files.createFile(cache.resolve("file"));

        try (Session session = Session.open(Optional.empty(), file.resolve("cache"))) {
            assertThat(session.framework()).startsWithRaw(Path.of(System.getProperty("java.io.tmpdir")));
        }
    }

    @Test
    void keepsItInMemoryWhereThatCanBe(@TempDir Path memory) throws Exception {
        try (Session session = Session.open(Optional.of(memory), cache)) {
            assertThat(session.framework()).startsWithRaw(memory);
            assertThat(Files.getPosixFilePermissions(session.framework().getParent()))
                    .doesNotContain(PosixFilePermission.GROUP_READ, PosixFilePermission.OTHERS_READ);
        }
        assertThat(memory).isEmptyDirectory();
    }

    @Test
    void goesToTheCacheWhenMemoryCannotBeWritten() throws Exception {
        Path file = Files.createFile(cache.resolve("file"));

        try (Session session = Session.open(Optional.of(file), cache)) {
            assertThat(session.framework()).startsWithRaw(cache);
        }
    }

    @Test
    void doesNotTouchWhatIsNotASession() throws IOException, StartProblem {
        Path other = Files.createFile(cache.resolve("classes.jsa"));

        Session.open(Optional.empty(), cache).close();

        assertThat(other).exists();
    }
}
