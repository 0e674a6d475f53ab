package org.rightplace.itests.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DamagedInstallationTest {

    @TempDir
    private Path temporary;

    private Installation product;

    @BeforeEach
    void install() throws IOException {
        product = Installation.of(temporary.resolve("user")).copy(temporary.resolve("an installation"));
    }

    @Test
    void worksFromAPathWithASpace() throws Exception {
        assertThat(product.run("--version").status()).isZero();
    }

    @Test
    void namesAPartThatIsMissing() throws Exception {
        Path jar = product.folder().resolve("bundles/jackson-core.jar");
        Files.delete(jar);

        Ran ran = product.run("--version");

        assertThat(ran.status()).isEqualTo(3);
        assertThat(ran.err().lines()).singleElement().asString().contains(jar.toString()).contains("missing");
    }

    @Test
    void namesWhatAPartNeedsWhenNothingProvidesIt() throws Exception {
        Path core = product.folder().resolve("features/core.feature");
        Files.writeString(core, Files.readString(core).replace("3 jackson-core\n", ""));

        Ran ran = product.run("--version");

        assertThat(ran.status()).isEqualTo(3);
        assertThat(ran.err().lines()).singleElement().asString()
                .contains("org.rightplace.store needs the package com.fasterxml.jackson.core");
    }

    @Test
    void namesAPartThatIsNoJar() throws Exception {
        Path jar = product.folder().resolve("bundles/org.rightplace.model.jar");
        Files.delete(jar);
        Files.writeString(jar, "not a jar");

        Ran ran = product.run("--version");

        assertThat(ran.status()).isEqualTo(3);
        assertThat(ran.err().lines()).singleElement().asString().contains(jar.toString()).contains("damaged");
    }

    @Test
    void namesAPartThatIsAnotherJarOfTheSameSize() throws Exception {
        Path jar = product.folder().resolve("bundles/org.apache.felix.scr.jar");
        long size = Files.size(jar);
        Files.delete(jar);
        Files.write(jar, new byte[(int) size]);

        Ran ran = product.run("--version");

        assertThat(ran.status()).isEqualTo(3);
        assertThat(ran.err().lines()).singleElement().asString().contains(jar + " is not what this Rightplace was put together with");
    }

    @Test
    void namesTheLineOfAListThatCannotBeRead() throws Exception {
        Path core = product.folder().resolve("features/core.feature");
        Files.writeString(core, "1 asm\nsomething else\n");

        Ran ran = product.run("--version");

        assertThat(ran.status()).isEqualTo(3);
        assertThat(ran.err()).contains(core + ", line 2").doesNotContain("\tat ");
    }

    @Test
    void namesAPartThatIsMissingThoughTheWindowMeetsItFirst() throws Exception {
        for (String part : new String[] {"org.eclipse.jface", "org.eclipse.jface.databinding", "org.rightplace.workspace"}) {
            Path jar = product.folder().resolve("bundles/" + part + ".jar");
            byte[] content = Files.readAllBytes(jar);
            Files.delete(jar);

            Ran ran = product.start(Map.of("DISPLAY", System.getenv("DISPLAY"))).end();

            assertThat(ran.status()).as(part).isEqualTo(3);
            assertThat(ran.err().lines()).singleElement().asString().contains(jar.toString()).contains("missing");
            Files.write(jar, content);
        }
    }

    @Test
    void namesAPartThatDoesNotStartWhileTheWindowIsBeingBuilt() throws Exception {
        spoilt(6, "org.example.late");

        Ran ran = product.start(Map.of("DISPLAY", System.getenv("DISPLAY"))).end();

        assertThat(ran.status()).isEqualTo(3);
        assertThat(ran.err()).contains("The part org.example.late does not start").doesNotContain("\tat ").doesNotContain("..");
    }

    @Test
    void goesOnWithoutPartsThatTheWindowDoesNotWaitFor() throws Exception {
        spoilt(7, "org.example.late");
        spoilt(7, "org.example.later");
        WhenShown.install(product.home().resolve("plugins"));
        Files.createFile(product.home().resolve("close"));

        Ran ran = product.start(Map.of("DISPLAY", System.getenv("DISPLAY"))).end();

        assertThat(ran.err()).isEmpty();
        assertThat(ran.status()).isZero();
        assertThat(product.log()).contains("The part org.example.late does not start")
                .as("the others start, or are said not to, all the same").contains("The part org.example.later does not start");
    }

    @Test
    void blamesNoPartWhenToldToEndWhileItStarts() throws Exception {
        product.part(4, "org.example.late", EndWhileStarting.class);

        Ran ran = product.start(Map.of("DISPLAY", System.getenv("DISPLAY"))).end();

        assertThat(ran.status()).isEqualTo(EndWhileStarting.TOLD);
        assertThat(ran.err()).isEmpty();
    }

    @Test
    void namesAPartThatDoesNotStartThoughTheWindowShowsAlready() throws Exception {
        closedOnce();
        product.part(6, "org.example.late", "org.example.late.NotThere");

        Ran ran = product.start(Map.of("DISPLAY", System.getenv("DISPLAY"))).end();

        assertThat(ran.status()).isEqualTo(3);
        assertThat(ran.err()).contains("The part org.example.late does not start").doesNotContain("\tat ");
        Files.delete(product.folder().resolve("features/org.example.late.feature"));
        assertThat(product.start(Map.of("DISPLAY", System.getenv("DISPLAY"))).end().err()).as("nobody has the workspace still").isEmpty();
    }

    @Test
    void namesAPartThatIsMissingThoughTheWindowShowsAlready() throws Exception {
        closedOnce();
        Path jar = product.folder().resolve("bundles/org.apache.felix.scr.jar");
        Files.delete(jar);

        Ran ran = product.start(Map.of("DISPLAY", System.getenv("DISPLAY"))).end();

        assertThat(ran.status()).isEqualTo(3);
        assertThat(ran.err().lines()).singleElement().asString().contains(jar.toString()).contains("missing");
    }

    // From the second time on the window knows what to expect, and shows before the parts start.
    private void closedOnce() throws Exception {
        WhenShown.install(product.home().resolve("plugins"));
        Files.createFile(product.home().resolve("close"));
        assertThat(product.start(Map.of("DISPLAY", System.getenv("DISPLAY"))).end().status()).isZero();
    }

    private void spoilt(int level, String part) throws IOException {
        product.part(level, part, part + ".NotThere");
    }
}
