package org.rightplace.ui.pack.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rightplace.workbench.theme.Theme.Type;

class WrappingTest {

    /** Every letter is one wide. */
    private final Wrapping wrapping = new Wrapping((words, type) -> words.length());

    @Test
    void breaksBetweenWords() {
        assertThat(wrapping.lines("once in the system", Type.BODY, 11)).containsExactly("once in the", "system");
    }

    @Test
    void breaksAWordThatIsWiderThanTheRoom() {
        assertThat(wrapping.lines("a neighbourhood", Type.BODY, 6)).containsExactly("a", "neighb", "ourhoo", "d");
    }

    @Test
    void makesALineOfNothing() {
        assertThat(wrapping.lines("", Type.BODY, 6)).containsExactly("");
    }

    @Test
    void keepsLettersWholeThatTakeTwoCharacters() {
        assertThat(wrapping.lines("😀😀😀", Type.BODY, 2)).containsExactly("😀", "😀", "😀");
    }

    @Test
    void takesOutWhatWouldMoveTheColumns() {
        assertThat(Wrapping.plain(" a\tb\nc\uFFFCd ")).isEqualTo("a b c d");
    }
}
