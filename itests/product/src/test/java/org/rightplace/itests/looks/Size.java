package org.rightplace.itests.looks;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Shell;
import org.rightplace.itests.drive.Hands;
import org.rightplace.itests.drive.Window;

/** The sizes that the window is looked at in. */
enum Size {
    LARGE(1440, 900),
    SMALL(1024, 700);

    private final Point wanted;

    Size(int width, int height) {
        wanted = new Point(width, height);
    }

    String words() {
        return wanted.x + "x" + wanted.y;
    }

    /** Gives the window this size, and the pointer a place where nothing is pointed at. */
    void give() {
        Window.tell(() -> {
            Shell shell = Window.shells().getLast();
            boolean all = wanted.x >= shell.getMonitor().getClientArea().width;
            shell.setMaximized(all);
            if (!all) {
                shell.setBounds(0, 0, wanted.x, wanted.y);
            }
        });
        Hands.rest();
        WindowPart.settle();
    }
}
