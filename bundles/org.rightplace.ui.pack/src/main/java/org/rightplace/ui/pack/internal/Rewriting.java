package org.rightplace.ui.pack.internal;

import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.rightplace.model.Workstream;
import org.rightplace.pack.Packs;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.WorkspaceException;

/** Writes a pack anew when the system has changed: in the background, one at a time, and not for every keystroke. */
final class Rewriting {

    private static final int PAUSE_MILLIS = 250;

    private final PartSite site;
    private final Packs packs;
    private final String workstreamId;
    private final Composite pane;
    // A pane that has been closed meanwhile does not tell it any more.
    private final Display display;
    private final Consumer<Written> show;
    private final Runnable write = this::now;
    private boolean writing;
    private boolean outdated;
    private boolean unseen;

    /** @param pane when it is disposed of nothing more is written */
    Rewriting(PartSite site, Packs packs, String workstreamId, Composite pane, Consumer<Written> show) {
        this.site = site;
        this.packs = packs;
        this.workstreamId = workstreamId;
        this.pane = pane;
        this.display = pane.getDisplay();
        this.show = show;
        // What is behind another tab is painted when it comes to the front, and not before.
        pane.addListener(SWT.Paint, event -> {
            if (unseen) {
                unseen = false;
                now();
            }
        });
    }

    /** Writes it when there has been no change for a moment. */
    void soon() {
        if (!pane.isDisposed()) {
            pane.getDisplay().timerExec(PAUSE_MILLIS, write);
        }
    }

    /** Writes it now, or when the one being written is done, or when it can be seen. */
    void now() {
        if (pane.isDisposed()) {
            return;
        }
        unseen = !pane.isVisible();
        if (unseen) {
            return;
        }
        outdated = writing;
        if (!writing) {
            var snapshot = site.snapshot();
            snapshot.find(Workstream.class, workstreamId).ifPresent(workstream -> {
                writing = true;
                site.run("Writing the pack of " + workstream.name(), progress -> write(snapshot), this::written);
            });
        }
    }

    // The next change must be written even when this one could not be.
    private Written write(Snapshot snapshot) throws WorkspaceException {
        try {
            return Written.of(packs, snapshot, workstreamId);
        } finally {
            if (!display.isDisposed()) {
                display.asyncExec(this::ended);
            }
        }
    }

    private void ended() {
        writing = false;
        if (outdated) {
            soon();
        }
    }

    private void written(Written written) {
        if (!pane.isDisposed()) {
            show.accept(written);
        }
    }
}
