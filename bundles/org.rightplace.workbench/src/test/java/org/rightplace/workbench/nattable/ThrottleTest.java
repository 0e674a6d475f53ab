package org.rightplace.workbench.nattable;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.rightplace.workbench.testing.OnDisplay;

class ThrottleTest {

    private final AtomicInteger row = new AtomicInteger();
    private final AtomicInteger told = new AtomicInteger();

    @Test
    void tellsWhoIsAboutToGoByItWhatCameLast() {
        OnDisplay.run(display -> {
            var throttle = new Throttle(new Shell(display), () -> told.set(row.get()));
            for (int i = 1; i <= 20; i++) {
                row.set(i);
                throttle.soon();
            }

            Throttle.catchUp(display);

            assertThat(told).hasValue(20);
        });
    }

    @Test
    void doesNothingAboutAControlThatIsGone() {
        OnDisplay.run(display -> {
            var shell = new Shell(display);
            var throttle = new Throttle(shell, () -> told.set(row.get()));
            throttle.soon();
            row.set(1);
            throttle.soon();
            shell.dispose();
            told.set(0);

            Throttle.catchUp(display);

            assertThat(told).hasValue(0);
        });
    }

    @Test
    void saysNoMoreOfATableThatAnotherTabHasCoveredMeanwhile() {
        OnDisplay.run(display -> {
            var shell = new Shell(display);
            var throttle = new Throttle(shell, () -> told.set(row.get()));
            throttle.soon();
            for (int i = 1; i <= 2; i++) {
                row.set(i);
                throttle.soon();
            }
            shell.setVisible(false);
            var later = new AtomicInteger();
            display.timerExec(500, later::incrementAndGet);
            OnDisplay.until(display, "its time has passed", () -> later.get() > 0);

            assertThat(told).hasValue(0);
        });
    }
}
