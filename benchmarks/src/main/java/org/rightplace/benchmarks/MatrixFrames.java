package org.rightplace.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.eclipse.core.databinding.observable.Realm;
import org.eclipse.jface.databinding.swt.DisplayRealm;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.rightplace.model.Cell;
import org.rightplace.model.Entity;
import org.rightplace.model.Holder;
import org.rightplace.model.HolderType;
import org.rightplace.model.OperatingModel;
import org.rightplace.model.ServiceBuilder;
import org.rightplace.model.ServiceKind;
import org.rightplace.model.Workstream;
import org.rightplace.model.WorkstreamBuilder;
import org.rightplace.store.internal.folder.FolderWorkspaces;
import org.rightplace.ui.matrix.internal.MatrixEditor;
import org.rightplace.ui.matrix.internal.OpenMatrices;
import org.rightplace.workbench.internal.Workbench;
import org.rightplace.workbench.internal.services.GivenServices;
import org.rightplace.workbench.internal.settings.Settings;
import org.rightplace.workbench.internal.window.MainWindow;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workspace.Edit;
import org.rightplace.workspace.EntityRef;
import org.rightplace.workspace.Snapshot;

/** Paints the matrix, and a bare canvas with as many cells, in turns, and says after each pair how long each took. */
public final class MatrixFrames {

    /** What the line of a pair begins with; after it come the milliseconds of the matrix and of the canvas. */
    public static final String FRAME = "frame";

    private static final ThreadMXBean WORK = ManagementFactory.getThreadMXBean();
    private static final int SERVICES = 5_000;
    private static final int IN_AN_AREA = 50;
    private static final int FRAMES = 300;
    private static final int STEP = 140;
    private static final String WORKSTREAM = "measured";

    private MatrixFrames() {}

    /** @param arguments the sample's folder, and a folder for settings */
    public static void main(String[] arguments) throws Exception {
        var settings = Files.createDirectories(Path.of(arguments[1]));
        var folder = settings.resolve("workspace");
        Product.copy(Path.of(arguments[0]), folder);
        var display = new Display();
        var services = new GivenServices();
        services.add(new MatrixEditor(new OpenMatrices()));
        var workspace = new FolderWorkspaces().open(folder);
        var large = large(workspace.snapshot());
        workspace.apply(Edit.of("Grow", before -> large));
        Realm.runWithDefault(DisplayRealm.getRealm(display), () -> {
            try (var workbench = new Workbench(display, services, new Settings(settings))) {
                workbench.session().show(workspace);
                var window = new MainWindow(workbench);
                window.shell().setBounds(0, 0, 1440, 900);
                window.open();
                workbench.navigation().open(MatrixEditor.ID, new EntityRef(Workstream.class, WORKSTREAM));
                settle(display);
                measure(display, table(window.shell()));
                window.shell().dispose();
            }
        });
        display.dispose();
        System.exit(0);
    }

    private static Snapshot large(Snapshot sample) {
        var framework = sample.framework().orElseThrow();
        var random = new Random(SERVICES);
        var added = new ArrayList<Entity>();
        added.add(WorkstreamBuilder.builder().id(WORKSTREAM).name("Measured").position(-1).build());
        for (int i = 0; i < SERVICES; i++) {
            var area = "area-" + i / IN_AN_AREA;
            if (i % IN_AN_AREA == 0) {
                added.add(ServiceBuilder.builder().id(area).workstream(WORKSTREAM).kind(ServiceKind.AREA)
                        .name("Area " + i / IN_AN_AREA).position(i).build());
            }
            added.add(ServiceBuilder.builder().id("measured-" + i).workstream(WORKSTREAM).parent(area)
                    .kind(ServiceKind.SERVICE).name("Service number " + i).position(i).build());
            var cells = framework.functions().stream()
                    .map(function -> new Cell(
                            function.id(),
                            List.of(new Holder(HolderType.LEVEL, framework.levels().get(random.nextInt(3)).id(), null)),
                            framework.kinds().get(random.nextInt(framework.kinds().size())).id(),
                            "",
                            null))
                    .toList();
            added.add(new OperatingModel("measured-" + i, cells, null));
        }
        return sample.withAll(added);
    }

    private static NatTable table(Shell shell) {
        var waiting = new ArrayDeque<Control>(List.of(shell));
        while (!waiting.isEmpty()) {
            var control = waiting.poll();
            if (control instanceof NatTable table) {
                return table;
            }
            if (control instanceof Composite composite) {
                waiting.addAll(List.of(composite.getChildren()));
            }
        }
        throw new IllegalStateException("There is no matrix in the window.");
    }

    private static void measure(Display display, NatTable table) {
        var size = table.getSize();
        var shell = new Shell(display, SWT.NO_TRIM);
        shell.setLayout(new FillLayout());
        var canvas = new Canvas(shell, SWT.NO_BACKGROUND | SWT.DOUBLE_BUFFERED);
        int rows = table.getRowCount();
        int columns = table.getColumnCount();
        int[] frame = {0};
        canvas.addListener(SWT.Paint, event -> cells(event.gc, canvas, table, rows, columns, frame[0]));
        shell.setBounds(0, 0, size.x, size.y);
        shell.open();
        settle(display);
        for (int i = 0; i < FRAMES; i++) {
            frame[0] = i;
            int y = i * STEP;
            double matrix = painted(display, table, () -> scroll(table, y));
            double bare = painted(display, canvas, () -> { });
            System.out.printf(Locale.ROOT, "%s %.3f %.3f%n", FRAME, matrix, bare);
        }
        shell.dispose();
    }

    private static void scroll(NatTable table, int y) {
        table.getVerticalBar().setSelection(y);
        table.getVerticalBar().notifyListeners(SWT.Selection, new Event());
    }

    /**
     * How long a processor works from the call until the control has painted itself again, in milliseconds. The desktop
     * lets a window paint sixty times a second and no more often: waiting for the next of these moments is no work, and how
     * long it is depends on what was painted before.
     */
    private static double painted(Display display, Control control, Runnable change) {
        settle(display);
        boolean[] done = {false};
        Listener watch = event -> done[0] = true;
        control.addListener(SWT.Paint, watch);
        long start = WORK.getCurrentThreadCpuTime();
        change.run();
        control.redraw();
        control.update();
        long worked = WORK.getCurrentThreadCpuTime() - start;
        while (!done[0]) {
            start = WORK.getCurrentThreadCpuTime();
            boolean idle = !display.readAndDispatch();
            worked += WORK.getCurrentThreadCpuTime() - start;
            if (idle && !done[0]) {
                display.sleep();
            }
        }
        control.removeListener(SWT.Paint, watch);
        return worked / 1e6;
    }

    /** The least that could show the same: a ground and two lines of words in every cell. */
    private static void cells(GC gc, Canvas canvas, NatTable table, int rows, int columns, int frame) {
        var size = canvas.getClientArea();
        int width = size.width / columns;
        int height = size.height / rows;
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                gc.setBackground(canvas.getDisplay().getSystemColor((row + column + frame) % 2 == 0 ? SWT.COLOR_WHITE : SWT.COLOR_GRAY));
                gc.fillRectangle(column * width, row * height, width, height);
                gc.setFont(table.getFont());
                gc.drawText("Partnerships " + frame % 7, column * width + Theme.STEP, row * height, true);
                gc.drawText("Lead commissioner", column * width + Theme.STEP, row * height + height / 2, true);
            }
        }
    }

    private static void settle(Display display) {
        while (display.readAndDispatch()) {
            continue;
        }
    }
}
