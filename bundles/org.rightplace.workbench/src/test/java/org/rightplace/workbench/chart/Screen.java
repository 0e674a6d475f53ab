package org.rightplace.workbench.chart;

import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.rightplace.workbench.testing.OnDisplay;

/** Gives tests the screen, and skips them where there is none. */
final class Screen implements BeforeAllCallback, AfterAllCallback {

    private Display display;
    private boolean mine;

    Display display() {
        return display;
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        OnDisplay.assumeScreen();
        display = Display.getCurrent();
        mine = display == null;
        if (mine) {
            display = new Display();
        }
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (mine && display != null) {
            display.dispose();
        }
    }
}
