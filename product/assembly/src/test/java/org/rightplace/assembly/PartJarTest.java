package org.rightplace.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartJarTest {

    @TempDir
    Path folder;

    private Path jar;

    @BeforeEach
    void write() throws IOException {
        jar = folder.resolve("part.jar");
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().putValue("Bundle-SymbolicName", "part");
        manifest.getEntries().put("a/Plain.class", new Attributes());
        manifest.getEntries().get("a/Plain.class").putValue("SHA-256-Digest", "abc");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
            for (String name : new String[] {
                "META-INF/SOMEBODY.SF", "META-INF/SOMEBODY.RSA", "a/Plain.class", "a/Two.class", "a/Two$Inner.class", "a/text.txt",
                "META-INF/versions/17/a/Two.class"}) {
                out.putNextEntry(new JarEntry(name));
                out.write(name.getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    @Test
    void classesThatNewerMachinesHaveOthersForAreLeftAlone() throws IOException {
        assertThat(PartJar.read(jar).classFiles()).containsOnlyKeys("a/Plain");
    }

    @Test
    void aClassIsFoundByItsName() throws IOException {
        assertThat(PartJar.read(jar).classFile("a/Plain")).asString().isEqualTo("a/Plain.class");
        assertThat(PartJar.read(jar).classFile("a/None")).isNull();
    }

    @Test
    void signaturesGoAndAllElseStays() throws IOException {
        PartJar.read(jar).rewrite(Map.of());
        try (JarFile file = new JarFile(jar.toFile())) {
            assertThat(file.stream().map(JarEntry::getName)).containsExactly(
                    "META-INF/MANIFEST.MF", "a/Plain.class", "a/Two.class", "a/Two$Inner.class", "a/text.txt", "META-INF/versions/17/a/Two.class");
            assertThat(file.getManifest().getMainAttributes().getValue("Bundle-SymbolicName")).isEqualTo("part");
            assertThat(file.getManifest().getEntries()).isEmpty();
            assertThat(file.getInputStream(file.getEntry("a/text.txt"))).hasContent("a/text.txt");
        }
    }

    @Test
    void nothingIsCompressed() throws IOException {
        PartJar.read(jar).rewrite(Map.of());
        try (JarFile file = new JarFile(jar.toFile())) {
            assertThat(file.stream()).extracting(ZipEntry::getMethod).containsOnly(ZipEntry.STORED);
        }
    }

    @Test
    void changedClassesTakeThePlaceOfTheOldAndNewOnesAreAdded() throws IOException {
        PartJar.read(jar).rewrite(Map.of("a/Plain", new byte[] {1}, "a/New", new byte[] {2}));
        PartJar written = PartJar.read(jar);
        assertThat(written.classFile("a/Plain")).containsExactly(1);
        assertThat(written.classFile("a/New")).containsExactly(2);
    }

    @Test
    void theSamePartAlwaysMakesTheSameJar() throws IOException {
        Path again = Files.copy(jar, folder.resolve("again.jar"));
        PartJar.read(jar).rewrite(Map.of("a/New", new byte[] {2}));
        PartJar.read(again).rewrite(Map.of("a/New", new byte[] {2}));
        assertThat(jar).hasSameBinaryContentAs(again);
    }
}
