package org.rightplace.itests.looks;

import java.io.IOException;
import java.util.List;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.rightplace.itests.drive.Window;

/**
 * One look at every part.
 *
 * @param folder where the pictures go
 */
record Round(String folder, Complaints complaints) {

    /** Opens each part in turn, photographs the window and looks at what there is in it. */
    void look(List<WindowPart> parts) throws IOException {
        for (WindowPart part : parts) {
            Composite body = part.open();
            String picture = folder + "/" + part.file();
            Window.photographWindow(picture);
            Eye eye = new Eye(complaint -> complaints.add(picture, complaint));
            Window.tell(() -> {
                ImageData screen = Window.screen();
                eye.look(Window.shells().getLast());
                eye.lookAtWords(Window.shells().getLast(), screen);
                eye.lookAtPaint(screen, onScreen(body));
            });
            if (Window.shows(Label.class, Round::tellsOfFailure)) {
                complaints.add(picture, "a contribution to '" + part.name() + "' has failed");
            }
            part.close(body);
        }
    }

    // That the window was slow to answer is said of a busy machine, too.
    private static boolean tellsOfFailure(Label label) {
        return label.getText().contains(" failed while ") && !label.getText().contains("did not answer");
    }

    private static Rectangle onScreen(Composite body) {
        Point corner = body.toDisplay(0, 0);
        Point size = body.getSize();
        return new Rectangle(corner.x, corner.y, size.x, size.y);
    }
}
