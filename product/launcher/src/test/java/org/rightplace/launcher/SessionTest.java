package org.rightplace.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SessionTest {

    @TempDir
    Path cache;

    @Test
    void twoAtOnceHaveFoldersOfTheirOwn() throws StartProblem {
        try (Session one = Session.open(cache); Session other = Session.open(cache)) {
            assertThat(one.framework()).isNotEqualTo(other.framework());
            assertThat(one.framework().getParent()).exists();
        }
    }

    @Test
    void leavesNothingBehind() throws Exception {
        try (Session session = Session.open(cache)) {
            Files.createDirectories(session.framework().resolve("bundle0"));
            Files.writeString(session.framework().resolve("bundle0/state"), "x");
        }

        assertThat(cache).isEmptyDirectory();
    }

    @Test
    void removesWhatAKilledProcessLeft() throws Exception {
        Path left = Files.createDirectories(cache.resolve("rightplace-session-of-the-dead"));
        Files.createFile(left.resolve("in-use"));
        Files.createDirectories(left.resolve("framework/bundle1"));

        try (Session session = Session.open(cache)) {
            assertThat(left).doesNotExist();
            assertThat(session.framework().getParent()).exists();
        }
    }

    @Test
    void goesToTheTemporaryFolderWhenTheCacheCannotBeMade() throws Exception {
        Path file = Files.createFile(cache.resolve("file"));

        try (Session session = Session.open(file.resolve("cache"))) {
            assertThat(session.framework()).startsWithRaw(Path.of(System.getProperty("java.io.tmpdir")));
        }
    }

    @Test
    void doesNotTouchWhatIsNotASession() throws IOException, StartProblem {
        Path other = Files.createFile(cache.resolve("classes.jsa"));

        Session.open(cache).close();

        assertThat(other).exists();
    }
}
