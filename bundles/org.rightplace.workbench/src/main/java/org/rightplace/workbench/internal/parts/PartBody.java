package org.rightplace.workbench.internal.parts;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.rightplace.workbench.internal.widgets.Room;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workbench.theme.Theme.Role;

/** The inside of a tab: the part's own controls and, when something has gone wrong with it, a notice above them. */
public final class PartBody {

    private final Composite whole;
    private final Theme theme;
    private Composite notice;
    private Composite content;

    PartBody(Composite parent, Theme theme) {
        this.theme = theme;
        whole = new Composite(parent, SWT.NONE);
        whole.setBackground(theme.color(Role.PAPER));
        var layout = new GridLayout(1, false);
        layout.marginWidth = layout.marginHeight = layout.verticalSpacing = 0;
        whole.setLayout(layout);
    }

    /** The control of the tab. */
    public Composite control() {
        return whole;
    }

    boolean hasFocus() {
        for (Control at = whole.getDisplay().getFocusControl(); at != null; at = at.getParent()) {
            if (at == whole) {
                return true;
            }
        }
        return false;
    }

    /**
     * Takes the keyboard from what is in the tab if that has no room, once everything has its place, for the tab itself or for
     * what the tab is in.
     */
    void keepFocusInSight() {
        whole.getDisplay().asyncExec(() -> {
            if (!whole.isDisposed() && hasFocus() && !Room.has(whole.getDisplay().getFocusControl())) {
                Composite taker = whole;
                while (!Room.has(taker)) {
                    taker = taker.getParent();
                }
                taker.forceFocus();
            }
        });
    }

    Theme theme() {
        return theme;
    }

    /** Throws away what there is and gives an empty composite for the part. */
    Composite freshContent() {
        clear();
        content = new Composite(whole, SWT.NONE);
        content.setBackground(theme.color(Role.PAPER));
        content.setLayout(new FillLayout());
        var room = new GridData(SWT.FILL, SWT.FILL, true, true);
        // A part has the room that there is. To ask it how much it would like means to measure all that is in it.
        room.widthHint = 0;
        room.heightHint = 0;
        content.setLayoutData(room);
        return content;
    }

    /** An empty row above the part for a notice, in place of the one before. */
    Composite freshNotice() {
        clearNotice();
        notice = new Composite(whole, SWT.NONE);
        notice.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        if (content != null && !content.isDisposed()) {
            notice.moveAbove(content);
        }
        return notice;
    }

    void clearNotice() {
        if (notice != null) {
            notice.dispose();
            notice = null;
            whole.layout();
        }
    }

    void clear() {
        clearNotice();
        if (content != null) {
            content.dispose();
            content = null;
        }
    }

    void dispose() {
        whole.dispose();
    }
}
