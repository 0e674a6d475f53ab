package org.rightplace.itests.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rightplace.itests.boot.Product;

/** What the product's jars have written out does what the compiler left to the Java machine. */
class WrittenOutTest {

    private static final String CHOOSING = "java/lang/runtime/SwitchBootstraps";

    @TempDir
    private Path temporary;

    @Test
    void doesTheSame() throws Exception {
        Path jar = jarOf("Choices", "Choices$All", "Choices$Shape", "Choices$Circle", "Choices$Square", "Choices$Colour", "Choices$None");
        writeOut(jar.getParent());

        try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
            Object said = loader.loadClass(Choices.class.getName()).getMethod("said").invoke(null);

            assertThat(said).isEqualTo(Choices.said());
        }
        assertThat(code(jar, "Choices$All")).doesNotContain("equals:()").contains("record$equals", "record$hashCode");
        assertThat(code(jar, "Choices")).contains("switch$0");
    }

    /** What is chosen by constants that may not be there is left: such are few, and none in what is shown first. */
    @Test
    void isDoneToTheProductsParts() throws Exception {
        Path parts = Product.installation().resolve("bundles");
        List<String> left = new ArrayList<>();
        try (JarFile jar = new JarFile(parts.resolve("org.rightplace.workbench.jar").toFile())) {
            for (JarEntry entry : jar.stream().filter(one -> one.getName().endsWith(".class")).toList()) {
                String code = code(jar, entry);
                if (code.contains(CHOOSING) && !code.contains("java/lang/Enum$EnumDesc")) {
                    left.add(entry.getName());
                }
            }
        }
        assertThat(left).isEmpty();
        try (JarFile jar = new JarFile(parts.resolve("org.rightplace.model.jar").toFile())) {
            assertThat(code(jar, jar.getJarEntry("org/rightplace/model/Place.class"))).contains("record$equals", "record$hashCode");
        }
    }

    @Test
    void leavesAJarAloneThatHasNothingOfTheKind() throws Exception {
        Path jar = jarOf("Choices$Colour");
        byte[] before = Files.readAllBytes(jar);

        writeOut(jar.getParent());

        assertThat(Files.readAllBytes(jar)).as("the jar, byte by byte").satisfies(after -> assertThat(Arrays.equals(after, before)).isTrue());
        try (Stream<Path> files = Files.list(jar.getParent())) {
            assertThat(files).containsExactly(jar);
        }
    }

    private static void writeOut(Path folder) throws IOException, InterruptedException {
        Path product = Product.installation();
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-cp", product.resolve("bundles/asm.jar").toString(),
                product.resolve("../../assembly/WriteOut.java").normalize().toString(), folder.toString())
                .redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
    }

    private Path jarOf(String... classes) throws IOException {
        Path jar = Files.createDirectories(temporary.resolve("jars")).resolve("some.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (String name : classes) {
                String path = WrittenOutTest.class.getPackageName().replace('.', '/') + "/" + name + ".class";
                out.putNextEntry(new JarEntry(path));
                try (InputStream code = Objects.requireNonNull(WrittenOutTest.class.getClassLoader().getResourceAsStream(path), path)) {
                    code.transferTo(out);
                }
            }
        }
        return jar;
    }

    private static String code(Path jar, String name) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            return code(file, file.getJarEntry(WrittenOutTest.class.getPackageName().replace('.', '/') + "/" + name + ".class"));
        }
    }

    private static String code(JarFile file, JarEntry entry) throws IOException {
        return new String(file.getInputStream(entry).readAllBytes(), StandardCharsets.ISO_8859_1);
    }
}
