package org.rightplace.ui.plan.internal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.rightplace.chart.Bounds;
import org.rightplace.chart.Gantt;
import org.rightplace.chart.GanttView;
import org.rightplace.chart.Paint;
import org.rightplace.chart.Palette;
import org.rightplace.chart.Shape;
import org.rightplace.chart.TimeScale;
import org.rightplace.workbench.chart.ChartFonts;
import org.rightplace.workbench.chart.SwtDrawing;
import org.rightplace.workbench.chart.ThemePalette;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workbench.theme.Theme.Role;

/** The picture on the right: bars in time beside the lines of the outline, as far as they can be seen. */
final class GanttPane {

    private static final double STEP = 1.35;
    private static final int MARGIN_DAYS = 45;
    private static final int ROOM_DAYS = 400;
    private static final double FIRST_DAY = 2;

    private final PlanPart part;
    private final Canvas canvas;
    private final ChartFonts fonts;
    private final Palette palette;
    private Gantt gantt = new Gantt("", List.of(), List.of(), List.of(), null);
    private TimeScale scale = new TimeScale(LocalDate.now(), FIRST_DAY);
    private LocalDate last = LocalDate.now();
    private double left;
    private boolean fitted;
    private List<GanttView.Ghost> ghosts = List.of();
    private Optional<Shape> band = Optional.empty();

