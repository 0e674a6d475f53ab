package org.rightplace.workbench.internal.layout;

/** A rectangle in points. */
public record Box(int x, int y, int width, int height) {

    /** Whether a point lies in it. */
    public boolean contains(int px, int py) {
        return px >= x && py >= y && px < x + width && py < y + height;
    }
}
