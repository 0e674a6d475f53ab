package org.rightplace.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PaletteTest {

    static Stream<Palette> all() {
        return Stream.of(Palette.light(), Palette.dark(), Palette.print(), Palette.highContrast());
    }

    @ParameterizedTest
    @MethodSource("all")
    void textCanBeRead(Palette palette) {
        for (Color text : List.of(palette.ink(), palette.second(), palette.accent(), palette.error(), palette.warning(), palette.good())) {
            assertThat(text.contrast(palette.paper())).as(text.hex()).isGreaterThanOrEqualTo(Palette.TEXT_CONTRAST);
            assertThat(text.contrast(palette.pane())).as(text.hex()).isGreaterThanOrEqualTo(Palette.TEXT_CONTRAST);
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void levelsCanBeReadAndSeenHoweverManyThereAre(Palette palette) {
        for (int count = 1; count <= 9; count++) {
            for (int level = 0; level < count; level++) {
                Color color = palette.level(level, count);
                Color tint = palette.tint(level, count);
                assertThat(color.contrast(palette.paper())).isGreaterThanOrEqualTo(Palette.TEXT_CONTRAST);
                assertThat(color.contrast(tint)).isGreaterThanOrEqualTo(Palette.SHAPE_CONTRAST);
                assertThat(palette.ink().contrast(tint)).isGreaterThanOrEqualTo(Palette.TEXT_CONTRAST);
                assertThat(palette.second().contrast(tint)).isGreaterThanOrEqualTo(Palette.TEXT_CONTRAST);
                assertThat(palette.levelText(level, count).contrast(tint))
                        .isGreaterThanOrEqualTo(Palette.TEXT_CONTRAST);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void levelsDiffer(Palette palette) {
        for (int count = 2; count <= 9; count++) {
            Set<Color> colors = new HashSet<>();
            for (int level = 0; level < count; level++) {
                colors.add(palette.level(level, count));
            }
            assertThat(colors).hasSize(count);
        }
    }

    @Test
    void levelsRunFromNearToFarThroughTheColoursOfTheDesign() {
        Palette palette = Palette.light();

        assertThat(Stream.of(0, 1, 2, 3).map(level -> palette.level(level, 4).hex()))
                .containsExactly("#2F7D4F", "#2B7A9B", "#5B5FB0", "#9A4F96");
        assertThat(palette.level(0, 7)).isEqualTo(palette.level(0, 4));
        assertThat(palette.level(6, 7)).isEqualTo(palette.level(3, 4));
        assertThat(palette.level(2, 7)).isEqualTo(palette.level(1, 4));
        assertThat(palette.level(0, 1)).isEqualTo(palette.level(0, 4));
    }

    @Test
    void refusesALevelThatIsNone() {
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> Palette.light().level(4, 4));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> Palette.light().tint(-1, 4));
    }

    @Test
    void keepsAColourThatCanBeReadAndMendsOneThatCannot() {
        Palette palette = Palette.light();
        Color pale = Color.of("#C0C0F0");

        assertThat(palette.readable(palette.accent(), palette.paper())).isEqualTo(palette.accent());
        assertThat(palette.readable(pale, palette.paper())).isNotEqualTo(pale);
        assertThat(palette.readable(pale, palette.paper()).contrast(palette.paper()))
                .isGreaterThanOrEqualTo(Palette.TEXT_CONTRAST);
    }

    @Test
    void contrastIsThatOfTheStandard() {
        assertThat(Color.of("#000000").contrast(Color.of("#FFFFFF"))).isCloseTo(21, within(0.001));
        assertThat(Color.of("#777777").contrast(Color.of("#FFFFFF"))).isCloseTo(4.48, within(0.005));
    }

    @Test
    void mixesFromOneColourToTheOther() {
        Color one = Color.of("#2F7D4F");
        Color other = Color.of("#9A4F96");

        assertThat(one.mix(other, 0)).isEqualTo(one);
        assertThat(one.mix(other, 1)).isEqualTo(other);
        assertThat(Color.of("#000000").mix(Color.of("#FFFFFF"), 0.5)).isEqualTo(Color.of("#636363"));
        assertThat(one.mix(one, 0.3)).isEqualTo(one);
    }

    @Test
    void readsAndWritesColoursAsInAStyleSheet() {
        assertThat(Color.of("#005EB8")).isEqualTo(new Color(0, 0x5E, 0xB8));
        assertThat(Color.of("005eb8").hex()).isEqualTo("#005EB8");
        assertThatIllegalArgumentException().isThrownBy(() -> Color.of("blue")).withMessageContaining("blue");
        assertThatIllegalArgumentException().isThrownBy(() -> new Color(0, 256, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Color(-1, 0, 0));
    }
}
