package org.rightplace.ui.neighbourhoods.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.style.IStyle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;
import org.rightplace.workbench.nattable.TableCell;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workbench.theme.Theme.Type;

/** The head of a narrow column, written upwards in as many lines as the column is wide. */
final class SteepHead extends TableCell {

    /** How high a head is at least and at most. */
    static final int LOWEST = 88;

    static final int HEIGHT = 136;

    /** The room above for what the columns have in common. */
    static final int ABOVE = 22;

    private static final Pattern BREAK = Pattern.compile("[ -]");

    private final HeatRows rows;
    private BiConsumer<GC, Rectangle> corner = (gc, room) -> { };
    private final Map<String, List<String>> broken = new HashMap<>();

    SteepHead(Theme theme, HeatRows rows) {
        super(theme);
        this.rows = rows;
    }

    /** Paints something into the corner above the names. */
    void setCorner(BiConsumer<GC, Rectangle> painter) {
        corner = painter;
    }

    /** How high heads have to be so that each can be read in two lines; no higher than {@link #HEIGHT}. */
    static int height(GC gc, Stream<String> heads) {
        int room = heads.mapToInt(head -> inTwoLines(gc, head)).max().orElse(0);
        return Math.clamp(ABOVE + room + 2 * Theme.STEP + 1, LOWEST, HEIGHT);
    }

    private static int inTwoLines(GC gc, String head) {
        int least = gc.textExtent(head).x;
        var breaks = BREAK.matcher(head);
        while (breaks.find()) {
            int upper = gc.textExtent(head.substring(0, breaks.end()).strip()).x;
            least = Math.min(least, Math.max(upper, gc.textExtent(head.substring(breaks.end())).x));
        }
        return least;
    }

    @Override
    protected void paint(ILayerCell cell, GC gc, Rectangle inside, IStyle style) {
        if (cell.getColumnIndex() == HeatRows.NAMES) {
            text(gc, text(cell), inside.x, new Rectangle(inside.x, inside.y + inside.height - Theme.ROW, inside.width, Theme.ROW));
            corner.accept(gc, new Rectangle(
                    inside.x - PADDING, inside.y + Theme.STEP, inside.width + 2 * PADDING, inside.height - Theme.ROW - Theme.STEP));
            return;
        }
        boolean mean = rows.characteristic(cell.getColumnIndex()) < 0;
        gc.setFont(theme().font(mean ? Type.STRONG : Type.SECONDARY));
        var whole = new Rectangle(inside.x - PADDING, inside.y, inside.width + 2 * PADDING, inside.height);
        // Set a little closer than in running text, so that two lines go into a column as wide as a row is high.
        int line = gc.getFontMetrics().getHeight() - 2;
        var lines = lines(gc, text(cell), whole.height - ABOVE - 2 * Theme.STEP, Math.max(1, whole.width / line));
        var turned = new Transform(gc.getDevice());
        try {
            gc.getTransform(turned);
            var before = new float[6];
            turned.getElements(before);
            turned.translate(whole.x + (whole.width - lines.size() * line) / 2f, whole.y + whole.height - Theme.STEP);
            turned.rotate(-90);
            gc.setTransform(turned);
            for (int i = 0; i < lines.size(); i++) {
                gc.drawText(lines.get(i), 0, i * line, SWT.DRAW_TRANSPARENT);
            }
            turned.setElements(before[0], before[1], before[2], before[3], before[4], before[5]);
            gc.setTransform(turned);
        } finally {
            turned.dispose();
        }
    }

    private List<String> lines(GC gc, String words, int room, int most) {
        return broken.computeIfAbsent(most + " " + room + " " + words, none -> {
            var lines = new ArrayList<String>();
            var line = "";
            for (var piece : words.split("(?<=[ -])")) {
                var longer = line + piece;
                if (line.isEmpty() || lines.size() == most - 1 || gc.textExtent(longer.strip()).x <= room) {
                    line = longer;
                } else {
                    lines.add(line.strip());
                    line = piece;
                }
            }
            lines.add(fitted(gc, line.strip(), room));
            return List.copyOf(lines);
        });
    }
}
