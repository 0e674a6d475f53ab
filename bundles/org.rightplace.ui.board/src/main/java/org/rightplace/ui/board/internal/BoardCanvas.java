package org.rightplace.ui.board.internal;

import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.rightplace.chart.Bounds;
import org.rightplace.chart.Drawing;
import org.rightplace.chart.Palette;
import org.rightplace.chart.board.CardPainter;
import org.rightplace.chart.board.CardSize;
import org.rightplace.workbench.chart.ChartFonts;
import org.rightplace.workbench.chart.SwtDrawing;
import org.rightplace.workbench.chart.ThemePalette;
import org.rightplace.workbench.nattable.SteadyBars;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workspace.placements.Board;

/** Shows a board and scrolls it. Only what is in sight is drawn, so that thousands of blocks cost no more than dozens. */
final class BoardCanvas extends Canvas {

    private static final int STEP = 40;
    private static final int BELOW = 24;

    private final Theme theme;
    private final Palette palette;
    private final ChartFonts fonts;
    private Cards cards;
    private Board board = new Board(List.of(), 0, 0);
    private Board.Scope scope = Board.Scope.whole("");
    private CardSize size = CardSize.CARD;
    private BoardLayout layout;
    private Spot selected;
    private Hold hold;
    private boolean asking;
    private int laidOut;

