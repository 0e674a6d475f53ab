package org.rightplace.workbench.internal.window;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.rightplace.model.Entity;
import org.rightplace.model.Workstream;
import org.rightplace.workbench.spi.Editor;
import org.rightplace.workbench.spi.Part;
import org.rightplace.workbench.spi.PartSite;
import org.rightplace.workbench.testing.OnDisplay;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Snapshot;

/** Whatever becomes of a part, a key that is pressed reaches the window. */
class WindowKeyboardTest extends OpenWindow {

    @Test
    void takesTheKeyboardFromWhatHasNoRoomLeft() {
        OnDisplay.run(display -> {
            var squeezed = new Squeezed();
            services.add(squeezed);
            open(display);
            workbench.navigation().open("squeezed", MENTAL_HEALTH);
            OnDisplay.until(display, "the editor has the keyboard", squeezed.text::isFocusControl);

            squeezed.text.setSize(squeezed.text.getSize().x, 0);

            OnDisplay.until(display, "another has the keyboard", () -> hasAnother(display, squeezed));
            assertThat(inTab(display.getFocusControl(), squeezed)).as("the keyboard stays in the tab").isTrue();
            assertReachesTheWindow(display);
            close();
        });
    }

    @Test
    void takesTheKeyboardFromWhatIsInAPaneWithoutRoom() {
        OnDisplay.run(display -> {
            var squeezed = new Squeezed();
            services.add(squeezed);
            open(display);
            workbench.navigation().open("squeezed", MENTAL_HEALTH);
            OnDisplay.until(display, "the editor has the keyboard", squeezed.text::isFocusControl);

            squeezed.text.getParent().setSize(0, 0);

            OnDisplay.until(display, "another has the keyboard", () -> hasAnother(display, squeezed));
            assertReachesTheWindow(display);
            close();
        });
    }

    @Test
    void givesTheKeyboardToATabWhosePartHasNoRoomToTakeIt() {
        OnDisplay.run(display -> {
            var squeezed = new Squeezed();
            squeezed.height = 0;
            services.add(squeezed);
            open(display);

            workbench.navigation().open("squeezed", MENTAL_HEALTH);

            OnDisplay.until(display, "the tab has the keyboard", () -> hasAnother(display, squeezed) && inTab(display.getFocusControl(), squeezed));
            assertReachesTheWindow(display);
            close();
        });
    }

    private static boolean hasAnother(Display display, Squeezed squeezed) {
        var control = display.getFocusControl();
        return control != null && control != squeezed.text && !(control instanceof org.eclipse.swt.widgets.Shell);
    }

    private static boolean inTab(Control control, Squeezed squeezed) {
        for (Control at = squeezed.text; at != null; at = at.getParent()) {
            if (at == control) {
                return true;
            }
        }
        return false;
    }

    private static void assertReachesTheWindow(Display display) {
        boolean[] pressed = new boolean[1];
        Listener listener = event -> pressed[0] = true;
        display.addFilter(SWT.KeyDown, listener);
        var key = new Event();
        key.type = SWT.KeyDown;
        key.keyCode = SWT.F13;
        display.post(key);
        key.type = SWT.KeyUp;
        display.post(key);
        OnDisplay.until(display, "the key arrives", () -> pressed[0]);
        display.removeFilter(SWT.KeyDown, listener);
    }

    /** An editor of a field that has as much room as is said. */
    private static final class Squeezed implements Editor {

        private int height = 30;
        private Text text;

        @Override
        public String id() {
            return "squeezed";
        }

        @Override
        public String name() {
            return "Squeezed";
        }

        @Override
        public String title(EntityRef subject, Snapshot snapshot) {
            return "Squeezed";
        }

        @Override
        public Class<? extends Entity> subject() {
            return Workstream.class;
        }

        @Override
        public boolean shows(Class<? extends Entity> type) {
            return type == Workstream.class;
        }

        @Override
        public Part open(Composite parent, PartSite site, EntityRef subject) {
            var pane = new Composite(parent, SWT.NONE);
            text = new Text(pane, SWT.BORDER);
            text.setBounds(0, 0, 100, height);
            return text::forceFocus;
        }
    }
}
