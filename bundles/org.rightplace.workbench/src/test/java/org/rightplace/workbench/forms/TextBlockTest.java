package org.rightplace.workbench.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.List;
import java.util.function.Predicate;
import org.assertj.core.data.Offset;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleControlListener;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.rightplace.workbench.internal.theme.Appearance;
import org.rightplace.workbench.internal.theme.Themes;
import org.rightplace.workbench.testing.Bench;
import org.rightplace.workbench.testing.OnDisplay;
import org.rightplace.workbench.theme.Theme.Role;
import org.rightplace.workbench.theme.Theme.Type;
import org.rightplace.workspace.Snapshot;

class TextBlockTest {

    private static final String WORDS = "38 of 41 that are to carry it are not ready for it: risk & gain, knows its resource.";

    @Test
    void takesTheRoomThatALabelWould() {
        with((shell, themes) -> {
            for (var type : Type.values()) {
                for (var words : List.of(WORDS, "", "Word", "Two\nlines", "Line\n", "שלום עולם")) {
                    var block = block(shell, themes, type, words);
                    var label = new Label(shell, SWT.WRAP);
                    label.setFont(themes.current().font(type));
                    label.setText(words.replace("&", "&&"));
                    for (int width : new int[] {SWT.DEFAULT, 253, 311, 600}) {
                        var wanted = label.computeSize(width, SWT.DEFAULT);
                        var size = block.computeSize(width, SWT.DEFAULT);
                        assertThat(size.x).as("width of %s in %s at %d", words, type, width).isCloseTo(wanted.x, within());
                        assertThat(size.y).as("height of %s in %s at %d", words, type, width).isCloseTo(wanted.y, within());
                    }
                }
            }
        });
    }

    @Test
    void isAsHighAsItsLinesAtAWidthAndAsWideAsItsWordsWithoutOne() {
        with((shell, themes) -> {
            var block = block(shell, themes, Type.BODY, WORDS);
            var whole = block.computeSize(SWT.DEFAULT, SWT.DEFAULT);
            int line = block(shell, themes, Type.BODY, "Word").computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
            assertThat(whole.y).isEqualTo(line);
            assertThat(block.computeSize(whole.x, SWT.DEFAULT).y).as("with just the room for it").isEqualTo(line);
            assertThat(block.computeSize(whole.x / 2, SWT.DEFAULT).y).isBetween(2 * line, 3 * line);
            assertThat(block.computeSize(100, 7)).satisfies(size -> assertThat(size.x + " by " + size.y).isEqualTo("100 by 7"));
            assertThat(block.computeSize(0, SWT.DEFAULT).y).isGreaterThan(whole.y);
        });
    }

    @Test
    void breaksAWordThatIsLongerThanALine() {
        with((shell, themes) -> {
            var block = block(shell, themes, Type.BODY, "W".repeat(60));
            int whole = block.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
            int width = whole / 4;
            block.setSize(block.computeSize(width, SWT.DEFAULT));
            var picture = paint(block);
            assertThat(block.getSize().y).isGreaterThanOrEqualTo(4 * block.computeSize(SWT.DEFAULT, SWT.DEFAULT).y);
            assertThat(inked(picture, new Rectangle(0, picture.height - picture.height / 5, width, picture.height / 5), white(block)))
                    .as("the last of it")
                    .isTrue();
        });
    }

    @Test
    void takesTheRoomInALayoutThatItsWordsNeedNow() {
        with((shell, themes) -> {
            shell.setLayout(new GridLayout());
            var block = block(shell, themes, Type.BODY, "Few");
            block.setLayoutData(Look.wrapping());
            var below = block(shell, themes, Type.BODY, "Below");
            shell.setSize(260, 400);
            shell.layout();
            int before = below.getLocation().y;

            block.setText(WORDS);
            block.requestLayout();
            OnDisplay.settle(shell.getDisplay());
            shell.layout();
            int narrow = below.getLocation().y;
            assertThat(narrow).isGreaterThan(before);
            assertThat(block.getSize().y).isEqualTo(block.computeSize(block.getSize().x, SWT.DEFAULT).y);

            shell.setSize(600, 400);
            shell.layout();
            assertThat(below.getLocation().y).isLessThan(narrow);

            block.setText("Few");
            block.requestLayout();
            shell.layout();
            assertThat(below.getLocation().y).isEqualTo(before);
        });
    }

    @Test
    void growsWithItsType() {
        with((shell, themes) -> {
            var block = block(shell, themes, Type.SECONDARY, WORDS);
            var small = block.computeSize(200, SWT.DEFAULT);
            block.setFont(themes.current().font(Type.TITLE));
            assertThat(block.computeSize(200, SWT.DEFAULT).y).isGreaterThan(small.y);
            assertThat(block.getFont()).isEqualTo(themes.current().font(Type.TITLE));
        });
    }

