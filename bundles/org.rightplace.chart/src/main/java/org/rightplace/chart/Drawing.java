package org.rightplace.chart;

/**
 * What a chart draws on. Lengths are in units that are pixels at a scale of one; a backend may scale them. What is drawn
 * later covers what was drawn before.
 */
public interface Drawing {

    /** The colours to draw in. */
    Palette palette();

    /** Draws a shape. */
    void draw(Shape shape, Paint paint);

    /**
     * Draws one line of text.
     *
     * @param text the text; line breaks and tabs in it count as spaces
     * @param at the point on its baseline that the anchor tells
     */
    void text(String text, Point at, Anchor anchor, TextStyle style, Color color);

    /** The room a line of text takes on this drawing. */
    TextSize measure(String text, TextStyle style);

    /**
     * Draws what belongs together.
     *
     * @param title what it is, for those who cannot see it
     * @param description more about it; may be empty
     * @param content draws it, onto this drawing
     */
    void group(String title, String description, Runnable content);

    /**
     * Draws what stands for something that can be pointed at. Where regions overlap the later one is meant.
     *
     * @param region what it stands for and where it is
     * @param content draws it, onto this drawing
     */
    void region(Region region, Runnable content);
}
