package org.rightplace.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LinesTest {

    private static final TextStyle STYLE = TextStyle.BODY;

    private final Drawing drawing = new RecordedDrawing();

    private double width(String text) {
        return drawing.measure(text, STYLE).width();
    }

    @Test
    void breaksBetweenWords() {
        assertThat(Lines.wrap(drawing, "Psychological therapies for adults", STYLE, width("Psychological therapies"), 3))
                .containsExactly("Psychological therapies", "for adults");
    }

    @Test
    void endsInAnEllipsisWhereLinesRunOut() {
        List<String> lines = Lines.wrap(drawing, "one two three four five six", STYLE, width("one two"), 2);

        assertThat(lines).hasSize(2);
        assertThat(lines.getLast()).endsWith("…");
        assertThat(lines).allMatch(line -> width(line) <= width("one two"));
    }

    @Test
    void clipsAWordThatIsTooLongByItself() {
        assertThat(Lines.wrap(drawing, "Psychological", STYLE, width("Psych…"), 3)).containsExactly("Psych…");
    }

    @Test
    void neverCutsACharacterInTwo() {
        String hospitals = "🏥🏥🏥🏥";

        for (double width = 0; width < width(hospitals); width++) {
            String clipped = Lines.clip(drawing, hospitals, STYLE, width);
            assertThat(clipped.codePoints()).noneMatch(point -> point >= 0xD800 && point <= 0xDFFF);
        }
    }

    @Test
    void leavesTextThatFits() {
        assertThat(Lines.clip(drawing, "fits", STYLE, 100)).isEqualTo("fits");
        assertThat(Lines.wrap(drawing, "", STYLE, 100, 2)).containsExactly("");
        assertThat(Lines.wrap(drawing, "  a   b ", STYLE, 100, 2)).containsExactly("a b");
    }

    @Test
    void givesRoomToEveryScript() {
        assertThat(width("日本")).isEqualTo(26);
        assertThat(width("e\u0301")).isEqualTo(width("e"));
        assertThat(width("\u0531")).isPositive();
        assertThat(drawing.measure("Bold", STYLE.bold()).width()).isGreaterThan(width("Bold"));
    }
}
