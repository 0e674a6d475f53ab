package org.rightplace.ui.plan.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Cursor;
import org.eclipse.swt.widgets.Event;
import org.rightplace.chart.GanttView.Grip;
import org.rightplace.chart.GanttView;
import org.rightplace.chart.Point;
import org.rightplace.chart.Shape;
import org.rightplace.plan.Cycles;
import org.rightplace.plan.Item;
import org.rightplace.plan.KnockOn;
import org.rightplace.plan.Moves;
import org.rightplace.plan.Span;
import org.rightplace.plan.Words;
import org.rightplace.workbench.forms.Literally;
import org.rightplace.workspace.Days;

/**
 * What the mouse does in the picture: drag a bar to move it, an end of it to make it longer or shorter, or the knob
 * behind it onto another bar to make that wait. All along it is shown what would slip.
 */
final class GanttMouse {

    private static final int STARTS = 3;

    private final GanttPane pane;
    private final PlanPart part;
    private Drag drag;

    /** What is being dragged. */
    private static final class Drag {

        private final PlanLine line;
        private final Grip grip;
        private final int x;
        private final int y;
        private long days;
        private boolean begun;

        private Drag(PlanLine line, Grip grip, int x, int y) {
            this.line = line;
            this.grip = grip;
            this.x = x;
            this.y = y;
        }
    }

