package org.rightplace.ui.neighbourhoods.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.rightplace.model.Maturity;
import org.rightplace.workbench.forms.Look;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workbench.theme.Theme.Role;
import org.rightplace.workbench.theme.Theme.Type;
import org.rightplace.workspace.characteristics.Steps;

/** What shades and signs of a heat map stand for, in as many lines as it needs: painted where there is room, or as a strip. */
final class Legend {

    private static final int SWATCH = 20;
    private static final int SWATCH_HEIGHT = 16;
    private static final int LINE = 20;

    private record Key(String sign, String words, Shades.Shade shade) {}

    private final Theme theme;
    private final Shades shades;
    private final boolean changes;

    /** @param changes whether the heat map shows what has changed, rather than how things stand */
    Legend(Theme theme, Shades shades, boolean changes) {
        this.theme = theme;
        this.shades = shades;
        this.changes = changes;
    }

    /** A strip that shows the legend in as many lines as it takes. */
    Control strip(Composite parent) {
        var canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED) {
            @Override
            public Point computeSize(int width, int height, boolean changed) {
                return new Point(width == SWT.DEFAULT ? SWATCH : width, lines(this, width) * LINE + Theme.STEP);
            }
        };
        canvas.setBackground(theme.color(Role.PAPER));
        canvas.addListener(SWT.Paint, event -> draw(event.gc, 0, 0, canvas.getClientArea().width, true));
        Look.name(canvas, words());
        return canvas;
    }

    /** The legend in words. */
    String words() {
        return "Legend: " + keys().stream().map(key -> key.sign() + " " + key.words()).collect(Collectors.joining(", "));
    }

    /** Paints it into a corner, as far as there is room. */
    void paint(GC gc, Rectangle room) {
        if (draw(gc, room.x, room.y, room.width, false) * LINE <= room.height) {
            draw(gc, room.x, room.y, room.width, true);
        }
    }

    private List<Key> keys() {
        var keys = new ArrayList<Key>();
        if (changes) {
            keys.add(new Key("+2", "steps up", shades.of(2)));
            keys.add(new Key("−1", "steps down", shades.of(-1)));
            keys.add(new Key("=", "as before", null));
            keys.add(new Key(HeatRows.UNKNOWN, "not rated on both days", null));
        } else {
            for (var step : Maturity.values()) {
                keys.add(new Key(Steps.initial(step), Steps.name(step), shades.of(step)));
            }
            keys.add(new Key(HeatRows.UNKNOWN, "not rated", null));
            keys.add(new Key("◥", "evidence", null));
        }
        return keys;
    }

    // Measured with the same steps as it is painted, so that no word is cut off.
    private int lines(Canvas canvas, int width) {
        var gc = new GC(canvas);
        try {
            return width == SWT.DEFAULT ? 1 : draw(gc, 0, 0, width, false);
        } finally {
            gc.dispose();
        }
    }

    private int draw(GC gc, int left, int top, int width, boolean painting) {
        int first = left + 2 * Theme.STEP;
        int x = first;
        int line = 0;
        for (var key : keys()) {
            gc.setFont(theme.font(Type.SECONDARY));
            int needs = SWATCH + Theme.STEP + gc.textExtent(key.words()).x;
            if (x > first && x + needs > left + width - Theme.STEP) {
                x = first;
                line++;
            }
            if (painting) {
                int middle = top + line * LINE + LINE / 2;
                gc.setForeground(theme.color(Role.SECOND));
                gc.drawText(key.words(), x + SWATCH + Theme.STEP, middle - gc.textExtent(key.words()).y / 2, true);
                sign(gc, key, x, middle);
            }
            x += needs + 2 * Theme.STEP;
        }
        return line + 1;
    }

    private void sign(GC gc, Key key, int x, int middle) {
        gc.setForeground(theme.color(Role.SECOND));
        if (key.shade() != null) {
            gc.setBackground(key.shade().ground());
            gc.fillRectangle(x, middle - SWATCH_HEIGHT / 2, SWATCH, SWATCH_HEIGHT);
            gc.setForeground(key.shade().text());
        }
        var size = gc.textExtent(key.sign());
        gc.drawText(key.sign(), x + (SWATCH - size.x) / 2, middle - size.y / 2, true);
    }
}
