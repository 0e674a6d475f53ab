package org.rightplace.ui.board.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.rightplace.decision.DecisionTools;
import org.rightplace.model.Service;
import org.rightplace.model.ServiceKind;
import org.rightplace.workbench.forms.Scrolling;
import org.rightplace.workbench.spi.InspectorSection;
import org.rightplace.workbench.spi.Part;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Snapshot;

/** What follows from where the selected service stands, and while it is being moved from where it would. */
@Component
public final class ConsequencesSection implements InspectorSection {

    private final OpenBoards open;

    @Activate
    public ConsequencesSection(@Reference OpenBoards open) {
        this.open = open;
    }

    @Override
    public String id() {
        return "org.rightplace.ui.board.consequences";
    }

    @Override
    public String name() {
        return "What follows";
    }

    @Override
    public int order() {
        // On a board this is the question; the texts of the service come after it.
        return 50;
    }

    @Override
    public boolean accepts(EntityRef entity, Snapshot snapshot) {
        return open.latest().isPresent()
                && entity.type() == Service.class
                && snapshot.find(Service.class, entity.id())
                        .filter(service -> service.kind() == ServiceKind.SERVICE)
                        .isPresent();
    }

    @Override
    public Part open(Composite parent, PartSite site, EntityRef entity) {
        parent.setLayout(new FillLayout());
        var scores = new Scores(site);
        var pane = new ConsequencesPane(parent, site, scores);
        // What is shown first is measured with the page that it is put on.
        show(pane, site, entity);
        Runnable show = () -> {
            if (show(pane, site, entity)) {
                Scrolling.refit(pane.control());
            }
        };
        site.onChange(change -> {
            scores.changed(change);
            show.run();
        });
        DecisionTools.TYPES.forEach(type -> site.onServices(type, show));
        open.listen(show);
        return new Part() {
            @Override
            public void setFocus() {
                // There is nothing to type here: the keyboard goes to the section below.
                pane.control().traverse(SWT.TRAVERSE_TAB_NEXT);
            }

            @Override
            public void close() {
                open.unlisten(show);
            }
        };
    }

    private boolean show(ConsequencesPane pane, PartSite site, EntityRef entity) {
        return site.snapshot()
                .find(Service.class, entity.id())
                .map(service -> pane.show(service, open.trial(service.id())))
                .orElse(false);
    }
}
