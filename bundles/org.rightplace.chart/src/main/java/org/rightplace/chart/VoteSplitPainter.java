package org.rightplace.chart;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;

/** Lays the answers of a room and its parts out and paints them. */
final class VoteSplitPainter {

    private static final double PAD = 8;
    private static final double ROW_PAD = 5;
    private static final double HEAD = 26;
    /** How much of the width the answers' words take. */
    static final double LABEL_SHARE = 0.4;

    private static final double LEAST_LABEL = 130;
    private static final double NUMBER = 22;
    private static final double BAR = 8;
    private static final double FOOT_LINE = 20;
    private static final double LINE = 1.25;
    private static final double FAINT = 0.45;
    private static final double TINT = 0.12;

    private final VoteSplit split;
    private final Drawing drawing;
    private final Palette palette;
    private final double width;
    private final double labelWidth;
    private final double columnWidth;

    VoteSplitPainter(VoteSplit split, Drawing drawing, double width) {
        this.split = split;
        this.drawing = drawing;
        this.palette = drawing.palette();
        this.width = width;
        this.labelWidth = Math.max(LEAST_LABEL, width * LABEL_SHARE);
        this.columnWidth = (width - labelWidth) / Math.max(1, split.parts().size());
    }

    double height() {
        double rows = 0;
        for (int i = 0; i < split.answers().size(); i++) {
            rows += height(i);
        }
        return HEAD + rows + 3 * FOOT_LINE + PAD;
    }

    void paint() {
        heads();
        double y = HEAD;
        for (int i = 0; i < split.answers().size(); i++) {
            row(i, y);
            y += height(i);
        }
        y = foot("Mean", VoteSplit.Part::mean, y + PAD / 2, true);
        y = foot("Median", VoteSplit.Part::median, y, false);
        foot("Spread (standard deviation)", VoteSplit.Part::spread, y, false);
    }

    private void heads() {
        for (int i = 0; i < split.parts().size(); i++) {
            var part = split.parts().get(i);
            var name = "%s %d".formatted(part.name(), part.people());
            drawing.text(
                    Lines.clip(drawing, name, TextStyle.SECONDARY.bold(), columnWidth - PAD),
                    new Point(x(i), HEAD - 9),
                    Anchor.START,
                    TextStyle.SECONDARY.bold(),
                    palette.second());
        }
        line(HEAD - 0.5);
    }

    private void row(int answer, double y) {
        double height = height(answer);
        var room = new Bounds(0, y, width, height);
        boolean stands = answer == split.answer();
        var told = new StringBuilder();
        for (var part : split.parts()) {
            told.append(told.isEmpty() ? "" : ", ").append(part.name()).append(' ').append(part.counts().get(answer));
        }
        drawing.region(
                new Region("answer-" + answer, new Shape.Rect(room, 0), split.answers().get(answer).words(), told.toString()),
                () -> {
                    if (stands) {
                        drawing.draw(new Shape.Rect(room, 0), Paint.fill(color(), TINT));
                    }
                    double at = y + ROW_PAD;
                    var style = stands ? TextStyle.SECONDARY.bold() : TextStyle.SECONDARY;
                    for (var words : words(answer)) {
                        drawing.text(words, new Point(PAD, at + style.size()), Anchor.START, style, palette.ink());
                        at += style.size() * LINE;
                    }
                    for (int i = 0; i < split.parts().size(); i++) {
                        cell(split.parts().get(i), answer, x(i), y + height / 2);
                    }
                });
    }

    private void cell(VoteSplit.Part part, int answer, double x, double middle) {
        long count = part.counts().get(answer);
        double room = columnWidth - NUMBER - PAD;
        double share = part.people() == 0 ? 0 : (double) count / part.people();
        if (count > 0) {
            drawing.text(
                    Long.toString(count),
                    new Point(x + NUMBER - 5, middle + TextStyle.SECONDARY.size() * 0.36),
                    Anchor.END,
                    TextStyle.SECONDARY,
                    palette.ink());
            drawing.draw(
                    new Shape.Rect(new Bounds(x + NUMBER, middle - BAR / 2, Math.max(1, room * share), BAR), 0),
                    Paint.fill(color(), answer == split.answer() ? 1 : FAINT));
        }
        long before = part.before().stream().mapToLong(Long::longValue).sum();
        if (before > 0 && part.before().get(answer) > 0) {
            double was = x + NUMBER + room * part.before().get(answer) / before;
            drawing.draw(
                    new Shape.Line(new Point(was, middle - BAR), new Point(was, middle + BAR)),
                    Paint.stroke(palette.ink(), 1.5));
        }
    }

    private double foot(String name, Function<VoteSplit.Part, OptionalDouble> figure, double y, boolean strong) {
        var style = strong ? TextStyle.SECONDARY.bold() : TextStyle.SECONDARY;
        var ink = strong ? palette.ink() : palette.second();
        double baseline = y + FOOT_LINE - 6;
        drawing.text(
                Lines.clip(drawing, name, style, labelWidth - PAD), new Point(PAD, baseline), Anchor.START, style, ink);
        for (int i = 0; i < split.parts().size(); i++) {
            drawing.text(
                    VoteSplit.written(figure.apply(split.parts().get(i))),
                    new Point(x(i) + NUMBER, baseline),
                    Anchor.START,
                    style,
                    ink);
        }
        return y + FOOT_LINE;
    }

    private void line(double y) {
        drawing.draw(new Shape.Line(new Point(0, y), new Point(width, y)), Paint.stroke(palette.line(), 1));
    }

    private double height(int answer) {
        return Math.max(2 * BAR, words(answer).size() * TextStyle.SECONDARY.size() * LINE) + 2 * ROW_PAD;
    }

    private List<String> words(int answer) {
        var style = answer == split.answer() ? TextStyle.SECONDARY.bold() : TextStyle.SECONDARY;
        return Lines.wrap(drawing, split.answers().get(answer).words(), style, labelWidth - 2 * PAD, 3);
    }

    private double x(int part) {
        return labelWidth + part * columnWidth;
    }

    private Color color() {
        return split.level() == VoteSheet.NO_LEVEL ? palette.accent() : palette.level(split.level(), split.levels());
    }
}
