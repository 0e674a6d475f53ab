package org.rightplace.workbench.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.BiConsumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.rightplace.workbench.testing.OnDisplay;

class OwnUndoTest {

    @Test
    void takesBackWordByWordAndTypesAgain() {
        with((text, kept) -> {
            type(text, "Closer to");
            kept.undo();
            assertThat(text.getText()).isEqualTo("Closer ");
            kept.undo();
            assertThat(text.getText()).isEqualTo("Closer");
            kept.undo();
            assertThat(text.getText()).isEmpty();
            assertThat(kept.canUndo()).isFalse();

            kept.redo();
            assertThat(text.getText()).isEqualTo("Closer");
            type(text, "s");
            assertThat(kept.canRedo()).isFalse();
            kept.undo();
            assertThat(text.getText()).isEqualTo("Closer");
        });
    }

    @Test
    void bringsBackWhatWasReplacedAtOnce() {
        with((text, kept) -> {
            type(text, "Closer");
            text.setText("");
            kept.undo();
            assertThat(text.getText()).isEqualTo("Closer");
        });
    }

    @Test
    void nothingTypedIsNothingToTakeBackAndOtherFieldsHaveNoUndoOfTheirOwn() {
        with((text, kept) -> {
            assertThat(kept.canUndo()).isFalse();
            kept.undo();
            assertThat(text.getText()).isEmpty();
            assertThat(OwnUndo.of(text.getShell())).isEmpty();
            assertThat(OwnUndo.of(null)).isEmpty();
        });
    }

    @Test
    void whatWasTypedIsForgottenOnceItIsAnEdit() {
        with((text, kept) -> {
            type(text, "Closer");
            text.setText("");
            OwnUndo.taken(text);
            assertThat(OwnUndo.of(text)).as("undo is of the edit").isEmpty();

            type(text, "Nearer");
            assertThat(OwnUndo.of(text)).contains(kept);
            kept.undo();
            assertThat(text.getText()).isEmpty();
            assertThat(kept.canUndo()).isFalse();
        });
    }

    private static void type(Text text, String words) {
        words.chars().forEach(letter -> text.append(String.valueOf((char) letter)));
    }

    private static void with(BiConsumer<Text, OwnUndo> work) {
        OnDisplay.run(display -> {
            var shell = new Shell(display);
            var text = new Text(shell, SWT.SINGLE);
            OwnUndo.keep(text);
            work.accept(text, OwnUndo.of(text).orElseThrow());
            shell.dispose();
        });
    }
}
