package org.rightplace.chart;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/**
 * How the whole of a room and each of its parts answered one question: an answer in each row, a part in each column, and
 * below them the mean, so that a split between the parts shows.
 *
 * @param title the question
 * @param answers the answers that could be chosen, from near to far
 * @param parts the whole room first, then its parts
 * @param answer the place of the answer that stands or is in the middle, or -1
 * @param level the place of the level whose colour is used, or {@link VoteSheet#NO_LEVEL}
 * @param levels how many levels there are
 */
public record VoteSplit(String title, List<Answer> answers, List<Part> parts, int answer, int level, int levels)
        implements FlowingChart {

    private static final double WIDTH = 860;
    private static final double COLUMN = 84;

    /**
     * An answer.
     *
     * @param label what it says
     * @param score its score; empty for "not known"
     */
    public record Answer(String label, String score) {

        String words() {
            return score.isEmpty() ? label : score + " · " + label;
        }
    }

    /**
     * A part of the room.
     *
     * @param name what it is called
     * @param counts how often each answer was chosen, in the order of the answers
     * @param before how often each was chosen in the round before; empty if there was none
     * @param mean the mean of the answers that have a score
     * @param median their median
     * @param spread their standard deviation
     */
    public record Part(
            String name,
            List<Long> counts,
            List<Long> before,
            OptionalDouble mean,
            OptionalDouble median,
            OptionalDouble spread) {

        public Part {
            counts = List.copyOf(counts);
            before = List.copyOf(before);
        }

        long people() {
            return counts.stream().mapToLong(Long::longValue).sum();
        }
    }

    public VoteSplit {
        answers = List.copyOf(answers);
        parts = List.copyOf(parts);
    }

    @Override
    public Size preferredSize() {
        return new Size(WIDTH, height(new SvgDrawing(Palette.print()), WIDTH));
    }

    @Override
    public double height(Drawing drawing, double width) {
        return narrow(width)
                ? new VoteGridPainter(this, drawing, width).height()
                : new VoteSplitPainter(this, drawing, width).height();
    }

    @Override
    public String description() {
        return parts.stream().map(this::told).collect(Collectors.joining(" "));
    }

    private String told(Part part) {
        var chosen = new StringBuilder(part.name()).append(", ").append(part.people()).append(": ");
        for (int i = 0; i < answers.size(); i++) {
            if (part.counts().get(i) > 0) {
                chosen.append(part.counts().get(i)).append(" ").append(answers.get(i).words()).append("; ");
            }
        }
        return chosen.append("mean ").append(written(part.mean())).append(".").toString();
    }

    @Override
    public void draw(Drawing drawing, Size size) {
        if (narrow(size.width())) {
            new VoteGridPainter(this, drawing, size.width()).paint();
        } else {
            new VoteSplitPainter(this, drawing, size.width()).paint();
        }
    }

    // Names of parts of the room stand above columns as long as there is room for them.
    private boolean narrow(double width) {
        return width < parts.size() * COLUMN / (1 - VoteSplitPainter.LABEL_SHARE);
    }

    static String written(OptionalDouble value) {
        return value.isPresent() ? String.format(Locale.ROOT, "%.1f", value.getAsDouble()) : "–";
    }
}
