package org.rightplace.ui.places.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workbench.theme.Theme;

/**
 * The room that the tree and the picture share: side by side where it is wide, else one above the other, as the user has
 * shared it between them. Where it is too low for both the picture makes way, for its blocks would say nothing.
 */
final class TreeAndPicture {

    private static final int SIDE_BY_SIDE = 1150;
    private static final int LOW = 280;
    private static final String WEIGHTS = "weights";

    private final PartSite site;
    private final SashForm sash;

    TreeAndPicture(Composite parent, PartSite site) {
        this.site = site;
        sash = new SashForm(parent, SWT.VERTICAL | SWT.SMOOTH);
        sash.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        sash.setBackground(site.theme().color(Theme.Role.PAPER));
        sash.setSashWidth(Theme.GAP);
    }

    /** What the tree and then the picture are made in. */
    Composite parent() {
        return sash;
    }

    /** Shares the room; to be called once both are there. */
    void share() {
        sash.setWeights(weights());
        sash.addListener(SWT.Resize, event -> orient());
    }

    /** Remembers how the user has shared it. */
    void remember() {
        if (!sash.isDisposed()) {
            var weights = sash.getWeights();
            site.setSetting(WEIGHTS, weights[0] + " " + weights[1]);
        }
    }

    private int[] weights() {
        return site.setting(WEIGHTS)
                .filter(saved -> saved.matches("[1-9]\\d{0,5} [1-9]\\d{0,5}"))
                .map(saved -> saved.split(" "))
                .map(saved -> new int[] {Integer.parseInt(saved[0]), Integer.parseInt(saved[1])})
                .orElse(new int[] {3, 2});
    }

    private void orient() {
        var room = sash.getClientArea();
        int wanted = room.width >= SIDE_BY_SIDE ? SWT.HORIZONTAL : SWT.VERTICAL;
        if (sash.getOrientation() != wanted) {
            sash.setOrientation(wanted);
        }
        boolean low = wanted == SWT.VERTICAL && room.height < LOW;
        var alone = low ? sash.getChildren()[0] : null;
        if (sash.getMaximizedControl() != alone) {
            sash.setMaximizedControl(alone);
            // It is merely moved away, and the keyboard would still go there.
            sash.getChildren()[1].setVisible(!low);
        }
    }
}
