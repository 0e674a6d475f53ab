package org.rightplace.ui.places.internal;

import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;

/** Gives a control without a label of its own a name for those who cannot see it. */
final class Named extends AccessibleAdapter {

    private final String name;

    private Named(String name) {
        this.name = name;
    }

    static Named as(String name) {
        return new Named(name);
    }

    @Override
    public void getName(AccessibleEvent event) {
        event.result = name;
    }
}
