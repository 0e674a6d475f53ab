package org.rightplace.itests.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightplace.itests.boot.Product;

/** The jars are as a start is best served. */
class AssembledJarsTest {

    private static final String MADE_BY_THE_MACHINE = "java/lang/invoke/LambdaMetafactory";

    private static List<Path> jars() throws IOException {
        try (Stream<Path> bundles = Files.list(Product.installation().resolve("bundles"))) {
            return bundles.toList();
        }
    }

    @Test
    void noneIsSignedOrCompressed() throws IOException {
        assertThat(jars()).isNotEmpty();
        for (Path jar : jars()) {
            try (JarFile file = new JarFile(jar.toFile())) {
                assertThat(file.stream()).as("%s", jar).allSatisfy(entry -> {
                    assertThat(entry.getName()).doesNotMatch("META-INF/[^/]+\\.(SF|RSA|DSA|EC)");
                    assertThat(entry.getMethod()).isEqualTo(ZipEntry.STORED);
                });
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"decision", "chart", "store", "workbench", "ui.places", "ui.catalogue", "ui.decision"})
    void whatThePartsLeftToTheMachineIsCompiled(String part) throws IOException {
        Path jar = Product.installation().resolve("bundles/org.rightplace." + part + ".jar");
        assertThat(jar).content(StandardCharsets.ISO_8859_1).contains("$$Lambdas0.class").doesNotContain(MADE_BY_THE_MACHINE);
    }
}
