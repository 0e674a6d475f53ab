package org.rightplace.workbench.internal.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rightplace.model.Workstream;
import org.rightplace.workbench.internal.Workbench;
import org.rightplace.workbench.internal.services.GivenServices;
import org.rightplace.workbench.internal.settings.Settings;
import org.rightplace.workbench.testing.Demonstration;
import org.rightplace.workbench.testing.OnDisplay;
import org.rightplace.workbench.testing.SmallWorkspaces;
import org.rightplace.workspace.EntityRef;

/** The search box while a workspace is being opened under it. */
class SearchBoxTest {

    @TempDir
    Path settings;

    private final CountDownLatch read = new CountDownLatch(1);
    private Workbench workbench;
    private MainWindow window;
    private StyledText box;

    private void start(Display display) {
        var services = new GivenServices();
        services.add(new SmallWorkspaces(read));
        services.add(new Demonstration("board", "Board", 10));
        workbench = new Workbench(display, services, new Settings(settings));
        window = new MainWindow(workbench);
        window.open();
        box = find(window.shell());
        OnDisplay.until(display, "the window is in front", () -> display.getActiveShell() == window.shell());
        window.opening().open(settings.resolve("system"));
        box.setFocus();
        OnDisplay.settle(display);
    }

    private void arrive(Display display) {
        read.countDown();
        OnDisplay.until(display, "the system is open", () -> workbench.session().workspace().isPresent());
        OnDisplay.settle(display);
    }

    private void close() {
        window.shell().close();
        window.shell().dispose();
        workbench.close();
    }

    private static StyledText find(Composite parent) {
        return Stream.of(parent.getChildren())
                .flatMap(child -> child instanceof StyledText text ? Stream.of(text)
                        : child instanceof Composite inside ? Stream.ofNullable(find(inside)) : Stream.empty())
                .findFirst()
                .orElse(null);
    }

    private void enter() {
        var event = new Event();
        event.detail = SWT.TRAVERSE_RETURN;
        box.notifyListeners(SWT.Traverse, event);
    }

    private boolean inBox(Control control) {
        return control == box;
    }

    @Test
    void keepsTheKeyboardOfWhoIsTypingWhenTheSystemComes() {
        OnDisplay.run(display -> {
            start(display);
            box.append("canc");
            arrive(display);
            assertThat(inBox(display.getFocusControl())).isTrue();
            assertThat(box.getText()).isEqualTo("canc");

            enter();
            OnDisplay.until(display, "what is found is opened", () -> box.getText().isEmpty());
            assertThat(workbench.selection().get()).containsExactly(new EntityRef(Workstream.class, "cancer"));
            close();
        });
    }

    @Test
    void keepsTheKeyboardOfWhoHasCalledForTheBox() {
        OnDisplay.run(display -> {
            start(display);
            window.search("");
            arrive(display);
            assertThat(inBox(display.getFocusControl())).isTrue();
            close();
        });
    }

    @Test
    void waitsForTheSystemWithEnter() {
        OnDisplay.run(display -> {
            start(display);
            box.append("canc");
            OnDisplay.settle(display);
            enter();
            arrive(display);
            OnDisplay.until(display, "what is found is opened", () -> box.getText().isEmpty());
            assertThat(workbench.selection().get()).containsExactly(new EntityRef(Workstream.class, "cancer"));
            assertThat(inBox(display.getFocusControl())).isFalse();
            close();
        });
    }

    @Test
    void letsTheKeyboardGoWhereNobodyUsesIt() {
        OnDisplay.run(display -> {
            start(display);
            arrive(display);
            assertThat(inBox(display.getFocusControl())).isFalse();
            close();
        });
    }
}
