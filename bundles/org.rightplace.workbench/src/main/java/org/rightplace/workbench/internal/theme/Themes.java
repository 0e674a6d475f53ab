package org.rightplace.workbench.internal.theme;

import org.eclipse.swt.widgets.Display;
import org.rightplace.workbench.internal.Signal;
import org.rightplace.workbench.internal.settings.Settings;
import org.rightplace.workbench.theme.Theme;

/** The theme in use, as the user or the desktop wants it. */
public final class Themes {

    /** The setting of which colours. */
    public static final String APPEARANCE = "appearance";

    /** The setting of how large text is, in per cent of what is designed. */
    public static final String TEXT_SIZE = "text.size";

    private final Display display;
    private final Settings settings;
    private final Signal<Theme> changed = new Signal<>();
    // Once the workbench has asked for dark or light controls, the desktop's own wish can no longer be told.
    private boolean desktopDark = Display.isSystemDarkTheme();
    private ColourSet colours;
    private StandardTheme theme;

    public Themes(Display display, Settings settings) {
        this.display = display;
        this.settings = settings;
        this.theme = make();
    }

    /** The theme in use. */
    public Theme current() {
        return theme;
    }

    /** What the user has chosen. */
    public Appearance appearance() {
        return Appearance.of(settings.get(APPEARANCE).orElse(""));
    }

    /**
     * Takes up that something about the desktop has changed. Applying a theme is itself such a change, so nothing happens
     * unless other colours are wanted than are shown.
     */
    public void desktopChanged() {
        if (appearance() == Appearance.DESKTOP) {
            desktopDark = Display.isSystemDarkTheme();
            if (wanted() != colours) {
                refresh();
            }
        }
    }

    /** How large text is, in per cent. */
    public int textSize() {
        return Math.clamp(settings.number(TEXT_SIZE, 100), 80, 200);
    }

    /** Chooses. */
    public void choose(Appearance appearance, int textSize) {
        settings.set(APPEARANCE, appearance.word());
        settings.set(TEXT_SIZE, Integer.toString(textSize));
        refresh();
    }

    /** Takes up what has been chosen, here or on the desktop. */
    public void refresh() {
        var before = theme;
        theme = make();
        changed.fire(theme);
        before.dispose();
    }

    /** Told when another theme is in use; afterwards the one before is disposed of. */
    public Signal<Theme> changed() {
        return changed;
    }

    /** Gives back what the theme holds. */
    public void dispose() {
        theme.dispose();
    }

    private StandardTheme make() {
        colours = wanted();
        NativeLook.apply(colours);
        return new StandardTheme(display, colours, textSize() / 100.0);
    }

    private ColourSet wanted() {
        return appearance().colours(desktopDark, display.getHighContrast());
    }
}
