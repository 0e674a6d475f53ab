package org.rightplace.ui.pack.internal;

import java.util.List;
import java.util.stream.Collectors;
import org.rightplace.chart.Chart;
import org.rightplace.workbench.theme.Theme.Role;

/** A line of a preview. */
sealed interface Line {

    /** What holds a place for room and for pictures among the words. */
    String PLACE = " ";

    /** The line as text. */
    String text();

    /**
     * Words.
     *
     * @param spans the words; where there are stops, each span begins at the next one
     * @param stops where columns begin, in points from the left, or empty if the words simply follow one another
     * @param room what is around them
     * @param anchor the anchor by which links lead to them, or empty
     */
    record Words(List<Span> spans, List<Integer> stops, Room room, String anchor) implements Line {

        public Words {
            spans = List.copyOf(spans);
            stops = List.copyOf(stops);
        }

        static Words of(Span span) {
            return new Words(List.of(span), List.of(), Room.NONE, "");
        }

        Words with(Room other) {
            return new Words(spans, stops, other, anchor);
        }

        /** What stands before the words: a place for the room above them, if there is any. */
        String lead() {
            // A tab right after a place would not reach its column.
            return room.above() > 0 && !spans.getFirst().text().isEmpty() ? PLACE : "";
        }

        /** What stands after the words: a place for the room below them, if there is any. */
        String tail() {
            return room.below() > 0 ? PLACE : "";
        }

        @Override
        public String text() {
            return spans.stream().map(Span::text).collect(Collectors.joining(stops.isEmpty() ? "" : "\t", lead(), tail()));
        }
    }

    /**
     * What is around words.
     *
     * @param above the room above them, in points
     * @param below the room below them, in points
     * @param rule the colour of a line that is drawn in the room above, or that of paper for none
     * @param ground the colour they stand on
     */
    record Room(int above, int below, Role rule, Role ground) {

        static final Room NONE = new Room(0, 0, Role.PAPER, Role.PAPER);

        static Room below(int room) {
            return new Room(0, room, Role.PAPER, Role.PAPER);
        }
    }

    /**
     * A picture.
     *
     * @param chart what is drawn
     * @param width how wide, in points
     * @param height how high, in points
     */
    record Picture(Chart chart, int width, int height) implements Line {

        @Override
        public String text() {
            return PLACE;
        }
    }
}
