package org.rightplace.workbench.internal.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rightplace.chart.Color;
import org.rightplace.chart.Palette;
import org.rightplace.workbench.theme.Theme.Role;

class ColourSetTest {

    private static final double TEXT = 4.5;
    private static final double STRONG_TEXT = 7;
    private static final double SHAPE = 3;

    static Stream<ColourSet> all() {
        return ColourSets.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("all")
    void showsTextThatCanBeReadOnEveryGround(ColourSet colours) {
        for (var ground : List.of(Role.PAPER, Role.PANE, Role.SELECTION, Role.WARNING_TINT)) {
            for (var text : List.of(Role.INK, Role.SECOND)) {
                assertThat(ColourSet.contrast(colours.role(text), colours.role(ground)))
                        .as("%s on %s", text, ground)
                        .isGreaterThanOrEqualTo(colours.highContrast() ? STRONG_TEXT : TEXT);
            }
        }
        for (var text : List.of(Role.ACCENT, Role.ERROR, Role.WARNING, Role.GOOD)) {
            assertThat(ColourSet.contrast(colours.role(text), colours.role(Role.PAPER))).as("%s", text).isGreaterThanOrEqualTo(TEXT);
        }
        assertThat(ColourSet.contrast(colours.role(Role.ON_ACCENT), colours.role(Role.ACCENT))).isGreaterThanOrEqualTo(TEXT);
        assertThat(ColourSet.contrast(colours.role(Role.ACCENT), colours.role(Role.SELECTION))).isGreaterThanOrEqualTo(TEXT);
    }

    @ParameterizedTest
    @MethodSource("all")
    void showsLevelsThatStandOutHoweverManyThereAre(ColourSet colours) {
        for (int count = 1; count <= 7; count++) {
            for (int rank = 0; rank < count; rank++) {
                assertThat(ColourSet.contrast(colours.level(rank, count), colours.role(Role.PAPER)))
                        .as("level %d of %d", rank, count)
                        .isGreaterThanOrEqualTo(SHAPE);
                assertThat(ColourSet.contrast(colours.role(Role.INK), colours.tint(rank, count)))
                        .as("text on level %d of %d", rank, count)
                        .isGreaterThanOrEqualTo(TEXT);
            }
        }
    }

    /** What is painted on the screen and what is drawn in a document must agree. */
    @Test
    void agreesWithTheColoursOfCharts() {
        assertAgrees(ColourSets.LIGHT, Palette.light());
        assertAgrees(ColourSets.DARK, Palette.dark());
        assertAgrees(ColourSets.HIGH_CONTRAST_DARK, Palette.highContrast());
    }

    private static void assertAgrees(ColourSet colours, Palette palette) {
        assertThat(colours.role(Role.INK)).isEqualTo(rgb(palette.ink()));
        assertThat(colours.role(Role.PAPER)).isEqualTo(rgb(palette.paper()));
        assertThat(colours.role(Role.ACCENT)).isEqualTo(rgb(palette.accent()));
        for (int rank = 0; rank < 4; rank++) {
            assertThat(colours.level(rank, 4)).isEqualTo(rgb(palette.level(rank, 4)));
            assertThat(colours.tint(rank, 4)).isEqualTo(rgb(palette.tint(rank, 4)));
        }
    }

    private static RGB rgb(Color color) {
        return new RGB(color.r(), color.g(), color.b());
    }

    @Test
    void followsTheDesktop() {
        assertThat(Appearance.DESKTOP.colours(true, false)).isSameAs(ColourSets.DARK);
        assertThat(Appearance.DESKTOP.colours(false, true)).isSameAs(ColourSets.HIGH_CONTRAST_LIGHT);
        assertThat(Appearance.DARK.colours(false, true)).isSameAs(ColourSets.DARK);
        assertThat(Appearance.of(Appearance.HIGH_CONTRAST_DARK.word())).isEqualTo(Appearance.HIGH_CONTRAST_DARK);
        assertThat(Appearance.of("purple")).isEqualTo(Appearance.DESKTOP);
    }
}
