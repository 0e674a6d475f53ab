package org.rightplace.workbench.internal.theme;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.swt.graphics.RGB;

/** The sets of colours that ship. Each is designed for its ground; none is another inverted. */
final class ColourSets {

    static final ColourSet LIGHT = new ColourSet(
            false,
            false,
            ColourSet.roles(
                    "#005EB8", // accent
                    "#FFFFFF", // on accent
                    "#E3EEFA", // selection
                    "#1D2630", // ink
                    "#55626F", // second
                    "#8793A0", // third
                    "#D9DFE5", // line
                    "#F5F7F9", // pane
                    "#FFFFFF", // paper
                    "#ECEFF2", // window
                    "#B3261E", // error
                    "#A15C00", // warning
                    "#FFF7E6", // warning tint
                    "#2F7D4F", // good
                    "#FFB000"), // focus
            rgbs("#2F7D4F", "#2B7A9B", "#5B5FB0", "#9A4F96"),
            rgbs("#E4F2E9", "#E1F0F5", "#E9E9F6", "#F4E6F3"));

    static final ColourSet DARK = new ColourSet(
            true,
            false,
            ColourSet.roles(
                    "#74B4F5", "#0E1823", "#23405C", "#E7ECF1", "#A9B4C0", "#7F8B97", "#3A444F", "#232A32", "#1B2027",
                    "#14181D", "#FF9A90", "#F0B35A", "#3A2F1A", "#6CC592", "#FFB000"),
            rgbs("#6CC592", "#67BBDD", "#A7ABF5", "#DB9AD6"),
            rgbs("#21382C", "#1F3641", "#2C2F50", "#412C42"));

    static final ColourSet HIGH_CONTRAST_LIGHT = new ColourSet(
            false,
            true,
            ColourSet.roles(
                    "#003F87", "#FFFFFF", "#CFE3FF", "#000000", "#1A1A1A", "#4A4A4A", "#000000", "#FFFFFF", "#FFFFFF",
                    "#FFFFFF", "#8C0000", "#6B3A00", "#FFF1C2", "#00501F", "#B25F00"),
            rgbs("#00501F", "#004A66", "#2A2C8C", "#6B1F67"),
            rgbs("#E4F2E9", "#E1F0F5", "#E9E9F6", "#F4E6F3"));

    static final ColourSet HIGH_CONTRAST_DARK = new ColourSet(
            true,
            true,
            ColourSet.roles(
                    "#4FD8FF", "#000000", "#003A5C", "#FFFFFF", "#FFFFFF", "#D0D0D0", "#FFFFFF", "#000000", "#000000",
                    "#000000", "#FF9A90", "#FFD24A", "#332A00", "#5CFF9D", "#FFE100"),
            rgbs("#5CFF9D", "#4FD8FF", "#B9BCFF", "#FF9DF6"),
            rgbs("#00301A", "#00303F", "#202266", "#4A1047"));

    static final List<ColourSet> ALL = List.of(LIGHT, DARK, HIGH_CONTRAST_LIGHT, HIGH_CONTRAST_DARK);

    private ColourSets() {}

    private static List<RGB> rgbs(String... hex) {
        return Stream.of(hex).map(ColourSet::rgb).toList();
    }
}
