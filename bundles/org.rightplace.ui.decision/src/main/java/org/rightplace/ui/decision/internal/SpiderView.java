package org.rightplace.ui.decision.internal;

import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.rightplace.workbench.spi.Part;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workbench.spi.View;

/** Where does the selected service belong? Shows its spider, its total and what follows. */
@Component
public final class SpiderView implements View {

    static final String ID = "org.rightplace.ui.spider";

    private final Comparisons comparisons;

    @Activate
    public SpiderView(@Reference Comparisons comparisons) {
        this.comparisons = comparisons;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String name() {
        return "Spider";
    }

    @Override
    public String icon() {
        return "spider";
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public Slot slot() {
        return Slot.RIGHT;
    }

    @Override
    public Part open(Composite parent, PartSite site) {
        return new SpiderPart(parent, site, comparisons);
    }
}
