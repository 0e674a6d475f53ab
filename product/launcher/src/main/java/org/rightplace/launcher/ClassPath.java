package org.rightplace.launcher;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.osgi.framework.BundleActivator;
import org.osgi.framework.connect.ConnectModule;
import org.osgi.framework.connect.ModuleConnector;

/**
 * Hands parts that are on the Java machine's class path to the framework as they are there. They keep their names, versions,
 * services and lifecycles, but their classes are loaded by the machine itself, which can archive them.
 */
final class ClassPath implements ModuleConnector {

    private static final String CONNECTED = "connect:";
    private static final String IN_PLACE = "reference:";

    private static final Logger LOG = Logger.getLogger(ClassPath.class.getName());

    private final Set<Path> jars;
    private final ClassLoader loader;

    ClassPath(Set<Path> jars, ClassLoader loader) {
        this.jars = Set.copyOf(jars);
        this.loader = loader;
    }

    /** That of this process: what its jar names in its manifest. */
    static ClassPath here() {
        Set<Path> jars = new HashSet<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            if (entry.endsWith(Feature.JAR)) {
                jars.addAll(named(Path.of(entry).toAbsolutePath()));
            }
        }
        return new ClassPath(jars, ClassPath.class.getClassLoader());
    }

    private static List<Path> named(Path jar) {
        try (JarFile file = new JarFile(jar.toFile())) {
            String names = file.getManifest() == null ? null : file.getManifest().getMainAttributes().getValue(Attributes.Name.CLASS_PATH);
            return names == null ? List.of() : Arrays.stream(names.split(" ")).map(name -> jar.resolveSibling(name).normalize()).toList();
        } catch (IOException e) {
            LOG.log(Level.INFO, e, () -> "The framework loads the classes of all parts, for it cannot be read what " + jar + " names");
            return List.of();
        }
    }

    /** Whether a part is there. */
    boolean has(Path part) {
        return jars.contains(part);
    }

    /** What loads the classes of the parts that are there. */
    ClassLoader loader() {
        return loader;
    }

    /** The location under which a part is installed: in place, if the framework is to load its classes and see to who sees which. */
    String location(Path part) {
        return has(part) ? CONNECTED + part : IN_PLACE + part.toUri();
    }

    @Override
    public Optional<ConnectModule> connect(String location) {
        return location.startsWith(CONNECTED)
                ? Optional.of(() -> new JarOnClassPath(Path.of(location.substring(CONNECTED.length())), loader))
                : Optional.empty();
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
