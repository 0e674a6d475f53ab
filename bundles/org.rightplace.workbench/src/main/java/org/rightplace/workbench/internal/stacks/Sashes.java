package org.rightplace.workbench.internal.stacks;

import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.rightplace.workbench.internal.layout.Tiling;
import org.rightplace.workbench.internal.layout.Tiling.Sash;

/** Lets the gaps between stacks be dragged. */
final class Sashes {

    private final Composite area;
    private final Supplier<Tiling> tiling;
    private final BiConsumer<Sash, Integer> dragged;
    private Sash held;
    private int offset;

    Sashes(Composite area, Supplier<Tiling> tiling, BiConsumer<Sash, Integer> dragged) {
        this.area = area;
        this.tiling = tiling;
        this.dragged = dragged;
        area.addListener(SWT.MouseMove, this::move);
        area.addListener(SWT.MouseDown, this::grab);
        area.addListener(SWT.MouseUp, event -> held = null);
        area.addListener(SWT.MouseExit, event -> area.setCursor(null));
    }

    private void grab(Event event) {
        held = event.button == 1 ? tiling.get().sashAt(event.x, event.y).orElse(null) : null;
        if (held != null) {
            offset = held.across() ? event.x - held.box().x() : event.y - held.box().y();
        }
    }

    private void move(Event event) {
        if (held != null) {
            dragged.accept(held, (held.across() ? event.x : event.y) - offset);
            return;
        }
        var over = tiling.get().sashAt(event.x, event.y);
        area.setCursor(over.map(sash -> area.getDisplay()
                        .getSystemCursor(sash.across() ? SWT.CURSOR_SIZEWE : SWT.CURSOR_SIZENS))
                .orElse(null));
    }
}
