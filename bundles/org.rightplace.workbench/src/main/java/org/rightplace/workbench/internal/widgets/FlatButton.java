package org.rightplace.workbench.internal.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workbench.theme.Theme.Role;
import org.rightplace.workbench.theme.Theme.Type;

/** A button that is a word: quiet until pointed at, and a tinted pill while it is the chosen one. */
public final class FlatButton extends Canvas {

    private static final int SIDE = 10;
    private static final int HEIGHT = 28;
    private static final int CORNER = 6;

    private final Theme theme;
    private final Runnable action;
    private final Look look;
    private String text;
    private String accessibleName;
    private boolean chosen;
    private boolean hot;
    private boolean pressed;

    /** What kind of button it is. */
    public enum Look {
        /** A word among others. */
        QUIET,
        /** One of several words, of which one is chosen. */
        CHOICE,
        /** The one button that a page is about. */
        PRIMARY
    }

    /** @param action what it does */
    public FlatButton(Composite parent, Theme theme, Look look, String text, Runnable action) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.theme = theme;
        this.look = look;
        this.text = text;
        this.accessibleName = text;
        this.action = action;
        setBackground(parent.getBackground());
        addPaintListener(event -> paint(event.gc));
        listenToMouse();
        listenToKeys();
        makeAccessible();
    }

    /** The word on it. */
    public String text() {
        return text;
    }

    /** Changes the word on it. */
    public void setText(String next) {
        if (!next.equals(text)) {
            text = next;
            redraw();
        }
    }

    /** Sets what a screen reader calls it, where the word on it does not say enough, and shows it when pointed at. */
    public void setAccessibleName(String name) {
        accessibleName = name;
        setToolTipText(name);
    }

    /** Sets whether it is the chosen one. */
    public void setChosen(boolean next) {
        if (next != chosen) {
            chosen = next;
            redraw();
        }
    }

    @Override
    public void setEnabled(boolean enabled) {
        if (enabled != isEnabled()) {
            super.setEnabled(enabled);
            redraw();
        }
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        var gc = new GC(this);
        gc.setFont(theme.font(Type.STRONG));
        var words = gc.textExtent(text);
        gc.dispose();
        int width = words.x + 2 * SIDE;
        int height = Math.max(HEIGHT, words.y + 8);
        return new Point(wHint == SWT.DEFAULT ? width : wHint, hHint == SWT.DEFAULT ? height : hHint);
    }

    @Override
    protected void checkSubclass() {
        // Painted and sized here alone, which is what the check guards against by default.
    }

    private void paint(GC gc) {
        var size = getSize();
        gc.setAntialias(SWT.ON);
        var ground = ground();
        if (ground != null) {
            gc.setBackground(theme.color(ground));
            gc.fillRoundRectangle(0, 0, size.x, size.y, CORNER, CORNER);
        }
        if (chosen && theme.highContrast()) {
            gc.setForeground(theme.color(Role.ACCENT));
            gc.drawRoundRectangle(0, 0, size.x - 1, size.y - 1, CORNER, CORNER);
        }
        gc.setFont(theme.font(chosen || look == Look.PRIMARY ? Type.STRONG : Type.BODY));
        gc.setForeground(theme.color(ink()));
        var extent = gc.textExtent(text);
        gc.drawText(text, (size.x - extent.x) / 2, (size.y - extent.y) / 2, true);
        if (isFocusControl()) {
            gc.setForeground(theme.color(Role.FOCUS));
            gc.setLineWidth(2);
            gc.drawRoundRectangle(1, 1, size.x - 2, size.y - 2, CORNER, CORNER);
        }
    }

    private Role ground() {
        if (look == Look.PRIMARY) {
            return isEnabled() ? Role.ACCENT : Role.LINE;
        }
        if (chosen || pressed) {
            return Role.SELECTION;
        }
        return hot && isEnabled() ? Role.WINDOW : null;
    }

    private Role ink() {
        if (!isEnabled()) {
            return Role.THIRD;
        }
        if (look == Look.PRIMARY) {
            return Role.ON_ACCENT;
        }
        return chosen ? Role.ACCENT : hot ? Role.INK : Role.SECOND;
    }

    private void listenToMouse() {
        addListener(SWT.MouseEnter, event -> over(true));
        addListener(SWT.MouseExit, event -> over(false));
        addListener(SWT.MouseDown, event -> {
            pressed = event.button == 1;
            redraw();
        });
        addListener(SWT.MouseUp, event -> {
            boolean inside = getClientArea().contains(event.x, event.y);
            boolean act = pressed && inside && event.button == 1;
            pressed = false;
            redraw();
            if (act) {
                action.run();
            }
        });
    }

    private void listenToKeys() {
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        addListener(SWT.Traverse, event -> event.doit = true);
        addListener(SWT.KeyDown, this::key);
    }

    private void key(Event event) {
        if (event.character == ' ' || event.character == SWT.CR) {
            action.run();
        }
    }

    private void over(boolean now) {
        hot = now;
        redraw();
    }

    private void makeAccessible() {
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = accessibleName;
            }
        });
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = look == Look.CHOICE ? ACC.ROLE_RADIOBUTTON : ACC.ROLE_PUSHBUTTON;
            }

            @Override
            public void getState(AccessibleControlEvent event) {
                event.detail = ACC.STATE_FOCUSABLE
                        | (chosen ? ACC.STATE_CHECKED : 0)
                        | (isFocusControl() ? ACC.STATE_FOCUSED : 0);
            }

            @Override
            public void getDefaultAction(AccessibleControlEvent event) {
                event.result = "Press";
            }
        });
    }
}
