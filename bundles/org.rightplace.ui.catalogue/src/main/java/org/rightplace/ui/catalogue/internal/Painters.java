package org.rightplace.ui.catalogue.internal;

import java.util.List;
import java.util.function.Supplier;
import org.eclipse.nebula.widgets.nattable.config.AbstractRegistryConfiguration;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.painter.cell.ICellPainter;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.rightplace.workbench.theme.Theme;

/** How the cells of the columns are painted that say more than a text. */
final class Painters extends AbstractRegistryConfiguration {

    private final Theme theme;
    private final Facts facts;
    private final RowProvider rows;
    private final Supplier<Arrangement> arrangement;

    Painters(Theme theme, Facts facts, RowProvider rows, Supplier<Arrangement> arrangement) {
        this.theme = theme;
        this.facts = facts;
        this.rows = rows;
        this.arrangement = arrangement;
    }

    @Override
    public void configureRegistry(IConfigRegistry registry) {
        paint(registry, Column.SERVICE, new NameCell(theme, rows::getRowObject, () -> arrangement.get().filter()));
        paint(registry, Column.PLACEMENT, new PlacementCell(theme, rows::getRowObject, facts));
        paint(registry, Column.STATUS, new StatusCell(theme, rows::getRowObject, facts));
    }

    private static void paint(IConfigRegistry registry, Column column, ICellPainter painter) {
        for (var mode : List.of(DisplayMode.NORMAL, DisplayMode.SELECT)) {
            registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, painter, mode, column.label());
        }
    }
}
