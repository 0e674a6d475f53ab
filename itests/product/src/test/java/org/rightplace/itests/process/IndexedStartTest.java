package org.rightplace.itests.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The product goes by what its index says of the parts. Without it, it starts all the same and no other test would see that
 * it takes longer; so here the index tells an untruth, and the product has to believe it.
 */
class IndexedStartTest {

    private static final String TRUTH = "Bundle-ManifestVersion:2";
    private static final String UNTRUTH = "Bundle-ManifestVersion:9";

    @TempDir
    private Path temporary;

    private Installation product;

    @BeforeEach
    void install() throws IOException {
        product = Installation.of(temporary.resolve("user")).copy(temporary.resolve("installation"));
    }

    @Test
    void aCommandGoesByTheIndex() throws Exception {
        lie();

        assertThat(product.run("--version")).satisfies(ran -> {
            assertThat(ran.status()).isEqualTo(3);
            assertThat(ran.err()).contains("damaged");
        });
    }

    /** Where there are plugins, the parts of the window are there without a screen. */
    @Test
    void allPartsGoByTheIndex() throws Exception {
        Path plugins = Files.createDirectories(product.home().resolve("plugins"));
        Files.copy(Path.of(System.getProperty("rightplace.plugin")), plugins.resolve("plugin.jar"));
        assertThat(product.run("--version").status()).isZero();
        lie();

        assertThat(product.run("--version").status()).isEqualTo(3);
    }

    @Test
    void whereTheIndexCannotBeReadTheJarsAre() throws Exception {
        for (Path index : indexes()) {
            Files.write(index, new byte[] {1, 2, 3});
        }

        assertThat(product.run("--version").status()).isZero();
    }

    private void lie() throws IOException {
        for (Path index : indexes()) {
            // Byte by byte, for not all of it is text.
            String all = Files.readString(index, StandardCharsets.ISO_8859_1);
            assertThat(all).contains(TRUTH);
            Files.writeString(index, all.replace(TRUTH, UNTRUTH), StandardCharsets.ISO_8859_1);
        }
    }

    private List<Path> indexes() throws IOException {
        try (var files = Files.list(product.folder().resolve("lib"))) {
            var found = files.filter(file -> file.toString().endsWith(".parts")).toList();
            assertThat(found).as("the product's index").isNotEmpty();
            return found;
        }
    }
}
