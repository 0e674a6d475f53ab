package org.rightplace.workbench.forms;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workbench.theme.Theme.Role;
import org.rightplace.workbench.theme.Theme.Type;

/**
 * Words to read that wrap, as a label's do, but cheaply: a pane may have a hundred of these. A label of the desktop that wraps
 * is measured anew by the desktop each time it is given its place, at a cost that grows with the square of its words, and each
 * font and colour it is given is a style sheet to be read. This one remembers what it measured, and paints by itself. Who
 * measures words with a GC of it gives that its font first, for the desktop does not know it.
 */
public final class TextBlock extends Canvas {

    private final Map<Integer, Point> sizes = new HashMap<>();
    private TextLayout layout;
    private String text = "";
    private Font font;
    private Color foreground;
    private Color background;
    private int alignment = SWT.LEFT;

    /** Words in a type and a colour of a theme, on paper; none yet. */
    public TextBlock(Composite parent, Theme theme, Type type, Role role) {
        super(parent, SWT.NO_FOCUS);
        font = theme.font(type);
        foreground = theme.color(role);
        background = theme.color(Role.PAPER);
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.Resize, event -> redraw());
        addListener(SWT.Dispose, event -> letGo());
        describe();
    }

    /** What it says. */
    public String getText() {
        checkWidget();
        return text;
    }

    /** Says something else, shown as it is: an ampersand is one. Whether there is room for it is for the layout to see to. */
    public void setText(String words) {
        checkWidget();
        Objects.requireNonNull(words);
        if (!words.equals(text)) {
            boolean said = !text.isEmpty();
            text = words;
            if (layout != null) {
                layout.setText(words);
            }
            changed();
            if (said) {
                getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, null);
            }
        }
    }

    /** Where lines stand that do not fill the width: {@link SWT#LEFT}, as they do at first, {@link SWT#CENTER} or {@link SWT#RIGHT}. */
    public void setAlignment(int where) {
        checkWidget();
        alignment = where;
        redraw();
    }

    @Override
    public Font getFont() {
        return font;
    }

    @Override
    public void setFont(Font type) {
        checkWidget();
        if (!type.equals(font)) {
            font = type;
            if (layout != null) {
                layout.setFont(type);
            }
            changed();
        }
    }

    @Override
    public Color getForeground() {
        return foreground;
    }

    @Override
    public void setForeground(Color colour) {
        checkWidget();
        if (!colour.equals(foreground)) {
            foreground = colour;
            redraw();
        }
    }

    @Override
    public Color getBackground() {
        return background;
    }

    @Override
    public void setBackground(Color colour) {
        checkWidget();
        if (!colour.equals(background)) {
            background = colour;
            redraw();
        }
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        checkWidget();
        var size = sizes.computeIfAbsent(wHint == SWT.DEFAULT ? SWT.DEFAULT : Math.max(1, wHint), this::measure);
        return new Point(wHint == SWT.DEFAULT ? size.x : Math.max(0, wHint), hHint == SWT.DEFAULT ? size.y : Math.max(0, hHint));
    }

    private Point measure(int width) {
        var bounds = layout(width).getBounds();
        return new Point(bounds.width, bounds.height);
    }

    private void paint(GC gc) {
        var area = getClientArea();
        gc.setBackground(background);
        gc.fillRectangle(area);
        if (!text.isEmpty()) {
            gc.setForeground(foreground);
            layout(Math.max(1, area.width)).draw(gc, 0, 0);
        }
    }

    private TextLayout layout(int width) {
        if (layout == null) {
            layout = new TextLayout(getDisplay());
            layout.setOrientation(getOrientation());
            layout.setFont(font);
            layout.setText(text);
        }
        // Lines that are as long as their words have nothing to be aligned in.
        layout.setAlignment(width == SWT.DEFAULT ? SWT.LEFT : alignment);
        layout.setWidth(width);
        return layout;
    }

    private void changed() {
        sizes.clear();
        redraw();
    }

    private void letGo() {
        if (layout != null) {
            layout.dispose();
        }
    }

    private void describe() {
        var accessible = getAccessible();
        accessible.addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = text;
            }
        });
        accessible.addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_LABEL;
            }

            @Override
            public void getState(AccessibleControlEvent event) {
                event.detail = ACC.STATE_READONLY;
            }
        });
    }
}
