package org.rightplace.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassPathJarTest {

    private static final List<String> BUNDLES = List.of(
            "asm-commons.jar", "asm.jar", "jackson-core.jar", "org.apache.aries.spifly.dynamic.bundle.jar", "org.eclipse.swt.gtk.linux.x86_64.jar",
            "org.rightplace.alignment.jar", "org.rightplace.workbench.jar");

    private final ClassPathJar jar = new ClassPathJar("org.eclipse.swt.gtk.linux.x86_64.jar");

    @Test
    void whatIsNeededFirstComesFirst() {
        assertThat(jar.classPath(BUNDLES)).containsExactly(
                "org.rightplace.launcher.jar", "org.rightplace.launch.jar", "../bundles/asm.jar",
                "../bundles/org.apache.aries.spifly.dynamic.bundle.jar", "../bundles/org.rightplace.workbench.jar",
                "../bundles/org.eclipse.swt.gtk.linux.x86_64.jar", "../bundles/jackson-core.jar", "org.apache.felix.framework.jar",
                "../bundles/org.rightplace.alignment.jar", "../bundles/asm-commons.jar");
    }

    @Test
    void theMachineIsToldWhatToRun(@TempDir Path folder) throws Exception {
        jar.write(folder.resolve("listing.jar"), BUNDLES);
        try (JarFile written = new JarFile(folder.resolve("listing.jar").toFile())) {
            Attributes attributes = written.getManifest().getMainAttributes();
            assertThat(attributes.getValue(Attributes.Name.MAIN_CLASS)).isEqualTo("org.rightplace.launcher.Main");
            assertThat(attributes.getValue(Attributes.Name.CLASS_PATH).split(" ")).containsExactlyElementsOf(jar.classPath(BUNDLES));
        }
    }
}
