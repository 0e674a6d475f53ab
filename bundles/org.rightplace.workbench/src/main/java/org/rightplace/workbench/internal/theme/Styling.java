package org.rightplace.workbench.internal.theme;

import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.Tree;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workbench.theme.Theme.Role;
import org.rightplace.workbench.theme.Theme.Type;

/** Gives controls the colours and the font of a theme. */
final class Styling {

    private final Theme theme;

    Styling(Theme theme) {
        this.theme = theme;
    }

    void style(Control control) {
        control.setFont(theme.font(Type.BODY));
        control.setForeground(theme.color(Role.INK));
        if (!nativeGround(control)) {
            control.setBackground(theme.color(ground(control)));
        }
        if (control instanceof Link link) {
            link.setLinkForeground(theme.color(Role.ACCENT));
        } else if (control instanceof Tree tree) {
            headers(tree::setHeaderBackground, tree::setHeaderForeground);
            NativeRows.of(tree, tree::getColumns);
        } else if (control instanceof Table table) {
            headers(table::setHeaderBackground, table::setHeaderForeground);
            NativeRows.of(table, table::getColumns);
        } else if (control instanceof CTabFolder tabs) {
            tabs.setSelectionBackground(theme.color(Role.PAPER));
        }
        if (control instanceof Composite composite) {
            for (var child : composite.getChildren()) {
                style(child);
            }
        }
    }

    // In the dark the desktop draws hardly an edge around fields, so that their ground must show where one can type.
    private Role ground(Control control) {
        return control instanceof Text && theme.dark() && !theme.highContrast() ? Role.LINE : Role.PAPER;
    }

    private void headers(java.util.function.Consumer<Color> ground, java.util.function.Consumer<Color> text) {
        ground.accept(theme.color(Role.PANE));
        text.accept(theme.color(Role.SECOND));
    }

    // Buttons painted over with a flat colour lose the edge that shows them to be buttons.
    private static boolean nativeGround(Control control) {
        return control instanceof Button || control instanceof ToolBar;
    }
}
