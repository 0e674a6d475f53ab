package org.rightplace.workbench.internal.screen;

import java.nio.charset.StandardCharsets;
import java.util.List;
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
        return (boolean) call("gtk.OS", "isX11", boolean.class, List.of());
    }

    /** The toolkit's window of a shell, in which the shell's own handle is only what holds the controls. */
    static long window(Shell shell) throws ReflectiveOperationException {
        long inside = Widget.class.getField("handle").getLong(shell);
        return (long) call("gtk3.GTK3", "gtk_widget_get_toplevel", long.class, List.of(long.class), inside);
    }

    /** Where native code finds a method of an object; each of the arguments, and what the method returns, is a long. */
    static long address(Object object, String method, int arguments) throws ReflectiveOperationException {
        var type = Toolkit.type("Callback");
        var callback = type.getConstructor(Object.class, String.class, int.class).newInstance(object, method, arguments);
        return (long) type.getMethod("getAddress").invoke(callback);
    }

    static void connect(long widget, String signal, long address) throws ReflectiveOperationException {
        call("gtk.OS", "g_signal_connect", int.class, List.of(long.class, byte[].class, long.class, long.class),
                widget, (signal + "\0").getBytes(StandardCharsets.US_ASCII), address, 0L);
    }

    static void onIoError(long address) throws ReflectiveOperationException {
        call("gtk.OS", "XSetIOErrorHandler", long.class, List.of(long.class), address);
    }

    /** Goes on from now on when the screen's server refuses something; the toolkit would end the process. */
    static void ignoreErrors() throws ReflectiveOperationException {
        long display = (long) call("gtk.GDK", "gdk_display_get_default", long.class, List.of());
        call("gtk.GDK", "gdk_x11_display_error_trap_push", void.class, List.of(long.class), display);
    }

    static Object call(String owner, String name, Class<?> result, List<Class<?>> parameters, Object... arguments)
            throws ReflectiveOperationException {
        var method = Toolkit.method(owner, name, result, parameters.toArray(Class<?>[]::new));
        try {
            return method.invokeWithArguments(arguments);
        } catch (Error e) {
            throw e;
        } catch (Throwable e) {
            throw new ReflectiveOperationException(owner + "." + name + " failed", e);
        }
    }
}
