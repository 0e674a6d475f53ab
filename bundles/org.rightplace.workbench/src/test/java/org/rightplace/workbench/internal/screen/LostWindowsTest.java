package org.rightplace.workbench.internal.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rightplace.workbench.internal.toolkit.Toolkit.method;

import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.rightplace.workbench.testing.OnDisplay;

class LostWindowsTest {

    private static final int DESTROYED = 1;

    private final AtomicInteger lost = new AtomicInteger();

    @Test
    void saysThatTheMainWindowWasTakenAway() {
        OnDisplay.run(display -> {
            var main = open(display);

            takeAway(main);
            OnDisplay.settle(display);

            assertThat(lost).hasValue(1);
            assertThat(main.isDisposed()).isFalse();
        });
    }

    @Test
    void saysSoBeforeAnythingElseIsDoneThatWouldNeedTheWindow() {
        OnDisplay.run(display -> {
            var main = open(display);
            display.asyncExec(() -> assertThat(lost).hasValue(1));

            takeAway(main);

            assertThat(lost).hasValue(1);
            OnDisplay.settle(display);
        });
    }

    @Test
    void closesADialogThatWasTakenAway() {
        OnDisplay.run(display -> {
            var main = open(display);
            var closed = new AtomicInteger();
            var dialog = new Shell(main, SWT.DIALOG_TRIM | SWT.APPLICATION_MODAL);
            dialog.addListener(SWT.Close, event -> closed.incrementAndGet());
            dialog.open();
            OnDisplay.settle(display);

            takeAway(dialog);
            OnDisplay.settle(display);

            assertThat(dialog.isDisposed()).isTrue();
            assertThat(closed).hasValue(1);
            assertThat(lost).hasValue(0);
        });
    }

    @Test
    void hasNothingToSayOfAWindowThatIsClosedAsUsual() {
        OnDisplay.run(display -> {
            var main = open(display);

            main.close();
            OnDisplay.settle(display);

            assertThat(lost).hasValue(0);
        });
    }

    private Shell open(Display display) {
        Assumptions.assumeTrue(Gtk.used(), "Only GTK takes windows away in this manner.");
        var main = new Shell(display);
        LostWindows.watch(main, lost::incrementAndGet);
        main.open();
        OnDisplay.settle(display);
        return main;
    }

    // What the toolkit tells a window when another program has destroyed it.
    private static void takeAway(Shell shell) throws ReflectiveOperationException {
        long window = Gtk.window(shell);
        assertThat(dealtWith(window)).as("the toolkit leaves it to us").isTrue();
    }

    private static boolean dealtWith(long window) {
        try {
            long event = (long) method("gtk.GDK", "gdk_event_new", long.class, int.class).invokeExact(DESTROYED);
            return (boolean) method("gtk3.GTK3", "gtk_widget_event", boolean.class, long.class, long.class).invokeExact(window, event);
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
    }
}
