package org.rightplace.launcher;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.logging.Level;

import org.osgi.framework.BundleActivator;
import org.osgi.framework.connect.ConnectContent;
import org.osgi.framework.connect.ConnectModule;
import org.osgi.framework.connect.ModuleConnector;

/**
 * Hands parts that are on the Java machine's class path to the framework as they are there. They keep their names, versions,
 * services and lifecycles, but their classes are loaded by the machine itself, which can archive them.
 */
final class ClassPath implements ModuleConnector {

    private static final String CONNECTED = "connect:";
    private static final String IN_PLACE = "reference:";

    private final Set<Path> jars;
    private final PartIndex index;
    private final ClassLoader loader;

    ClassPath(Set<Path> jars, PartIndex index, ClassLoader loader) {
        this.jars = Set.copyOf(jars);
        this.index = index;
        this.loader = loader;
    }

    /** That of this process: what its jars name in their manifests, and the index that lies beside such a list. */
    static ClassPath here() {
        Set<Path> jars = new HashSet<>();
        PartIndex index = PartIndex.none();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            if (entry.endsWith(Feature.JAR)) {
                Path jar = Path.of(entry).toAbsolutePath();
                try (JarFile file = new JarFile(jar.toFile())) {
                    jars.addAll(named(file, jar));
                    index = index(jar).orElse(index);
                } catch (IOException e) {
                    LogFiles.of(ClassPath.class).log(Level.INFO, e, () -> "The framework loads the classes of all parts, for it cannot be read what " + jar + " names");
                }
            }
        }
        return new ClassPath(jars, index, ClassPath.class.getClassLoader());
    }

    private static Set<Path> named(JarFile file, Path jar) throws IOException {
        String names = file.getManifest() == null ? null : file.getManifest().getMainAttributes().getValue(Attributes.Name.CLASS_PATH);
        Set<Path> jars = new HashSet<>();
        if (names != null) {
            for (String name : names.split(" ")) {
                jars.add(jar.resolveSibling(name).normalize());
            }
        }
        return jars;
    }

    /** The index beside a jar that names the class path, if it can be read. */
    static Optional<PartIndex> index(Path jar) {
        Path index = jar.resolveSibling(jar.getFileName().toString().replace(Feature.JAR, PartIndex.SUFFIX));
        try {
            return Files.exists(index) ? Optional.of(PartIndex.read(index)) : Optional.empty();
        } catch (IOException | RuntimeException e) {
            // Cut off or not ours: the jars say the same, if not as fast.
            LogFiles.of(ClassPath.class).log(Level.INFO, e, () -> "The index of the parts cannot be used: " + index);
            return Optional.empty();
        }
    }

    /** The same for a choice of parts, with an index only if that is proved to be right for them. */
    ClassPath forParts(Collection<Path> parts) {
        return new ClassPath(jars, jars.containsAll(parts) ? index.provedFor(parts) : PartIndex.none(), loader);
    }

    /** Whether a part is there. */
    boolean has(Path part) {
        return jars.contains(part);
    }

    /** Those of some parts of which the index was not made, though it was taken to be. */
    List<Path> foreign(Collection<Path> parts) {
        return index.foreign(parts);
    }

    /** The location under which a part is installed: in place, if the framework is to load its classes and see to who sees which. */
    String location(Path part) {
        return has(part) ? CONNECTED + part : IN_PLACE + part.toUri();
    }

    @Override
    public Optional<ConnectModule> connect(String location) {
        return location.startsWith(CONNECTED)
                ? Optional.of(() -> content(Path.of(location.substring(CONNECTED.length()))))
                : Optional.empty();
    }

    private ConnectContent content(Path part) {
        JarOnClassPath jar = new JarOnClassPath(part, loader);
        return index.part(part).<ConnectContent>map(known -> new IndexedJar(known, jar)).orElse(jar);
    }

    @Override
    public void initialize(File storage, Map<String, String> configuration) {
        // Nothing is stored.
    }

    @Override
    public Optional<BundleActivator> newBundleActivator() {
        return Optional.empty();
    }
}
