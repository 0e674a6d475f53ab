package org.rightplace.ui.people.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workbench.theme.Theme.Role;
import org.rightplace.workbench.theme.Theme.Type;

/** A row of words, one for each page, with a line under the one in front. The arrows go from one to the next. */
final class PageTabs extends Canvas {

    private static final int PAD = 10;
    private static final int LINE = 2;

    private final Theme theme;
    private final List<String> names;
    private final IntConsumer chosen;
    private int front;
    private int under = -1;

    PageTabs(Composite parent, Theme theme, List<String> names, IntConsumer chosen) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.theme = theme;
        this.names = List.copyOf(names);
        this.chosen = chosen;
        setBackground(theme.color(Role.PAPER));
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.MouseDown, event -> choose(at(event)));
        addListener(SWT.MouseMove, event -> hover(at(event)));
        addListener(SWT.MouseExit, event -> hover(-1));
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT
                || event.detail == SWT.TRAVERSE_TAB_PREVIOUS || event.detail == SWT.TRAVERSE_ESCAPE
                || event.detail == SWT.TRAVERSE_PAGE_NEXT || event.detail == SWT.TRAVERSE_PAGE_PREVIOUS);
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        access();
    }

    int front() {
        return front;
    }

    /** Brings a page to the front without telling. */
    void show(int index) {
        front = index;
        redraw();
    }

    private void choose(int index) {
        if (index >= 0 && index != front) {
            show(index);
            chosen.accept(index);
            getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, null);
        }
    }

    private void hover(int index) {
        if (under != index) {
            under = index;
            redraw();
        }
    }

    private void key(Event event) {
        switch (event.keyCode) {
            case SWT.ARROW_LEFT -> choose(Math.max(0, front - 1));
            case SWT.ARROW_RIGHT -> choose(Math.min(names.size() - 1, front + 1));
            case SWT.HOME -> choose(0);
            case SWT.END -> choose(names.size() - 1);
            default -> { }
        }
    }

    private int at(Event event) {
        var places = places();
        for (int i = 0; i < places.size(); i++) {
            if (places.get(i).contains(event.x, event.y)) {
                return i;
            }
        }
        return -1;
    }

    /** Where each stands, in as many lines as the width asks for. */
    private List<Rectangle> places() {
        return places(getSize().x);
    }

    private List<Rectangle> places(int width) {
        var gc = new GC(this);
        try {
            gc.setFont(theme.font(Type.STRONG));
            var places = new ArrayList<Rectangle>();
            int x = Theme.PANE - PAD;
            int y = 0;
            for (var name : names) {
                int room = gc.textExtent(name).x + 2 * PAD;
                if (x + room > width && x > Theme.PANE) {
                    x = Theme.PANE - PAD;
                    y += Theme.ROW;
                }
                places.add(new Rectangle(x, y, room, Theme.ROW));
                x += room;
            }
            return places;
        } finally {
            gc.dispose();
        }
    }

    private void paint(GC gc) {
        var area = getClientArea();
        gc.setBackground(theme.color(Role.PAPER));
        gc.fillRectangle(area);
        gc.setForeground(theme.color(Role.LINE));
        gc.drawLine(0, area.height - 1, area.width, area.height - 1);
        var places = places();
        for (int i = 0; i < places.size(); i++) {
            var place = places.get(i);
            gc.setFont(theme.font(i == front ? Type.STRONG : Type.BODY));
            gc.setForeground(theme.color(i == front || i == under ? Role.INK : Role.SECOND));
            var extent = gc.textExtent(names.get(i));
            gc.drawText(names.get(i), place.x + (place.width - extent.x) / 2, place.y + (place.height - extent.y) / 2, true);
            if (i == front) {
                gc.setBackground(theme.color(Role.ACCENT));
                gc.fillRectangle(place.x + PAD / 2, place.y + place.height - LINE, place.width - PAD, LINE);
                if (isFocusControl()) {
                    gc.setForeground(theme.color(Role.FOCUS));
                    gc.setLineWidth(2);
                    gc.drawRectangle(place.x + 2, place.y + 2, place.width - 4, place.height - 4);
                    gc.setLineWidth(1);
                }
            }
        }
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        checkWidget();
        int width = widthHint == SWT.DEFAULT ? Integer.MAX_VALUE : widthHint;
        var last = places(width).getLast();
        return new Point(widthHint == SWT.DEFAULT ? last.x + last.width : widthHint, last.y + last.height);
    }

    private void access() {
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = names.get(front) + ", page " + (front + 1) + " of " + names.size();
            }
        });
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_TABFOLDER;
            }
        });
    }
}
