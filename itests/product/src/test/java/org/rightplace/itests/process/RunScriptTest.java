package org.rightplace.itests.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rightplace.itests.boot.Product;

/** The script that builds and runs, among sources of three files, with a JDK and a Maven that only take notes. */
class RunScriptTest {

    private static final Path SOURCES = Product.installation().resolve("../../..").normalize();

    @TempDir
    private Path temporary;

    private Path sources;
    private Path notes;

    @BeforeEach
    void lay() throws IOException {
        sources = Files.createDirectories(temporary.resolve("the sources"));
        notes = Files.createFile(temporary.resolve("notes"));
        Product.copy(SOURCES.resolve("product/scripts"), sources.resolve("product/scripts"));
        Files.copy(SOURCES.resolve("product/machine.sh"), sources.resolve("product/machine.sh"));
        script(sources.resolve("run"), Files.readString(SOURCES.resolve("run")));
        for (String file : List.of("pom.xml", "LICENSE", "target-platform/pom.xml", "features/core.feature", "bundles/one/src/One.java", "bundles/one/pom.xml")) {
            Files.createDirectories(sources.resolve(file).getParent());
            Files.writeString(sources.resolve(file), file);
        }
        jdk("25.0.3");
        script(temporary.resolve("tools/mvn"), """
                #!/bin/sh
                echo "maven in $PWD" >> '%s'
                [ ! -e broken ] || exit 1
                mkdir -p product/target/rightplace bundles/one/target
                cp product/scripts/rightplace product/target/rightplace/
                """.formatted(notes));
    }

    @Test
    void buildsOnceAndThenRuns() throws Exception {
        script(sources.resolve("product/scripts/rightplace"), "#!/bin/sh\necho \"runs: $*\"\n");

        Ran first = run("info", "a folder");
        Ran second = run();

        assertThat(first.out()).isEqualTo("runs: info a folder\n");
        assertThat(first.status()).isZero();
        assertThat(second.out()).isEqualTo("runs: \n");
        assertThat(second.err()).isEmpty();
        assertThat(Files.readAllLines(notes)).containsExactly("maven in " + sources);
    }

    @Test
    void buildsAgainWhenAFileIsNewChangedOrGone() throws Exception {
        script(sources.resolve("product/scripts/rightplace"), "#!/bin/sh\n");
        run();
        Path stamp = sources.resolve("product/target/built");

        Files.writeString(sources.resolve("bundles/one/src/Two.java"), "new");
        run();
        assertThat(Files.readAllLines(notes)).hasSize(2);

        Files.delete(sources.resolve("bundles/one/src/Two.java"));
        run();
        assertThat(Files.readAllLines(notes)).hasSize(3);

        Files.setLastModifiedTime(sources.resolve("bundles/one/pom.xml"),
                FileTime.fromMillis(Files.getLastModifiedTime(stamp).toMillis() + 1000));
        run();
        assertThat(Files.readAllLines(notes)).hasSize(4);
    }

    @Test
    void doesNotCallABuildGoodThatFailed() throws Exception {
        Files.createFile(sources.resolve("broken"));

        assertThat(run().status()).isEqualTo(3);
        Ran again = run();

        assertThat(again.err()).contains("could not be built");
        assertThat(Files.readAllLines(notes)).hasSize(2);
    }

    @Test
    void isFoundThroughALink() throws Exception {
        script(sources.resolve("product/scripts/rightplace"), "#!/bin/sh\necho \"in $PWD\"\n");
        Path link = Files.createSymbolicLink(temporary.resolve("link"), sources.resolve("run"));

        Ran ran = Ran.start(temporary, environment(), List.of(link.toString())).end();

        assertThat(ran.out()).isEqualTo("in " + temporary.toRealPath() + "\n");
    }

    @Test
    void passesOverAJdkThatIsTooOld() throws Exception {
        jdk("17.0.15");
        Map<String, String> environment = environment();
        environment.put("PATH", temporary.resolve("tools") + ":/usr/bin:/bin");
        script(temporary.resolve("tools/java_home"), "#!/bin/sh\nhere='" + sources + "'; . \"$here/product/machine.sh\"; find_java 21 javac && echo \"$java_version\"\n");

        Ran ran = Ran.start(temporary, environment, List.of(temporary.resolve("tools/java_home").toString())).end();

        assertThat(ran.out().strip()).isNotEqualTo("17");
    }

    private void jdk(String version) throws IOException {
        for (String program : List.of("java", "javac")) {
            script(temporary.resolve("jdk/bin/" + program), "#!/bin/sh\n");
        }
        Files.writeString(temporary.resolve("jdk/release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
    }

    private Ran run(String... words) throws IOException, InterruptedException {
        return Ran.start(temporary, environment(), Stream.concat(Stream.of(sources.resolve("run").toString()), Stream.of(words)).toList()).end();
    }

    private Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>();
        environment.put("JAVA_HOME", temporary.resolve("jdk").toString());
        environment.put("PATH", temporary.resolve("tools") + ":" + System.getenv("PATH"));
        environment.put("DISPLAY", null);
        environment.put("WAYLAND_DISPLAY", null);
        return environment;
    }

    private static void script(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
