package org.rightplace.workbench.internal.fence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.MessageBox;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rightplace.workbench.testing.OnDisplay;

class WatchdogTest {

    private static final long PATIENCE = 300;

    private final Fence fence = new Fence();
    private final List<Failure> failures = new ArrayList<>();
    private final Named whose = new Named("View:map", "Map", "Maps plugin");

    @BeforeEach
    void listen() {
        fence.failed().listen(failures::add);
    }

    @Test
    void namesWhoseCodeWorksWithoutEnd() {
        hang(watchdog -> Thread.onSpinWait());
    }

    @Test
    void namesWhoseCodeWaitsForWhatDoesNotCome() {
        hang(watchdog -> LockSupport.parkNanos(PATIENCE * 100_000));
    }

    @Test
    void hasNothingToSayOfAWindowThatAnswers() {
        OnDisplay.run(display -> {
            try (var watchdog = new Watchdog(display, fence, trace -> Optional.of(whose), 60_000)) {
                OnDisplay.settle(display);

                assertThat(watchdog.noted()).isFalse();
                assertThat(failures).isEmpty();
            }
        });
    }

    @Test
    void takesWaitingForAUserForNoHang() {
        assertThat(Watchdog.waitsForUser(inside(FileDialog.class, "open"))).isTrue();
        assertThat(Watchdog.waitsForUser(inside(MessageBox.class, "open"))).isTrue();
    }

    @Test
    void takesAnythingElseForAHang() {
        assertThat(Watchdog.waitsForUser(inside(Shell.class, "open"))).isFalse();
        assertThat(Watchdog.waitsForUser(inside(FileDialog.class, "setText"))).isFalse();
    }

    private static StackTraceElement[] inside(Class<?> type, String method) {
        return new StackTraceElement[] {
            new StackTraceElement("org.eclipse.swt.internal.gtk.OS", "Call", "OS.java", -2),
            new StackTraceElement(type.getName(), method, type.getSimpleName() + ".java", 1),
            new StackTraceElement("org.example.Part", "export", "Part.java", 1)
        };
    }

    private void hang(Consumer<Watchdog> moment) {
        OnDisplay.run(display -> {
            try (var watchdog = new Watchdog(display, fence, trace -> Optional.empty(), PATIENCE)) {
                OnDisplay.until(display, "the window answers", watchdog::everAnswered);
                fence.run(whose, "drawing", () -> {
                    while (!watchdog.noted()) {
                        moment.accept(watchdog);
                    }
                });
                OnDisplay.until(display, "it is said who did not answer", () -> !failures.isEmpty());

                assertThat(failures.getFirst().sentence()).startsWith("Map (Maps plugin) failed while working: the window did not answer for");
            }
        });
    }
}
