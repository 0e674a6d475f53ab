package org.rightplace.itests.drive;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Item;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Widget;

/** What a widget calls itself: its text, its tool tip, and what it tells a screen reader. */
public final class Names {

    private Names() {
    }

    /** All its names, without the marks of keyboard shortcuts. */
    public static Set<String> of(Widget widget) {
        Set<String> names = new LinkedHashSet<>();
        if (widget instanceof Item item) {
            names.add(item.getText());
        }
        if (widget instanceof ToolItem item) {
            names.add(String.valueOf(item.getToolTipText()));
        }
        if (widget instanceof Control control) {
            names.add(text(control));
            names.add(String.valueOf(control.getToolTipText()));
            names.add(accessibleName(control));
        }
        Set<String> plain = new LinkedHashSet<>();
        names.forEach(name -> plain.add(name.replaceFirst("\t.*", "").replaceAll("&(.)", "$1")));
        plain.removeAll(List.of("", "null"));
        return plain;
    }

    /** What a control tells a screen reader, or nothing if it leaves that to the toolkit. */
    public static String accessibleName(Control control) {
        AccessibleEvent event = new AccessibleEvent(control);
        event.childID = ACC.CHILDID_SELF;
        for (AccessibleListener listener : listeners(control.getAccessible())) {
            listener.getName(event);
        }
        return event.result == null ? "" : event.result;
    }

    /** The toolkit keeps them to itself, though a screen reader may ask them. */
    private static List<AccessibleListener> listeners(Accessible accessible) {
        try {
            Field field = Accessible.class.getDeclaredField("accessibleListeners");
            field.setAccessible(true);
            List<?> listeners = (List<?>) field.get(accessible);
            return listeners == null ? List.of() : listeners.stream().map(AccessibleListener.class::cast).toList();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the toolkit has changed inside", e);
        }
    }

    private static String text(Control control) {
        try {
            Method method = control.getClass().getMethod("getText");
            return String.valueOf(method.invoke(control));
        } catch (NoSuchMethodException e) {
            return "";
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a " + control.getClass().getSimpleName() + " does not tell its text", e);
        }
    }
}
