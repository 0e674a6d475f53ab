package org.rightplace.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;
import org.rightplace.chart.Bounds;
import org.rightplace.chart.Gantt;
import org.rightplace.chart.GanttView;
import org.rightplace.chart.Palette;
import org.rightplace.chart.TimeScale;
import org.rightplace.model.Dependency;
import org.rightplace.model.Extras;
import org.rightplace.model.Task;
import org.rightplace.model.TaskBuilder;
import org.rightplace.plan.KnockOn;
import org.rightplace.plan.Span;
import org.rightplace.plan.picture.PlanGantt;
import org.rightplace.workbench.chart.ChartFonts;
import org.rightplace.workbench.chart.SwtDrawing;
import org.rightplace.workspace.Snapshot;

/** Paints frames of a large plan, and prints what they cost in milliseconds: a name and a number a line. */
public final class GanttFrames {

    private static final int TASKS = 2_000;
    private static final int FEW = 60;
    private static final int WIDTH = 1_000;
    private static final int HEIGHT = 800;
    private static final int ROW = 28;
    private static final int FRAMES = 600;
    private static final int STEPS = 300;
    private static final LocalDate FIRST = LocalDate.of(2019, 1, 7);
    private static final double DAY = 3;

    private GanttFrames() {}

    /** @param arguments none */
    public static void main(String[] arguments) throws Exception {
        var display = new Display();
        var image = new Image(display, WIDTH, HEIGHT);
        var fonts = new ChartFonts(display, display.getSystemFont().getFontData()[0].getName());
        var snapshot = plan(TASKS);
        var gantt = PlanGantt.of(snapshot, "w", 10, FIRST.plusDays(100));
        var few = PlanGantt.of(plan(FEW), "w", 10, FIRST.plusDays(20));
        var plain = new PlainBars(gantt);
        var chart = new Stopwatch();
        var small = new Stopwatch();
        var yardstick = new Stopwatch();
        double slow = 0;
        for (int frame = 0; frame < FRAMES; frame++) {
            int top = frame * ROW * 3 + frame % ROW;
            var view = new GanttView(gantt, new TimeScale(FIRST, DAY), ROW, top * DAY / ROW / 2, top);
            var gc = new GC(image);
            long start = System.nanoTime();
            chart.time(() -> frame(gc, fonts, view));
            if (frame >= FRAMES - 100) {
                slow = Math.max(slow, (System.nanoTime() - start) / 1e6);
            }
            gc.dispose();
            int near = frame % ((FEW - HEIGHT / ROW) * ROW);
            var other = new GC(image);
            small.time(() -> frame(other, fonts, new GanttView(few, new TimeScale(FIRST, DAY), ROW, near * DAY / ROW / 2, near)));
            other.dispose();
            var bare = new GC(image);
            yardstick.time(() -> plain.paint(bare, top, (int) view.left()));
            bare.dispose();
        }
        print("chart", chart.warm());
        print("plain", yardstick.warm());
        print("small", small.warm());
        print("ratio", chart.inPairsWith(small));
        print("ratio-plain", chart.inPairsWith(yardstick));
        print("slow", slow);
        steps(snapshot);
        fonts.dispose();
        image.dispose();
        display.dispose();
    }

    private static Object frame(GC gc, ChartFonts fonts, GanttView view) {
        gc.setBackground(gc.getDevice().getSystemColor(org.eclipse.swt.SWT.COLOR_WHITE));
        gc.fillRectangle(0, 0, WIDTH, HEIGHT);
        var drawing = new SwtDrawing(gc, Palette.light(), fonts);
        var window = new Bounds(0, 0, WIDTH, HEIGHT);
        view.drawBody(drawing, window);
        view.drawAxis(drawing, window);
        return drawing.regions();
    }

    private static void steps(Snapshot snapshot) throws Exception {
        var slips = new Stopwatch();
        var made = new Stopwatch();
        for (int step = 0; step < STEPS; step++) {
            long days = step % 60;
            var moved = Map.of("t10", new Span(FIRST.plusDays(days), FIRST.plusDays(days + 9)));
            slips.time(() -> KnockOn.of(snapshot, moved, "w"));
            var edited = snapshot.with(snapshot.get(Task.class, "t10").withProgress(step % 100));
            made.time(() -> PlanGantt.of(edited, "w", 10, FIRST));
        }
        print("slips", slips.warm());
        print("made", made.warm());
    }

