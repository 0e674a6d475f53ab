package org.rightplace.workbench.internal.window;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/**
 * The product's sign on the frame of its window and of its dialogs, in the task bar and in the list of windows. It is drawn in
 * {@code rightplace.svg} and kept in the sizes that desktops ask for, since they know no other form.
 */
final class WindowIcon {

    private static final int[] SIZES = {16, 24, 32, 48, 64, 128};

    private WindowIcon() {}

    /** Gives the sign to a window, which keeps it until it is disposed of, and to the dialogs that it opens. */
    static void put(Shell shell) {
        var images = IntStream.of(SIZES).mapToObj(size -> read(shell.getDisplay(), size)).toArray(Image[]::new);
        shell.setImages(images);
        Window.setDefaultImages(images);
        shell.addListener(SWT.Dispose, event -> {
            Window.setDefaultImages(new Image[0]);
            Stream.of(images).forEach(Image::dispose);
        });
    }

    private static Image read(Display display, int size) {
        var name = "/icon/rightplace-" + size + ".png";
        try (var in = WindowIcon.class.getResourceAsStream(name)) {
            return new Image(display, in);
        } catch (IOException e) {
            throw new UncheckedIOException("The icon " + name + " cannot be read.", e);
        }
    }
}
