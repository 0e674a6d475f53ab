package org.rightplace.itests.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/**
 * A part that does not start before the window has answered. It leaves a file named {@code early} in the user's folder with
 * the titles of the windows that show while it starts, and closes them if there is a file named {@code close-early}.
 */
public final class WhileStarting implements BundleActivator {

    private static final int PATIENCE_SECONDS = 20;

    @Override
    public void start(BundleContext context) throws Exception {
        Thread first = Thread.getAllStackTraces().keySet().stream().filter(thread -> thread.getName().equals("main")).findFirst().orElseThrow();
        Display display = Display.findDisplay(first);
        CountDownLatch answered = new CountDownLatch(1);
        display.asyncExec(() -> {
            act(display, Path.of(context.getProperty("rightplace.home")));
            answered.countDown();
        });
        // A window that waits for the parts does not answer.
        answered.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    private static void act(Display display, Path home) {
        try {
            Files.writeString(home.resolve("early"), Arrays.stream(display.getShells()).filter(Shell::isVisible).map(Shell::getText).toList().toString());
            if (Files.exists(home.resolve("close-early"))) {
                Arrays.stream(display.getShells()).forEach(Shell::close);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop(BundleContext context) {
        // It holds nothing.
    }
}
