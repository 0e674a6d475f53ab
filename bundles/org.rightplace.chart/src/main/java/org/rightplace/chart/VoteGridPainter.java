package org.rightplace.chart;

import java.util.List;

/** Paints the answers of a room and its parts where it is narrow: a part in each row, and the answers spelt out below. */
final class VoteGridPainter {

    private static final double PAD = 8;
    private static final double ROW = 24;
    private static final double NAME_SHARE = 0.36;
    private static final double MEAN = 44;
    private static final double LINE = 1.3;
    private static final double INSET = 1;

    private final VoteSplit split;
    private final Drawing drawing;
    private final Palette palette;
    private final double width;
    private final double nameWidth;
    private final double cell;

    VoteGridPainter(VoteSplit split, Drawing drawing, double width) {
        this.split = split;
        this.drawing = drawing;
        this.palette = drawing.palette();
        this.width = width;
        this.nameWidth = width * NAME_SHARE;
        this.cell = Math.max(1, (width - nameWidth - MEAN) / Math.max(1, split.answers().size()));
    }

    double height() {
        double height = ROW * (split.parts().size() + 1) + PAD;
        for (int i = 0; i < split.answers().size(); i++) {
            height += words(i).size() * lineHeight();
        }
        return height + PAD;
    }

    void paint() {
        for (int i = 0; i < split.answers().size(); i++) {
            text(mark(i), x(i) + cell / 2, 0, Anchor.MIDDLE, TextStyle.SECONDARY.bold(), palette.second());
        }
        text("Mean", width - PAD, 0, Anchor.END, TextStyle.SECONDARY.bold(), palette.second());
        for (int i = 0; i < split.parts().size(); i++) {
            part(split.parts().get(i), ROW * (i + 1), i == 0);
        }
        double y = ROW * (split.parts().size() + 1) + PAD;
        for (int i = 0; i < split.answers().size(); i++) {
            for (var words : words(i)) {
                drawing.text(words, new Point(PAD, y + TextStyle.SECONDARY.size()), Anchor.START, style(i), palette.ink());
                y += lineHeight();
            }
        }
    }

    private void part(VoteSplit.Part part, double y, boolean whole) {
        var style = whole ? TextStyle.SECONDARY.bold() : TextStyle.SECONDARY;
        var told = new StringBuilder();
        for (int i = 0; i < split.answers().size(); i++) {
            if (part.counts().get(i) > 0) {
                told.append(part.counts().get(i)).append(' ').append(split.answers().get(i).words()).append("; ");
            }
        }
        told.append("mean ").append(VoteSplit.written(part.mean()));
        var row = new Shape.Rect(new Bounds(0, y, width, ROW), 0);
        drawing.region(new Region("part-" + part.name(), row, part.name(), told.toString()), () -> {
            var name = Lines.clip(drawing, "%s %d".formatted(part.name(), part.people()), style, nameWidth - PAD);
            text(name, PAD, y, Anchor.START, style, palette.ink());
            for (int i = 0; i < split.answers().size(); i++) {
                cell(part, i, y);
            }
            text(VoteSplit.written(part.mean()), width - PAD, y, Anchor.END, style, palette.ink());
        });
    }

    private void cell(VoteSplit.Part part, int answer, double y) {
        long count = part.counts().get(answer);
        var room = new Bounds(x(answer), y, cell, ROW).inset(INSET);
        double share = part.people() == 0 ? 0 : (double) count / part.people();
        drawing.draw(new Shape.Rect(room, 0), Paint.fill(palette.pane()));
        double height = room.height() * share;
        drawing.draw(
                new Shape.Rect(new Bounds(room.x(), room.bottom() - height, room.width(), height), 0),
                Paint.fill(color(), answer == split.answer() ? 0.5 : 0.28));
        if (count > 0) {
            text(Long.toString(count), x(answer) + cell / 2, y, Anchor.MIDDLE, TextStyle.SECONDARY, palette.ink());
        }
    }

    private void text(String words, double x, double top, Anchor anchor, TextStyle style, Color color) {
        drawing.text(words, new Point(x, top + ROW / 2 + style.size() * 0.36), anchor, style, color);
    }

    private List<String> words(int answer) {
        var said = split.answers().get(answer);
        var words = said.score().isEmpty() ? "? · " + said.label() : said.words();
        return Lines.wrap(drawing, words, style(answer), width - 2 * PAD, 2);
    }

    private TextStyle style(int answer) {
        return answer == split.answer() ? TextStyle.SECONDARY.bold() : TextStyle.SECONDARY;
    }

    private String mark(int answer) {
        var score = split.answers().get(answer).score();
        return score.isEmpty() ? "?" : score;
    }

    private static double lineHeight() {
        return TextStyle.SECONDARY.size() * LINE;
    }

    private double x(int answer) {
        return nameWidth + answer * cell;
    }

    private Color color() {
        return split.level() == VoteSheet.NO_LEVEL ? palette.accent() : palette.level(split.level(), split.levels());
    }
}
