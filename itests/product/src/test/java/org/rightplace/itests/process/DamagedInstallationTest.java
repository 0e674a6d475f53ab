package org.rightplace.itests.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

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
    void namesTheLineOfAListThatCannotBeRead() throws Exception {
        Path core = product.folder().resolve("features/core.feature");
        Files.writeString(core, "1 asm\nsomething else\n");

        Ran ran = product.run("--version");

        assertThat(ran.status()).isEqualTo(3);
        assertThat(ran.err()).contains(core + ", line 2").doesNotContain("\tat ");
    }
}
