package org.rightplace.workbench.forms;

import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.rightplace.workbench.internal.widgets.Soon;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workbench.theme.Theme.Role;

/** Panes that scroll up and down and are as wide as the room there is. */
public final class Scrolling {

    private static final String FITTING = Scrolling.class.getName();

    private Scrolling() {}

    /** A pane that scrolls; give it its content and then {@link #fit} it. */
    public static ScrolledComposite pane(Composite parent, Theme theme) {
        var scrolled = new ScrolledComposite(parent, SWT.V_SCROLL);
        scrolled.setBackground(theme.color(Role.PAPER));
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        scrolled.setShowFocusedControl(true);
        scrolled.getVerticalBar().setIncrement(Theme.ROW);
        scrolled.addListener(SWT.Resize, event -> fit(scrolled));
        return scrolled;
    }

    /** Makes the content as high as it needs to be at the width there is. */
    public static void fit(ScrolledComposite scrolled) {
        var area = scrolled.getClientArea();
        if (scrolled.getContent() != null && area.width > 0) {
            scrolled.setMinSize(0, scrolled.getContent().computeSize(area.width, SWT.DEFAULT).y);
            scrolled.getVerticalBar().setPageIncrement(Math.max(Theme.ROW, area.height - Theme.ROW));
        }
    }

    /**
     * Makes the pane around a control fit again after its content has grown or shrunk: once, when the turn of the event
     * loop is over, however many controls ask for it, for it means to measure all that is in the pane.
     */
    public static void refit(Control control) {
        control.requestLayout();
        of(control).ifPresent(scrolled -> fitting(scrolled).ask());
    }

    private static Soon fitting(ScrolledComposite scrolled) {
        if (scrolled.getData(FITTING) instanceof Soon soon) {
            return soon;
        }
        var soon = new Soon(scrolled, () -> fit(scrolled));
        scrolled.setData(FITTING, soon);
        return soon;
    }

    /** The pane that a control scrolls with. */
    public static Optional<ScrolledComposite> of(Control control) {
        for (var at = control.getParent(); at != null; at = at.getParent()) {
            if (at instanceof ScrolledComposite scrolled) {
                return Optional.of(scrolled);
            }
        }
        return Optional.empty();
    }

    /** Scrolls, where turning the wheel over a control would change it under whoever only wants to scroll. */
    public static void instead(Event event) {
        event.doit = false;
        of((Control) event.widget).ifPresent(scrolled -> by(scrolled, -event.count * Theme.ROW / 2));
    }

    private static void by(ScrolledComposite scrolled, int points) {
        var origin = scrolled.getOrigin();
        scrolled.setOrigin(origin.x, Math.max(0, origin.y + points));
    }
}
