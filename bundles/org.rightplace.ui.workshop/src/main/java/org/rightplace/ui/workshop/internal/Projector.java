package org.rightplace.ui.workshop.internal;

import java.time.Instant;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Monitor;
import org.eclipse.swt.widgets.Shell;
import org.rightplace.workbench.chart.ChartCanvas;
import org.rightplace.workbench.theme.Theme;
import org.rightplace.workshop.WallPicture;

/** The join page for the wall, over the whole of a screen: the second one where there is one. Escape closes it. */
final class Projector {

    private final Shell shell;
    private final ChartCanvas canvas;
    private final Room room;
    private final Ticking ticking;

    Projector(Shell window, Theme theme, Room room) {
        this.room = room;
        shell = new Shell(window.getDisplay(), SWT.SHELL_TRIM);
        shell.setText("Join · " + room.running().workshop().name());
        shell.setLayout(new FillLayout());
        canvas = new ChartCanvas(shell, theme);
        // A picture that took the keyboard would show a ring for all the room to see.
        canvas.setEnabled(false);
        ticking = new Ticking(canvas, this::tick);
        Listener leave = event -> {
            if (event.keyCode == SWT.ESC && shell.getDisplay().getActiveShell() == shell) {
                OnUi.later(canvas, shell::close);
            }
        };
        shell.getDisplay().addFilter(SWT.KeyDown, leave);
        shell.setBounds(screen(window).getBounds());
        new Live(canvas, room.running(), this::show);
        Listener windowGone = event -> close();
        window.addListener(SWT.Dispose, windowGone);
        shell.addListener(SWT.Dispose, event -> {
            shell.getDisplay().removeFilter(SWT.KeyDown, leave);
            if (!window.isDisposed()) {
                window.removeListener(SWT.Dispose, windowGone);
            }
        });
        show();
    }

    void open() {
        shell.open();
        shell.setFullScreen(true);
        shell.forceActive();
    }

    void close() {
        if (!shell.isDisposed()) {
            shell.dispose();
        }
    }

    Shell shell() {
        return shell;
    }

    private static Monitor screen(Shell window) {
        for (var monitor : window.getDisplay().getMonitors()) {
            if (!monitor.equals(window.getMonitor())) {
                return monitor;
            }
        }
        return window.getMonitor();
    }

    private void show() {
        canvas.setChart(picture());
        ticking.start();
    }

    private boolean tick() {
        canvas.setChart(picture());
        return room.running().timer().isPresent();
    }

    private WallPicture picture() {
        var running = room.running();
        return new WallPicture(
                running.workshop().name(),
                room.address(),
                running.code(),
                room.picture(),
                RoomWords.joined(running),
                RoomWords.state(running, Instant.now()));
    }
}
