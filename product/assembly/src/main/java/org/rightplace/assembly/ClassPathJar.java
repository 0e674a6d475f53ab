package org.rightplace.assembly;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A jar with nothing in it but what the machine needs to know to start the product with its parts on the class path: their
 * jars, in an order.
 *
 * <p>The machine opens one after the other until it finds a class. Before the program begins, it checks what it has archived of
 * the mediator of service loaders against classes that it has not archived because nobody used them, so that comes first. Next
 * is what the first picture is made of, in the order in which it is met, so that no other is opened before. Of the others ours
 * come first, so that where two jars have an implementation of the same service ours is found.
 */
final class ClassPathJar {

    private static final String LAUNCHER = "org.rightplace.launcher.jar";
    private static final String LAUNCH = "org.rightplace.launch.jar";
    private static final String FRAMEWORK = "org.apache.felix.framework.jar";
    private static final List<String> BESIDE = List.of(LAUNCHER, LAUNCH, FRAMEWORK);
    private static final Pattern MEDIATOR = Pattern.compile("(asm(-util)?|org\\.apache\\.aries\\.spifly\\..*)\\.jar");
    private static final Pattern OURS = Pattern.compile("org\\.rightplace\\..*");

    private final List<Pattern> order;

    /** @param toolkit the name of the jar with the toolkit for the system that the product is to run on */
    ClassPathJar(String toolkit) {
        order = List.of(
                exactly(LAUNCHER), exactly(LAUNCH), MEDIATOR, exactly("org.rightplace.workbench.jar"), exactly(toolkit),
                exactly("org.rightplace.workspace.jar"), exactly("org.rightplace.store.jar"), exactly("org.rightplace.model.jar"),
                exactly("jackson-core.jar"), exactly("org.eclipse.core.databinding.observable.jar"), exactly("org.eclipse.jface.databinding.jar"),
                exactly("org.eclipse.jface.jar"), exactly("org.eclipse.equinox.common.jar"), exactly("org.eclipse.core.commands.jar"),
                exactly(FRAMEWORK), OURS);
    }

    private static Pattern exactly(String jar) {
        return Pattern.compile(Pattern.quote(jar));
    }

    /**
     * Writes it.
     *
     * @param jar where, in a folder beside the bundles
     * @param bundles the names of the jars in that of the bundles
     */
    void write(Path jar, Collection<String> bundles) throws IOException {
        Manifest manifest = new Manifest();
        Attributes attributes = manifest.getMainAttributes();
        attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        attributes.put(Attributes.Name.MAIN_CLASS, "org.rightplace.launcher.Main");
        attributes.put(Attributes.Name.CLASS_PATH, String.join(" ", classPath(bundles)));
        // SWT calls native code. Said here and not as an option, for which the machine would leave part of its class archive unused.
        attributes.putValue("Enable-Native-Access", "ALL-UNNAMED");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        manifest.write(bytes);
        try (StoredJar written = new StoredJar(jar)) {
            written.put(JarFile.MANIFEST_NAME, bytes.toByteArray());
        }
    }

    /** Where the jars are, from the folder of this one, in their order. */
    List<String> classPath(Collection<String> bundles) {
        return Stream.concat(BESIDE.stream(), bundles.stream())
                .sorted(Comparator.comparingInt(this::turn).thenComparing(Comparator.naturalOrder()))
                .map(name -> BESIDE.contains(name) ? name : "../bundles/" + name)
                .toList();
    }

    private int turn(String name) {
        int turn = 0;
        while (turn < order.size() && !order.get(turn).matcher(name).matches()) {
            turn++;
        }
        return turn;
    }
}
