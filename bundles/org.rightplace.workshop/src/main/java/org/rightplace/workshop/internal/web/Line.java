package org.rightplace.workshop.internal.web;

import java.util.List;
import java.util.stream.IntStream;
import org.rightplace.workshop.Agenda.Asked;
import org.rightplace.workshop.RunningWorkshop;

/**
 * A question with its place in the agenda, which the pages know it by. The place is the same in every round: what is sent
 * from a page of the round before must not answer another question.
 *
 * @param at the place, 0 for the first
 * @param asked the question
 */
record Line(int at, Asked asked) {

    /** Every question of the workshop. */
    static List<Line> all(RunningWorkshop running) {
        var asked = running.agenda().asked();
        return IntStream.range(0, asked.size()).mapToObj(at -> new Line(at, asked.get(at))).toList();
    }

    /** The questions of the latest round, or all before the first. */
    static List<Line> now(RunningWorkshop running) {
        var now = running.asked();
        return all(running).stream().filter(line -> now.contains(line.asked())).toList();
    }
}
