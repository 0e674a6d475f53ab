package org.rightplace.itests.drive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Widget;
import org.osgi.util.tracker.ServiceTracker;
import org.rightplace.itests.boot.Product;

/** The product's window, or whichever of its dialogs is in front. */
public final class Window {

    private static Display display;

    private Window() {
    }

    /** Waits until the window shows. */
    public static void awaitOpen() throws InterruptedException {
        ServiceTracker<Display, Display> tracker = new ServiceTracker<>(Product.running().context(), Display.class.getName(), null);
        tracker.open();
        Waiting.until("the window publishes its display", () -> {
            if (Product.running().window().isDone()) {
                throw new AssertionError("The window ended before it showed", Product.running().window().handle((s, e) -> e).join());
            }
            return tracker.getService();
        });
        display = tracker.getService();
        Waiting.until("a shell is visible", () -> ask(() -> shells().isEmpty() ? null : Boolean.TRUE));
        settle();
    }

    /** Asks something of the widgets, on their thread. */
    public static <T> T ask(Supplier<T> question) {
        AtomicReference<T> answer = new AtomicReference<>();
        AtomicReference<Throwable> fault = new AtomicReference<>();
        display.syncExec(() -> {
            try {
                answer.set(question.get());
            } catch (RuntimeException | Error e) {
                fault.set(e);
            }
        });
        if (fault.get() != null) {
            throw new AssertionError("on the window's thread: " + fault.get(), fault.get());
        }
        return answer.get();
    }

    /** Does something to the widgets, on their thread. */
    public static void tell(Runnable deed) {
        ask(() -> {
            deed.run();
            return null;
        });
    }

    /** Waits until something about the widgets is true. */
    public static void await(String description, BooleanSupplier truth) {
        Waiting.until(description, () -> ask(truth::getAsBoolean) ? Boolean.TRUE : null);
    }

    /** Waits for a visible widget of this type for which the condition holds, in the front-most shell first. */
    public static <W extends Widget> W find(Class<W> type, String description, Predicate<W> condition) {
        return Waiting.until("a " + type.getSimpleName() + " " + description, () -> ask(() -> look(type, condition)));
    }

    /** Waits for a visible widget of this type with this text, tool tip or accessible name. */
    public static <W extends Widget> W find(Class<W> type, String name) {
        return find(type, "named '" + name + "'", widget -> Names.of(widget).contains(name));
    }

    /** Whether there is such a widget now. */
    public static <W extends Widget> boolean shows(Class<W> type, Predicate<W> condition) {
        return ask(() -> look(type, condition) != null);
    }

    /** All visible widgets of this type. */
    public static <W extends Widget> List<W> all(Class<W> type) {
        return ask(() -> {
            List<W> found = new ArrayList<>();
            shells().forEach(shell -> Widgets.walk(shell, widget -> {
                if (type.isInstance(widget)) {
                    found.add(type.cast(widget));
                }
            }));
            return found;
        });
    }

    /** The visible shells, the front-most first. */
    public static List<Shell> shells() {
        List<Shell> shells = new ArrayList<>();
        for (Shell shell : display.getShells()) {
            if (!shell.isDisposed() && shell.isVisible()) {
                shells.addFirst(shell);
            }
        }
        return shells;
    }

    /** The display that everything is on. */
    public static Display display() {
        return display;
    }

    /** Waits until all that was to happen on the window's thread has happened, and all is painted. */
    public static void settle() {
        for (int round = 0; round < 3; round++) {
            tell(() -> shells().forEach(Shell::layout));
            tell(() -> shells().forEach(Composite::update));
            display.syncExec(() -> {
                // Having run, it shows that what was queued before it has run.
            });
        }
    }

    /** Waits until the screen has given out all events, and the window has taken them from the queue. */
    static void catchUp() {
        // A screen answers in turn, and so after the events before.
        tell(() -> screen(new Rectangle(0, 0, 1, 1)));
        display.syncExec(() -> {
            // Having run, it shows that the events have been taken from the queue.
        });
    }

    /** Photographs the screen into the build output. */
    public static void photograph(String name) throws IOException {
        settle();
        save(ask(Window::screen), name);
    }

    /** Photographs the product's own window, whatever its size, into the build output; the name may begin with a folder's. */
    public static void photographWindow(String name) throws IOException {
        settle();
        save(ask(() -> {
            Shell shell = shells().getLast();
            // What the desktop says of a window's place may or may not count the title it puts above.
            Rectangle inside = display.map(shell, null, shell.getClientArea());
            Rectangle whole = shell.getMaximized() ? display.getBounds() : shell.getBounds().union(inside);
            return screen(whole.intersection(display.getBounds()));
        }), name);
    }

    private static void save(ImageData picture, String name) throws IOException {
        Path file = Path.of(System.getProperty("rightplace.screenshots")).resolve(name + ".png");
        Files.createDirectories(file.getParent());
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] {picture};
        // A picture larger on disk is there sooner.
        loader.compression = 1;
        loader.save(file.toString(), SWT.IMAGE_PNG);
    }

    /** The pixels of the whole screen. */
    public static ImageData screen() {
        return screen(display.getBounds());
    }

    /** The pixels of a part of the screen. */
    public static ImageData screen(Rectangle bounds) {
        Image image = new Image(display, bounds.width, bounds.height);
        GC gc = new GC(display);
        try {
            gc.copyArea(image, bounds.x, bounds.y);
            return image.getImageData();
        } finally {
            gc.dispose();
            image.dispose();
        }
    }

    /** The pixels of a control. */
    public static ImageData pixels(Control control) {
        return ask(() -> {
            Rectangle bounds = control.getBounds();
            Image image = new Image(display, bounds.width, bounds.height);
            GC gc = new GC(control);
            try {
                gc.copyArea(image, 0, 0);
                return image.getImageData();
            } finally {
                gc.dispose();
                image.dispose();
            }
        });
    }

    /** Closes every shell as a user would, the front-most first, until the window has ended. */
    public static void close() {
        Waiting.until("all shells close", () -> {
            try {
                display.asyncExec(() -> shells().stream().findFirst().ifPresent(Shell::close));
            } catch (SWTException e) {
                if (e.code != SWT.ERROR_DEVICE_DISPOSED) {
                    throw e;
                }
            }
            return Product.running().window().isDone() ? Boolean.TRUE : null;
        });
    }

    private static <W extends Widget> W look(Class<W> type, Predicate<W> condition) {
        return shells().stream()
                .map(shell -> Widgets.first(shell, widget -> type.isInstance(widget) && condition.test(type.cast(widget))))
                .filter(Objects::nonNull)
                .map(type::cast)
                .findFirst().orElse(null);
    }
}
