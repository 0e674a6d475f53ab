package org.rightplace.itests.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightplace.itests.boot.Product;

/** The script that starts the product, with a Java that only says how it was called. */
class StartScriptTest {

    @TempDir
    private Path temporary;

    @ParameterizedTest
    @ValueSource(strings = {"21.0.2", "22.0.1", "23.0.1", "24", "25.0.3", "26-ea"})
    void tellsAJavaNothingThatItDoesNotKnow(String version) throws Exception {
        int major = Integer.parseInt(version.replaceFirst("\\D.*", ""));

        workspace();
        for (String words : List.of("info", "open")) {
            Ran ran = start(version, words, "folder");

            assertThat(ran.status()).as(ran.err()).isZero();
            assertThat(ran.out().contains("aot=off")).as("the log of archives of links, by that name").isEqualTo(major >= 25);
            assertThat(ran.out().contains("-XX:AOT")).as("an archive of links").isEqualTo(major >= 25 && words.equals("open"));
            assertThat(ran.out().contains("--sun-misc-unsafe-memory-access")).isEqualTo(major >= 23);
            assertThat(ran.out().strip()).endsWith(words + " folder");
        }
    }

    @Test
    void keepsWhatAWindowNeedsInAnArchiveOfItsOwn() throws Exception {
        assertThat(archive("open", "folder")).as("nothing to open").contains("classes-command-");
        workspace();
        assertThat(archive("open", "folder")).contains("classes-window-");
        assertThat(archive("open", "--", "folder")).contains("classes-window-");
        assertThat(archive()).contains("classes-window-");
        assertThat(archive("info", "folder")).contains("classes-command-");

        Map<String, String> noScreen = new HashMap<>(environment("21.0.2"));
        noScreen.put("DISPLAY", "");
        assertThat(start(noScreen, "21.0.2").out()).contains("classes-command-");
    }

    @Test
    void leavesNoArchiveOfAStartThatWentWrong() throws Exception {
        workspace();
        Map<String, String> failing = new HashMap<>(environment("25.0.3"));
        failing.put("FAILS", "yes");

        Ran ran = start(failing, "25.0.3", "open", "folder");

        assertThat(ran.status()).isEqualTo(3);
        assertThat(ran.out()).contains("-XX:AOTMode=record");
        Path cache = Path.of(failing.get("RIGHTPLACE_HOME"), "cache");
        assertThat(cache).isEmptyDirectory();

        assertThat(start("25.0.3", "open", "folder").status()).isZero();
        assertThat(cache).isDirectoryContaining("glob:**/classes-window-*.aot");
    }

    @ParameterizedTest
    @ValueSource(strings = {"21.0.2", "25.0.3"})
    void handsOnWhatItIsGivenToRead(String version) throws Exception {
        workspace();
        Path script = installed(version).resolve("rightplace");

        Ran ran = Ran.start(temporary, environment(version), List.of("sh", "-c", "echo spoken | SPOKEN=yes '" + script + "' open folder")).end();

        assertThat(ran.out()).contains("given: spoken");
    }

    private void workspace() throws IOException {
        Files.createFile(Files.createDirectories(temporary.resolve("folder")).resolve("rightplace.json"));
    }

    private String archive(String... words) throws Exception {
        return start("21.0.2", words).out();
    }

    private Ran start(String version, String... words) throws Exception {
        return start(environment(version), version, words);
    }

    private Ran start(Map<String, String> environment, String version, String... words) throws Exception {
        Path script = installed(version).resolve("rightplace");
        return Ran.start(temporary, environment, Stream.concat(Stream.of(script.toString()), Stream.of(words)).toList()).end();
    }

    private Path installed(String version) throws IOException {
        Path install = Files.createDirectories(temporary.resolve("rightplace-" + version));
        if (!Files.exists(install.resolve("rightplace"))) {
            Product.copy(Product.installation().resolve("lib/java.sh"), Files.createDirectories(install.resolve("lib")).resolve("java.sh"));
            Product.copy(Product.installation().resolve("rightplace"), install.resolve("rightplace"));
            Files.createDirectories(install.resolve("bundles"));
            java(install.resolve("jdk"), version);
        }
        return install;
    }

    private Map<String, String> environment(String version) {
        Path install = temporary.resolve("rightplace-" + version);
        Map<String, String> environment = new HashMap<>();
        environment.put("JAVA_HOME", install.resolve("jdk").toString());
        environment.put("RIGHTPLACE_HOME", install.resolve("home").toString());
        environment.put("RIGHTPLACE_CLASS_ARCHIVE", "yes");
        environment.put("DISPLAY", ":0");
        environment.put("RIGHTPLACE_JAVA_OPTIONS", null);
        return environment;
    }

    private static void java(Path folder, String version) throws IOException {
        Files.createDirectories(folder.resolve("bin"));
        Files.writeString(folder.resolve("release"), "JAVA_VERSION=\"%s\"%n".formatted(version));
        Path program = folder.resolve("bin/java");
        Files.writeString(program, "#!/bin/sh\n[ -z \"$SPOKEN\" ] || { read -r words; echo \"given: $words\"; }\necho \"$*\"\n"
                + "for word; do case $word in *AOTConfiguration=* | *AOTCache=*.made) : > \"${word#*=}\" ;; esac; done\n"
                + "[ -z \"$FAILS\" ] || exit 3\n");
        program.toFile().setExecutable(true);
    }
}
