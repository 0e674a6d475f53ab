package org.rightplace.chart;

import java.util.ArrayList;
import java.util.List;

/** Breaks and shortens text to the room there is. */
public final class Lines {

    private static final String ELLIPSIS = "…";

    private Lines() {}

    /**
     * The text in lines no wider than the width given, broken between words. Where a word alone is too wide, or the text
     * needs more lines than are allowed, the line ends in an ellipsis.
     *
     * @param most how many lines there may be, one or more
     */
    public static List<String> wrap(Drawing drawing, String text, TextStyle style, double width, int most) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.strip().split("\\s+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (line.isEmpty() || fits(drawing, longer, style, width)) {
                line = longer;
            } else {
                lines.add(line);
                line = word;
            }
        }
        lines.add(line);
        return shorten(drawing, lines, style, width, most);
    }

    private static List<String> shorten(
            Drawing drawing, List<String> lines, TextStyle style, double width, int most) {
        List<String> kept = new ArrayList<>(lines.subList(0, Math.min(most, lines.size())));
        if (lines.size() > most) {
            kept.set(most - 1, String.join(" ", lines.subList(most - 1, lines.size())));
        }
        kept.replaceAll(line -> clip(drawing, line, style, width));
        return kept;
    }

    /** The text, with as much of its end left out as the width asks and an ellipsis in its place. */
    public static String clip(Drawing drawing, String text, TextStyle style, double width) {
        if (fits(drawing, text, style, width)) {
            return text;
        }
        int low = 0;
        int high = text.length();
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (fits(drawing, clipped(text, middle), style, width)) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return clipped(text, low);
    }

    private static String clipped(String text, int length) {
        int whole = length > 0 && Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
        return text.substring(0, whole).stripTrailing() + ELLIPSIS;
    }

    /** The widest of the lines. */
    public static double width(Drawing drawing, List<String> lines, TextStyle style) {
        return lines.stream().mapToDouble(line -> drawing.measure(line, style).width()).max().orElse(0);
    }

    private static boolean fits(Drawing drawing, String text, TextStyle style, double width) {
        return drawing.measure(text, style).width() <= width;
    }
}
