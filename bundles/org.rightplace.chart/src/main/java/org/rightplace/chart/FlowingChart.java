package org.rightplace.chart;

/** A chart whose text flows into the width it is given, and which therefore needs the height that follows from it. */
public interface FlowingChart extends Chart {

    /** The height it needs at a width, with text as large as it is on a drawing. */
    double height(Drawing drawing, double width);
}
