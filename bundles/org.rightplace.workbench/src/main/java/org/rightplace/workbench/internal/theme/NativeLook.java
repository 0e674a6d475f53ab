package org.rightplace.workbench.internal.theme;

import static org.rightplace.workbench.internal.toolkit.Toolkit.method;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
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

    // Above what SWT sets for single controls, or selected rows would keep arrows in the desktop's colour.
    private static final int PRIORITY = 800;

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    /** Whether the desktop took the style, and with it what that says of {@link StyleClass}es. */
    static boolean styles;

    private static long provider;
    private static boolean told;
    private static boolean dark;

    private NativeLook() {}

    static void apply(ColourSet colours) {
        styles = false;
        try {
            switch (SWT.getPlatform()) {
                case "gtk" -> gtk(colours);
                case "win32" -> method("win32.OS", "setTheme", void.class, boolean.class).invokeExact(colours.dark());
                case "cocoa" -> method("cocoa.OS", "setTheme", void.class, boolean.class).invokeExact(colours.dark());
                default -> { }
            }
        } catch (Throwable e) {
            if (e instanceof VirtualMachineError fatal) {
                throw fatal;
            }
            log().debug("The desktop's own controls keep their look", e);
        }
    }

    private static void gtk(ColourSet colours) throws Throwable {
        if (colours.dark() != (told ? dark : Display.isSystemDarkTheme())) {
            // The desktop reads all its styles again, so it is not told what is so already.
            method("gtk.OS", "setDarkThemePreferred", void.class, boolean.class).invokeExact(colours.dark());
            told = true;
            dark = colours.dark();
        }
        if (provider == 0) {
            provider = (long) method("gtk.GTK", "gtk_css_provider_new", long.class).invokeExact();
            long screen = (long) method("gtk.GDK", "gdk_screen_get_default", long.class).invokeExact();
            method("gtk3.GTK3", "gtk_style_context_add_provider_for_screen", void.class, long.class, long.class, int.class)
                    .invokeExact(screen, provider, PRIORITY);
        }
        var css = (css(colours) + (colours.dark() ? darkControls(colours) : "") + leading(colours)).getBytes(StandardCharsets.UTF_8);
        styles = (boolean) method(
                        "gtk3.GTK3", "gtk_css_provider_load_from_data", boolean.class, long.class, byte[].class, long.class, long[].class)
                .invokeExact(provider, css, (long) css.length, (long[]) null);
        if (!styles) {
            log().debug("The desktop did not understand the style it was given");
        }
    }

    /** Selections and heads of tables as the rest of the window has them, and bare fields; everything else stays the desktop's. */
    private static String css(ColourSet colours) {
        return """
                treeview.view:selected, treeview.view:selected:focus { background-color: %1$s; color: %2$s; }
                treeview.view.expander:selected, treeview.view.expander:selected:focus, .expander:selected { color: %2$s; }
                treeview.view header button { background-image: none; background-color: %3$s; color: %4$s;
                  border-color: %5$s; border-style: none none solid none; box-shadow: none; font-weight: 600; }
                treeview.view header button label { font-weight: 600; }
                button:checked { background-image: none; background-color: %1$s; box-shadow: none; }
                *:focus { outline-color: %8$s; outline-style: solid; outline-width: 2px; outline-offset: -2px; }
                treeview.view:focus { outline-width: 1px; }
                menubar { background-color: %6$s; background-image: none; box-shadow: inset 0 -1px %5$s; }
                menubar > menuitem { color: %2$s; }
                menubar > menuitem:disabled { color: %4$s; }
                scrollbar, scrollbar trough, scrolledwindow junction { background-image: none; background-color: %6$s; border-color: %6$s; }
                scrollbar slider { background-color: %7$s; }
                entry.%9$s { background-color: transparent; background-image: none; border-style: none; box-shadow: none;
                  min-height: 0; padding: 0; caret-color: %2$s; }
                """.formatted(
                hex(colours.role(Role.SELECTION)),
                hex(colours.role(Role.INK)),
                hex(colours.role(Role.PANE)),
                hex(colours.role(Role.SECOND)),
                hex(colours.role(Role.LINE)),
                hex(colours.role(Role.PAPER)),
                hex(colours.role(Role.THIRD)),
                hex(colours.role(Role.FOCUS)),
                StyleClass.BARE);
    }

    /**
     * Controls on dark paper. Not every desktop has its theme in the dark, and where it has none its buttons would stay
     * light under our light words, and its file dialogs would be a white glare.
     */
    private static String darkControls(ColourSet colours) {
        return """
                button, combobox button, combobox box button { background-image: none; background-color: %1$s; color: %2$s;
                  border-color: %3$s; box-shadow: none; text-shadow: none; -gtk-icon-shadow: none; }
                button:hover, button:checked, button:active { background-image: none; background-color: %4$s; color: %2$s; }
                button:disabled { background-image: none; background-color: %5$s; color: %6$s; }
                button:focus { outline-color: %7$s; outline-style: solid; outline-width: 2px; outline-offset: -3px; }
                check, radio { background-image: none; background-color: %5$s; border-color: %3$s; color: %2$s; box-shadow: none; }
                check:checked, radio:checked { background-color: %4$s; }
                entry, spinbutton, spinbutton entry { background-image: none; background-color: %5$s; color: %2$s;
                  border-color: %3$s; box-shadow: none; text-shadow: none; }
                entry:focus { border-color: %7$s; }
                entry image, combobox arrow { color: %2$s; }
                menu, .menu, .context-menu { background-color: %5$s; color: %2$s; border-color: %3$s; }
                menuitem, menuitem label { color: %2$s; text-shadow: none; }
                menuitem:hover { background-image: none; background-color: %4$s; }
                menuitem:disabled label { color: %6$s; }
                dialog, dialog box, messagedialog, messagedialog box, filechooser, filechooser box, filechooser actionbar,
                  filechooser actionbar box, filechooser stack, filechooser scrolledwindow, filechooser treeview.view,
                  filechooser placessidebar, placessidebar viewport, placessidebar list, placessidebar row {
                  background-image: none; background-color: %5$s; color: %2$s; border-color: %3$s; }
                placessidebar row box, placessidebar row revealer { background-color: transparent; }
                dialog label, messagedialog label, filechooser label, placessidebar label, placessidebar image { color: %2$s; }
                filechooser treeview.view:selected, placessidebar row:selected, placessidebar row:hover {
                  background-color: %4$s; color: %2$s; }
                """.formatted(
                hex(colours.role(colours.highContrast() ? Role.PAPER : Role.LINE)),
                hex(colours.role(Role.INK)),
                hex(colours.role(Role.THIRD)),
                hex(colours.role(Role.SELECTION)),
                hex(colours.role(Role.PAPER)),
                hex(colours.role(Role.SECOND)),
                hex(colours.role(Role.FOCUS)));
    }

    // The ring of the focus lies inside, for outside the window cuts it off. In high contrast they stay as the others are.
    private static String leading(ColourSet colours) {
        return colours.highContrast() ? "" : """
                button.%1$s { background-image: none; background-color: %2$s; border-color: %2$s; color: %3$s;
                  box-shadow: none; text-shadow: none; }
                button.%1$s label { color: %3$s; }
                button.%1$s:hover, button.%1$s:active { background-image: none; background-color: shade(%2$s, 0.9); }
                button.%1$s:focus { outline-style: none; box-shadow: inset 0 0 0 2px %4$s, inset 0 0 0 3px %3$s; border-color: %4$s; }
                """.formatted(
                StyleClass.LEADS,
                hex(colours.role(Role.ACCENT)),
                hex(colours.role(Role.ON_ACCENT)),
                hex(colours.role(Role.FOCUS)));
    }

    private static String hex(RGB rgb) {
        return "#" + HEX.toHexDigits((byte) rgb.red) + HEX.toHexDigits((byte) rgb.green) + HEX.toHexDigits((byte) rgb.blue);
    }

    private static Logger log() {
        return LoggerFactory.getLogger(NativeLook.class);
    }
}
