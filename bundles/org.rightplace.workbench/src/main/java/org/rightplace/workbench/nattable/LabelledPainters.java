package org.rightplace.workbench.nattable;

import java.util.List;
import java.util.Map;
import org.eclipse.nebula.widgets.nattable.config.AbstractRegistryConfiguration;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.painter.cell.ICellPainter;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;

/** Has cells painted by their labels, the same whether they are selected or not. */
public final class LabelledPainters extends AbstractRegistryConfiguration {

    private final Map<String, ICellPainter> painters;

    /** @param painters who paints the cells with each label */
    public LabelledPainters(Map<String, ICellPainter> painters) {
        this.painters = Map.copyOf(painters);
    }

    @Override
    public void configureRegistry(IConfigRegistry registry) {
        for (var mode : List.of(DisplayMode.NORMAL, DisplayMode.SELECT)) {
            painters.forEach((label, painter) ->
                    registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, painter, mode, label));
        }
    }
}
