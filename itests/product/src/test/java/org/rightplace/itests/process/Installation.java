package org.rightplace.itests.process;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;

import org.osgi.framework.BundleActivator;
import org.osgi.framework.Constants;
import org.rightplace.itests.boot.Product;

/**
 * An installed product and a user of it, who has no screen.
 *
 * @param folder where the product is
 * @param user a folder that holds all that is the user's
 */
record Installation(Path folder, Path user) {

    /** The product under test, for a user with a folder of their own. */
    static Installation of(Path user) throws IOException {
        Files.createDirectories(user.resolve("work here"));
        return new Installation(Product.installation(), user);
    }

    /** A copy to be damaged. The jars are not copied but linked, so it costs little; removing one does not remove the other. */
    Installation copy(Path to) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path path : walk.filter(p -> !p.startsWith(folder.resolve("sdk"))).toList()) {
                Path target = to.resolve(folder.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else if (path.toString().endsWith(".jar")) {
                    Files.createLink(target, path);
                } else {
                    Files.copy(path, target, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
        return new Installation(to, user);
    }

    /** The user's data folder. */
    Path home() {
        return user.resolve("home");
    }

    /** The folder the user works in; its name has a space, as many have. */
    Path workingDirectory() {
        return user.resolve("work here");
    }

    /** All that the product has logged for the user. */
    String log() throws IOException {
        StringBuilder text = new StringBuilder();
        try (Stream<Path> files = Files.list(home().resolve("log"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".log")).toList()) {
                text.append(Files.readString(file));
            }
        }
        return text.toString();
    }

    Path sample() {
        return folder.resolve("samples/lancashire-and-south-cumbria");
    }

    /** Runs the product with these words and waits for its end. */
    Ran run(String... words) throws IOException, InterruptedException {
        return start(Map.of(), words).end();
    }

    Ran.Started start(Map<String, String> environment, String... words) throws IOException {
        Map<String, String> all = new HashMap<>();
        all.put("RIGHTPLACE_HOME", home().toString());
        all.put("RIGHTPLACE_CLASS_ARCHIVE", "no");
        all.put("DISPLAY", null);
        all.put("WAYLAND_DISPLAY", null);
        all.putAll(environment);
        List<String> command = new ArrayList<>(List.of(folder.resolve("rightplace").toString()));
        command.addAll(List.of(words));
        return Ran.start(workingDirectory(), all, command);
    }

    /** Adds a part for the window, with a class of its own that is called when it starts and stops. */
    void part(int level, String name, Class<? extends BundleActivator> activator) throws IOException {
        String code = activator.getName().replace('.', '/') + ".class";
        try (JarOutputStream jar = jar(level, name, activator.getName());
                InputStream content = activator.getClassLoader().getResourceAsStream(code)) {
            jar.putNextEntry(new JarEntry(code));
            content.transferTo(jar);
        }
    }

    /** Adds a part for the window that names a class to be called when it starts and stops, and does not have it. */
    void part(int level, String name, String activator) throws IOException {
        jar(level, name, activator).close();
    }

    private JarOutputStream jar(int level, String name, String activator) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().putValue(Constants.BUNDLE_MANIFESTVERSION, "2");
        manifest.getMainAttributes().putValue(Constants.BUNDLE_SYMBOLICNAME, name);
        manifest.getMainAttributes().putValue(Constants.BUNDLE_ACTIVATOR, activator);
        manifest.getMainAttributes().putValue(Constants.IMPORT_PACKAGE, "org.osgi.framework,org.eclipse.swt.widgets,org.eclipse.swt.graphics");
        Files.writeString(folder.resolve("features/" + name + ".feature"), level + " " + name + " window\n");
        return new JarOutputStream(Files.newOutputStream(folder.resolve("bundles/" + name + ".jar")), manifest);
    }
}
