package org.rightplace.workbench.internal.screen;

import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Widget;

/** What this package asks of the toolkit below SWT. SWT has no public way to it, so it is called by name. */
final class Gtk {

    private static final String INTERNAL = "org.eclipse.swt.internal.";

    private Gtk() {}

    static boolean used() {
        return "gtk".equals(SWT.getPlatform());
    }

    /** Whether the windows are shown by an X server, and not by Wayland. */
    static boolean onX11() throws ReflectiveOperationException {
        return (boolean) call("gtk.OS", "isX11", new Class<?>[0]);
    }

    /** The toolkit's window of a shell, in which the shell's own handle is only what holds the controls. */
    static long window(Shell shell) throws ReflectiveOperationException {
        long inside = Widget.class.getField("handle").getLong(shell);
        return (long) call("gtk3.GTK3", "gtk_widget_get_toplevel", new Class<?>[] {long.class}, inside);
    }

    /** Where native code finds a method of an object; each of the arguments, and what the method returns, is a long. */
    static long address(Object object, String method, int arguments) throws ReflectiveOperationException {
        var type = type("Callback");
        var callback = type.getConstructor(Object.class, String.class, int.class).newInstance(object, method, arguments);
        return (long) type.getMethod("getAddress").invoke(callback);
    }

    static void connect(long widget, String signal, long address) throws ReflectiveOperationException {
        call("gtk.OS", "g_signal_connect", new Class<?>[] {long.class, byte[].class, long.class, long.class},
                widget, (signal + "\0").getBytes(StandardCharsets.US_ASCII), address, 0L);
    }

    static void onIoError(long address) throws ReflectiveOperationException {
        call("gtk.OS", "XSetIOErrorHandler", new Class<?>[] {long.class}, address);
    }

    /** Goes on from now on when the screen's server refuses something; the toolkit would end the process. */
    static void ignoreErrors() throws ReflectiveOperationException {
        long display = (long) call("gtk.GDK", "gdk_display_get_default", new Class<?>[0]);
        call("gtk.GDK", "gdk_x11_display_error_trap_push", new Class<?>[] {long.class}, display);
    }

    static Object call(String owner, String name, Class<?>[] parameters, Object... arguments) throws ReflectiveOperationException {
        try {
            return type(owner).getMethod(name, parameters).invoke(null, arguments);
        } catch (InvocationTargetException e) {
            throw new ReflectiveOperationException(owner + "." + name + " failed", e.getCause());
        }
    }

    private static Class<?> type(String name) throws ClassNotFoundException {
        return Class.forName(INTERNAL + name, true, Display.class.getClassLoader());
    }
}
