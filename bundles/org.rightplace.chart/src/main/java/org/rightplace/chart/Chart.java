package org.rightplace.chart;

/** A picture of values that can be drawn at any size and told in words. Charts do not change. */
public interface Chart {

    /** What it shows, as a heading. */
    String title();

    /** Every value it shows, in sentences, for those who cannot see it. */
    String description();

    /** The size it looks best at. */
    Size preferredSize();

    /** Draws itself from the origin to the size given, leaving the ground as it is. */
    void draw(Drawing drawing, Size size);
}