    GanttMouse(GanttPane pane, PlanPart part) {
        this.pane = pane;
        this.part = part;
        var canvas = pane.control();
        canvas.addListener(SWT.MouseDown, this::down);
        canvas.addListener(SWT.MouseMove, this::move);
        canvas.addListener(SWT.MouseUp, this::up);
        canvas.addListener(SWT.MouseDoubleClick, this::open);
        canvas.addListener(SWT.MouseExit, event -> canvas.setToolTipText(null));
        canvas.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ESC && drag != null) {
                stop();
            }
        });
    }

    private Optional<GanttView.Hit> hit(Event event) {
        return pane.view().hit(pane.window(), new Point(event.x, event.y));
    }

    private void down(Event event) {
        part.editing().commit();
        pane.setFocus();
        int row = pane.view().rowAt(pane.window(), event.y);
        var line = part.table().line(row);
        if (event.button == 3 || line.isEmpty()) {
            line.filter(one -> !part.table().selected().contains(one)).ifPresent(this::select);
            return;
        }
        var hit = hit(event);
        if ((event.stateMask & SWT.MOD1) != 0) {
            var ids = new ArrayList<>(part.table().selected().stream().map(PlanLine::id).toList());
            ids.add(line.get().id());
            part.table().select(ids, line.get().id(), PlanColumn.TASK);
        } else if (hit.isEmpty() || !part.table().selected().contains(line.get())) {
            select(line.get());
        }
        if (event.button == 1 && hit.isPresent() && line.get().item() != null && part.site().workspace().readOnly().isEmpty()) {
            drag = new Drag(line.get(), hit.get().grip(), event.x, event.y);
        }
    }

    private void select(PlanLine line) {
        part.table().select(List.of(line.id()), line.id(), part.table().focusColumn());
    }

    private void move(Event event) {
        if (drag == null) {
            point(event);
            return;
        }
        drag.begun |= Math.abs(event.x - drag.x) >= STARTS || Math.abs(event.y - drag.y) >= STARTS;
        if (!drag.begun) {
            return;
        }
        pane.control().setToolTipText(null);
        if (drag.grip == Grip.KNOB) {
            connect(event);
        } else {
            drag.days = pane.days(event.x - drag.x);
            preview();
        }
    }

    /** Says what is under the pointer, and shows what dragging would do. */
    private void point(Event event) {
        var hit = hit(event);
        pane.control().setCursor(cursor(hit));
        var words = hit.map(found -> {
            var row = pane.gantt().rows().get(found.index());
            return found.grip() == Grip.KNOB
                    ? "Drag onto another task to make it wait for " + row.label()
                    : row.label() + "\n" + row.words();
        }).map(Literally::shown).orElse(null);
        if (!java.util.Objects.equals(words, pane.control().getToolTipText())) {
            pane.control().setToolTipText(words);
        }
    }

    private Cursor cursor(Optional<GanttView.Hit> hit) {
        var display = pane.control().getDisplay();
        return hit.map(found -> switch (found.grip()) {
            case BODY -> display.getSystemCursor(SWT.CURSOR_HAND);
            case START, FINISH -> display.getSystemCursor(SWT.CURSOR_SIZEWE);
            case KNOB -> display.getSystemCursor(SWT.CURSOR_CROSS);
        }).orElse(null);
    }

    /** The days that the tasks dragged would have. */
    private Map<String, Span> moved() {
        return switch (drag.grip) {
            case START -> Moves.stretchedAtStart(drag.line.item(), drag.days);
            case FINISH -> Moves.stretched(drag.line.item(), drag.days);
            default -> Moves.shifted(dragged(), drag.days);
        };
    }

    private List<Item> dragged() {
        var items = part.actions().items();
        var outermost = items.stream().filter(item -> items.stream().noneMatch(item::within)).toList();
        return outermost.isEmpty() ? List.of(drag.line.item()) : outermost;
    }

    private void preview() {
        var moved = moved();
        var ghosts = new ArrayList<GanttView.Ghost>();
        moved.forEach((id, span) -> ghosts.add(new GanttView.Ghost(id, span.start(), span.finish(),
                Days.shown(drag.grip == Grip.FINISH ? span.finish() : span.start()))));
        var knockOn = KnockOn.of(part.site().snapshot(), moved, part.scope().measured());
        if (part.header().pushing()) {
            knockOn.slips().forEach(slip -> ghosts.add(new GanttView.Ghost(
                    slip.task().id(), slip.after().start(), slip.after().finish(), "+" + Words.days(slip.days()))));
        }
        pane.setGhosts(ghosts);
        part.header().tell((drag.days > 0 ? "+" : drag.days < 0 ? "−" : "") + Words.days(Math.abs(drag.days)) + " · " + knockOn.words());
    }

    private void connect(Event event) {
        var target = target(event);
        pane.setBand(Optional.of(new Shape.Line(new Point(drag.x, drag.y), new Point(event.x, event.y))));
        part.header().tell(target.map(line -> Cycles.objection(part.site().snapshot(), line.id(), drag.line.id())
                        .orElse("“" + line.label() + "” will wait for “" + drag.line.label() + "”."))
                .orElse("Drop it on the task that is to wait for “" + drag.line.label() + "”."));
    }

    private Optional<PlanLine> target(Event event) {
        return part.table().line(pane.view().rowAt(pane.window(), event.y))
                .filter(line -> line.item() != null && !line.id().equals(drag.line.id()));
    }

    private void up(Event event) {
        if (drag == null) {
            return;
        }
        var ended = drag;
        var moved = ended.grip == Grip.KNOB ? Map.<String, Span>of() : moved();
        var target = ended.grip == Grip.KNOB ? target(event) : Optional.<PlanLine>empty();
        stop();
        if (!ended.begun) {
            return;
        }
        if (ended.grip == Grip.KNOB) {
            target.ifPresent(line -> part.actions().waitFor(line.id(), ended.line.id()));
        } else if (ended.days != 0 && !moved.isEmpty()) {
            part.actions().reschedule(moved);
        }
    }

    private void stop() {
        drag = null;
        pane.setGhosts(List.of());
        pane.setBand(Optional.empty());
        part.header().tell("");
    }

    private void open(Event event) {
        drag = null;
        part.table().line(pane.view().rowAt(pane.window(), event.y)).filter(PlanLine::heads).ifPresent(line ->
                part.fold(line.id(), line.open()));
    }
}
