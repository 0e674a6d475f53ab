package org.rightplace.itests.troubled;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;

import org.osgi.framework.Constants;
import org.rightplace.itests.boot.Product;

/** A plugin's jar in the plugins folder of the product that runs. */
public final class PluginJar {

    private static final List<Class<?>> CLASSES = List.of(
            TroubledPlugin.class, Trouble.class, TroubledView.class, TroubledCommand.class, TroubledCriteria.class);
    private static final String IMPORTS = String.join(",", "org.osgi.framework", "org.eclipse.swt", "org.eclipse.swt.widgets",
            "org.rightplace.decision.spi", "org.rightplace.model", "org.rightplace.workbench.spi");

    private final Path file;

    private PluginJar(Path file) {
        this.file = file;
    }

    /** The place of a plugin's jar, which need not be there. */
    public static PluginJar named(String name) {
        return new PluginJar(Product.running().plugins().resolve(name + ".jar"));
    }

    /** Puts a plugin there that goes wrong in some way, in place of what was there. */
    public PluginJar put(String name, Trouble trouble, int version) throws IOException {
        return put(name, trouble, version, IMPORTS);
    }

    /** Puts a plugin there that needs a package which nobody has. */
    public PluginJar putUnresolvable(String name) throws IOException {
        return put(name, Trouble.NONE, 1, IMPORTS + ",org.example.missing");
    }

    /** Puts a file there that is no jar. */
    public PluginJar putBroken() throws IOException {
        return replace(Files.writeString(Files.createTempFile("broken", ".jar"), "half a download"));
    }

    /** Takes it out. */
    public void remove() throws IOException {
        Files.deleteIfExists(file);
    }

    private PluginJar put(String name, Trouble trouble, int version, String imports) throws IOException {
        Manifest manifest = new Manifest();
        Attributes headers = manifest.getMainAttributes();
        headers.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        headers.putValue(Constants.BUNDLE_MANIFESTVERSION, "2");
        headers.putValue(Constants.BUNDLE_SYMBOLICNAME, "org.example." + file.getFileName().toString().replace(".jar", ""));
        headers.putValue(Constants.BUNDLE_NAME, name);
        headers.putValue(Constants.BUNDLE_VERSION, version + ".0.0");
        headers.putValue(Constants.BUNDLE_ACTIVATOR, TroubledPlugin.class.getName());
        headers.putValue(Constants.IMPORT_PACKAGE, imports);
        headers.putValue(TroubledPlugin.TROUBLE, trouble.name());
        Path made = Files.createTempFile("plugin", ".jar");
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(made), manifest)) {
            for (Class<?> type : CLASSES) {
                add(jar, type.getName());
            }
            add(jar, TroubledView.class.getName() + "$1");
            add(jar, TroubledPlugin.class.getName() + "$1");
        }
        return replace(made);
    }

    private static void add(JarOutputStream jar, String type) throws IOException {
        String path = type.replace('.', '/') + ".class";
        try (InputStream bytes = PluginJar.class.getClassLoader().getResourceAsStream(path)) {
            if (bytes != null) {
                jar.putNextEntry(new ZipEntry(path));
                bytes.transferTo(jar);
            }
        }
    }

    private PluginJar replace(Path made) throws IOException {
        Files.move(made, file, StandardCopyOption.REPLACE_EXISTING);
        return this;
    }
}
