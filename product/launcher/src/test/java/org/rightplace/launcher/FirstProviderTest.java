package org.rightplace.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rightplace.launch.FirstProvider;

class FirstProviderTest {

    @TempDir
    private Path folder;

    /** One who provides something to do. */
    public static final class Idle implements Runnable {
        @Override
        public void run() {
            // There is nothing to do.
        }
    }

    private URLClassLoader classPath(String... lists) throws IOException {
        List<URL> places = new ArrayList<>();
        for (int i = 0; i < lists.length; i++) {
            Path list = folder.resolve(i + "/META-INF/services/java.lang.Runnable");
            Files.createDirectories(list.getParent());
            Files.writeString(list, lists[i]);
            places.add(folder.resolve(i + "/").toUri().toURL());
        }
        return new URLClassLoader(places.toArray(URL[]::new), FirstProviderTest.class.getClassLoader());
    }

    @Test
    void isThatOfTheFirstList() throws IOException {
        try (URLClassLoader loader = classPath("# who is idle\n\n  " + Idle.class.getName() + " # always\n", "not.There")) {
            assertThat(FirstProvider.of(Runnable.class, loader)).containsInstanceOf(Idle.class);
        }
    }

    @Test
    void thereMayBeNone() throws IOException {
        try (URLClassLoader none = classPath(); URLClassLoader empty = classPath("# nobody\n")) {
            assertThat(FirstProvider.of(Runnable.class, none)).isEmpty();
            assertThat(FirstProvider.of(Runnable.class, empty)).isEmpty();
        }
    }

    @Test
    void namesTheListOfOneThatCannotBeMade() throws IOException {
        try (URLClassLoader missing = classPath("not.There")) {
            assertThatThrownBy(() -> FirstProvider.of(Runnable.class, missing))
                    .isInstanceOf(IllegalStateException.class).hasMessageContaining("META-INF/services/java.lang.Runnable");
        }
    }

    @Test
    void refusesWhatIsSomethingElse() throws IOException {
        try (URLClassLoader other = classPath("java.lang.Object")) {
            assertThatThrownBy(() -> FirstProvider.of(Runnable.class, other)).isInstanceOf(IllegalStateException.class);
        }
    }
}
