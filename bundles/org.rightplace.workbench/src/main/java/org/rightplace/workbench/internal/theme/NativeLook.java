package org.rightplace.workbench.internal.theme;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;
import org.rightplace.workbench.theme.Theme.Role;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks the desktop to draw its own controls, such as menus, arrows and scroll bars, so that they suit a set of colours.
 * SWT has no public way to say this; what there is for each desktop is called by name, and its absence does no harm.
 */
final class NativeLook {

    private static final Logger LOG = LoggerFactory.getLogger(NativeLook.class);
    private static final String INTERNAL = "org.eclipse.swt.internal.";
    private static final int PRIORITY = 800;

    private static long provider;

    private NativeLook() {}

    static void apply(ColourSet colours) {
        try {
            switch (SWT.getPlatform()) {
                case "gtk" -> {
                    call(List.of("gtk.OS"), "setDarkThemePreferred", colours.dark());
                    style(colours);
                }
                case "win32" -> call(List.of("win32.OS"), "setTheme", colours.dark());
                case "cocoa" -> call(List.of("cocoa.OS"), "setTheme", colours.dark());
                default -> { }
            }
        } catch (ReflectiveOperationException | LinkageError e) {
            LOG.debug("The desktop's own controls keep their look", e);
        }
    }

    private static void style(ColourSet colours) throws ReflectiveOperationException {
        var classes = List.of("gtk.GTK", "gtk3.GTK3", "gtk.GDK", "gtk.OS");
        if (provider == 0) {
            provider = (long) call(classes, "gtk_css_provider_new");
            var screen = call(classes, "gdk_screen_get_default");
            call(classes, "gtk_style_context_add_provider_for_screen", screen, provider, PRIORITY);
        }
        var css = css(colours).getBytes(StandardCharsets.UTF_8);
        call(classes, "gtk_css_provider_load_from_data", provider, css, (long) css.length, null);
    }

    /** Selections and heads of tables as the rest of the window has them; everything else stays the desktop's. */
    private static String css(ColourSet colours) {
        return """
                treeview.view:selected, treeview.view:selected:focus { background-color: %1$s; color: %2$s; }
                treeview.view.expander:selected, treeview.view.expander:selected:focus, .expander:selected { color: %2$s; }
                treeview.view header button { background-image: none; background-color: %3$s; color: %4$s;
                  border-color: %5$s; box-shadow: none; font-weight: 600; }
                menubar { background-color: %6$s; background-image: none; box-shadow: inset 0 -1px %5$s; }
                """.formatted(
                hex(colours.role(Role.SELECTION)),
                hex(colours.role(Role.INK)),
                hex(colours.role(Role.PANE)),
                hex(colours.role(Role.SECOND)),
                hex(colours.role(Role.LINE)),
                hex(colours.role(Role.PAPER)));
    }

    private static String hex(RGB rgb) {
        return "#%02X%02X%02X".formatted(rgb.red, rgb.green, rgb.blue);
    }

    private static Object call(List<String> classes, String name, Object... arguments) throws ReflectiveOperationException {
        for (var owner : classes) {
            var method = method(owner, name, arguments.length);
            if (method.isPresent()) {
                return invoke(method.get(), arguments);
            }
        }
        throw new NoSuchMethodException(name);
    }

    private static java.util.Optional<Method> method(String owner, String name, int parameters) throws ClassNotFoundException {
        return Stream.of(Class.forName(INTERNAL + owner, true, Display.class.getClassLoader()).getMethods())
                .filter(method -> method.getName().equals(name) && method.getParameterCount() == parameters)
                .findFirst();
    }

    private static Object invoke(Method method, Object... arguments) throws IllegalAccessException, InvocationTargetException {
        return method.invoke(null, arguments);
    }
}
