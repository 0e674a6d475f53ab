package org.rightplace.itests.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.rightplace.itests.boot.Product;
import org.rightplace.launcher.Platform;

/** What is built is shipped, and what is shipped is started. */
class FeaturesTest {

    @Test
    void everyJarIsInAFeatureAndEveryFeaturesBundleIsThere() throws IOException {
        Set<String> listed = new TreeSet<>();
        try (Stream<Path> features = Files.list(Product.installation().resolve("features"))) {
            for (Path feature : features.toList()) {
                Files.readAllLines(feature).stream().map(line -> line.replaceFirst("#.*", "").strip()).filter(line -> !line.isEmpty())
                        .forEach(line -> listed.add(line.split("\\s+")[1].replace("${swt.platform}", Platform.here().swt())));
            }
        }

        assertThat(PartFile.all()).extracting(PartFile::name).containsExactlyInAnyOrderElementsOf(listed);
    }

    @Test
    void everyBundleOfOursIsInTheProduct() throws IOException {
        List<String> built;
        try (Stream<Path> folders = Files.list(Product.installation().resolve("../../../bundles").normalize())) {
            built = folders.filter(f -> Files.exists(f.resolve("pom.xml"))).map(f -> f.getFileName().toString())
                    .filter(name -> !name.equals("org.rightplace.launch")).toList();
        }

        assertThat(PartFile.ours()).extracting(PartFile::name).containsExactlyInAnyOrderElementsOf(built);
    }
}
