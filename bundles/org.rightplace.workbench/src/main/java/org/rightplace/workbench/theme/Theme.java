package org.rightplace.workbench.theme;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;

/**
 * Colours, fonts, icons and spacing. Nothing that paints or lays out names a literal of its own. Resources belong to the
 * theme and must not be disposed of.
 */
public interface Theme {

    /** The step that spacing is made of, in points. */
    int STEP = 4;

    /** The space inside a pane, in points. */
    int PANE = 12;

    /** The space between panes, in points. */
    int GAP = 6;

    /** The height of a row where people compare, in points. */
    int ROW = 28;

    /** Whether this is the dark set. */
    boolean dark();

    /** Whether this is a high-contrast set. */
    boolean highContrast();

    /** The colour that a role has in this theme. */
    Color color(Role role);

    /**
     * The colour of a level.
     *
     * @param rank the level's position in the framework, 0 for the nearest
     * @param levels how many levels there are
     */
    Color level(int rank, int levels);

    /** The background tint of a level; see {@link #level(int, int)}. */
    Color levelTint(int rank, int levels);

    /** The desktop's font in one of the sizes and weights in use. */
    Font font(Type type);

    /** An icon of the workbench's set by name, such as {@code workstream}, in the colour of text. */
    Image icon(String name);

    /** Gives a control, and everything inside it, the colours and font of this theme. */
    void style(Control control);

    /** What a colour is for. */
    enum Role {
        /** Selection, links and the active perspective. */
        ACCENT,
        /** Text on top of the accent. */
        ON_ACCENT,
        /** The background of what is selected. */
        SELECTION,
        /** Text. */
        INK,
        /** Text of second importance. */
        SECOND,
        /** Marks that are not needed to understand; never text that matters. */
        THIRD,
        /** Lines between things. */
        LINE,
        /** The background of panes and bars. */
        PANE,
        /** The background of content. */
        PAPER,
        /** The window behind the panes. */
        WINDOW,
        /** Errors. */
        ERROR,
        /** Warnings. */
        WARNING,
        /** The background of something to look at. */
        WARNING_TINT,
        /** What is well. */
        GOOD,
        /** The ring around what has the keyboard. */
        FOCUS
    }

    /** The sizes and weights of type. */
    enum Type {
        /** 13 px. */
        BODY,
        /** 13 px semibold. */
        STRONG,
        /** 12 px. */
        SECONDARY,
        /** 16 px semibold: the title of an editor. */
        TITLE,
        /** 34 px: the one number a view exists for. */
        FIGURE,
        /** 11 px semibold, set in capitals: the head of a group. */
        GROUP
    }
}
