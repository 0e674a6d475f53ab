package org.rightplace.chart;

import java.util.List;
import java.util.OptionalDouble;

/** Lays a sheet of votes out and paints it. */
final class VoteSheetPainter {

    private static final double PAD = 8;
    private static final double ROW_PAD = 7;
    private static final double HEAD = 30;
    private static final double COLUMNS = 26;
    private static final double BARS_WIDTH = 78;
    private static final double BARS_HEIGHT = 22;
    private static final double AGREEMENT_WIDTH = 104;
    private static final double BAR = 5;
    private static final double BAR_WIDTH = 58;
    private static final double QUESTION_SHARE = 0.58;
    private static final double LEAST_TEXT = 110;
    private static final double LINE = 1.25;
    private static final double COMPACT = 560;
    private static final double TINT = 0.09;
    private static final int MOST_LINES = 6;

    private final VoteSheet sheet;
    private final Drawing drawing;
    private final Palette palette;
    private final double width;

    /** Whether the question stands above its answer and not beside it. */
    private final boolean compact;

    private final double questionWidth;
    private final double answerX;
    private final double answerWidth;
    private final double barsX;
    private final double agreementX;

    VoteSheetPainter(VoteSheet sheet, Drawing drawing, double width) {
        this.sheet = sheet;
        this.drawing = drawing;
        this.palette = drawing.palette();
        this.width = width;
        compact = width < COMPACT;
        double text = Math.max(2 * LEAST_TEXT, width - BARS_WIDTH - AGREEMENT_WIDTH - 5 * PAD);
        questionWidth = compact ? width - 2 * PAD : text * QUESTION_SHARE;
        answerX = compact ? PAD : PAD + questionWidth + PAD;
        agreementX = width - AGREEMENT_WIDTH - PAD;
        barsX = agreementX - BARS_WIDTH - PAD * 1.5;
        answerWidth = Math.max(LEAST_TEXT / 2, barsX - answerX - PAD);
    }

    double height() {
        double height = 0;
        for (int i = 0; i < sheet.groups().size(); i++) {
            height += HEAD + (i == 0 ? COLUMNS : 0);
            height += sheet.groups().get(i).rows().stream().mapToDouble(this::height).sum();
        }
        return Math.max(1, height + 1);
    }

    void paint() {
        double y = 0;
        for (int i = 0; i < sheet.groups().size(); i++) {
            var group = sheet.groups().get(i);
            head(group, y);
            y += HEAD;
            if (i == 0) {
                columns(y);
                y += COLUMNS;
            }
            for (var row : group.rows()) {
                double top = y;
                double height = height(row);
                var room = new Bounds(0, top, width, height);
                drawing.region(new Region(row.id(), new Shape.Rect(room, 0), row.question(), row.told()), () -> row(row, room));
                y += height;
            }
        }
    }

    private void head(VoteSheet.Group group, double y) {
        var name = group.name().toUpperCase(java.util.Locale.UK);
        double baseline = y + HEAD - 10;
        drawing.text(name, new Point(0, baseline), Anchor.START, TextStyle.LABEL, palette.second());
        if (!group.figure().isEmpty()) {
            double x = drawing.measure(name, TextStyle.LABEL).width() + PAD;
            drawing.text(group.figure(), new Point(x, baseline), Anchor.START, TextStyle.BODY.bold(), ink());
        }
    }

    private void columns(double y) {
        drawing.draw(new Shape.Rect(new Bounds(0, y, width, COLUMNS), 0), Paint.fill(palette.pane()));
        var style = TextStyle.SECONDARY.bold();
        double baseline = y + COLUMNS - 8;
        if (!compact) {
            drawing.text("Question", new Point(PAD, baseline), Anchor.START, style, palette.second());
        }
        drawing.text("Room says", new Point(answerX, baseline), Anchor.START, style, palette.second());
        drawing.text("Votes", new Point(barsX, baseline), Anchor.START, style, palette.second());
        drawing.text("Agreement", new Point(agreementX, baseline), Anchor.START, style, palette.second());
    }

