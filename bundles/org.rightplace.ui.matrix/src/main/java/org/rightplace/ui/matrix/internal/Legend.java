package org.rightplace.ui.matrix.internal;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.rightplace.workbench.forms.Literally;
import org.rightplace.workbench.forms.Look;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workbench.theme.Theme.Role;
import org.rightplace.workbench.theme.Theme.Type;

/** What colours and marks stand for, in as many lines as it needs; each swatch has letters too. */
final class Legend {

    private static final int SWATCH = 22;
    private static final int SWATCH_HEIGHT = 16;
    private static final int HEIGHT = 24;
    private static final int BAR = 3;
    private static final int ARROW = 5;
    private static final String HANDOFF = "Work changes hands";
    private static final String FOUND = "Something to look at";

    private final Canvas canvas;
    private final Theme theme;
    private List<Colouring.Key> keys = List.of();

    Legend(Composite parent, Theme theme) {
        this.theme = theme;
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED) {
            @Override
            public Point computeSize(int width, int height, boolean changed) {
                return new Point(width == SWT.DEFAULT ? SWATCH : width, lines(width) * HEIGHT);
            }
        };
        canvas.setBackground(theme.color(Role.PAPER));
        canvas.addListener(SWT.Paint, event -> paint(event.gc));
        Look.name(canvas, "Legend");
    }

    Composite control() {
        return canvas;
    }

    void show(List<Colouring.Key> shown) {
        keys = List.copyOf(shown);
        canvas.setToolTipText(Literally.shown(words()));
        canvas.requestLayout();
        canvas.redraw();
    }

    /** The legend in words. */
    String words() {
        return keys.stream().map(key -> key.mark() + " " + key.words()).collect(Collectors.joining(", "))
                + ". Arrow: " + HANDOFF.toLowerCase(Locale.UK) + ". Corner: " + FOUND.toLowerCase(Locale.UK) + ".";
    }

    // Measured with the same steps as it is painted, so that no word is cut off.
    private int lines(int width) {
        var gc = new GC(canvas);
        try {
            return width == SWT.DEFAULT ? 1 : draw(gc, width, false);
        } finally {
            gc.dispose();
        }
    }

    private void paint(GC gc) {
        var area = canvas.getClientArea();
        gc.setBackground(theme.color(Role.PAPER));
        gc.fillRectangle(area);
        draw(gc, area.width, true);
    }

    /** Goes through the legend, line by line, and says how many lines it takes. */
    private int draw(GC gc, int width, boolean painting) {
        gc.setFont(theme.font(Type.SECONDARY));
        int x = Theme.PANE;
        int line = 0;
        for (int i = 0; i < keys.size() + 2; i++) {
            int mark = i < keys.size() ? SWATCH : ARROW;
            var words = i < keys.size() ? keys.get(i).words() : i == keys.size() ? HANDOFF : FOUND;
            int needs = mark + Theme.STEP + gc.textExtent(words).x;
            if (x > Theme.PANE && x + needs > width - Theme.STEP) {
                x = Theme.PANE;
                line++;
            }
            if (painting) {
                int middle = line * HEIGHT + HEIGHT / 2;
                mark(gc, i, x, middle);
                gc.setForeground(theme.color(Role.SECOND));
                gc.drawText(words, x + mark + Theme.STEP, middle - gc.textExtent(words).y / 2, true);
            }
            x += needs + Theme.PANE;
        }
        return line + 1;
    }

    private void mark(GC gc, int place, int x, int middle) {
        if (place < keys.size()) {
            swatch(gc, keys.get(place), x, middle);
        } else if (place == keys.size()) {
            gc.setBackground(theme.color(Role.WARNING));
            gc.fillPolygon(new int[] {x, middle - ARROW, x + ARROW, middle, x, middle + ARROW});
        } else {
            gc.setBackground(theme.color(Role.ERROR));
            gc.fillPolygon(new int[] {x, middle - ARROW, x + ARROW, middle - ARROW, x + ARROW, middle});
        }
    }

    private static void swatch(GC gc, Colouring.Key key, int x, int middle) {
        gc.setBackground(key.tone().ground());
        gc.fillRectangle(x, middle - SWATCH_HEIGHT / 2, SWATCH, SWATCH_HEIGHT);
        gc.setBackground(key.tone().bars().getFirst());
        gc.fillRectangle(x, middle - SWATCH_HEIGHT / 2, BAR, SWATCH_HEIGHT);
        gc.setForeground(key.tone().text());
        var size = gc.textExtent(key.mark());
        gc.drawText(key.mark(), x + BAR + (SWATCH - BAR - size.x) / 2, middle - size.y / 2, true);
    }
}
