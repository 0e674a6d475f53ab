package org.rightplace.ui.places.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workbench.theme.Theme;

/** What stands in the place editor before there is a place: what will be here, and the first step. */
final class EmptySystem {

    private static final int WIDTH = 460;

    private final Composite pane;
    private final Link steps;

    /** @param addFirst adds the first place by hand */
    EmptySystem(Composite parent, PartSite site, Runnable addFirst) {
        var theme = site.theme();
        pane = new Composite(parent, SWT.NONE);
        pane.setLayout(new GridLayout());
        var middle = new Composite(pane, SWT.NONE);
        var layout = new GridLayout();
        layout.verticalSpacing = Theme.PANE;
        middle.setLayout(layout);
        middle.setLayoutData(new GridData(SWT.CENTER, SWT.CENTER, true, true));
        var title = new Label(middle, SWT.NONE);
        var about = new Label(middle, SWT.WRAP);
        steps = new Link(middle, SWT.WRAP);
        theme.style(pane);
        title.setText("No places yet");
        title.setFont(theme.font(Theme.Type.TITLE));
        about.setText("Here you will see every place of the system, what lies in what, and how many people are registered"
                + " with the practices in it.");
        about.setForeground(theme.color(Theme.Role.SECOND));
        about.setLayoutData(wide());
        steps.setText("<a href=\"import\">Import NHS practice files…</a> to start from the published practices and patients,"
                + " or <a href=\"add\">add the first place</a> by hand.");
        steps.setLayoutData(wide());
        steps.addListener(SWT.Selection, event -> {
            if (event.text.equals("add")) {
                addFirst.run();
            } else {
                PlacesPart.importCommand(site)
                        .ifPresentOrElse(
                                command -> command.run(site),
                                () -> site.complain("The import is switched off. Switch it on in the preferences, under"
                                        + " Plugins, or add the first place by hand."));
            }
        });
    }

    Control control() {
        return pane;
    }

    void setFocus() {
        steps.setFocus();
    }

    private static GridData wide() {
        var data = new GridData(SWT.LEFT, SWT.CENTER, false, false);
        data.widthHint = WIDTH;
        return data;
    }
}
