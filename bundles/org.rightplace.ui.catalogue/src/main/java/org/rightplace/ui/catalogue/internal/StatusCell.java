package org.rightplace.ui.catalogue.internal;

import java.util.function.IntFunction;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.style.IStyle;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.rightplace.model.Placement;
import org.rightplace.model.PlacementStatus;
import org.rightplace.workbench.nattable.TableCell;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workbench.theme.Theme.Role;

/** How far a placement has come. */
final class StatusCell extends TableCell {

    private final IntFunction<Row> rows;
    private final Facts facts;

    StatusCell(Theme theme, IntFunction<Row> rows, Facts facts) {
        super(theme);
        this.rows = rows;
        this.facts = facts;
    }

    @Override
    protected void paint(ILayerCell cell, GC gc, Rectangle inside, IStyle style) {
        if (rows.apply(cell.getRowIndex()) instanceof Row.Entry entry) {
            facts.placement(entry.shown())
                    .map(Placement::status)
                    .ifPresent(status -> gc.setForeground(theme().color(role(status))));
        }
        super.paint(cell, gc, inside, style);
    }

    private static Role role(PlacementStatus status) {
        return switch (status) {
            case PROPOSED -> Role.ACCENT;
            case TESTED -> Role.INK;
            case CONTESTED -> Role.WARNING;
            case AGREED, RATIFIED -> Role.GOOD;
        };
    }
}
