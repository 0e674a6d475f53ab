package org.rightplace.workbench.testing;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.rightplace.workbench.spi.Part;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workbench.spi.View;

/** A view that can be made to go wrong in every way, to see that the window stands it. */
public final class Troubled implements View {

    private boolean opensBadly;

    /** @param opensBadly whether it fails at once */
    public Troubled(boolean opensBadly) {
        this.opensBadly = opensBadly;
    }

    @Override
    public String id() {
        return "troubled";
    }

    @Override
    public String name() {
        return "Troubled";
    }

    @Override
    public Slot slot() {
        return Slot.RIGHT;
    }

    /** Sets whether it fails the next time it is opened. */
    public void setOpensBadly(boolean bad) {
        opensBadly = bad;
    }

    @Override
    public Part open(Composite parent, PartSite site) {
        if (opensBadly) {
            throw new IllegalStateException("the bridge is out");
        }
        var button = new Button(parent, SWT.PUSH);
        button.setText("Fail");
        button.addListener(SWT.Selection, event -> {
            throw new IllegalStateException("pressed the wrong button");
        });
        site.onChange(change -> {
            throw new IllegalStateException("cannot follow");
        });
        return button::setFocus;
    }
}
