package org.rightplace.workbench.internal.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rightplace.model.Workstream;
import org.rightplace.workbench.forms.OwnUndo;
import org.rightplace.workbench.internal.Workbench;
import org.rightplace.workbench.internal.services.GivenServices;
import org.rightplace.workbench.internal.settings.Settings;
import org.rightplace.workbench.internal.theme.NativeStyle;
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
    private Text box;
    private boolean unstyled;

    private void start(Display display) {
        var services = new GivenServices();
        services.add(new SmallWorkspaces(read));
        services.add(new Demonstration("board", "Board", 10));
        workbench = new Workbench(display, services, new Settings(settings));
        if (unstyled) {
            NativeStyle.refuse();
        }
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

    private static Text find(Composite parent) {
        return Stream.of(parent.getChildren())
                .flatMap(child -> child instanceof Text text ? Stream.of(text)
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
    void undoTakesBackWhatWasTypedThereAndNoEdit() {
        OnDisplay.run(display -> {
            start(display);
            box.setText("psych");
            OnDisplay.settle(display);

            OwnUndo.of(display.getFocusControl()).orElseThrow().undo();

            assertThat(box.getText()).isEmpty();
            assertThat(OwnUndo.of(box)).hasValueSatisfying(kept -> assertThat(kept.canUndo()).isFalse());
            arrive(display);
            close();
        });
    }

    @Test
    void keepsTheKeyboardOfWhoIsTypingWhenTheSystemComes() {
        OnDisplay.run(display -> {
            start(display);
            box.append("canc");
            arrive(display);
            assertThat(inBox(display.getFocusControl())).isTrue();
            assertThat(box.getText()).isEqualTo("canc");
            // Nor does the next letter take the place of what is there.
            assertThat(box.getSelection()).isEqualTo(new Point(4, 4));

            enter();
            OnDisplay.until(display, "what is found is opened", () -> box.getText().isEmpty());
            assertThat(workbench.selection().get()).containsExactly(new EntityRef(Workstream.class, "cancer"));
            close();
        });
    }

    @Test
    void leavesTheCaretWhereItIsWhenTheSystemComes() {
        OnDisplay.run(display -> {
            start(display);
            box.append("canc");
            box.setSelection(1, 3);
            // As some desktops do.
            box.addListener(SWT.FocusIn, event -> box.selectAll());
            arrive(display);
            assertThat(box.getSelection()).isEqualTo(new Point(1, 3));
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

    @Test
    void takesOneLineOfSeveralThatArePasted() {
        OnDisplay.run(display -> {
            start(display);
            box.insert("\n\ncancer\r\nand more");
            assertThat(box.getText()).isEqualTo("cancer");
            close();
        });
    }

    @Test
    void tellsWhatItIsForWhileNothingIsTyped() {
        OnDisplay.run(display -> {
            start(display);
            arrive(display);
            assertThat(painted(display)).isPositive();
            box.setText(" ");
            assertThat(painted(display)).isZero();
            close();
        });
    }

    @Test
    void tellsItInTheFieldsOwnHintWhereTheDesktopTakesNoStyle() {
        unstyled = true;
        OnDisplay.run(display -> {
            start(display);
            assertThat(box.getMessage()).isEqualTo("Find anything   Ctrl+3");
            close();
        });
    }

    // How many points in the box are of another colour than the one in its corner.
    private int painted(Display display) {
        var size = box.getSize();
        var frame = box.getParent();
        var image = new Image(display, frame.getSize().x, frame.getSize().y);
        var gc = new GC(image);
        frame.print(gc);
        gc.dispose();
        var data = image.getImageData();
        image.dispose();
        var at = box.getLocation();
        int ground = data.getPixel(at.x, at.y);
        return (int) IntStream.range(0, size.x * size.y)
                .filter(i -> data.getPixel(at.x + i % size.x, at.y + i / size.x) != ground)
                .count();
    }
}
