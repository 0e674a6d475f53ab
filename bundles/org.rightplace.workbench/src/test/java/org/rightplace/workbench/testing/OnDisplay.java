package org.rightplace.workbench.testing;

import static org.junit.jupiter.api.Assertions.fail;

import java.util.function.BooleanSupplier;
import org.eclipse.core.databinding.observable.Realm;
import org.eclipse.jface.databinding.swt.DisplayRealm;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.Assumptions;

/** Runs a test on a display, or skips it with a word of why where there is none. */
public final class OnDisplay {

    private static final long PATIENCE_NANOS = 30_000_000_000L;

    private OnDisplay() {}

    /** Something that is done on a display. */
    @FunctionalInterface
    public interface Body {
        void run(Display display) throws Exception;
    }

    /** Runs the body with a display of its own and the realm that data binding needs. */
    public static void run(Body body) {
        var display = display();
        try {
            Realm.runWithDefault(DisplayRealm.getRealm(display), () -> {
                try {
                    body.run(display);
                } catch (RuntimeException e) {
                    throw e;
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            });
        } finally {
            display.dispose();
        }
    }

    /** Lets the window work until something holds, and fails if it never does. */
    public static void until(Display display, String what, BooleanSupplier holds) {
        long start = System.nanoTime();
        display.timerExec(20, new Runnable() {
            @Override
            public void run() {
                // Wakes the loop below, which sleeps while nothing happens.
                if (!display.isDisposed() && System.nanoTime() - start < PATIENCE_NANOS) {
                    display.timerExec(20, this);
                }
            }
        });
        while (!holds.getAsBoolean()) {
            if (System.nanoTime() - start > PATIENCE_NANOS) {
                throw new AssertionError("It never came about that " + what);
            }
            if (!display.readAndDispatch()) {
                display.sleep();
            }
        }
    }

    /** Lets the window do all it has to do now. */
    public static void settle(Display display) {
        while (display.readAndDispatch()) {
            // Each turn does one thing of those that wait.
        }
    }

    /** Skips the test where no screen is named. One that is named and does not answer makes it fail, for nobody would notice else. */
    public static void assumeScreen() {
        Assumptions.assumeTrue(named(), "There is no display here; run under Xvfb to include this test.");
    }

    private static boolean named() {
        return !linux() || System.getenv("DISPLAY") != null || System.getenv("WAYLAND_DISPLAY") != null;
    }

    private static boolean linux() {
        return System.getProperty("os.name").startsWith("Linux");
    }

    private static Display display() {
        assumeScreen();
        try {
            return new Display();
        } catch (SWTError | SWTException | UnsatisfiedLinkError e) {
            // Other systems name no screen, and show windows on the process's first thread alone.
            return linux() ? fail("The screen that is named cannot be used.", e) : Assumptions.abort("There is no screen to be used: " + e.getMessage());
        }
    }
}