    private double height(VoteSheet.Row row) {
        double question = lines(row.question(), TextStyle.BODY, questionWidth).size() * TextStyle.BODY.size() * LINE;
        double answer = answer(row).size() * TextStyle.BODY.size() * LINE + TextStyle.SECONDARY.size() * LINE;
        double bars = BARS_HEIGHT + (row.votes().notKnown() > 0 ? TextStyle.SECONDARY.size() * LINE : 0);
        double beside = Math.max(answer, bars);
        return Math.ceil((compact ? question + ROW_PAD / 2 + beside : Math.max(question, beside)) + 2 * ROW_PAD);
    }

    private void row(VoteSheet.Row row, Bounds room) {
        boolean open = row.standing() == VoteSheet.Standing.TO_DISCUSS;
        if (open) {
            drawing.draw(new Shape.Rect(room, 0), Paint.fill(palette.warning(), TINT));
        }
        double top = room.y() + ROW_PAD;
        double below = text(lines(row.question(), TextStyle.BODY, questionWidth), PAD, top, TextStyle.BODY, palette.ink());
        if (compact) {
            top = below + ROW_PAD / 2;
        }
        double y = text(answer(row), answerX, top, TextStyle.BODY.bold(), palette.ink());
        drawing.text(
                row.standing().words(),
                new Point(answerX, y + TextStyle.SECONDARY.size()),
                Anchor.START,
                TextStyle.SECONDARY,
                open ? palette.readable(palette.warning(), palette.paper()) : palette.second());
        new VoteBars(row.votes(), color()).draw(drawing, new Bounds(barsX, top, BARS_WIDTH, BARS_HEIGHT));
        if (row.votes().notKnown() > 0) {
            drawing.text(
                    row.votes().notKnown() + " not known",
                    new Point(barsX, top + BARS_HEIGHT + TextStyle.SECONDARY.size() + 1),
                    Anchor.START,
                    TextStyle.SECONDARY,
                    palette.second());
        }
        agreement(row, top + 4);
        drawing.draw(
                new Shape.Line(new Point(0, room.bottom() - 0.5), new Point(width, room.bottom() - 0.5)),
                Paint.stroke(palette.line(), 1));
    }

    private void agreement(VoteSheet.Row row, double y) {
        drawing.draw(new Shape.Rect(new Bounds(agreementX, y, BAR_WIDTH, BAR), BAR / 2), Paint.fill(palette.line()));
        if (row.agreement().isEmpty()) {
            return;
        }
        double value = row.agreement().getAsDouble();
        var color = value >= sheet.accept() ? palette.good() : palette.warning();
        drawing.draw(
                new Shape.Rect(new Bounds(agreementX, y, Math.max(BAR, BAR_WIDTH * value), BAR), BAR / 2), Paint.fill(color));
        mark(row.before(), y, palette.ink());
        drawing.text(
                VoteSheet.written(row.agreement()),
                new Point(agreementX + BAR_WIDTH + 6, y + BAR / 2 + TextStyle.BODY.size() * 0.36),
                Anchor.START,
                TextStyle.BODY,
                palette.ink());
        if (row.before().isPresent()) {
            drawing.text(
                    "was " + VoteSheet.written(row.before()),
                    new Point(agreementX, y + BAR + TextStyle.SECONDARY.size() + 6),
                    Anchor.START,
                    TextStyle.SECONDARY,
                    palette.second());
        }
    }

    private void mark(OptionalDouble before, double y, Color color) {
        if (before.isPresent()) {
            double x = agreementX + BAR_WIDTH * before.getAsDouble();
            drawing.draw(new Shape.Line(new Point(x, y - 3), new Point(x, y + BAR + 3)), Paint.stroke(color, 1.5));
        }
    }

    private double text(List<String> lines, double x, double top, TextStyle style, Color color) {
        double y = top;
        for (var line : lines) {
            drawing.text(line, new Point(x, y + style.size()), Anchor.START, style, color);
            y += style.size() * LINE;
        }
        return y;
    }

    private List<String> answer(VoteSheet.Row row) {
        return row.answer().isEmpty() ? List.of() : lines(row.answer(), TextStyle.BODY.bold(), answerWidth);
    }

    private List<String> lines(String text, TextStyle style, double room) {
        return Lines.wrap(drawing, text, style, room, MOST_LINES);
    }

    private Color color() {
        return sheet.level() == VoteSheet.NO_LEVEL ? palette.accent() : palette.level(sheet.level(), sheet.levels());
    }

    private Color ink() {
        return palette.readable(color(), palette.paper());
    }
}