    BoardCanvas(Composite parent, Theme theme) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.V_SCROLL | SWT.H_SCROLL);
        SteadyBars.on(this);
        this.theme = theme;
        this.palette = ThemePalette.of(theme);
        this.fonts = new ChartFonts(getDisplay(), theme.font(Theme.Type.BODY).getFontData()[0].getName());
        setBackground(theme.color(Theme.Role.PAPER));
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.Resize, event -> resized());
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        addListener(SWT.Dispose, event -> fonts.dispose());
        getVerticalBar().addListener(SWT.Selection, event -> redraw());
        getHorizontalBar().addListener(SWT.Selection, event -> redraw());
    }

    /** Shows a board. What was selected stays so if it is still there, wherever it has gone. */
    void show(Board next, Board.Scope nextScope, Cards nextCards, CardSize nextSize) {
        var before = selectedBlock();
        var column = Optional.ofNullable(selected).map(Spot::column).orElse(0);
        board = next;
        scope = nextScope;
        cards = nextCards;
        size = nextSize;
        hold = null;
        asking = false;
        selected = null;
        lay();
        before.flatMap(block -> blocks().find(block, column)).ifPresent(this::select);
        redraw();
    }

    /** Makes what is said of blocks be worked out again. */
    void freshen(Cards nextCards) {
        cards = nextCards;
        lay();
    }

    // A bar that is shown or hidden tells of another size too, and mostly not of another width.
    private void resized() {
        var area = getClientArea();
        if (layout != null && area.width == laidOut) {
            bars(area.width, area.height);
            redraw();
        } else {
            lay();
        }
    }

    private void lay() {
        var area = getClientArea();
        if (cards == null || area.width <= 0) {
            return;
        }
        boolean first = layout == null;
        var gc = new GC(this);
        try {
            var painter = new CardPainter(drawing(gc), size);
            layout = new BoardLayout(board, size, area.width, (block, column, width) ->
                    painter.height(cards.of(block, column), width));
        } finally {
            gc.dispose();
        }
        laidOut = area.width;
        bars(area.width, area.height);
        getDisplay().asyncExec(this::giveWay);
        if (first && selected != null) {
            // It was selected before there was room to show anything.
            show(selected);
        }
        redraw();
    }

    // A bar that has appeared takes of the width once the toolkit has put it there, and tells nobody; at the latest it is
    // there when the board is painted. A board that becomes narrower becomes no lower, so the bar stays.
    private void giveWay() {
        if (!isDisposed() && getClientArea().width < laidOut && getVerticalBar().isVisible()) {
            lay();
        }
    }

    private void bars(int width, int height) {
        var vertical = getVerticalBar();
        int high = (int) Math.ceil(layout.height());
        vertical.setVisible(high > height);
        vertical.setValues(Math.clamp(vertical.getSelection(), 0, Math.max(0, high - height)), 0, Math.max(1, high),
                Math.clamp(height, 1, Math.max(1, high)), STEP, Math.max(STEP, height - STEP));
        var horizontal = getHorizontalBar();
        int wide = (int) Math.ceil(layout.width());
        horizontal.setVisible(wide > width);
        horizontal.setValues(Math.clamp(horizontal.getSelection(), 0, Math.max(0, wide - width)), 0, Math.max(1, wide),
                Math.clamp(width, 1, Math.max(1, wide)), STEP, Math.max(STEP, width - STEP));
    }

    private Drawing drawing(GC gc) {
        return new SwtDrawing(gc, palette, fonts);
    }

    private void paint(GC gc) {
        var area = getClientArea();
        gc.setBackground(theme.color(Theme.Role.PAPER));
        gc.fillRectangle(area);
        if (layout == null || area.isEmpty()) {
            return;
        }
        if (area.width < laidOut) {
            getDisplay().asyncExec(this::giveWay);
        }
        var painter = new BoardPainter(drawing(gc), layout, cards, left(), top(), area.width, area.height);
        painter.grounds();
        painter.blocks(held().map(HeldBlock::everywhere).orElse(List.of()));
        if (selected != null && hold == null) {
            painter.selected(selected, isFocusControl());
        }
        painter.heads(-1);
        held().ifPresent(held -> paint(painter, held, area.height));
    }

    private void paint(BoardPainter painter, HeldBlock held, int height) {
        // Once it is let go over a column there is no other way any more.
        var tray = held.tray().filter(there -> !asking || hold.overTray());
        tray.ifPresent(there -> painter.tray(there, hold.overTray()));
        if (!hold.overTray()) {
            painter.target(hold.over(), tray.map(Bounds::y).orElse((double) height));
        }
        painter.ghost(blocks().at(hold.from()), hold.overTray() ? hold.from().column() : hold.over(), held.ghost());
    }

    /** The block that is held, as it is in what can be seen now. */
    Optional<HeldBlock> held() {
        var area = getClientArea();
        return hold().map(held -> new HeldBlock(
                held, asking, blocks(), scope, layout, new Bounds(left(), top(), area.width, area.height)));
    }

    /** Where a held block can be let go that is to be placed no longer. */
    Optional<Bounds> tray() {
        return held().flatMap(HeldBlock::tray);
    }

    /** What a block held at a point of the canvas is over: a column, or the tray. */
    int over(int x, int y) {
        return tray().filter(tray -> y >= tray.y()).isPresent() ? Hold.TRAY : columnAt(x);
    }

    /** Below a block, for what is opened on it from the keyboard. */
    Point below(Spot spot) {
        var bounds = layout.bounds(spot.column(), spot.index());
        return new Point((int) (bounds.x() - left()) + BELOW, (int) (bounds.bottom() - top()));
    }

    /** The board that is shown. */
    Board board() {
        return board;
    }

    /** What is on it. */
    Blocks blocks() {
        return new Blocks(board);
    }

    BoardLayout layoutNow() {
        return layout;
    }

    double left() {
        return getHorizontalBar().isVisible() ? getHorizontalBar().getSelection() : 0;
    }

    double top() {
        return getVerticalBar().isVisible() ? getVerticalBar().getSelection() : 0;
    }

    void scroll(int right, int down) {
        var horizontal = getHorizontalBar();
        horizontal.setSelection(horizontal.getSelection() + right);
        var vertical = getVerticalBar();
        vertical.setSelection(vertical.getSelection() + down);
        redraw();
    }

    /** The block at a point of the canvas; the heads cover what is scrolled under them. */
    Optional<Spot> at(int x, int y) {
        return layout == null || y < BoardLayout.HEAD ? Optional.empty() : layout.at(x + left(), y + top());
    }

    /** The position of the column at a point of the canvas, -1 if there is none. */
    int columnAt(int x) {
        return layout == null ? -1 : layout.columnAt(x + left());
    }

    Optional<Spot> selected() {
        return Optional.ofNullable(selected);
    }

    Optional<Board.Block> selectedBlock() {
        return selected().map(blocks()::at);
    }

    /** Selects a block and brings it into sight. */
    void select(Spot spot) {
        selected = spot;
        if (spot != null && layout != null) {
            show(spot);
        }
        redraw();
    }

    private void show(Spot spot) {
        var bounds = layout.bounds(spot.column(), spot.index());
        var area = getClientArea();
        if (getVerticalBar().isVisible()) {
            double top = Math.min(top(), bounds.y() - BoardLayout.HEAD);
            getVerticalBar().setSelection((int) Math.max(top, bounds.bottom() + BoardLayout.PAD - area.height));
        }
        showColumn(spot.column());
    }

    /** Brings a column into sight. */
    void showColumn(int column) {
        if (getHorizontalBar().isVisible()) {
            double at = layout.columnLeft(column);
            double left = Math.min(left(), at);
            getHorizontalBar().setSelection((int) Math.max(left, at + layout.columnWidth() - getClientArea().width));
        }
    }

    Optional<Hold> hold() {
        return Optional.ofNullable(hold);
    }

    /** Holds a block, or none. */
    void hold(Hold next) {
        hold = next;
        asking = false;
        if (next != null && !next.pointed() && !next.overTray()) {
            showColumn(next.over());
        }
        redraw();
    }

    /** Keeps the held block where it would go while the reason is asked for. */
    void ask() {
        asking = true;
        redraw();
    }

    boolean asking() {
        return asking;
    }

    /** What is said at a point of the canvas: a block or the head of a column; empty where there is neither. */
    Optional<String> tip(int x, int y) {
        if (y < BoardLayout.HEAD && columnAt(x) >= 0) {
            return Optional.of(new LevelFigures(cards.snapshot()).words(board.columns().get(columnAt(x))));
        }
        return at(x, y).map(this::words);
    }

    /** A block in words. */
    String words(Spot spot) {
        var column = board.columns().get(spot.column());
        return cards.words(blocks().at(spot), column) + ", " + (spot.index() + 1) + " of " + column.blocks().size();
    }
}
