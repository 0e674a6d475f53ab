package org.rightplace.itests.looks;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.rightplace.itests.drive.Window;

/** Goes through a part with the Tab key alone. */
final class TabWalk {

    private static final List<Class<? extends Control>> TAKE_KEYS = List.of(
            Text.class, StyledText.class, Combo.class, CCombo.class, Button.class, Spinner.class, Table.class, Tree.class,
            org.eclipse.swt.widgets.List.class, Link.class);

    private static final int CELLS = 40;

    private final Composite part;
    private final Consumer<String> complaint;
    private final Set<Control> reached = new LinkedHashSet<>();

    TabWalk(Composite part, Consumer<String> complaint) {
        this.part = part;
        this.complaint = complaint;
    }

    /** Goes back to where the part begins and then forward until it ends, and complains of what was not come by. */
    void walk() {
        Control first = focused();
        if (!leave(false) || !enter(first) || !leave(true)) {
            return;
        }
        Window.tell(() -> keyed(part).stream()
                .filter(control -> !reached.contains(control) && !siblingReached(control))
                .forEach(control -> complaint.accept("Tab does not reach " + Eye.described(control))));
    }

    /** Presses Tab, or Shift and Tab, until the keyboard has left the part. */
    private boolean leave(boolean forward) {
        // In a table the keyboard goes through the cells of a row first.
        int most = CELLS + 2 * Window.ask(() -> keyed(part).size());
        for (int i = 0; i < most; i++) {
            Control at = focused();
            if (at == null || !Window.ask(() -> inside(at))) {
                return true;
            }
            reached.add(at);
            tab(at, forward);
        }
        complaint.accept((forward ? "Tab" : "Shift+Tab") + " does not lead out of it: the keyboard is held by " + Window.ask(() -> Eye.described(focused())));
        return false;
    }

    /** Goes back into the part, to its first control. */
    private boolean enter(Control known) {
        Control outside = focused();
        if (outside == null) {
            Window.tell(known::forceFocus);
            return true;
        }
        tab(outside, true);
        Control first = focused();
        boolean back = first != null && Window.ask(() -> inside(first));
        if (!back) {
            complaint.accept("Tab does not lead back to where Shift+Tab left it");
        }
        return back;
    }

    /**
     * Does what the toolkit does with the key. It is not posted, for the toolkit adds to posted keys a button of the mouse,
     * which tables do not take for the same key.
     */
    private void tab(Control from, boolean forward) {
        Window.tell(() -> {
            if ((from.getStyle() & SWT.MULTI) != 0 && from instanceof Text && !from.isListening(SWT.Traverse)) {
                complaint.accept("Tab is written into " + Eye.described(from));
            }
            if (!from.traverse(forward ? SWT.TRAVERSE_TAB_NEXT : SWT.TRAVERSE_TAB_PREVIOUS) && !from.isDisposed()) {
                Event key = new Event();
                key.keyCode = SWT.TAB;
                key.character = SWT.TAB;
                key.stateMask = forward ? 0 : SWT.SHIFT;
                from.notifyListeners(SWT.KeyDown, key);
            }
        });
        Window.settle();
    }

    private static Control focused() {
        return Window.ask(() -> Window.display().getFocusControl());
    }

    private boolean inside(Control control) {
        for (Control at = control; at != null; at = at.getParent()) {
            if (at == part) {
                return true;
            }
        }
        return false;
    }

    /** Of buttons of which one is chosen Tab comes to one; arrow keys lead to the others. */
    private boolean siblingReached(Control control) {
        return (control.getStyle() & SWT.RADIO) != 0
                && reached.stream().anyMatch(other -> !other.isDisposed() && other.getParent() == control.getParent());
    }

    /** What in a pane is there to be used with the keyboard. */
    private static List<Control> keyed(Composite pane) {
        Set<Control> found = new LinkedHashSet<>();
        for (Control child : pane.getChildren()) {
            if (child.isVisible() && !(child instanceof Shell) && child.getSize().x > 0) {
                if (child.isEnabled() && takesKeys(child)) {
                    found.add(child);
                }
                if (child instanceof Composite inner) {
                    found.addAll(keyed(inner));
                }
            }
        }
        return List.copyOf(found);
    }

    private static boolean takesKeys(Control control) {
        boolean words = control instanceof Label || control instanceof Link link && !link.getText().contains("<a");
        if ((control.getStyle() & SWT.NO_FOCUS) != 0 || words) {
            return false;
        }
        return TAKE_KEYS.stream().anyMatch(type -> type.isInstance(control))
                || control instanceof Canvas && control.isListening(SWT.KeyDown);
    }
}
