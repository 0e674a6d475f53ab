package org.rightplace.workbench.internal.stacks;

import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.rightplace.workbench.internal.layout.Box;
import org.rightplace.workbench.internal.widgets.Soon;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workbench.theme.Theme.Role;
import org.rightplace.workbench.theme.Theme.Type;

/** What stands in the middle while no editor is open: what will be there, and the first step. */
final class EmptyEditors {

    private final Theme theme;
    private final Composite pane;
    private final Soon appearing;
    private Label steps;
    private Optional<Box> where = Optional.empty();
    private String firstStep = "";

    EmptyEditors(Composite parent, Theme theme) {
        this.theme = theme;
        pane = new Composite(parent, SWT.NONE);
        pane.setVisible(false);
        appearing = new Soon(pane, this::show);
        pane.getShell().addListener(SWT.Show, event -> appearing.ask());
    }

    /**
     * Shows the pane, or hides it.
     *
     * @param firstStep what the user can do now
     */
    void show(Optional<Box> where, String firstStep) {
        this.where = where;
        this.firstStep = firstStep;
        if (where.isEmpty()) {
            pane.setVisible(false);
        } else if (pane.getVisible()) {
            show();
        } else {
            // As a rule an editor opens in the same turn of the event loop, and nobody sees this.
            appearing.ask();
        }
    }

    private void show() {
        // While the window is not to be seen, its editors may still be on their way.
        where.filter(box -> pane.getShell().isVisible()).ifPresent(box -> {
            if (steps == null) {
                fill();
            }
            if (!steps.getText().equals(firstStep)) {
                steps.setText(firstStep);
                pane.layout();
            }
            pane.setBounds(box.x(), box.y(), box.width(), box.height());
            pane.setVisible(true);
        });
    }

    private void fill() {
        pane.setLayout(new GridLayout(1, false));
        var title = label("Editors open here");
        steps = label("");
        theme.style(pane);
        pane.addListener(SWT.Paint, event -> {
            event.gc.setForeground(theme.color(Role.LINE));
            event.gc.drawRectangle(0, 0, pane.getSize().x - 1, pane.getSize().y - 1);
        });
        title.setFont(theme.font(Type.TITLE));
        title.setLayoutData(new GridData(SWT.CENTER, SWT.BOTTOM, true, true));
        steps.setForeground(theme.color(Role.SECOND));
        var data = new GridData(SWT.CENTER, SWT.TOP, true, true);
        steps.setLayoutData(data);
        pane.addListener(SWT.Resize, event -> {
            data.widthHint = Math.min(360, pane.getSize().x - 4 * Theme.PANE);
            pane.layout();
        });
    }

    private Label label(String text) {
        var label = new Label(pane, SWT.WRAP | SWT.CENTER);
        label.setText(text);
        return label;
    }
}
