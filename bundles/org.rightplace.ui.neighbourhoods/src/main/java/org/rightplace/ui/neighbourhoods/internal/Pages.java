package org.rightplace.ui.neighbourhoods.internal;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.rightplace.workbench.theme.Theme;

/** The pages of the editor. The one that ratings are made on is there from the first, the others once they are asked for. */
final class Pages {

    private final Composite parent;
    private final NeighbourhoodsPart part;
    private final Theme theme;
    private final ReadyPage ready;
    private ChangedPage changed;
    private GapsPage gaps;
    private AskedPage asked;

    Pages(Composite parent, NeighbourhoodsPart part, Theme theme) {
        this.parent = parent;
        this.part = part;
        this.theme = theme;
        ready = new ReadyPage(parent, part, theme);
    }

    /** Shows the system as it is now on a page, and says which control that is. */
    Control show(Page page, String filter, boolean leastReadyFirst) {
        return switch (page) {
            case READY -> ready.show(filter, leastReadyFirst);
            case CHANGED -> changed().show(filter, leastReadyFirst);
            case GAPS -> gaps().show(filter);
            case ASKED -> asked().show(filter);
        };
    }

    void setFocus(Page page) {
        switch (page) {
            case READY -> ready.setFocus();
            case CHANGED -> changed().setFocus();
            case GAPS -> gaps().setFocus();
            case ASKED -> asked().setFocus();
        }
    }

    ReadyPage ready() {
        return ready;
    }

    ChangedPage changed() {
        if (changed == null) {
            changed = new ChangedPage(parent, part, theme);
        }
        return changed;
    }

    GapsPage gaps() {
        if (gaps == null) {
            gaps = new GapsPage(parent, part, theme);
        }
        return gaps;
    }

    AskedPage asked() {
        if (asked == null) {
            asked = new AskedPage(parent, part, theme);
        }
        return asked;
    }
}
