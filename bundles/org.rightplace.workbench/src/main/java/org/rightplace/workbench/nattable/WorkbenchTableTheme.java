package org.rightplace.workbench.nattable;

import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.style.CellStyleAttributes;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.style.HorizontalAlignmentEnum;
import org.eclipse.nebula.widgets.nattable.style.Style;
import org.eclipse.nebula.widgets.nattable.style.VerticalAlignmentEnum;
import org.eclipse.nebula.widgets.nattable.style.theme.DefaultNatTableThemeConfiguration;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workbench.theme.Theme.Role;
import org.rightplace.workbench.theme.Theme.Type;

/**
 * Gives a NatTable the look of the workbench: rows parted by lines, no frames, the accent's tint under what is selected.
 * Set it with {@code NatTable.setTheme}; cells take on a role by having one of the labels named here.
 */
public final class WorkbenchTableTheme extends DefaultNatTableThemeConfiguration {

    /** The label of cells that hold a number. */
    public static final String NUMBER = "workbench.number";

    /** The label of cells that head a group of rows. */
    public static final String GROUP = "workbench.group";

    /** The label of cells of second importance. */
    public static final String SECOND = "workbench.second";

    /** The label of the head of the column that rows are sorted by, from low to high. */
    public static final String SORTED_UP = "workbench.sorted-up";

    /** The label of the head of the column that rows are sorted by, from high to low. */
    public static final String SORTED_DOWN = "workbench.sorted-down";

    private final Theme theme;

    /** The look of tables in a theme. */
    public WorkbenchTableTheme(Theme theme) {
        this.theme = theme;
        body();
        headers();
        selection();
        lines();
    }

    @Override
    public void createPainterInstances() {
        defaultCellPainter = new TableCell(theme);
        var header = new HeaderCell(theme);
        cHeaderCellPainter = header;
        rHeaderCellPainter = header;
        cornerCellPainter = header;
        cGroupHeaderCellPainter = header;
        rGroupHeaderCellPainter = header;
    }

    @Override
    public void configureRegistry(IConfigRegistry registry) {
        super.configureRegistry(registry);
        var number = new Style();
        number.setAttributeValue(CellStyleAttributes.HORIZONTAL_ALIGNMENT, HorizontalAlignmentEnum.RIGHT);
        registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, number, DisplayMode.NORMAL, NUMBER);
        registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, number, DisplayMode.SELECT, NUMBER);

        var second = new Style();
        second.setAttributeValue(CellStyleAttributes.FOREGROUND_COLOR, theme.color(Role.SECOND));
        registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, second, DisplayMode.NORMAL, SECOND);

        var group = new Style();
        group.setAttributeValue(CellStyleAttributes.BACKGROUND_COLOR, theme.color(Role.PANE));
        group.setAttributeValue(CellStyleAttributes.FOREGROUND_COLOR, theme.color(Role.SECOND));
        group.setAttributeValue(CellStyleAttributes.FONT, theme.font(Type.STRONG));
        registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, group, DisplayMode.NORMAL, GROUP);
        var selectedGroup = new Style();
        selectedGroup.setAttributeValue(CellStyleAttributes.FONT, theme.font(Type.STRONG));
        registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, selectedGroup, DisplayMode.SELECT, GROUP);
    }

    private void body() {
        defaultBgColor = theme.color(Role.PAPER);
        defaultFgColor = theme.color(Role.INK);
        defaultGradientBgColor = defaultBgColor;
        defaultGradientFgColor = defaultFgColor;
        defaultFont = theme.font(Type.BODY);
        defaultHAlign = HorizontalAlignmentEnum.LEFT;
        defaultVAlign = VerticalAlignmentEnum.MIDDLE;
        evenRowBgColor = defaultBgColor;
        oddRowBgColor = defaultBgColor;
        evenRowFgColor = defaultFgColor;
        oddRowFgColor = defaultFgColor;
    }

    private void headers() {
        var ground = theme.color(Role.PANE);
        var text = theme.color(Role.SECOND);
        var font = theme.font(Type.STRONG);
        cHeaderBgColor = ground;
        cHeaderFgColor = text;
        cHeaderFont = font;
        cHeaderHAlign = HorizontalAlignmentEnum.LEFT;
        cHeaderSelectionBgColor = ground;
        cHeaderSelectionFgColor = text;
        cHeaderSelectionFont = font;
        cHeaderFullSelectionBgColor = ground;
        cHeaderFullSelectionFgColor = text;
        rHeaderBgColor = ground;
        rHeaderFgColor = text;
        rHeaderFont = font;
        rHeaderSelectionBgColor = ground;
        rHeaderSelectionFgColor = text;
        rHeaderSelectionFont = font;
        rHeaderFullSelectionBgColor = ground;
        rHeaderFullSelectionFgColor = text;
        cornerBgColor = ground;
        cornerFgColor = text;
        cornerFont = font;
        cornerSelectionBgColor = ground;
        cornerSelectionFgColor = text;
        cGroupHeaderBgColor = ground;
        cGroupHeaderFgColor = text;
        cGroupHeaderFont = font;
        rGroupHeaderBgColor = ground;
        rGroupHeaderFgColor = text;
        rGroupHeaderFont = font;
    }

    private void selection() {
        defaultSelectionBgColor = theme.color(Role.SELECTION);
        defaultSelectionFgColor = theme.color(Role.INK);
        defaultSelectionFont = theme.font(Type.BODY);
        selectionAnchorBgColor = theme.color(Role.SELECTION);
        selectionAnchorFgColor = theme.color(Role.INK);
        selectionAnchorSelectionBgColor = theme.color(Role.SELECTION);
        selectionAnchorSelectionFgColor = theme.color(Role.INK);
        // Which cell has the keyboard is shown by the ring, see FocusRing.
        selectionAnchorBorderStyle = null;
        selectionAnchorSelectionBorderStyle = null;
    }

    private void lines() {
        renderBodyGridLines = Boolean.FALSE;
        renderColumnHeaderGridLines = Boolean.FALSE;
        renderRowHeaderGridLines = Boolean.FALSE;
        renderCornerGridLines = Boolean.FALSE;
        gridLineColor = theme.color(Role.LINE);
        freezeSeparatorColor = theme.color(Role.LINE);
        freezeSeparatorWidth = 1;
        conversionErrorFgColor = theme.color(Role.ERROR);
        validationErrorFgColor = theme.color(Role.ERROR);
    }
}
