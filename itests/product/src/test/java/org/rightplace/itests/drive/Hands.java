package org.rightplace.itests.drive;

import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.bindings.keys.ParseException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.TreeItem;

/** The pointer and the keyboard. The events go the same way as those of real ones. */
public final class Hands {

    private Hands() {
    }

    /** Clicks the middle of a control. */
    public static void click(Control control) {
        click(Window.ask(() -> {
            Point size = control.getSize();
            return control.toDisplay(size.x / 2, size.y / 2);
        }), 1);
    }

    /** Clicks a button of a tool bar. */
    public static void click(ToolItem item) {
        click(Window.ask(() -> middle(item.getParent(), item.getBounds())), 1);
    }

    /** Clicks a line of a tree, which is scrolled there first. */
    public static void click(TreeItem item) {
        click(at(item), 1);
    }

    /** Clicks a line of a tree twice. */
    public static void doubleClick(TreeItem item) {
        click(at(item), 2);
    }

    /**
     * Chooses from a menu, which is not opened for it: an open menu holds the whole screen until it closes. Items are made
     * anew each time a menu is looked through, so choose an item before looking for another.
     */
    public static void choose(MenuItem item) {
        Window.tell(() -> {
            if (!item.isEnabled()) {
                throw new AssertionError("The menu item '" + item.getText() + "' is not enabled");
            }
            item.notifyListeners(SWT.Selection, new Event());
        });
        Window.settle();
    }

    /** What an item of a menu says, without the mark of the letter that chooses it and without its keys. */
    public static String words(MenuItem item) {
        return item.getText().replaceFirst("\t.*", "").replaceAll("&(.)", "$1");
    }

    /** Puts the pointer into a corner of the screen, where it calls up no tool tip. */
    public static void rest() {
        Rectangle screen = Window.ask(() -> Window.display().getBounds());
        move(new Point(screen.x + screen.width - 1, screen.y + screen.height - 1));
    }

    /** Clicks a place on the screen. */
    public static void click(Point place, int times) {
        move(place);
        for (int i = 1; i <= times; i++) {
            button(SWT.MouseDown, i);
            button(SWT.MouseUp, i);
        }
        Window.settle();
    }

    /** Drags from one place on the screen to another, with enough steps on the way for the target to notice. */
    public static void drag(Point from, Point to) {
        int steps = 12;
        move(from);
        button(SWT.MouseDown, 1);
        for (int i = 1; i <= steps; i++) {
            move(new Point(from.x + (to.x - from.x) * i / steps, from.y + (to.y - from.y) * i / steps));
        }
        button(SWT.MouseUp, 1);
        Window.settle();
    }

    /** Types letters, as they are, into whatever has the keyboard. */
    public static void type(String text) {
        text.chars().forEach(letter -> {
            boolean shift = Character.isUpperCase(letter);
            if (shift) {
                key(SWT.KeyDown, SWT.SHIFT, '\0');
            }
            key(SWT.KeyDown, 0, (char) letter);
            key(SWT.KeyUp, 0, (char) letter);
            if (shift) {
                key(SWT.KeyUp, SWT.SHIFT, '\0');
            }
        });
        Window.settle();
    }

    /** Presses keys together, named as in the menus: {@code Ctrl+Shift+P}, {@code Enter}, {@code F6}. */
    public static void press(String keys) {
        KeyStroke stroke = stroke(keys);
        int[] modifiers = {SWT.CTRL, SWT.SHIFT, SWT.ALT, SWT.COMMAND};
        for (int modifier : modifiers) {
            if ((stroke.getModifierKeys() & modifier) != 0) {
                key(SWT.KeyDown, modifier, '\0');
            }
        }
        natural(SWT.KeyDown, stroke.getNaturalKey());
        natural(SWT.KeyUp, stroke.getNaturalKey());
        for (int modifier : modifiers) {
            if ((stroke.getModifierKeys() & modifier) != 0) {
                key(SWT.KeyUp, modifier, '\0');
            }
        }
        Window.settle();
    }

    private static KeyStroke stroke(String keys) {
        try {
            return KeyStroke.getInstance(keys);
        } catch (ParseException e) {
            throw new IllegalArgumentException("no such keys: " + keys, e);
        }
    }

    private static void natural(int type, int key) {
        // The toolkit knows Tab, Enter and their like by their codes alone.
        boolean letter = (key & SWT.KEYCODE_BIT) == 0 && key > ' ';
        key(type, letter ? 0 : key, letter ? (char) Character.toLowerCase(key) : '\0');
    }

    private static void key(int type, int code, char character) {
        Event event = new Event();
        event.type = type;
        event.keyCode = code;
        event.character = character;
        post(event);
    }

    private static void move(Point place) {
        Event event = new Event();
        event.type = SWT.MouseMove;
        event.x = place.x;
        event.y = place.y;
        post(event);
    }

    private static void button(int type, int count) {
        Event event = new Event();
        event.type = type;
        event.button = 1;
        event.count = count;
        post(event);
    }

    private static void post(Event event) {
        if (!Window.ask(() -> Window.display().post(event))) {
            throw new AssertionError("The screen did not take an event of type " + event.type);
        }
        Window.catchUp();
    }

    private static Point at(TreeItem item) {
        return Window.ask(() -> {
            item.getParent().showItem(item);
            Rectangle bounds = item.getBounds();
            return item.getParent().toDisplay(bounds.x + Math.min(bounds.width, 40) / 2, bounds.y + bounds.height / 2);
        });
    }

    private static Point middle(Control parent, Rectangle bounds) {
        return parent.toDisplay(bounds.x + bounds.width / 2, bounds.y + bounds.height / 2);
    }
}
