package org.rightplace.workbench.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rightplace.workbench.internal.services.GivenServices;
import org.rightplace.workbench.internal.settings.Settings;
import org.rightplace.workbench.internal.window.MainWindow;
import org.rightplace.workbench.testing.OnDisplay;
import org.rightplace.workbench.testing.SmallSystem;
import org.rightplace.workspace.Workspace;
import org.rightplace.workspace.spi.Store;
import org.rightplace.workspace.testing.MemoryStore;

class LeavingTest {

    @TempDir
    private Path settings;

    private Workbench workbench;
    private MainWindow window;
    private boolean closed;

    private Leaving open(Display display, Store store) {
        workbench = new Workbench(display, new GivenServices(), new Settings(settings));
        window = new MainWindow(workbench);
        window.open();
        workbench.session().show(new Workspace(store));
        return new Leaving(display, window);
    }

    /** Notes that it was closed. */
    private Store noting() {
        return new MemoryStore(SmallSystem.snapshot()) {
            @Override
            public void close() {
                closed = true;
            }
        };
    }

    @Test
    void isOverForWhoeverAskedOnAnotherThreadWhenTheWorkspaceIsClosed() {
        OnDisplay.run(display -> {
            var leaving = open(display, noting());
            var asked = CompletableFuture.supplyAsync(() -> {
                leaving.await();
                return closed;
            });

            OnDisplay.until(display, "the window has left", asked::isDone);

            assertThat(asked.get(1, TimeUnit.MINUTES)).isTrue();
            assertThat(window.shell().isDisposed()).isTrue();
            assertThat(new Settings(settings).get("window.bounds")).as("closed as by its user").isPresent();
            workbench.close();
        });
    }

    @Test
    void closesTheWorkspaceEvenIfTheWindowCannotBePutAway() {
        OnDisplay.run(display -> {
            var leaving = open(display, noting());
            var trouble = new AtomicBoolean(true);
            workbench.parts().listen(key -> {
                if (trouble.getAndSet(false)) {
                    throw new IllegalStateException("not now");
                }
            });

            assertThatThrownBy(leaving::leave).hasMessage("not now");

            assertThat(closed).isTrue();
            window.shell().dispose();
            workbench.close();
        });
    }

    @Test
    void saysWhetherAllCouldBeSaved() {
        OnDisplay.run(display -> {
            var leaving = open(display, new MemoryStore(SmallSystem.snapshot()) {
                @Override
                public void close() {
                    throw new UncheckedIOException(new IOException("The disk is full."));
                }
            });

            window.leave();

            assertThat(leaving.save()).isFalse();
            assertThat(leaving.save()).as("asked again by whoever ends the process").isFalse();
            workbench.close();
        });
    }
}
