package org.rightplace.ui.matrix.internal;

import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.style.IStyle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.rightplace.workbench.nattable.TableCell;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workbench.theme.Theme.Role;
import org.rightplace.workbench.theme.Theme.Type;
import org.rightplace.workspace.operatingmodel.CellContent;
import org.rightplace.workspace.operatingmodel.CellRef;

/**
 * Who does a function for a service, and how: a bar and a ground in the colour, the holder above the kind, an arrow where
 * the work comes from others, and a spot where something was found. In the row of an area, how many handoffs there are
 * across it.
 */
final class HolderCell extends TableCell {

    private static final int BAR = 3;
    private static final int ARROW = 5;
    private static final int SPOT = 6;
    private static final String NOBODY = "nobody yet";

    private final MatrixRows rows;
    private final MatrixFacts facts;
    private final Colouring colouring;
    private final FittedText fitting = new FittedText();

    HolderCell(Theme theme, MatrixRows rows, MatrixFacts facts, Colouring colouring) {
        super(theme);
        this.rows = rows;
        this.facts = facts;
        this.colouring = colouring;
    }

    @Override
    protected Color ground(ILayerCell cell, IStyle style) {
        int function = rows.function(cell.getColumnIndex());
        if (function >= 0 && cell.getDisplayMode() != DisplayMode.SELECT
                && rows.row(cell.getRowIndex()).orElse(null) instanceof Row.OfService service) {
            var content = facts.content(service.id(), function);
            if (!content.holders().isEmpty()) {
                return colouring.tone(content).ground();
            }
        }
        return super.ground(cell, style);
    }

    @Override
    protected void paint(ILayerCell cell, GC gc, Rectangle inside, IStyle style) {
        int function = rows.function(cell.getColumnIndex());
        var row = rows.row(cell.getRowIndex()).orElse(null);
        if (function < 0) {
            return;
        }
        var whole = new Rectangle(inside.x - PADDING, inside.y, inside.width + 2 * PADDING, inside.height);
        if (row instanceof Row.OfService service) {
            boolean selected = cell.getDisplayMode() == DisplayMode.SELECT;
            service(gc, service, function, whole, selected);
        } else if (row instanceof Row.OfArea area) {
            area(gc, area, function, inside);
        }
    }

    private void service(GC gc, Row.OfService service, int function, Rectangle whole, boolean selected) {
        var content = facts.content(service.id(), function);
        if (content.holders().isEmpty()) {
            nobody(gc, content, whole, facts.touched(service.id()));
        } else {
            var tone = colouring.tone(content);
            bar(gc, tone, whole);
            words(gc, content, whole, selected ? theme().color(Role.INK) : tone.text());
        }
        if (facts.takesOver(service.id(), function)) {
            arrow(gc, whole);
        }
        var ref = new CellRef(service.id(), facts.functions().get(function).id());
        if (!facts.findings(ref).isEmpty() && !content.holders().isEmpty()) {
            spot(gc, whole);
        }
    }

    private static void bar(GC gc, Colouring.Tone tone, Rectangle whole) {
        int count = tone.bars().size();
        for (int i = 0; i < count; i++) {
            int from = whole.height * i / count;
            gc.setBackground(tone.bars().get(i));
            gc.fillRectangle(whole.x, whole.y + from, BAR, whole.height * (i + 1) / count - from);
        }
    }

    private void words(GC gc, CellContent content, Rectangle whole, Color colour) {
        int left = whole.x + BAR + ARROW + Theme.STEP;
        int room = whole.x + whole.width - PADDING / 2 - left;
        gc.setFont(theme().font(Type.STRONG));
        gc.setForeground(colour);
        holders(gc, content, left, whole.y + Theme.STEP, room);
        gc.setFont(theme().font(Type.SECONDARY));
        var kind = facts.words().kind(content.kind());
        gc.setForeground(theme().color(kind.isEmpty() ? Role.SECOND : Role.INK));
        line(gc, kind.isEmpty() ? "how is open" : kind, left, whole.y + whole.height / 2, room);
    }

    /** All holders as far as they fit; else the first, and how many more. */
    private void holders(GC gc, CellContent content, int x, int y, int room) {
        var all = facts.names(content);
        var shown = fitting.of(all, room, () -> {
            int more = content.holders().size() - 1;
            if (more == 0 || gc.textExtent(all).x <= room) {
                return fitted(gc, all, room);
            }
            var rest = " +" + more;
            var first = facts.words().name(content.holders().getFirst());
            return fitted(gc, first, room - gc.textExtent(rest).x) + rest;
        });
        gc.drawText(shown, x, y, true);
    }

    private void line(GC gc, String words, int x, int y, int room) {
        gc.drawText(fitted(gc, words, room), x, y, true);
    }

    // Where nothing has been said of a service yet, a gap is no surprise.
    private void nobody(GC gc, CellContent content, Rectangle whole, boolean begun) {
        int left = whole.x + BAR + ARROW + Theme.STEP;
        int room = whole.x + whole.width - PADDING / 2 - left;
        gc.setForeground(theme().color(begun ? Role.ERROR : Role.SECOND));
        if (begun) {
            gc.setLineStyle(SWT.LINE_DOT);
            gc.drawRectangle(whole.x + 2, whole.y + 2, whole.width - 5, whole.height - 5);
            gc.setLineStyle(SWT.LINE_SOLID);
        }
        gc.setFont(theme().font(Type.SECONDARY));
        line(gc, NOBODY, left, whole.y + Theme.STEP, room);
        if (!content.kind().isEmpty()) {
            gc.setFont(theme().font(Type.SECONDARY));
            gc.setForeground(theme().color(Role.SECOND));
            line(gc, facts.words().kind(content.kind()), left, whole.y + whole.height / 2, room);
        }
    }

    private void arrow(GC gc, Rectangle whole) {
        int middle = whole.y + whole.height / 2;
        int left = whole.x + BAR;
        gc.setBackground(theme().color(Role.WARNING));
        gc.fillPolygon(new int[] {left, middle - ARROW, left + ARROW, middle, left, middle + ARROW});
    }

    private void spot(GC gc, Rectangle whole) {
        int right = whole.x + whole.width;
        gc.setBackground(theme().color(Role.ERROR));
        gc.fillPolygon(new int[] {right - SPOT, whole.y, right, whole.y, right, whole.y + SPOT});
    }

    private void area(GC gc, Row.OfArea area, int function, Rectangle inside) {
        var id = facts.functions().get(function).id();
        if (facts.held(area.node(), id)) {
            var alignment = facts.area(area.node());
            int handoffs = alignment.horizontalHandoffs(id);
            var words = handoffs == 0 ? "in one hand" : handoffs == 1 ? "1 handoff across" : handoffs + " handoffs across";
            gc.setFont(theme().font(Type.SECONDARY));
            gc.setForeground(theme().color(Role.SECOND));
            text(gc, fitted(gc, words, inside.width), inside.x, inside);
            HeatCell.heat(gc, colouring, theme(), alignment.fragmentation(id), inside);
        }
    }
}