    @Test
    void paintsInTheColoursOfTheThemeItWasMadeIn() {
        with((shell, themes) -> {
            for (var look : List.of(Appearance.LIGHT, Appearance.DARK, Appearance.HIGH_CONTRAST_LIGHT, Appearance.HIGH_CONTRAST_DARK)) {
                themes.choose(look, 100);
                var theme = themes.current();
                var block = block(shell, themes, Type.FIGURE, "HHH");
                block.setSize(block.computeSize(SWT.DEFAULT, SWT.DEFAULT));
                var picture = paint(block);
                assertThat(picture.palette.getRGB(picture.getPixel(0, 0))).as(look.label()).isEqualTo(theme.color(Role.PAPER).getRGB());
                assertThat(has(picture, theme.color(Role.INK).getRGB())).as("ink: %s", look.label()).isTrue();

                block.setForeground(theme.color(Role.ERROR));
                assertThat(has(paint(block), theme.color(Role.ERROR).getRGB())).as("error: %s", look.label()).isTrue();
                theme.style(block);
                assertThat(block.getForeground()).isEqualTo(theme.color(Role.INK));
            }
        });
    }

    @Test
    void standsInTheMiddleWhereItIsToldTo() {
        with((shell, themes) -> {
            var block = block(shell, themes, Type.BODY, "Middle");
            var size = block.computeSize(SWT.DEFAULT, SWT.DEFAULT);
            block.setAlignment(SWT.CENTER);
            block.setSize(size.x * 3, size.y);
            var picture = paint(block);
            var paper = white(block);
            assertThat(inked(picture, new Rectangle(0, 0, size.x - 1, size.y), paper)).isFalse();
            assertThat(inked(picture, new Rectangle(size.x, 0, size.x, size.y), paper)).isTrue();
            assertThat(inked(picture, new Rectangle(2 * size.x + 1, 0, size.x - 1, size.y), paper)).isFalse();
            assertThat(block.computeSize(SWT.DEFAULT, SWT.DEFAULT)).isEqualTo(size);
        });
    }

    @Test
    void isReadAloudAsALabelWithItsWords() {
        with((shell, themes) -> {
            var block = block(shell, themes, Type.BODY, "Before");
            block.setText("Risk & gain");
            var name = new AccessibleEvent(block);
            name.childID = ACC.CHILDID_SELF;
            TextBlockTest.<AccessibleListener>listeners(block, "accessibleListeners").forEach(listener -> listener.getName(name));
            assertThat(name.result).isEqualTo("Risk & gain");
            var role = new AccessibleControlEvent(block);
            role.childID = ACC.CHILDID_SELF;
            TextBlockTest.<AccessibleControlListener>listeners(block, "accessibleControlListeners").forEach(listener -> listener.getRole(role));
            assertThat(role.detail).isEqualTo(ACC.ROLE_LABEL);
        });
    }

    @Test
    void neverTakesTheKeyboard() {
        with((shell, themes) -> {
            shell.setLayout(new GridLayout());
            var block = block(shell, themes, Type.BODY, WORDS);
            shell.open();
            OnDisplay.settle(shell.getDisplay());
            assertThat(block.setFocus()).isFalse();
            assertThat(block.isFocusControl()).isFalse();
        });
    }

    private static Offset<Integer> within() {
        return Offset.offset(1);
    }

    private interface Body {
        void run(Shell shell, Themes themes);
    }

    private static void with(Body body) {
        OnDisplay.run(display -> {
            try (var workbench = Bench.open(display, Snapshot.empty(), List.of())) {
                var shell = new Shell(display);
                body.run(shell, workbench.themes());
                shell.dispose();
            }
        });
    }

    private static TextBlock block(Shell shell, Themes themes, Type type, String words) {
        var block = new TextBlock(shell, themes.current(), type, Role.INK);
        block.setText(words);
        return block;
    }

    private static RGB white(TextBlock block) {
        return block.getBackground().getRGB();
    }

    private static boolean has(ImageData picture, RGB colour) {
        return any(picture, new Rectangle(0, 0, picture.width, picture.height), colour::equals);
    }

    private static boolean inked(ImageData picture, Rectangle area, RGB paper) {
        return any(picture, area, found -> !found.equals(paper));
    }

    private static boolean any(ImageData picture, Rectangle area, Predicate<RGB> wanted) {
        for (int y = area.y; y < area.y + area.height; y++) {
            for (int x = area.x; x < area.x + area.width; x++) {
                if (wanted.test(picture.palette.getRGB(picture.getPixel(x, y)))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static ImageData paint(TextBlock block) {
        var size = block.getSize();
        var image = new Image(block.getDisplay(), size.x, size.y);
        var gc = new GC(image);
        try {
            var event = new Event();
            event.gc = gc;
            block.notifyListeners(SWT.Paint, event);
            return image.getImageData(100);
        } finally {
            gc.dispose();
            image.dispose();
        }
    }

    // The toolkit keeps them to itself, though a screen reader may ask them.
    @SuppressWarnings("unchecked")
    private static <L> List<L> listeners(TextBlock block, String kind) {
        try {
            Field field = Accessible.class.getDeclaredField(kind);
            field.setAccessible(true);
            return (List<L>) field.get(block.getAccessible());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the toolkit has changed inside", e);
        }
    }
}
