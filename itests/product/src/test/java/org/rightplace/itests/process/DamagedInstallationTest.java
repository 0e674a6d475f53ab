package org.rightplace.itests.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Constants;

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
        for (String part : new String[] {"org.eclipse.jface", "org.rightplace.workspace"}) {
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
        try (Stream<Path> logs = Files.list(product.home().resolve("log"))) {
            assertThat(logs.filter(file -> file.toString().endsWith(".log"))).anySatisfy(log -> assertThat(log).content()
                    .contains("The part org.example.late does not start")
                    .as("the others start, or are said not to, all the same").contains("The part org.example.later does not start"));
        }
    }

    @Test
    void blamesNoPartWhenToldToEndWhileItStarts() throws Exception {
        String code = EndWhileStarting.class.getName().replace('.', '/') + ".class";
        try (JarOutputStream jar = part(4, "org.example.late", EndWhileStarting.class.getName())) {
            jar.putNextEntry(new JarEntry(code));
            jar.write(EndWhileStarting.class.getClassLoader().getResourceAsStream(code).readAllBytes());
        }

        Ran ran = product.start(Map.of("DISPLAY", System.getenv("DISPLAY"))).end();

        assertThat(ran.status()).isEqualTo(EndWhileStarting.TOLD);
        assertThat(ran.err()).isEmpty();
    }

    private void spoilt(int level, String part) throws IOException {
        part(level, part, part + ".NotThere").close();
    }

    private JarOutputStream part(int level, String name, String activator) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().putValue(Constants.BUNDLE_MANIFESTVERSION, "2");
        manifest.getMainAttributes().putValue(Constants.BUNDLE_SYMBOLICNAME, name);
        manifest.getMainAttributes().putValue(Constants.BUNDLE_ACTIVATOR, activator);
        manifest.getMainAttributes().putValue(Constants.IMPORT_PACKAGE, "org.osgi.framework");
        Files.writeString(product.folder().resolve("features/" + name + ".feature"), level + " " + name + " window\n");
        return new JarOutputStream(Files.newOutputStream(product.folder().resolve("bundles/" + name + ".jar")), manifest);
    }
}
