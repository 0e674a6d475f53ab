package org.rightplace.chart;

import java.util.List;
import java.util.stream.Stream;

/** The four sets of colours that ship. */
final class Palettes {

    static final Palette LIGHT = new Palette(
            Color.of("#1D2630"),
            Color.of("#55626F"),
            Color.of("#8793A0"),
            Color.of("#D9DFE5"),
            Color.of("#F5F7F9"),
            Color.of("#FFFFFF"),
            Color.of("#005EB8"),
            Color.of("#B3261E"),
            Color.of("#A15C00"),
            Color.of("#2F7D4F"),
            Color.of("#FFB000"),
            colors("#2F7D4F", "#2B7A9B", "#5B5FB0", "#9A4F96"),
            colors("#E4F2E9", "#E1F0F5", "#E9E9F6", "#F4E6F3"));

    static final Palette DARK = new Palette(
            Color.of("#E7ECF1"),
            Color.of("#A9B4C0"),
            Color.of("#7F8B97"),
            Color.of("#3A444F"),
            Color.of("#232A32"),
            Color.of("#1B2027"),
            Color.of("#74B4F5"),
            Color.of("#FF9A90"),
            Color.of("#F0B35A"),
            Color.of("#6CC592"),
            Color.of("#FFB000"),
            colors("#6CC592", "#67BBDD", "#A7ABF5", "#DB9AD6"),
            colors("#21382C", "#1F3641", "#2C2F50", "#412C42"));

    static final Palette PRINT = new Palette(
            Color.of("#000000"),
            Color.of("#3D4650"),
            Color.of("#6B7682"),
            Color.of("#B4BDC6"),
            Color.of("#F2F4F6"),
            Color.of("#FFFFFF"),
            Color.of("#00498F"),
            Color.of("#941B14"),
            Color.of("#824A00"),
            Color.of("#1F6A3E"),
            Color.of("#B87900"),
            colors("#1F6A3E", "#1B6685", "#44489B", "#823A7E"),
            colors("#DDEFE4", "#D3E8F0", "#DDDDF2", "#EBD6EA"));

    static final Palette HIGH_CONTRAST = new Palette(
            Color.of("#FFFFFF"),
            Color.of("#FFFFFF"),
            Color.of("#D0D0D0"),
            Color.of("#FFFFFF"),
            Color.of("#000000"),
            Color.of("#000000"),
            Color.of("#4FD8FF"),
            Color.of("#FF9A90"),
            Color.of("#FFD24A"),
            Color.of("#5CFF9D"),
            Color.of("#FFE100"),
            colors("#5CFF9D", "#4FD8FF", "#B9BCFF", "#FF9DF6"),
            colors("#00301A", "#00303F", "#202266", "#4A1047"));

    private Palettes() {}

    private static List<Color> colors(String... hex) {
        return Stream.of(hex).map(Color::of).toList();
    }
}
