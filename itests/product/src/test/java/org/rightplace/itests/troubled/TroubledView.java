package org.rightplace.itests.troubled;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.rightplace.workbench.spi.Part;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workbench.spi.View;

record TroubledView(String name, Trouble trouble) implements View {

    private static final long HANGS_SECONDS = 5;

    @Override
    public String id() {
        return "org.example.troubled." + trouble;
    }

    @Override
    public Slot slot() {
        fail(Trouble.SLOT);
        return Slot.BELOW;
    }

    @Override
    public Part open(Composite parent, PartSite site) {
        fail(Trouble.OPENING);
        hang();
        var label = new Label(parent, SWT.NONE);
        label.setText("Contents of " + name);
        label.addListener(SWT.Dispose, event -> fail(Trouble.DISPOSING));
        return new Part() {
            @Override
            public void setFocus() {
                fail(Trouble.FOCUS);
            }

            @Override
            public void close() {
                fail(Trouble.CLOSING);
            }
        };
    }

    private void fail(Trouble here) {
        if (trouble == here) {
            throw new IllegalStateException(trouble.said());
        }
    }

    private void hang() {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(HANGS_SECONDS);
        while (trouble == Trouble.HANGING && System.nanoTime() < end) {
            LockSupport.parkNanos(end - System.nanoTime());
        }
    }
}
