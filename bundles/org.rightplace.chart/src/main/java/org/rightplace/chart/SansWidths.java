package org.rightplace.chart;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * How wide text is in the sans-serif that documents are set in. Arial, Helvetica and Liberation Sans have these widths
 * in common, so that text fits on every machine as it was measured here, without asking its fonts.
 */
final class SansWidths {

    private static final double ASCENT = 0.905;
    private static final double DESCENT = 0.212;
    private static final int FIRST_UNLISTED = 0x2300;
    private static final int UNLISTED = 620;
    private static final int FULL = 1000;

    private static final int[] REGULAR = new int[FIRST_UNLISTED];
    private static final int[] BOLD = new int[FIRST_UNLISTED];

    static {
        load();
    }

    private SansWidths() {}

    static TextSize measure(String text, TextStyle style) {
        int[] widths = style.strong() ? BOLD : REGULAR;
        long width = text.codePoints().mapToLong(point -> width(point, widths)).sum();
        return new TextSize(width * style.size() / 1000, style.size() * ASCENT, style.size() * DESCENT);
    }

    private static int width(int point, int[] widths) {
        if (point < FIRST_UNLISTED && widths[point] > 0) {
            return widths[point];
        }
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.CONTROL -> 0;
            default -> Character.isIdeographic(point) || full(point) ? FULL : UNLISTED;
        };
    }

    /** Whether a character fills a square: the scripts of East Asia and pictures. */
    private static boolean full(int point) {
        return point >= 0x1100 && point <= 0x115F
                || point >= 0x2E80 && point <= 0xA4CF
                || point >= 0xAC00 && point <= 0xD7A3
                || point >= 0xFE30 && point <= 0xFE6F
                || point >= 0xFF00 && point <= 0xFF60
                || point >= 0x1F000;
    }

    private static void load() {
        try (InputStream stream = SansWidths.class.getResourceAsStream("widths.txt");
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(stream, StandardCharsets.US_ASCII))) {
            lines.lines().filter(line -> !line.startsWith("#")).map(line -> line.split(" ")).forEach(columns -> {
                int point = Integer.parseInt(columns[0], 16);
                REGULAR[point] = Integer.parseInt(columns[1]);
                BOLD[point] = Integer.parseInt(columns[2]);
            });
        } catch (IOException e) {
            throw new UncheckedIOException("The table of letter widths cannot be read.", e);
        }
    }
}
