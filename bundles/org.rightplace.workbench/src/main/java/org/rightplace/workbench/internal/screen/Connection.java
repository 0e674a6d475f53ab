package org.rightplace.workbench.internal.screen;

import org.eclipse.swt.widgets.Display;

/**
 * Connects the thread that runs it to the screen. The launcher finds it by this name, and need not look among the toolkit's
 * methods for those it calls: the machine would load the classes that any of them speaks of.
 */
public final class Connection implements Runnable {

    /** Made by the launcher, or the window. */
    public Connection() {}

    @Override
    public void run() {
        Display.setAppName("Rightplace");
        Display.getDefault();
    }
}
