package org.rightplace.workbench.internal.theme;

import java.util.stream.Stream;

/** Which set of colours the user wants. */
public enum Appearance {
    /** As the desktop is set. */
    DESKTOP("Follow the desktop"),
    /** Dark on light. */
    LIGHT("Light"),
    /** Light on dark. */
    DARK("Dark"),
    /** The strongest contrast, dark on light. */
    HIGH_CONTRAST_LIGHT("High contrast, light"),
    /** The strongest contrast, light on dark. */
    HIGH_CONTRAST_DARK("High contrast, dark");

    private final String label;

    Appearance(String label) {
        this.label = label;
    }

    /** What users call it. */
    public String label() {
        return label;
    }

    /** The word it is remembered by. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** The appearance remembered by this word, or {@link #DESKTOP} for any other. */
    public static Appearance of(String word) {
        return Stream.of(values()).filter(one -> one.word().equals(word)).findFirst().orElse(DESKTOP);
    }

    ColourSet colours(boolean desktopDark, boolean desktopHighContrast) {
        return switch (this) {
            case LIGHT -> ColourSets.LIGHT;
            case DARK -> ColourSets.DARK;
            case HIGH_CONTRAST_LIGHT -> ColourSets.HIGH_CONTRAST_LIGHT;
            case HIGH_CONTRAST_DARK -> ColourSets.HIGH_CONTRAST_DARK;
            case DESKTOP -> ofDesktop(desktopDark, desktopHighContrast);
        };
    }

    static ColourSet ofDesktop(boolean dark, boolean highContrast) {
        if (highContrast) {
            return dark ? ColourSets.HIGH_CONTRAST_DARK : ColourSets.HIGH_CONTRAST_LIGHT;
        }
        return dark ? ColourSets.DARK : ColourSets.LIGHT;
    }
}
