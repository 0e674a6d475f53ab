package org.rightplace.chart;

/**
 * A way to lay out a spider.
 *
 * @param middle how far the centre is from the left edge of the area
 * @param radius from the centre to the rim
 * @param lines how many lines a label may take
 */
record SpiderWeb(double middle, double radius, int lines) {

    SpiderWeb withRadius(double other) {
        return new SpiderWeb(middle, other, lines);
    }
}
