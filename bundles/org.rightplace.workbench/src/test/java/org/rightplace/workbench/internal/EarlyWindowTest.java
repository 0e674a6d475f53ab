package org.rightplace.workbench.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rightplace.launch.Application;
import org.rightplace.launch.Prelude.Rest;
import org.rightplace.workbench.internal.expected.Expected;
import org.rightplace.workbench.internal.services.GivenServices;
import org.rightplace.workbench.internal.settings.Settings;
import org.rightplace.workbench.spi.Editor;
import org.rightplace.workbench.testing.Demonstration;
import org.rightplace.workbench.testing.OnDisplay;
import org.rightplace.workbench.testing.SmallSystem;
import org.rightplace.workbench.testing.SmallWorkspaces;
import org.rightplace.workspace.Workspace;
import org.rightplace.workspace.testing.MemoryStore;

/** The window is shown before the rest of the product has started, which takes as long as a test likes. */
class EarlyWindowTest {

    private static final List<String> OURS = List.of("ours");

    @TempDir
    private Path home;

    private final AtomicInteger closed = new AtomicInteger();
    private final EarlyWindow early = new EarlyWindow(
            name -> name.equals(Application.HOME) ? home.toString() : null, () -> Optional.of(new Noting()));

    /** Workspaces that are counted when they are closed. */
    private final class Noting extends SmallWorkspaces {

        @Override
        public Workspace open(Path folder) {
            return new Workspace(new MemoryStore(SmallSystem.snapshot()) {
                @Override
                public void close() {
                    closed.incrementAndGet();
                }
            });
        }
    }

    /** The rest of the product, which is over when the window has been shown and somebody did something. */
    private static final class Starting implements Rest {

        private final Display display;
        private final Runnable meanwhile;
        private final CompletableFuture<Void> over = new CompletableFuture<>();
        private boolean started;

        Starting(Display display, Runnable meanwhile) {
            this.display = display;
            this.meanwhile = meanwhile;
        }

        @Override
        public void start() {
            if (!started) {
                started = true;
                display.asyncExec(meanwhile);
            }
        }

        @Override
        public void whenOver(Runnable listener) {
            over.thenRun(listener);
        }
    }

    @BeforeEach
    void expectAnEditor() {
        var board = List.<Editor>of(new Demonstration("board", "Board", 10));
        new Expected(new Settings(home.resolve("settings"))).remember(List.of(), board, Path.of("memory"), SmallSystem.snapshot(), Map.of());
    }

    @Test
    void answersUntilTheRestHasStarted() {
        OnDisplay.run(display -> {
            var shown = new boolean[1];
            var rest = new Starting[1];
            rest[0] = new Starting(display, () -> {
                shown[0] = early.window().shell().isVisible();
                rest[0].over.complete(null);
            });
            early.readAhead(OURS);

            early.begin(OURS, rest[0]);

            assertThat(shown[0]).isTrue();
            assertThat(closed.get()).isZero();
            early.come(new GivenServices());
            OnDisplay.settle(display);
            assertThat(early.workbench().contributions().awaiting()).isFalse();
            early.abandon();
            assertThat(closed.get()).isEqualTo(1);
        });
    }

    @Test
    void givesTheWorkspaceBackAtOnceWhenItIsClosedBeforeTheRestHasStarted() {
        OnDisplay.run(display -> {
            early.readAhead(OURS);

            early.begin(OURS, new Starting(display, () -> early.window().shell().close()));

            assertThat(closed.get()).as("others can write in it, however long the rest takes").isEqualTo(1);
            early.abandon();
            assertThat(closed.get()).isEqualTo(1);
        });
    }

    @Test
    void leavesWhenItIsToldToOnAnotherThread() {
        OnDisplay.run(display -> {
            early.readAhead(OURS);

            early.begin(OURS, new Starting(display, () -> new Thread(early::abandon).start()));

            assertThat(early.window().shell().isDisposed()).isTrue();
            assertThat(closed.get()).isEqualTo(1);
            early.abandon();
        });
    }
}
