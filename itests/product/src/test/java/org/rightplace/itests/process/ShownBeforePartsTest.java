package org.rightplace.itests.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rightplace.launcher.Platform;

/** From the second time on the window shows the workspace before the parts start, and answers while they do. */
class ShownBeforePartsTest {

    @TempDir
    private Path temporary;

    private Installation product;

    @BeforeEach
    void useOnce() throws Exception {
        product = Installation.of(temporary.resolve("user")).copy(temporary.resolve("installation"));
        WhenShown.install(product.home().resolve("plugins"));
        Files.createFile(product.home().resolve("close"));
        assertThat(start().status()).isZero();
        Files.delete(product.home().resolve("shown"));
        product.part(4, "org.example.slow", WhileStarting.class);
    }

    private Ran start() throws Exception {
        return product.start(Map.of("DISPLAY", System.getenv("DISPLAY"))).end();
    }

    @Test
    void theWorkspaceIsThereAndTheRestFollows() throws Exception {
        Ran ran = start();

        assertThat(ran.err()).isEmpty();
        assertThat(ran.status()).isZero();
        assertThat(product.home().resolve("early")).content().contains("Lancashire and South Cumbria");
        assertThat(product.home().resolve("shown")).content().contains("Lancashire and South Cumbria");
        assertThat(product.log()).doesNotContain("SEVERE");
    }

    @Test
    void theWindowMayBeClosedBeforeTheRestHasCome() throws Exception {
        Files.createFile(product.home().resolve("close-early"));

        Ran ran = start();

        assertThat(ran.err()).isEmpty();
        assertThat(ran.status()).isZero();
        assertThat(product.home().resolve("early")).content().contains("Lancashire and South Cumbria");
        assertThat(product.home().resolve("shown")).doesNotExist();
        assertThat(product.log()).doesNotContain("SEVERE");
    }

    @Test
    void whenToldToEndMeanwhileTheWindowIsClosedInOrder() throws Exception {
        Files.delete(product.folder().resolve("features/org.example.slow.feature"));
        product.part(4, "org.example.slow", EndWhileStarting.class);
        Path settings = product.home().resolve("settings/preferences.properties");
        Files.writeString(settings, Files.readString(settings).replaceAll("(?m)^window\\.bounds=.*$", ""));

        Ran ran = start();

        assertThat(ran.status()).isEqualTo(EndWhileStarting.TOLD);
        assertThat(ran.err()).isEmpty();
        assertThat(settings).content().contains("window.bounds");
        assertThat(product.log()).doesNotContain("SEVERE");
    }

    @Test
    void nobodyOpensTheLogForItNorSearchesTheJars() throws Exception {
        Path loaded = temporary.resolve("loaded");
        Path listing = product.folder().resolve("lib/rightplace." + Platform.here().swt() + ".jar");

        Ran ran = Ran.start(product.workingDirectory(), Map.of("RIGHTPLACE_HOME", product.home().toString()), List.of(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-Xlog:class+load:file=" + loaded + "::filecount=0", "-jar", listing.toString())).end();

        assertThat(ran.status()).as(ran.err()).isZero();
        List<String> forThePicture = Files.readAllLines(loaded).stream()
                .takeWhile(line -> !line.contains(" org.rightplace.launcher.ClassPath ")).toList();
        assertThat(forThePicture).anyMatch(line -> line.contains(" org.rightplace.workbench.internal.window.MainWindow "));
        for (String notNeeded : List.of("java.util.logging.Log", "org.slf4j.", "java.util.ServiceLoader ", "org.osgi.framework.FrameworkUtil ")) {
            assertThat(forThePicture).noneMatch(line -> line.contains(" " + notNeeded));
        }

        List<String> jars = classPath(listing);
        assertThat(forThePicture.stream().map(line -> line.replaceFirst(".*/", "")).filter(jars::contains).distinct())
                .as("those that come first on the class path").isSubsetOf(jars.subList(0, jars.size() / 4));
    }

    private static List<String> classPath(Path listing) throws IOException {
        try (JarFile jar = new JarFile(listing.toFile())) {
            String names = jar.getManifest().getMainAttributes().getValue(Attributes.Name.CLASS_PATH);
            return Stream.of(names.split(" ")).map(name -> name.replaceFirst(".*/", "")).toList();
        }
    }
}
