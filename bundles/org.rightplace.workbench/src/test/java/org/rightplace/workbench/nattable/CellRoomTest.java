package org.rightplace.workbench.nattable;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.rightplace.workbench.testing.OnDisplay;

class CellRoomTest {

    private static final Rectangle CELL = new Rectangle(0, 20, 100, 20);

    private final List<Rectangle> opened = new ArrayList<>();

    @Test
    void opensAtOnceWhatIsInSight() {
        OnDisplay.run(display -> {
            CellRoom.await(new Shell(display), () -> true, () -> Optional.of(CELL), opened::add);

            assertThat(opened).containsExactly(CELL);
        });
    }

    @Test
    void opensOnceWhereATableFirstHasRoom() {
        OnDisplay.run(display -> {
            var looks = new AtomicInteger();
            CellRoom.await(
                    new Shell(display),
                    () -> true,
                    () -> looks.incrementAndGet() < 4 ? Optional.empty() : Optional.of(CELL),
                    opened::add);
            assertThat(opened).isEmpty();

            OnDisplay.until(display, "there is room", () -> !opened.isEmpty());

            assertThat(opened).containsExactly(CELL);
            assertThat(looks).hasValue(4);
        });
    }

    @Test
    void opensNothingThatIsNoLongerWanted() {
        OnDisplay.run(display -> {
            var wanted = new AtomicBoolean(true);
            var asked = new AtomicInteger();
            CellRoom.await(
                    new Shell(display),
                    () -> {
                        asked.incrementAndGet();
                        return wanted.get();
                    },
                    () -> wanted.get() ? Optional.empty() : Optional.of(CELL),
                    opened::add);
            wanted.set(false);

            OnDisplay.until(display, "it has been asked again", () -> asked.get() > 1);

            assertThat(opened).isEmpty();
        });
    }

    @Test
    void leavesATableAloneThatHasBeenClosed() {
        OnDisplay.run(display -> {
            var shell = new Shell(display);
            var table = new Canvas(shell, SWT.NONE);
            var looks = new AtomicInteger();
            CellRoom.await(
                    table,
                    () -> true,
                    () -> {
                        looks.incrementAndGet();
                        return Optional.empty();
                    },
                    opened::add);
            table.dispose();
            var later = new AtomicBoolean();
            // Timers go off in the order of their times, so this one comes after the next look.
            display.timerExec(200, () -> later.set(true));

            OnDisplay.until(display, "the next look was due", later::get);

            assertThat(looks).hasValue(1);
            assertThat(opened).isEmpty();
        });
    }
}
