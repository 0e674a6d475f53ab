package org.rightplace.ui.workshop.internal;

import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.rightplace.workbench.forms.Look;
import org.rightplace.workbench.forms.Scrolling;
import org.rightplace.workbench.forms.TextBlock;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workbench.theme.Theme.Role;
import org.rightplace.workbench.theme.Theme.Type;
import org.rightplace.workshop.Binding;

/** What stands in the place of the room after it was left or cut off: the way back in. */
final class GatePane {

    private final ScrolledComposite scrolled;
    private final Composite content;
    private final ReachChoice reach;
    private final Button start;

    GatePane(Composite parent, PartSite site, String workshopId, Starting starting, Consumer<Binding> decided) {
        var look = new Look(site.theme());
        scrolled = Scrolling.pane(parent, site.theme());
        content = look.stack(scrolled, Theme.STEP * 2);
        ((GridLayout) content.getLayout()).marginWidth = Theme.PANE;
        ((GridLayout) content.getLayout()).marginHeight = Theme.PANE;
        wide(look.text(content, "Nobody can join now", Type.STRONG, Role.INK));
        wide(look.text(content, "The workshop was interrupted. Every answer that was saved is safe. Open it again with the same code,"
                + " and the devices in the room go on where they were.", Type.BODY, Role.SECOND));
        wide(look.head(content, "Who can reach it"));
        reach = new ReachChoice(content, site.theme(), () -> { });
        reach.choose(starting.before(workshopId));
        reach.control().setLayoutData(Look.wrapping());
        start = look.button(content, "Open it again", () -> reach.binding().ifPresentOrElse(decided, () -> {
            site.complain("The port is a number from 1 to 65535, or empty for any that is free.");
            reach.focusPort();
        }));
        look.lead(start, true);
        start.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false));
        scrolled.setContent(content);
    }

    Control control() {
        return scrolled;
    }

    void focus() {
        start.setFocus();
    }

    private static TextBlock wide(TextBlock label) {
        label.setLayoutData(Look.wrapping());
        return label;
    }
}
