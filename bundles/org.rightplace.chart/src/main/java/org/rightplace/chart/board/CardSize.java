package org.rightplace.chart.board;

/** How much of a block is shown. */
public enum CardSize {
    /** Title on up to two lines, detail and state. */
    CARD(4, 8, 2),
    /** One line. */
    LINE(4, 3, 1),
    /** A square with the initial of its state. */
    TILE(2, 3, 1);

    /** The width and height of a tile. */
    public static final double TILE_SIDE = 20;

    static final double PAD = 8;
    static final double BAR = 4;
    static final double TITLE_LINE = 18;
    static final double DETAIL_LINE = 17;
    static final double CHIP_LINE = 24;
    private static final double LINE_HEIGHT = 28;

    private final double radius;
    private final double gap;
    private final int titleLines;

    CardSize(double radius, double gap, int titleLines) {
        this.radius = radius;
        this.gap = gap;
        this.titleLines = titleLines;
    }

    double radius() {
        return radius;
    }

    /** The room between one block and the next. */
    public double gap() {
        return gap;
    }

    /** On how many lines a title may stand. */
    public int titleLines() {
        return titleLines;
    }

    /** How wide a title may be on one line in a card of a width. */
    public double titleWidth(double cardWidth) {
        return cardWidth - BAR - 2 * PAD;
    }

    /** How high a block is whose title takes so many lines. */
    public double height(int lines, boolean detail, boolean chip) {
        return switch (this) {
            case CARD -> 2 * PAD + lines * TITLE_LINE + (detail ? DETAIL_LINE : 0) + (chip ? CHIP_LINE : 0);
            case LINE -> LINE_HEIGHT;
            case TILE -> TILE_SIDE;
        };
    }
}
