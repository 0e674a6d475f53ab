package org.rightplace.ui.board.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.rightplace.chart.Bounds;
import org.rightplace.model.Placement;
import org.rightplace.model.Service;
import org.rightplace.workbench.testing.OnDisplay;
import org.rightplace.workbench.testing.OpenPart;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Snapshot;
import org.rightplace.workspace.placements.Board;
import org.rightplace.workspace.placements.Location;

/** A placement board on screen, and the hands of who works at it. */
abstract class OpenBoard {

    static final EntityRef BEDS = new EntityRef(Service.class, "beds");

    final OpenBoards open = new OpenBoards();

    void on(Snapshot system, Consumer<OpenPart> test) {
        OnDisplay.run(display -> {
            try (var rig = new OpenPart(display, system, (parent, site) -> new BoardPart(parent, site, "mh", open))) {
                test.accept(rig);
            }
        });
    }

    static BoardPart part(OpenPart rig) {
        return (BoardPart) rig.part();
    }

    static Placement placement(OpenPart rig, String id) {
        return rig.snapshot().get(Placement.class, id);
    }

    static List<String> titles(OpenPart rig) {
        return part(rig).canvas().board().columns().stream()
                .flatMap(column -> column.blocks().stream())
                .map(Board.Block::title)
                .distinct()
                .toList();
    }

    /** The column that the selected block is in. */
    static String column(OpenPart rig) {
        var canvas = part(rig).canvas();
        return canvas.board().columns().get(canvas.selected().orElseThrow().column()).name();
    }

    static void select(OpenPart rig, String service) {
        rig.part().reveal(new EntityRef(Service.class, service));
        rig.settle();
    }

    static void key(OpenPart rig, int key, int modifiers) {
        rig.press(part(rig).canvas(), key, modifiers);
    }

    /** The fields for why and, until somebody has said it once, in which role. */
    static List<Text> fields(OpenPart rig) {
        return Stream.of(part(rig).canvas().getChildren())
                .flatMap(frame -> Stream.of(((Composite) frame).getChildren()))
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .toList();
    }

    static Text reason(OpenPart rig) {
        return fields(rig).getFirst();
    }

    static void type(OpenPart rig, String why) {
        fields(rig).getLast().setText("Workstream lead");
        reason(rig).setText(why);
    }

    static void enter(OpenPart rig) {
        rig.traverse(reason(rig), SWT.TRAVERSE_RETURN);
    }

    /** Drags the first block of a service with the mouse to the column of a level, or to the tray for an empty id. */
    static void drag(OpenPart rig, String service, String level) {
        var canvas = part(rig).canvas();
        var bounds = bounds(rig, service);
        var wanted = level.isEmpty() ? Optional.<Location>empty() : Optional.of(Location.level(level));
        int column = IntStream.range(0, canvas.board().columns().size())
                .filter(i -> canvas.board().columns().get(i).location().equals(wanted))
                .findFirst()
                .orElseThrow();
        double x = canvas.layoutNow().columnLeft(column) + canvas.layoutNow().columnWidth() / 2;
        mouse(rig, SWT.MouseDown, bounds);
        for (int step = 1; step <= 4; step++) {
            mouse(rig, SWT.MouseMove, bounds.centre().x() + (x - bounds.centre().x()) * step / 4, bounds.centre().y() + 8);
        }
        mouse(rig, SWT.MouseUp, x, bounds.centre().y() + 8);
    }

    static Bounds bounds(OpenPart rig, String service) {
        var from = part(rig).canvas().blocks().find(service).orElseThrow();
        return part(rig).canvas().layoutNow().bounds(from.column(), from.index());
    }

    static void mouse(OpenPart rig, int type, Bounds at) {
        mouse(rig, type, at.centre().x(), at.centre().y());
    }

    static void mouse(OpenPart rig, int type, double x, double y) {
        var event = new Event();
        event.button = 1;
        event.x = (int) x;
        event.y = (int) y;
        part(rig).canvas().notifyListeners(type, event);
        rig.settle();
    }
}
