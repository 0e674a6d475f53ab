package org.rightplace.workbench.chart;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.rightplace.chart.Chart;
import org.rightplace.chart.FlowingChart;
import org.rightplace.chart.Paint;
import org.rightplace.chart.Palette;
import org.rightplace.chart.Region;
import org.rightplace.chart.Shape;
import org.rightplace.chart.Size;
import org.rightplace.workbench.forms.Literally;
import org.rightplace.workbench.theme.Theme;

/**
 * Shows a chart in the size there is. What the chart's regions stand for is told in a tool tip, can be chosen with a
 * click, or with the arrow keys and Enter, and is read out to those who cannot see it.
 */
public final class ChartCanvas extends Canvas {

    private final Theme theme;
    private final ChartFonts fonts;
    private final ChartAccess access;
    private Chart chart;
    private List<Region> regions = List.of();
    private Region pointed;
    private Region current;
    private String chosen = "";
    private Consumer<Optional<Region>> hovered = region -> {};
    private Consumer<Region> chooser = region -> {};

    /** A canvas that shows nothing yet, in a theme's colours and type. */
    public ChartCanvas(Composite parent, Theme theme) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.theme = theme;
        this.fonts = new ChartFonts(getDisplay(), theme.font(Theme.Type.BODY).getFontData()[0].getName());
        this.access = new ChartAccess(this);
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.Resize, event -> redraw());
        addListener(SWT.MouseMove, event -> point(at(event)));
        addListener(SWT.MouseExit, event -> point(Optional.empty()));
        addListener(SWT.MouseDown, this::click);
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.Traverse, this::traverse);
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        addListener(SWT.Dispose, event -> fonts.dispose());
    }

    /** Shows a chart in place of the one before; {@code null} shows none. */
    public void setChart(Chart chart) {
        checkWidget();
        this.chart = chart;
        regions = List.of();
        redraw();
    }

    /** The chart that is shown, or {@code null}. */
    public Chart chart() {
        return chart;
    }

    /** Marks the region named so as chosen; an empty id marks none. */
    public void setChosen(String id) {
        checkWidget();
        chosen = Objects.requireNonNull(id);
        redraw();
    }

    /** Tells whenever the pointer or the keyboard comes to a region, or to none. */
    public void onHover(Consumer<Optional<Region>> listener) {
        hovered = listener;
    }

    /** Tells when a region is chosen, by a click or with Enter or the space bar. */
    public void onChoose(Consumer<Region> listener) {
        chooser = listener;
    }

    /** The regions of the chart as it was last painted. */
    public List<Region> regions() {
        return regions;
    }

    ChartAccess access() {
        return access;
    }

    Optional<Region> current() {
        return Optional.ofNullable(current);
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        checkWidget();
        if (chart instanceof FlowingChart flowing && widthHint != SWT.DEFAULT && heightHint == SWT.DEFAULT) {
            return new Point(widthHint, height(flowing, widthHint));
        }
        Size size = chart == null ? new Size(64, 64) : chart.preferredSize();
        Rectangle trim = computeTrim(0, 0, (int) Math.ceil(size.width()), (int) Math.ceil(size.height()));
        return new Point(
                widthHint == SWT.DEFAULT ? trim.width : widthHint,
                heightHint == SWT.DEFAULT ? trim.height : heightHint);
    }

    private int height(FlowingChart flowing, int width) {
        var gc = new GC(this);
        try {
            return (int) Math.ceil(flowing.height(new SwtDrawing(gc, ThemePalette.of(theme), fonts), Math.max(1, width)));
        } finally {
            gc.dispose();
        }
    }

    private void paint(GC gc) {
        Rectangle area = getClientArea();
        gc.setBackground(theme.color(Theme.Role.PAPER));
        gc.fillRectangle(area);
        if (chart == null || area.isEmpty()) {
            return;
        }
        Palette palette = ThemePalette.of(theme);
        SwtDrawing drawing = new SwtDrawing(gc, palette, fonts);
        chart.draw(drawing, new Size(area.width, area.height));
        regions = drawing.regions();
        current = current == null ? null : RegionWalk.named(regions, current.id()).orElse(null);
        RegionWalk.named(regions, chosen)
                .ifPresent(region -> drawing.draw(region.outline(), Paint.stroke(palette.accent(), 2)));
        if (isFocusControl()) {
            Shape ring = current == null
                    ? new Shape.Rect(new Size(area.width, area.height).bounds().inset(1.5), 2)
                    : current.outline();
            drawing.draw(ring, Paint.stroke(palette.focus(), 2));
        }
    }

    /** The region at a point of the canvas, as it was last painted. */
    public Optional<Region> at(int x, int y) {
        return RegionWalk.at(regions, new org.rightplace.chart.Point(x, y));
    }

    private Optional<Region> at(Event event) {
        return at(event.x, event.y);
    }

    private void point(Optional<Region> region) {
        Region now = region.orElse(null);
        if (!Objects.equals(now, pointed)) {
            pointed = now;
            setToolTipText(now == null ? null : Literally.shown(now.words()));
            hovered.accept(region);
        }
    }

    private void click(Event event) {
        setFocus();
        if (event.button == 1) {
            at(event).ifPresent(region -> {
                go(region);
                chooser.accept(region);
            });
        }
    }

    private void key(Event event) {
        switch (event.keyCode) {
            case SWT.ARROW_LEFT -> walk(RegionWalk.Way.LEFT);
            case SWT.ARROW_RIGHT -> walk(RegionWalk.Way.RIGHT);
            case SWT.ARROW_UP -> walk(RegionWalk.Way.UP);
            case SWT.ARROW_DOWN -> walk(RegionWalk.Way.DOWN);
            case SWT.HOME -> regions.stream().findFirst().ifPresent(this::go);
            case SWT.END -> regions.reversed().stream().findFirst().ifPresent(this::go);
            case SWT.CR, SWT.KEYPAD_CR, ' ' -> from().ifPresent(chooser);
            default -> {
                // Every other key is for those around the chart.
            }
        }
    }

    private void walk(RegionWalk.Way way) {
        from().map(region -> RegionWalk.next(regions, region, way))
                .or(() -> regions.stream().findFirst())
                .ifPresent(this::go);
    }

    /** Where the keys go on from: the region they were at, or else the one that is chosen. */
    private Optional<Region> from() {
        return current().or(() -> RegionWalk.named(regions, chosen));
    }

    private void go(Region region) {
        current = region;
        hovered.accept(Optional.of(region));
        access.focus(regions.indexOf(region));
        redraw();
    }

    /** Tab leaves the chart; the arrows and Enter stay in it. */
    private void traverse(Event event) {
        switch (event.detail) {
            case SWT.TRAVERSE_ARROW_NEXT, SWT.TRAVERSE_ARROW_PREVIOUS -> event.doit = false;
            case SWT.TRAVERSE_RETURN -> event.doit = from().isEmpty();
            default -> event.doit = true;
        }
    }
}
