package org.rightplace.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeatureTest {

    private static final Platform MAC = Platform.of("Mac OS X", "aarch64");

    @TempDir
    Path folder;

    @Test
    void readsLevelsBundlesAndTheWordWindow() throws Exception {
        Feature feature = Feature.read(write("core.feature", """
                # What every Rightplace has.

                1 slf4j-api
                3   org.eclipse.jface   window   # shows things
                """), MAC);

        assertThat(feature.entries()).containsExactly(
                new Feature.Entry(1, "slf4j-api", false),
                new Feature.Entry(3, "org.eclipse.jface", true));
    }

    @Test
    void namesTheToolkitOfThisMachine() throws Exception {
        Feature feature = Feature.read(write("core.feature", "3 org.eclipse.swt.${swt.platform} window"), MAC);

        assertThat(feature.entries()).extracting(Feature.Entry::bundle).containsExactly("org.eclipse.swt.cocoa.macosx.aarch64");
    }

    @ParameterizedTest
    @ValueSource(strings = {"org.rightplace.model", "0 org.rightplace.model", "4", "4 org.rightplace.model screen", "4 a window b"})
    void refusesALineItDoesNotUnderstandAndSaysWhich(String line) throws IOException {
        Path file = write("core.feature", "1 slf4j-api\n" + line);

        assertThatThrownBy(() -> Feature.read(file, MAC)).isInstanceOf(StartProblem.class)
                .hasMessageContaining(file.toString()).hasMessageContaining("line 2").hasMessageContaining("'" + line + "'");
    }

    @Test
    void readsAllFeaturesOfAFolderAndNothingElse() throws Exception {
        write("b.feature", "2 b");
        write("a.feature", "1 a");
        write("notes.txt", "not a feature");

        assertThat(Feature.readAll(folder, MAC)).extracting(f -> f.file().getFileName().toString())
                .containsExactly("a.feature", "b.feature");
    }

    @Test
    void saysWhereItLookedWhenThereAreNoFeatures() {
        Path nowhere = folder.resolve("nowhere");

        assertThatThrownBy(() -> Feature.readAll(nowhere, MAC)).isInstanceOf(StartProblem.class)
                .hasMessageContaining(nowhere.toString()).hasMessageContaining("Install Rightplace again");
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
