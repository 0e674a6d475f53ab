package org.rightplace.chart;

/**
 * How text is set. The family is the backend's: the desktop's own font on the screen, a common sans-serif on paper.
 *
 * @param size the font's size in the drawing's units
 * @param strong whether it is set semibold or bold
 */
public record TextStyle(double size, boolean strong) {

    /** What is read: 13. */
    public static final TextStyle BODY = new TextStyle(13, false);

    /** What explains: 12. */
    public static final TextStyle SECONDARY = new TextStyle(12, false);

    /** What heads a group: 11, strong. */
    public static final TextStyle LABEL = new TextStyle(11, true);

    public TextStyle {
        if (!(size > 0)) {
            throw new IllegalArgumentException("Text needs a size above nothing, not " + size + ".");
        }
    }

    /** The same, at another size. */
    public TextStyle withSize(double other) {
        return new TextStyle(other, strong);
    }

    /** The same, strong. */
    public TextStyle bold() {
        return new TextStyle(size, true);
    }
}
