package org.rightplace.ui.workshop.internal;

import java.time.LocalDate;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.rightplace.model.Workshop;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workshop.Binding;
import org.rightplace.workshop.NewWorkshop;

/** What stands in the place of the room before the workshop begins: what was prepared, to be changed and started. */
final class PreparedPane {

    private final PartSite site;
    private final Starting starting;
    private final SetupPane setup;
    private Workshop shown;

    PreparedPane(Composite parent, PartSite site, Workshop workshop, Starting starting) {
        this.site = site;
        this.starting = starting;
        setup = new SetupPane(parent, site, workshop.workstream(), new SetupPane.Decided() {
            @Override
            public void start(NewWorkshop wanted, Binding binding) {
                if (kept(wanted, binding)) {
                    starting.start(shown.id(), binding);
                }
            }

            @Override
            public void keep(NewWorkshop wanted, Binding binding) {
                kept(wanted, binding);
            }

            @Override
            public void changed(NewWorkshop wanted, Binding binding) {
                kept(wanted, binding);
            }
        });
    }

    Control control() {
        return setup.control();
    }

    SetupPane setup() {
        return setup;
    }

    void focus() {
        setup.focus();
    }

    /** Takes what was typed last. */
    void close() {
        if (shown != null) {
            setup.commit();
        }
    }

    /** Shows the workshop as it is now. What this pane changed itself it shows already. */
    void show(Workshop now) {
        setup.refresh();
        if (!now.equals(shown)) {
            shown = now;
            setup.show(now, starting.before(now.id()));
        }
    }

    private boolean kept(NewWorkshop wanted, Binding binding) {
        starting.remember(shown.id(), binding);
        var before = shown;
        var revised = wanted.revised(before, site.snapshot(), LocalDate.now());
        if (revised.equals(before)) {
            return true;
        }
        shown = revised;
        if (starting.revise(revised)) {
            return true;
        }
        shown = null;
        show(before);
        return false;
    }
}