    GanttPane(Composite parent, PlanPart part) {
        this.part = part;
        var theme = part.site().theme();
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND | SWT.H_SCROLL | SWT.V_SCROLL);
        canvas.setBackground(theme.color(Role.PAPER));
        fonts = new ChartFonts(canvas.getDisplay(), theme.font(Theme.Type.BODY).getFontData()[0].getName());
        palette = ThemePalette.of(theme);
        canvas.addListener(SWT.Dispose, event -> fonts.dispose());
        canvas.addListener(SWT.Paint, event -> paint(event.gc));
        canvas.addListener(SWT.Resize, event -> resized());
        canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
        canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
        canvas.addListener(SWT.KeyDown, this::key);
        canvas.addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_ARROW_NEXT
                && event.detail != SWT.TRAVERSE_ARROW_PREVIOUS
                && event.detail != SWT.TRAVERSE_RETURN);
        canvas.addListener(SWT.MouseWheel, this::wheel);
        canvas.getHorizontalBar().addListener(SWT.Selection, event -> {
            left = canvas.getHorizontalBar().getSelection();
            canvas.redraw();
        });
        describe();
        new GanttMouse(this, part);
    }

    private void describe() {
        canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = "Gantt chart. " + words();
            }

            @Override
            public void getDescription(AccessibleEvent event) {
                event.result = gantt.description();
            }
        });
        canvas.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_GRAPHIC;
            }

            @Override
            public void getValue(AccessibleControlEvent event) {
                event.result = words();
            }
        });
    }

    /** The task the keyboard is on, in words. */
    private String words() {
        return focused().map(row -> row.label() + ": " + row.words()).orElse("");
    }

    private Optional<Gantt.Row> focused() {
        return part.table().focus().map(line -> part.table().indexOf(line.id()))
                .filter(index -> index >= 0 && index < gantt.rows().size())
                .map(gantt.rows()::get);
    }

    Canvas control() {
        return canvas;
    }

    Gantt gantt() {
        return gantt;
    }

    void setFocus() {
        canvas.setFocus();
    }

    /** Shows a plan; what is in sight stays where it is. */
    void show(Gantt shown) {
        gantt = shown;
        var days = shown.days();
        if (days.isPresent()) {
            var first = days.get().getFirst().minusDays(MARGIN_DAYS);
            // A day that was in sight stays where it was, wherever the plan now begins.
            if (first.isBefore(scale.origin()) || !fitted) {
                left += fitted ? ChronoUnit.DAYS.between(first, scale.origin()) * scale.day() : 0;
                scale = new TimeScale(first, scale.day());
            }
            last = days.get().getLast().plusDays(ROOM_DAYS);
            if (!fitted && canvas.getClientArea().width > 0) {
                fit();
            }
        }
        bars();
        canvas.redraw();
    }

    void redraw() {
        canvas.redraw();
    }

    /** Shows where bars would be, or nothing of the kind. */
    void setGhosts(List<GanttView.Ghost> shown) {
        ghosts = shown;
        canvas.redraw();
    }

    /** Shows a line that is being drawn from one bar to another. */
    void setBand(Optional<Shape> shape) {
        band = shape;
        canvas.redraw();
    }

    GanttView view() {
        return new GanttView(gantt, scale, Theme.ROW, left, part.table().top());
    }

    Bounds window() {
        Rectangle area = canvas.getClientArea();
        return new Bounds(0, 0, area.width, area.height);
    }

    /** How many days a distance is. */
    long days(int pixels) {
        return Math.round(pixels / scale.day());
    }

    TimeScale scale() {
        return scale;
    }

    /** Goes a step nearer or farther, about the task the keyboard is on if it is in sight, or else the middle. */
    void zoom(int steps) {
        var width = canvas.getClientArea().width;
        var at = focused().filter(Gantt.Row::dated).map(row -> scale.middle(row.start()) - left)
                .filter(x -> x > 0 && x < width).orElse(width / 2.0);
        zoom(steps, at);
    }

    private void zoom(double steps, double at) {
        var under = (left + at) / scale.day();
        scale = scale.zoomed(Math.pow(STEP, steps));
        left = Math.max(0, under * scale.day() - at);
        bars();
        canvas.redraw();
        part.remember();
    }

    /** Sets how wide a day is. */
    void setDay(double day) {
        scale = new TimeScale(scale.origin(), day);
        fitted = true;
        bars();
        reveal();
        canvas.redraw();
        part.remember();
    }

    /** Shows the whole plan. */
    void fit() {
        var days = gantt.days();
        var width = canvas.getClientArea().width;
        if (days.isPresent() && width > 0) {
            var fitting = TimeScale.fitting(days.get().getFirst(), days.get().getLast(), width);
            scale = new TimeScale(scale.origin(), fitting.day());
            left = Math.max(0, scale.x(fitting.origin()));
            fitted = true;
            bars();
            canvas.redraw();
        }
    }

    /** Brings today into the middle. */
    void showToday() {
        var today = LocalDate.now();
        if (today.isAfter(last)) {
            last = today.plusDays(ROOM_DAYS);
        }
        if (today.isBefore(scale.origin())) {
            scale = new TimeScale(today.minusDays(ROOM_DAYS), scale.day());
        }
        left = Math.max(0, scale.middle(today) - canvas.getClientArea().width / 2.0);
        bars();
        canvas.redraw();
    }

    /** Brings the bar of the task the keyboard is on into sight. */
    void reveal() {
        var width = canvas.getClientArea().width;
        focused().filter(Gantt.Row::dated).ifPresent(row -> {
            var from = scale.x(row.start()) - left;
            var to = scale.end(row.finish()) - left;
            if (width > 0 && (to < 0 || from > width)) {
                left = Math.max(0, scale.x(row.start()) - width / 4.0);
                bars();
                canvas.redraw();
            }
        });
    }

    /** Moves along in time by a part of what is in sight. */
    void scroll(int steps) {
        left = Math.max(0, left + steps * canvas.getClientArea().width / 8.0);
        bars();
        canvas.redraw();
    }

    private void resized() {
        if (!fitted) {
            fit();
        }
        bars();
    }

    private void bars() {
        var width = canvas.getClientArea().width;
        var whole = (int) Math.clamp(Math.max(scale.end(last), left + width), 1, Integer.MAX_VALUE / 2.0);
        if (width > 0) {
            canvas.getHorizontalBar().setValues(
                    (int) Math.round(left), 0, whole, Math.min(width, whole), Math.max(1, width / 12), Math.max(1, width * 3 / 4));
        }
    }

    private void key(Event event) {
        event.doit = !part.keys().run(event.stateMask & SWT.MODIFIER_MASK, event.keyCode);
        if (event.keyCode == SWT.ESC) {
            part.table().control().setFocus();
        }
    }

    private void wheel(Event event) {
        if ((event.stateMask & SWT.MOD1) != 0) {
            event.doit = false;
            zoom(Math.signum(event.count), event.x);
        } else if ((event.stateMask & SWT.MOD2) != 0) {
            event.doit = false;
            scroll(-(int) Math.signum(event.count));
        }
    }

    private void paint(GC gc) {
        var window = window();
        gc.setBackground(part.site().theme().color(Role.PAPER));
        gc.fillRectangle(0, 0, (int) window.width(), (int) window.height());
        var drawing = new SwtDrawing(gc, palette, fonts);
        draw(drawing, window);
        if (canvas.isFocusControl()) {
            drawing.draw(new Shape.Rect(window.inset(1), 2), Paint.stroke(palette.focus(), 2));
        }
    }

    private void draw(SwtDrawing drawing, Bounds window) {
        var view = view();
        selection(drawing, window);
        view.drawBody(drawing, window);
        view.drawGhosts(drawing, window, ghosts);
        band.ifPresent(shape -> drawing.draw(shape, Paint.stroke(palette.accent(), 2)));
        view.drawAxis(drawing, window);
    }

    /** The ground of the selected lines goes on from the outline into the picture. */
    private void selection(SwtDrawing drawing, Bounds window) {
        var color = part.site().theme().color(Role.SELECTION);
        var ground = new org.rightplace.chart.Color(color.getRed(), color.getGreen(), color.getBlue());
        for (var line : part.table().selected()) {
            var y = GanttView.AXIS + part.table().indexOf(line.id()) * (double) Theme.ROW - part.table().top();
            if (y > -Theme.ROW && y < window.height()) {
                drawing.draw(new Shape.Rect(new Bounds(0, y, window.width(), Theme.ROW), 0), Paint.fill(ground));
            }
        }
    }
}
