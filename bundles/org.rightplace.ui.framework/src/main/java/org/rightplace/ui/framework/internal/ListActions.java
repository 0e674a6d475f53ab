package org.rightplace.ui.framework.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.rightplace.workbench.forms.Look;

/** What can be done with a list, as buttons and as keys in the list. */
final class ListActions {

    private final Look look;
    private final Composite row;
    private final List<Button> forSelected = new ArrayList<>();
    private final Map<Integer, Runnable> keys = new LinkedHashMap<>();

    ListActions(Composite parent, Look look) {
        this.look = look;
        row = look.plain(parent);
        var layout = new RowLayout(SWT.HORIZONTAL);
        layout.marginLeft = 0;
        layout.wrap = true;
        row.setLayout(layout);
        row.setLayoutData(Look.wide());
    }

    /** Listens to the keys of the list. */
    void listen(Control list) {
        list.addListener(SWT.KeyDown, this::key);
    }

    /** Adds something that can always be done. */
    Button add(String words, int key, Runnable action) {
        keys.put(key, action);
        var button = look.button(row, words, action);
        button.setToolTipText(keyName(key));
        return button;
    }

    /** Adds something that can be done with what is selected. */
    Button addForSelected(String words, int key, Runnable action) {
        var button = add(words, key, action);
        forSelected.add(button);
        return button;
    }

    void enable(boolean selected) {
        forSelected.forEach(button -> button.setEnabled(selected));
    }

    private void key(Event event) {
        var action = keys.get(event.stateMask & SWT.MODIFIER_MASK | event.keyCode);
        if (action != null) {
            event.doit = false;
            action.run();
        }
    }

    private static String keyName(int key) {
        return switch (key) {
            case SWT.INSERT -> "Insert";
            case SWT.DEL -> "Delete";
            case SWT.ALT | SWT.ARROW_UP -> "Alt+Up";
            case SWT.ALT | SWT.ARROW_DOWN -> "Alt+Down";
            default -> null;
        };
    }
}
