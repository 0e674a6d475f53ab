package org.rightplace.chart;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/**
 * What a room said to each of many questions: its answer, how the votes are distributed and how well it agrees. Rows that
 * need to be talked about say so in words and stand on a tint.
 *
 * @param title what was voted on
 * @param groups the questions, in groups
 * @param accept from what agreement on an answer stands without discussion, 0 to 1
 * @param level the place of the level that the whole points to, or {@link #NO_LEVEL}; votes are in its colour
 * @param levels how many levels there are
 */
public record VoteSheet(String title, List<Group> groups, double accept, int level, int levels) implements FlowingChart {

    /** The level of a sheet that points to none. */
    public static final int NO_LEVEL = -1;

    private static final double WIDTH = 720;

    /**
     * Questions that belong together.
     *
     * @param name what they are about
     * @param figure a number for all of them, such as their score; may be empty
     * @param rows the questions
     */
    public record Group(String name, String figure, List<Row> rows) {
        public Group {
            rows = List.copyOf(rows);
        }
    }

    /**
     * How votes are distributed over the steps of a scale.
     *
     * @param counts how often each step was chosen, from low to high
     * @param before how often each was chosen in the round before; empty if there was none
     * @param answer the place among the steps of the answer, or -1 if it is none of them
     * @param notKnown how often "not known" was chosen
     */
    public record Votes(List<Long> counts, List<Long> before, int answer, long notKnown) {
        public Votes {
            counts = List.copyOf(counts);
            before = List.copyOf(before);
        }

        String told() {
            var said = counts.stream().map(Object::toString).collect(Collectors.joining(", "));
            return "votes from near to far " + said + (notKnown == 0 ? "" : ", " + notKnown + " not known");
        }
    }

    /** How an answer came about. */
    public enum Standing {
        /** The room agrees well enough. */
        ACCEPTED("accepted"),
        /** It is still to be discussed. */
        TO_DISCUSS("to discuss"),
        /** It was agreed after discussion. */
        AGREED("agreed"),
        /** Nobody answered. */
        SILENT("nobody answered");

        private final String words;

        Standing(String words) {
            this.words = words;
        }

        /** What is said of such an answer. */
        public String words() {
            return words;
        }
    }

    /**
     * A question.
     *
     * @param id what its region is named after
     * @param question its text
     * @param answer what the room says
     * @param standing how that came about
     * @param votes how the votes are distributed
     * @param agreement how well the room agrees, 0 to 1; empty if nobody chose an answer with a score
     * @param before how well it agreed in the round before; empty if there was none
     */
    public record Row(
            String id,
            String question,
            String answer,
            Standing standing,
            Votes votes,
            OptionalDouble agreement,
            OptionalDouble before) {

        String told() {
            return "%s, %s; %s; agreement %s%s".formatted(
                    answer.isEmpty() ? "no answer" : answer,
                    standing.words(),
                    votes.told(),
                    written(agreement),
                    before.isPresent() ? ", " + written(before) + " the round before" : "");
        }
    }

    public VoteSheet {
        groups = List.copyOf(groups);
        if (level < NO_LEVEL || level >= levels) {
            throw new IllegalArgumentException("There is no level " + level + " among " + levels + ".");
        }
    }

    @Override
    public Size preferredSize() {
        return new Size(WIDTH, height(new SvgDrawing(Palette.print()), WIDTH));
    }

    @Override
    public double height(Drawing drawing, double width) {
        return new VoteSheetPainter(this, drawing, width).height();
    }

    @Override
    public String description() {
        return groups.stream()
                .map(group -> group.name() + (group.figure().isEmpty() ? "" : " " + group.figure()) + ". "
                        + group.rows().stream()
                                .map(row -> row.question() + " " + row.told() + ".")
                                .collect(Collectors.joining(" ")))
                .collect(Collectors.joining(" "));
    }

    @Override
    public void draw(Drawing drawing, Size size) {
        new VoteSheetPainter(this, drawing, size.width()).paint();
    }

    static String written(OptionalDouble value) {
        return value.isPresent() ? String.format(Locale.ROOT, "%.2f", value.getAsDouble()) : "not known";
    }
}
