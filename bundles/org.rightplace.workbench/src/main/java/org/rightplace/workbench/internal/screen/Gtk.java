package org.rightplace.workbench.internal.screen;

import static org.rightplace.workbench.internal.toolkit.Toolkit.method;

import java.nio.charset.StandardCharsets;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Widget;
import org.rightplace.workbench.internal.toolkit.Toolkit;

/** What this package asks of the toolkit below SWT. SWT has no public way to it, so it is called by name. */
final class Gtk {

    private Gtk() {}

    static boolean used() {
        return "gtk".equals(SWT.getPlatform());
    }

    /** Whether the windows are shown by an X server, and not by Wayland. */
    static boolean onX11() throws ReflectiveOperationException {
        return ask(() -> (boolean) method("gtk.OS", "isX11", boolean.class).invokeExact());
    }

    /** The toolkit's window of a shell, in which the shell's own handle is only what holds the controls. */
    static long window(Shell shell) throws ReflectiveOperationException {
        long inside = Widget.class.getField("handle").getLong(shell);
        return ask(() -> (long) method("gtk3.GTK3", "gtk_widget_get_toplevel", long.class, long.class).invokeExact(inside));
    }

    /** Where native code finds a method of an object; each of the arguments, and what the method returns, is a long. */
    static long address(Object object, String method, int arguments) throws ReflectiveOperationException {
        var type = Toolkit.type("Callback");
        var callback = type.getConstructor(Object.class, String.class, int.class).newInstance(object, method, arguments);
        return (long) type.getMethod("getAddress").invoke(callback);
    }

    static void connect(long widget, String signal, long address) throws ReflectiveOperationException {
        var name = (signal + "\0").getBytes(StandardCharsets.US_ASCII);
        ask(() -> (int) method("gtk.OS", "g_signal_connect", int.class, long.class, byte[].class, long.class, long.class)
                .invokeExact(widget, name, address, 0L));
    }

    static void onIoError(long address) throws ReflectiveOperationException {
        ask(() -> (long) method("gtk.OS", "XSetIOErrorHandler", long.class, long.class).invokeExact(address));
    }

    /** Goes on from now on when the screen's server refuses something; the toolkit would end the process. */
    static void ignoreErrors() throws ReflectiveOperationException {
        ask(() -> {
            long display = (long) method("gtk.GDK", "gdk_display_get_default", long.class).invokeExact();
            method("gtk.GDK", "gdk_x11_display_error_trap_push", void.class, long.class).invokeExact(display);
            return display;
        });
    }

    /** A call of a function of the toolkit, with exactly the types it has: any other would need code made to fit them. */
    private interface Call<T> {
        T call() throws Throwable;
    }

    private static <T> T ask(Call<T> call) throws ReflectiveOperationException {
        try {
            return call.call();
        } catch (Error | ReflectiveOperationException e) {
            throw e;
        } catch (Throwable e) {
            throw new ReflectiveOperationException("The toolkit below SWT failed", e);
        }
    }
}
