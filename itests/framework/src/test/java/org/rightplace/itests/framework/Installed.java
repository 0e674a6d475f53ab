package org.rightplace.itests.framework;

import static org.ops4j.pax.exam.CoreOptions.bundle;
import static org.ops4j.pax.exam.CoreOptions.composite;
import static org.ops4j.pax.exam.CoreOptions.junitBundles;
import static org.ops4j.pax.exam.CoreOptions.systemPackages;
import static org.ops4j.pax.exam.CoreOptions.systemProperty;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;

import org.ops4j.pax.exam.Option;
import org.rightplace.launcher.Feature;
import org.rightplace.launcher.Platform;
import org.osgi.framework.Constants;

/** The assembled product as Pax Exam's options. Only used outside the framework. */
final class Installed {

    /** Starts itself what is put into a user's folder; here the tests do that. */
    private static final String PLUGIN_WATCHER = "org.apache.felix.fileinstall";

    private Installed() {
    }

    /** The headless parts of these features, with what they need of the framework. */
    static Option headless(String... features) throws Exception {
        List<Option> options = new ArrayList<>();
        for (Feature.Entry entry : entries(List.of(features))) {
            if (!entry.window() && !entry.bundle().equals(PLUGIN_WATCHER)) {
                var part = bundle("reference:" + jar(entry).toUri()).startLevel(entry.level());
                options.add(entry.asked() || fragment(jar(entry)) ? part.noStart() : part.start());
            }
        }
        options.add(framework());
        return composite(options.toArray(Option[]::new));
    }

    private static boolean fragment(Path jar) throws Exception {
        try (var file = new JarFile(jar.toFile())) {
            return file.getManifest().getMainAttributes().getValue(Constants.FRAGMENT_HOST) != null;
        }
    }

    /** An empty framework such as the launcher makes, for JUnit to run in. */
    static Option framework() {
        return composite(
                junitBundles(),
                systemPackages("org.rightplace.launch;version=\"2.0.0\""),
                systemProperty("org.ops4j.pax.logging.DefaultServiceLog.level").value("WARN"));
    }

    /** The names of the features. */
    static List<String> features() throws Exception {
        return Feature.readAll(product().resolve("features"), Platform.here()).stream().map(Installed::name).toList();
    }

    /** The jars of these features, those of lower levels first. */
    static List<Path> jars(List<String> features) throws Exception {
        return entries(features).stream().map(Installed::jar).toList();
    }

    private static List<Feature.Entry> entries(List<String> features) throws Exception {
        return Feature.readAll(product().resolve("features"), Platform.here()).stream()
                .filter(feature -> features.contains(name(feature)))
                .flatMap(feature -> feature.entries().stream())
                .sorted((one, other) -> Integer.compare(one.level(), other.level()))
                .distinct().toList();
    }

    private static String name(Feature feature) {
        return feature.file().getFileName().toString().replaceFirst("\\.feature$", "");
    }

    private static Path jar(Feature.Entry entry) {
        return product().resolve("bundles").resolve(entry.bundle() + ".jar");
    }

    private static Path product() {
        return Path.of(System.getProperty("rightplace.product")).toAbsolutePath().normalize();
    }
}
