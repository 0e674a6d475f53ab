package org.rightplace.ui.matrix.internal;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.rightplace.workbench.forms.Look;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workbench.theme.Theme.Role;
import org.rightplace.workbench.theme.Theme.Type;

/** What colours and marks stand for, in one line; each swatch has letters too. */
final class Legend {

    private static final int SWATCH = 22;
    private static final int HEIGHT = 26;
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
                return new Point(width == SWT.DEFAULT ? SWATCH : width, HEIGHT);
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
        canvas.setToolTipText(words().replace("&", "&&"));
        canvas.redraw();
    }

    /** The legend in words. */
    String words() {
        return keys.stream().map(key -> key.mark() + " " + key.words()).collect(Collectors.joining(", "))
                + ". Arrow: " + HANDOFF.toLowerCase(Locale.UK) + ". Corner: " + FOUND.toLowerCase(Locale.UK) + ".";
    }

    private void paint(GC gc) {
        gc.setBackground(theme.color(Role.PAPER));
        gc.fillRectangle(canvas.getClientArea());
        gc.setFont(theme.font(Type.SECONDARY));
        int x = Theme.PANE;
        int middle = HEIGHT / 2;
        for (var key : keys) {
            gc.setBackground(key.tone().ground());
            gc.fillRectangle(x, middle - 8, SWATCH, 16);
            gc.setBackground(key.tone().bars().getFirst());
            gc.fillRectangle(x, middle - 8, BAR, 16);
            gc.setForeground(key.tone().text());
            var size = gc.textExtent(key.mark());
            gc.drawText(key.mark(), x + BAR + (SWATCH - BAR - size.x) / 2, middle - size.y / 2, true);
            x = words(gc, key.words(), x + SWATCH + Theme.STEP, middle);
        }
        gc.setBackground(theme.color(Role.WARNING));
        gc.fillPolygon(new int[] {x, middle - ARROW, x + ARROW, middle, x, middle + ARROW});
        x = words(gc, HANDOFF, x + ARROW + Theme.STEP, middle);
        gc.setBackground(theme.color(Role.ERROR));
        gc.fillPolygon(new int[] {x, middle - ARROW, x + ARROW, middle - ARROW, x + ARROW, middle});
        words(gc, FOUND, x + ARROW + Theme.STEP, middle);
    }

    private int words(GC gc, String words, int x, int middle) {
        gc.setForeground(theme.color(Role.SECOND));
        var size = gc.textExtent(words);
        gc.drawText(words, x, middle - size.y / 2, true);
        return x + size.x + Theme.PANE;
    }
}
