package org.rightplace.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

import javax.xml.parsers.DocumentBuilderFactory;

import org.apache.felix.framework.FrameworkFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;
import org.w3c.dom.Element;

class PartIndexTest {

    private static final String COMPONENT = """
            <?xml version="1.0" encoding="UTF-8"?>
            <scr:component xmlns:scr="http://www.osgi.org/xmlns/scr/v1.4.0" name="%s">
              <implementation class="%s"/>
            </scr:component>
            """;

    @TempDir
    private Path folder;

    private Path plain;
    private Path window;
    private List<Feature.Entry> entries;

    @BeforeEach
    void makeParts() throws Exception {
        plain = jar("plain", Map.of(Constants.IMPORT_PACKAGE, "org.example.nobody.has"), Map.of("words.txt", "hello"));
        window = jar("window", Map.of("Service-Component", "OSGI-INF/a.xml, OSGI-INF/b.xml"),
                Map.of("OSGI-INF/a.xml", COMPONENT.formatted("a", "A"), "OSGI-INF/b.xml", COMPONENT.formatted("b", "Büro")));
        entries = List.of(new Feature.Entry(4, "plain", true), new Feature.Entry(4, "plain", false), new Feature.Entry(4, "window", true));
    }

    @Test
    void saysTheSameWhenItIsReadAgain() throws Exception {
        var index = index();

        assertThat(index.part(window)).get().satisfies(part -> {
            assertThat(part.window()).isTrue();
            assertThat(part.size()).isEqualTo(Files.size(window));
            assertThat(part.headers()).containsEntry("Bundle-SymbolicName", "window");
        });
        assertThat(index.part(plain)).get().satisfies(part -> {
            assertThat(part.window()).as("without a screen one of the features still needs it").isFalse();
            assertThat(part.headers()).doesNotContainKey("Import-Package");
        });
        assertThat(index.part(folder.resolve("unknown.jar"))).isEmpty();
    }

    @Test
    void isForThePartsItWasMadeOfAndForThoseThatNeedNoScreen() throws Exception {
        assertThat(known(List.of(plain, window))).isTrue();
        assertThat(known(List.of(plain))).isTrue();
        assertThat(known(List.of(window))).as("what the window's part needs may be missing").isFalse();
        assertThat(known(List.of(plain, window, jar("other", Map.of(), Map.of())))).isFalse();
    }

    @Test
    void isForNoOtherJarOfTheSameName() throws Exception {
        Files.write(plain, new byte[] {0}, StandardOpenOption.APPEND);

        assertThat(known(index(), List.of(plain, window))).isTrue();
        var before = index();
        Files.write(plain, new byte[] {0}, StandardOpenOption.APPEND);
        assertThat(known(before, List.of(plain, window))).isFalse();
    }

    @Test
    void knowsAnotherJarOfTheSameNameAndSizeWhenThereIsTimeToLook() throws Exception {
        var before = index();
        long size = Files.size(plain);
        assertThat(before.foreign(List.of(plain, window))).isEmpty();
        jar("plain", Map.of(Constants.IMPORT_PACKAGE, "org.example.nobody.has"), Map.of("words.txt", "hallo"));

        assertThat(Files.size(plain)).as("or this proves nothing").isEqualTo(size);
        assertThat(known(before, List.of(plain, window))).as("a start does not look").isTrue();
        assertThat(before.foreign(List.of(plain, window))).containsExactly(plain);
        Files.write(plain, new byte[(int) size]);
        assertThat(before.foreign(List.of(plain, window))).as("not even a jar").containsExactly(plain);
    }

    @Test
    void handsThePartsDescriptorsOutInOne() throws Exception {
        inFramework(context -> {
            var part = context.get(window);

            assertThat(part.getHeaders().get("Service-Component")).isEqualTo(IndexedPart.COMPONENTS);
            var found = Collections.list(part.findEntries("OSGI-INF", "all-components.xml", false));
            assertThat(found).hasSize(1);
            try (InputStream in = found.getFirst().openStream()) {
                var factory = DocumentBuilderFactory.newInstance();
                factory.setNamespaceAware(true);
                var components = factory.newDocumentBuilder().parse(in).getElementsByTagName("implementation");
                assertThat(List.of(components.item(0), components.item(1)))
                        .extracting(implementation -> ((Element) implementation).getAttribute("class")).containsExactly("A", "Büro");
            }
        });
    }

    @Test
    void aPartStartsWithoutWhatItImportsAndStillHasItsFiles() throws Exception {
        inFramework(context -> {
            var part = context.get(plain);
            part.start();

            assertThat(part.getState()).isEqualTo(Bundle.ACTIVE);
            assertThat(new String(part.getEntry("words.txt").openStream().readAllBytes(), StandardCharsets.UTF_8)).isEqualTo("hello");
            assertThat(part.getEntry("missing.txt")).isNull();
        });
    }

    private interface Look {
        void at(Map<Path, Bundle> parts) throws Exception;
    }

    private void inFramework(Look look) throws Exception {
        var jars = List.of(plain, window);
        var classPath = new ClassPath(Set.copyOf(jars), index(), getClass().getClassLoader()).forParts(jars);
        Framework framework = new FrameworkFactory().newFramework(
                Map.of(Constants.FRAMEWORK_STORAGE, folder.resolve("framework").toString()), classPath);
        framework.start();
        try {
            Map<Path, Bundle> parts = new LinkedHashMap<>();
            for (var jar : jars) {
                parts.put(jar, framework.getBundleContext().installBundle(classPath.location(jar)));
            }
            look.at(parts);
        } finally {
            framework.stop();
            framework.waitForStop(0);
        }
    }

    private boolean known(Collection<Path> jars) throws IOException {
        return known(index(), jars);
    }

    private static boolean known(PartIndex index, Collection<Path> jars) {
        return index.provedFor(new ArrayList<>(jars)) == index;
    }

    private PartIndex index() throws IOException {
        var file = folder.resolve("listing.parts");
        PartIndex.of(folder::resolve, entries).write(file);
        return PartIndex.read(file);
    }

    private Path jar(String name, Map<String, String> headers, Map<String, String> files) throws IOException {
        var jar = folder.resolve(name + ".jar");
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().putValue(Constants.BUNDLE_MANIFESTVERSION, "2");
        manifest.getMainAttributes().putValue(Constants.BUNDLE_SYMBOLICNAME, name);
        headers.forEach(manifest.getMainAttributes()::putValue);
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
            for (var file : files.entrySet()) {
                out.putNextEntry(new JarEntry(file.getKey()));
                out.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return jar;
    }
}
