package org.rightplace.chart.board;

/** How much of a block is shown. */
public enum CardSize {
    /** Title on up to three lines, detail on up to two, and state. */
    CARD(4, 8, 3, 2),
    /** One line. */
    LINE(4, 3, 1, 0),
    /** A square with the initial of its state. */
    TILE(2, 3, 1, 0);

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
    private final int detailLines;

    CardSize(double radius, double gap, int titleLines, int detailLines) {
        this.radius = radius;
        this.gap = gap;
        this.titleLines = titleLines;
        this.detailLines = detailLines;
    }

    double radius() {
        return radius;
    }

    /** The room between one block and the next. */
    public double gap() {
        return gap;
    }

    int titleLines() {
        return titleLines;
    }

    int detailLines() {
        return detailLines;
    }

    double textWidth(double cardWidth) {
        return cardWidth - BAR - 2 * PAD;
    }

    /** How high a block is whose texts take so many lines. */
    double height(int title, int detail, boolean chip) {
        return switch (this) {
            case CARD -> 2 * PAD + title * TITLE_LINE + detail * DETAIL_LINE + (chip ? CHIP_LINE : 0);
            case LINE -> LINE_HEIGHT;
            case TILE -> TILE_SIDE;
        };
    }

    /** How high every block is, where all are as high; what is shown in full is as high as it needs. */
    public double height() {
        return height(1, 1, true);
    }
}
