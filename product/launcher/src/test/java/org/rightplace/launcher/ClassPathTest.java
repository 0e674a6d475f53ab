package org.rightplace.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

import org.apache.felix.framework.FrameworkFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.wiring.BundleWiring;

class ClassPathTest {

    @TempDir
    private Path folder;

    private Path listed;
    private Path other;
    private ClassPath classPath;
    private Framework framework;

    @BeforeEach
    void start() throws Exception {
        listed = part("listed");
        other = part("other");
        classPath = new ClassPath(Set.of(listed), PartIndex.none(), getClass().getClassLoader());
        framework = new FrameworkFactory().newFramework(
                Map.of(Constants.FRAMEWORK_STORAGE, folder.resolve("framework").toString()), classPath);
        framework.start();
    }

    @AfterEach
    void stop() throws Exception {
        framework.stop();
        framework.waitForStop(0);
    }

    @Test
    void aPartThatIsThereHasItsNameAndItsFilesButTheMachinesClasses() throws Exception {
        Bundle part = started(listed);

        assertThat(part.getSymbolicName()).isEqualTo("listed");
        assertThat(part.adapt(BundleWiring.class).getClassLoader()).isSameAs(getClass().getClassLoader());
        assertThat(part.loadClass(getClass().getName())).isSameAs(getClass());
        assertThat(text(part)).isEqualTo("hello from listed");
        assertThat(part.findEntries("/", "*.txt", true).nextElement().getPath()).endsWith("hello.txt");
    }

    @Test
    void aPartThatIsNotThereIsKeptApart() throws Exception {
        Bundle part = started(other);

        assertThat(part.adapt(BundleWiring.class).getClassLoader()).isNotSameAs(getClass().getClassLoader());
        assertThat(text(part)).isEqualTo("hello from other");
    }

    @Test
    void anIndexThatIsMissingOrCutOffIsDoneWithout() throws Exception {
        Path jar = folder.resolve("names.jar");
        assertThat(ClassPath.index(jar)).isEmpty();

        Path index = folder.resolve("names" + PartIndex.SUFFIX);
        PartIndex.of(name -> listed, List.of(new Feature.Entry(4, "listed", false))).write(index);
        assertThat(ClassPath.index(jar)).isPresent();

        byte[] whole = Files.readAllBytes(index);
        for (int length = 0; length < whole.length; length += 7) {
            Files.write(index, Arrays.copyOf(whole, length));
            assertThat(ClassPath.index(jar)).as("%d bytes", length).isEmpty();
        }
    }

    @Test
    void aClassIsKnownToBeOfThePartThatItCameWith() throws Exception {
        Bundle part = started(listed);
        Path own = Path.of(getClass().getProtectionDomain().getCodeSource().getLocation().toURI());

        assertThat(FrameworkUtil.getBundle(getClass())).isNull();
        PartOfClass.remember(own, part);

        assertThat(FrameworkUtil.getBundle(getClass())).isSameAs(part);
        assertThat(FrameworkUtil.getBundle(String.class)).isNull();
    }

    private Bundle started(Path jar) throws Exception {
        Bundle bundle = framework.getBundleContext().installBundle(classPath.location(jar));
        bundle.start();
        return bundle;
    }

    private static String text(Bundle part) throws Exception {
        try (InputStream in = part.getEntry("hello.txt").openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private Path part(String name) throws Exception {
        Path jar = folder.resolve(name + ".jar");
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().putValue(Constants.BUNDLE_MANIFESTVERSION, "2");
        manifest.getMainAttributes().putValue(Constants.BUNDLE_SYMBOLICNAME, name);
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
            out.putNextEntry(new JarEntry("hello.txt"));
            out.write(("hello from " + name).getBytes(StandardCharsets.UTF_8));
        }
        return jar;
    }
}