    private static void print(String name, double millis) {
        System.out.println(name + " " + millis);
    }

    /** Phases of fifty tasks, most waiting for the one before, some for another. */
    private static Snapshot plan(int count) {
        var random = new Random(TASKS);
        var tasks = new ArrayList<Task>();
        for (int i = 0; i < count; i++) {
            int begin = i / 2;
            var waits = new ArrayList<Dependency>();
            if (i > 3 && i % 50 > 1) {
                waits.add(new Dependency("t" + (i - 1), org.rightplace.model.DependencyType.START_TO_START, 0, Extras.NONE));
                if (random.nextBoolean()) {
                    waits.add(new Dependency("t" + (i - 2 - random.nextInt(2)), org.rightplace.model.DependencyType.START_TO_START, 0, Extras.NONE));
                }
            }
            boolean phase = i % 50 == 0;
            tasks.add(TaskBuilder.builder().id("t" + i).workstream("w").parent(phase ? "" : "t" + i / 50 * 50).position(i)
                    .name("Task number " + i).owner("Programme office").start(FIRST.plusDays(begin)).finish(FIRST.plusDays(begin + 20L))
                    .baselineStart(FIRST.plusDays(begin)).baselineFinish(FIRST.plusDays(begin + 18L))
                    .progress(random.nextInt(101)).milestone(!phase && i % 10 == 9)
                    .waitsFor(phase ? List.of() : waits.stream().filter(one -> Integer.parseInt(one.task().substring(1)) % 50 != 0).toList())
                    .build());
        }
        return Snapshot.empty().withAll(tasks);
    }

    /** The least that shows the same: for each row in sight a rectangle and words, for each link in sight three lines. */
    private static final class PlainBars {

        private final int[] from;
        private final int[] to;
        private final String[] words;
        private final int[][] links;

        PlainBars(Gantt gantt) {
            var scale = new TimeScale(FIRST, DAY);
            int count = gantt.rows().size();
            from = new int[count];
            to = new int[count];
            words = new String[count];
            for (int i = 0; i < count; i++) {
                var row = gantt.rows().get(i);
                from[i] = (int) scale.x(row.start());
                to[i] = (int) scale.end(row.finish());
                words[i] = row.note();
            }
            var indexes = gantt.indexes();
            links = gantt.links().stream().map(link -> new int[] {indexes.get(link.from()), indexes.get(link.to())}).toArray(int[][]::new);
        }

        Object paint(GC gc, int top, int left) {
            var device = gc.getDevice();
            gc.setBackground(device.getSystemColor(org.eclipse.swt.SWT.COLOR_WHITE));
            gc.fillRectangle(0, 0, WIDTH, HEIGHT);
            gc.setBackground(device.getSystemColor(org.eclipse.swt.SWT.COLOR_DARK_GRAY));
            gc.setForeground(device.getSystemColor(org.eclipse.swt.SWT.COLOR_BLACK));
            int first = top / ROW;
            int last = Math.min(from.length - 1, (top + HEIGHT) / ROW);
            for (int i = first; i <= last; i++) {
                int y = i * ROW - top + 7;
                gc.fillRectangle(from[i] - left, y, to[i] - from[i], ROW / 2);
                gc.drawText(words[i], to[i] - left + 6, y, true);
            }
            for (var link : links) {
                if (Math.max(link[0], link[1]) >= first && Math.min(link[0], link[1]) <= last) {
                    int y = link[0] * ROW - top + ROW / 2;
                    int below = link[1] * ROW - top + ROW / 2;
                    int x = from[link[0]] - left - 7;
                    gc.drawLine(from[link[0]] - left, y, x, y);
                    gc.drawLine(x, y, x, below);
                    gc.drawLine(x, below, from[link[1]] - left, below);
                }
            }
            return gc;
        }
    }
}
