package org.rightplace.itests.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.util.tracker.ServiceTracker;
import org.osgi.util.tracker.ServiceTrackerCustomizer;

/**
 * A plugin for the product in a process of its own: once the window shows it leaves a file named {@code shown} in the user's
 * folder, and closes the window if there is a file named {@code close}.
 */
public final class WhenShown implements BundleActivator, ServiceTrackerCustomizer<Display, Display> {

    private BundleContext context;

    /** Puts the plugin into a folder as a jar. */
    static void install(Path folder) throws IOException {
        Manifest manifest = new Manifest();
        Attributes headers = manifest.getMainAttributes();
        headers.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        headers.putValue("Bundle-ManifestVersion", "2");
        headers.putValue("Bundle-SymbolicName", "org.example.whenshown");
        headers.putValue("Bundle-Activator", WhenShown.class.getName());
        headers.putValue("Import-Package", "org.osgi.framework,org.osgi.util.tracker,org.eclipse.swt.widgets,org.eclipse.swt.graphics");
        String file = WhenShown.class.getName().replace('.', '/') + ".class";
        Files.createDirectories(folder);
        try (OutputStream out = Files.newOutputStream(folder.resolve("whenshown.jar"));
                JarOutputStream jar = new JarOutputStream(out, manifest);
                InputStream code = WhenShown.class.getClassLoader().getResourceAsStream(file)) {
            jar.putNextEntry(new JarEntry(file));
            code.transferTo(jar);
        }
    }

    @Override
    public void start(BundleContext starting) {
        context = starting;
        new ServiceTracker<>(context, Display.class, this).open();
    }

    @Override
    public void stop(BundleContext stopping) {
        // The framework closes what was opened.
    }

    @Override
    public Display addingService(ServiceReference<Display> reference) {
        Display display = context.getService(reference);
        display.asyncExec(() -> act(display));
        return display;
    }

    @Override
    public void modifiedService(ServiceReference<Display> reference, Display display) {
        // Its properties are of no interest.
    }

    @Override
    public void removedService(ServiceReference<Display> reference, Display display) {
        context.ungetService(reference);
    }

    private void act(Display display) {
        try {
            Path home = Path.of(context.getProperty("rightplace.home"));
            Files.writeString(home.resolve("shown"), Arrays.stream(display.getShells()).map(Shell::getText).toList().toString());
            if (Files.exists(home.resolve("close"))) {
                Arrays.stream(display.getShells()).forEach(Shell::close);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
