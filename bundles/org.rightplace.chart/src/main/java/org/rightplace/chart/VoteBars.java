package org.rightplace.chart;

import java.util.Collections;
import java.util.List;

/**
 * Votes as small bars side by side, the answer's in full colour. Outlines show where the bars stood the round before.
 *
 * @param votes the votes
 * @param color the colour of the answer's bar
 */
record VoteBars(VoteSheet.Votes votes, Color color) {

    private static final double GAP = 2;
    private static final double FAINT = 0.35;
    private static final double FOOT = 1.5;

    void draw(Drawing drawing, Bounds room) {
        int steps = votes.counts().size();
        if (steps == 0) {
            return;
        }
        double width = (room.width() - GAP * (steps - 1)) / steps;
        // Shares, so that a round with fewer people compares with one with more.
        double top = Math.max(highest(votes.counts()), highest(votes.before()));
        for (int i = 0; i < steps; i++) {
            double x = room.x() + i * (width + GAP);
            double height = top == 0 ? 0 : share(votes.counts(), i) / top * (room.height() - FOOT);
            drawing.draw(
                    new Shape.Rect(new Bounds(x, room.bottom() - height - FOOT, width, height + FOOT), 0),
                    Paint.fill(color, i == votes.answer() ? 1 : FAINT));
            if (i < votes.before().size()) {
                double was = room.bottom() - FOOT - share(votes.before(), i) / top * (room.height() - FOOT);
                drawing.draw(
                        new Shape.Line(new Point(x, was), new Point(x + width, was)),
                        Paint.stroke(drawing.palette().ink(), 1.25));
            }
        }
    }

    private static double highest(List<Long> counts) {
        long sum = sum(counts);
        return sum == 0 ? 0 : (double) Collections.max(counts) / sum;
    }

    private static double share(List<Long> counts, int at) {
        long sum = sum(counts);
        return sum == 0 ? 0 : (double) counts.get(at) / sum;
    }

    private static long sum(List<Long> counts) {
        return counts.stream().mapToLong(Long::longValue).sum();
    }
}
