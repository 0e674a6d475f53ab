package org.rightplace.ui.plan.internal;

import java.time.LocalDate;
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

    private final PlanPart part;
    private final Canvas canvas;
    private final ChartFonts fonts;
    private final Palette palette;
    private final TimeWindow time = new TimeWindow();
    private Gantt gantt = new Gantt("", List.of(), List.of(), List.of(), null);
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
        canvas.addListener(SWT.Resize, event -> {
            time.fitFirst(gantt, width());
            bars();
        });
        canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
        canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
        canvas.addListener(SWT.KeyDown, this::key);
        canvas.addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_ARROW_NEXT
                && event.detail != SWT.TRAVERSE_ARROW_PREVIOUS
                && event.detail != SWT.TRAVERSE_RETURN);
        canvas.addListener(SWT.MouseWheel, this::wheel);
        canvas.getHorizontalBar().addListener(SWT.Selection, event -> {
            time.moveTo(canvas.getHorizontalBar().getSelection());
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
        time.show(shown, width());
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
        return new GanttView(gantt, time.scale(), Theme.ROW, time.left(), part.table().top());
    }

    Bounds window() {
        Rectangle area = canvas.getClientArea();
        return new Bounds(0, 0, area.width, area.height);
    }

    /** How many days a distance is. */
    long days(int pixels) {
        return Math.round(pixels / time.scale().day());
    }

    TimeScale scale() {
        return time.scale();
    }

    /** Goes a step nearer or farther, about the task the keyboard is on if it is in sight, or else the middle. */
    void zoom(int steps) {
        zoom(steps, focused().filter(Gantt.Row::dated).map(row -> time.middle(row, width())).orElse(width() / 2.0));
    }

    private void zoom(double steps, double at) {
        time.zoom(steps, at);
        moved();
        part.remember();
    }

    /** Sets how wide a day is. */
    void setDay(double day) {
        time.setDay(day);
        reveal();
        moved();
        part.remember();
    }

    /** Shows the whole plan. */
    void fit() {
        time.fit(gantt, width());
        moved();
    }

    /** Brings today into the middle. */
    void showToday() {
        time.centre(LocalDate.now(), width());
        moved();
    }

    /** Brings the bar of the task the keyboard is on into sight. */
    void reveal() {
        if (focused().filter(Gantt.Row::dated).filter(row -> time.reveal(row, width())).isPresent()) {
            moved();
        }
    }

    /** Moves along in time by a part of what is in sight. */
    void scroll(int steps) {
        time.moveTo(time.left() + steps * width() / 8.0);
        moved();
    }

    private void moved() {
        bars();
        canvas.redraw();
    }

    private int width() {
        return canvas.getClientArea().width;
    }

    private void bars() {
        var width = width();
        var whole = time.whole(width);
        if (width > 0) {
            canvas.getHorizontalBar().setValues(
                    (int) Math.round(time.left()), 0, whole, Math.min(width, whole), Math.max(1, width / 12), Math.max(1, width * 3 / 4));
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
