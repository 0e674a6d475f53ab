package org.rightplace.workbench.internal.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rightplace.workbench.internal.Workbench;
import org.rightplace.workbench.internal.life.EarlyReading;
import org.rightplace.workbench.internal.services.GivenServices;
import org.rightplace.workbench.internal.settings.Settings;
import org.rightplace.workbench.spi.Editor;
import org.rightplace.workbench.testing.Demonstration;
import org.rightplace.workbench.testing.OnDisplay;
import org.rightplace.workbench.testing.SmallWorkspaces;
import org.rightplace.workspace.Workspace;
import org.rightplace.workspace.WorkspaceException;
import org.rightplace.workspace.Workspaces;

/** The window is built while contributions come and the workspace is read, and shown with what there is then. */
class FirstShowingTest {

    private final GivenServices services = new GivenServices();
    private final List<Workspace> welcomed = new ArrayList<>();
    private final CountDownLatch mayRead = new CountDownLatch(1);

    @TempDir
    private Path settings;

    private Workbench workbench;
    private MainWindow window;
    private EarlyReading reading;

    private void build(Display display, Workspaces workspaces) {
        services.add(workspaces);
        reading = EarlyReading.start(workspaces, settings.resolve("ours"));
        workbench = new Workbench(display, services, new Settings(settings));
        window = new MainWindow(workbench);
        window.opening().open(reading);
    }

    /** Reads when it may, and notes what it is to give its company. */
    private Workspaces reader() {
        return new SmallWorkspaces(mayRead) {
            @Override
            public void welcome(Workspace opened) {
                welcomed.add(opened);
            }
        };
    }

    private void waitForReading() {
        try {
            reading.await();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private void close() {
        window.shell().dispose();
        workbench.close();
    }

    private List<String> tabs(Composite parent) {
        var titles = new ArrayList<String>();
        for (var child : parent.getChildren()) {
            if (child instanceof CTabFolder folder && folder.isVisible()) {
                Stream.of(folder.getItems()).map(CTabItem::getText).forEach(titles::add);
            }
            if (child instanceof Composite composite) {
                titles.addAll(tabs(composite));
            }
        }
        return titles;
    }

    @Test
    void isOfAllThatHasComeMeanwhile() {
        OnDisplay.run(display -> {
            mayRead.countDown();
            build(display, reader());
            waitForReading();
            services.add(new Demonstration("board", "Board", 10));
            var paintedEmpty = new boolean[1];
            display.addFilter(SWT.Paint, event -> paintedEmpty[0] |= event.widget instanceof Control control
                    && control.getShell() == window.shell() && workbench.session().workspace().isEmpty());

            window.open();
            OnDisplay.settle(display);

            assertThat(window.shell().getText()).contains("Rightplace").isNotEqualTo("Rightplace");
            assertThat(tabs(window.shell())).contains("System", "Inspector", "Problems");
            assertThat(paintedEmpty[0]).as("painted once, with what it is to show").isFalse();
            assertThat(workbench.contributions().find(Editor.class, "board")).isPresent();
            assertThat(welcomed).as("given the company it was read without").containsExactly(workbench.session().workspace().orElseThrow());
            close();
        });
    }

    @Test
    void doesNotWaitForAWorkspaceThatTakesLongToRead() {
        OnDisplay.run(display -> {
            build(display, reader());

            window.open();
            assertThat(window.shell().isVisible()).isTrue();
            assertThat(workbench.session().workspace()).isEmpty();
            assertThat(window.opening().busy()).isTrue();

            mayRead.countDown();
            OnDisplay.until(display, "the workspace shows", () -> workbench.session().workspace().isPresent());
            OnDisplay.settle(display);
            assertThat(tabs(window.shell())).contains("System");
            close();
        });
    }

    @Test
    void saysWhatKeptAWorkspaceFromBeingRead() {
        OnDisplay.run(display -> {
            build(display, new SmallWorkspaces() {
                @Override
                public Workspace open(Path folder) throws WorkspaceException {
                    throw new WorkspaceException(folder + " is no workspace. Choose another folder.");
                }
            });

            window.open();
            OnDisplay.settle(display);

            assertThat(workbench.status().message()).hasValueSatisfying(
                    message -> assertThat(message.text()).contains("ours is no workspace. Choose another folder."));
            assertThat(window.opening().busy()).isFalse();
            assertThat(tabs(window.shell())).isEmpty();
            close();
        });
    }

    @Test
    void canGoBeforeItsSystemIsClosed() {
        OnDisplay.run(display -> {
            mayRead.countDown();
            build(display, reader());
            window.open();
            OnDisplay.until(display, "the workspace shows", () -> workbench.session().workspace().isPresent());

            window.shell().dispose();
            window.opening().closeAndWait();

            assertThat(workbench.session().workspace()).isEmpty();
            workbench.close();
        });
    }
}
