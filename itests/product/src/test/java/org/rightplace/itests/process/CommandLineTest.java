package org.rightplace.itests.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

class CommandLineTest {

    @TempDir
    private Path user;

    private Installation product;

    @BeforeEach
    void install() throws IOException {
        product = Installation.of(user);
    }

    @Test
    void jsonIsAllThatIsWrittenWhenItIsAskedFor() throws Exception {
        Ran ran = product.run("info", product.sample().toString(), "--json");

        JsonNode info = new ObjectMapper().readTree(ran.out());
        assertThat(info.get("practices").intValue()).isEqualTo(202);
        assertThat(info.get("workstreams")).hasSize(8);
        assertThat(ran.err()).isEmpty();
        assertThat(ran.status()).isZero();
    }

    @Test
    void aFolderIsTakenFromWhereTheUserStands() throws Exception {
        Ran ran = product.run("new", "our system", "--framework", "devon");

        assertThat(ran.err()).isEmpty();
        assertThat(ran.status()).isZero();
        assertThat(product.workingDirectory().resolve("our system")).isDirectory();
        assertThat(product.run("info", "our system").status()).isZero();
    }

    @Test
    void anUnknownVerbIsWrongUse() throws Exception {
        Ran ran = product.run("inform");

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.err()).contains("inform");
        assertThat(ran.out()).isEmpty();
    }

    @Test
    void aFolderThatIsNoWorkspaceIsBadInputNamedPlainly() throws Exception {
        Ran ran = product.run("info", "nowhere");

        assertThat(ran.status()).isEqualTo(3);
        assertThat(ran.err()).contains("nowhere").doesNotContain("\tat ").doesNotContain("Exception");
        assertThat(ran.out()).isEmpty();
    }

    @Test
    void withoutAScreenTheSamplesPacksAreExportedAndNamed() throws Exception {
        Ran ran = product.run();

        assertThat(ran.status()).isZero();
        assertThat(ran.err()).contains("There is no screen").doesNotContain("\tat ");
        List<String> named = ran.out().lines().toList();
        assertThat(named).hasSize(8).contains("out/mental-health.html");
        assertThat(named).allSatisfy(file -> assertThat(product.workingDirectory().resolve(file)).content().contains("</html>"));
    }

    @Test
    void withoutAScreenNoFolderCanBeOpened() throws Exception {
        Ran ran = product.run("open", product.sample().toString());

        assertThat(ran.status()).isEqualTo(3);
        assertThat(ran.err()).contains("no screen").contains("DISPLAY");

        Ran wrong = product.run("open", "nowhere");

        assertThat(wrong.status()).isEqualTo(3);
        assertThat(wrong.err()).contains("nowhere does not exist").doesNotContain("screen");
    }

    @Test
    void aScreenThatDoesNotAnswerIsAsGoodAsNone() throws Exception {
        Ran ran = product.start(Map.of("DISPLAY", ":987")).end();

        assertThat(ran.status()).isZero();
        assertThat(ran.err()).contains("There is no screen").doesNotContain("\tat ");
        assertThat(product.workingDirectory().resolve("out/mental-health.html")).exists();
    }

    @Test
    void manyMayRunAtOnce() throws Exception {
        List<Ran.Started> started = List.of(
                product.start(Map.of(), "info", product.sample().toString()),
                product.start(Map.of(), "info", product.sample().toString()),
                product.start(Map.of(), "--version"));

        for (Ran.Started process : started) {
            Ran ran = process.end();
            assertThat(ran.status()).as(ran.err()).isZero();
        }
    }

    @Test
    void whatEarlierRunsLeftDamagedHoldsNobodyUp() throws Exception {
        Path memory = Files.createDirectory(user.resolve("memory"));
        Map<String, String> withArchive = Map.of("RIGHTPLACE_CLASS_ARCHIVE", "yes", "XDG_RUNTIME_DIR", memory.toString());
        assertThat(product.start(withArchive, "--version").end().status()).isZero();
        Path cache = product.home().resolve("cache");
        Path archive = only(cache, ".jsa");
        Files.write(archive, new byte[12_345]);
        Files.createDirectories(memory.resolve("rightplace-session-1/framework"));
        Files.writeString(memory.resolve("rightplace-session-1/in-use"), "");
        Files.writeString(memory.resolve("rightplace-session-1/framework/bundle0"), "not a folder");

        Ran ran = product.start(withArchive, "--version").end();

        assertThat(ran.status()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).startsWith("Rightplace");
        assertThat(memory.resolve("rightplace-session-1")).doesNotExist();
    }

    @Test
    void aHomeThatCannotBeWrittenIsSaidAndBorne() throws Exception {
        Files.writeString(user.resolve("home"), "a file where a folder should be");

        Ran ran = product.run("info", product.sample().toString(), "--json");

        assertThat(ran.status()).isZero();
        assertThat(new ObjectMapper().readTree(ran.out()).get("practices").intValue()).isEqualTo(202);
        assertThat(ran.err()).contains(product.home().toString()).doesNotContain("\tat ");
    }

    @Test
    void isFoundThroughALink() throws Exception {
        Path link = Files.createSymbolicLink(user.resolve("rp"), product.folder().resolve("rightplace"));

        Ran ran = Ran.start(user, Map.of("RIGHTPLACE_HOME", product.home().toString()), List.of(link.toString(), "--version")).end();

        assertThat(ran.status()).as(ran.err()).isZero();
    }

    @Test
    void whatIsLoggedGoesToTheUsersFolder() throws Exception {
        String below = product.sample().resolve("rightplace.json").resolve("pack.html").toString();
        product.run("export", "pack", product.sample().toString(), "--workstream", "mental-health", "--out", below);

        assertThat(only(product.home().resolve("log"), ".log")).content().contains("BadInput");
    }

    private static Path only(Path folder, String suffix) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> found = files.filter(f -> f.toString().endsWith(suffix)).toList();
            assertThat(found).hasSize(1);
            return found.getFirst();
        }
    }
}
