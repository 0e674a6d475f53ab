package org.rightplace.workbench.chart;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.rightplace.chart.Palette;
import org.rightplace.workbench.theme.Theme;

/** A theme with the colours of a palette and the desktop's font in one size. */
record PlainTheme(Display display, Palette palette) implements Theme {

    @Override
    public boolean dark() {
        return false;
    }

    @Override
    public boolean highContrast() {
        return false;
    }

    @Override
    public Color color(Role role) {
        return color(switch (role) {
            case INK -> palette.ink();
            case SECOND -> palette.second();
            case THIRD -> palette.third();
            case LINE -> palette.line();
            case PANE -> palette.pane();
            case ACCENT -> palette.accent();
            case ERROR -> palette.error();
            case WARNING -> palette.warning();
            case GOOD -> palette.good();
            case FOCUS -> palette.focus();
            default -> palette.paper();
        });
    }

    @Override
    public Color level(int rank, int levels) {
        return color(palette.level(rank, levels));
    }

    @Override
    public Color levelTint(int rank, int levels) {
        return color(palette.tint(rank, levels));
    }

    @Override
    public Font font(Type type) {
        return display.getSystemFont();
    }

    @Override
    public Image icon(String name) {
        return null;
    }

    @Override
    public void style(Control control) {
        control.setBackground(color(Role.PAPER));
    }

    private static Color color(org.rightplace.chart.Color color) {
        return new Color(color.r(), color.g(), color.b());
    }
}
