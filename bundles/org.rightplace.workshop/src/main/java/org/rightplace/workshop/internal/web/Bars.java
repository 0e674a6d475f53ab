package org.rightplace.workshop.internal.web;

import static j2html.TagCreator.tag;

import j2html.tags.DomContent;

/** Small bars beside numbers. They repeat what the numbers say, and so are hidden from who listens to the page. */
final class Bars {

    private static final int WIDTH = 120;
    private static final int HEIGHT = 10;

    private Bars() {}

    /** How much of a whole. */
    static DomContent share(long part, long whole) {
        return share(whole == 0 ? 0 : (double) part / whole, "bar");
    }

    /**
     * A share from 0 to 1.
     *
     * @param kind the class that gives its colour
     */
    static DomContent share(double share, String kind) {
        return svg(WIDTH, HEIGHT)
                .with(
                        rect(0, WIDTH, HEIGHT).withClass("ground"),
                        rect(0, WIDTH * Math.clamp(share, 0, 1), HEIGHT).withClass(kind));
    }

    private static j2html.tags.ContainerTag<?> svg(int width, int height) {
        return (j2html.tags.ContainerTag<?>) tag("svg")
                .attr("viewBox", "0 0 %d %d".formatted(width, height))
                .attr("width", Integer.toString(width))
                .attr("height", Integer.toString(height))
                .attr("aria-hidden", "true")
                .attr("focusable", "false");
    }

    private static j2html.tags.ContainerTag<?> rect(double x, double width, int height) {
        return (j2html.tags.ContainerTag<?>) tag("rect")
                .attr("x", number(x))
                .attr("width", number(width))
                .attr("height", Integer.toString(height));
    }

    private static String number(double value) {
        return String.format(java.util.Locale.ROOT, "%.1f", value);
    }
}
