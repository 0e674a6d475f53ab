package org.rightplace.workshop;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.rightplace.decision.consensus.Distribution;
import org.rightplace.model.Agreement;
import org.rightplace.model.Domain;
import org.rightplace.model.Option;
import org.rightplace.model.Question;

/**
 * What the room said to one question.
 *
 * @param domain the domain the question is in
 * @param question the question
 * @param round the round the votes are of, 1 for the first: the latest that asked it
 * @param votes how the answers are distributed
 * @param chosen how often each option was chosen, in the order of the pick list
 * @param subgroups how the answers of each part of the room are distributed, by its id; parts where nobody answered are
 *     left out
 * @param accepted whether the room agrees well enough for its answer to stand without discussion
 * @param room what the room says by itself: the option in the middle of its votes, or "not known" where most said so;
 *     empty if nobody answered
 * @param agreed what was agreed after discussion, if anything
 * @param overtaken whether the room was asked again after something was agreed, and agrees well enough on something else:
 *     what was agreed stands until it is taken back or agreed anew, and is to be discussed
 * @param shift what changed since it was asked before, if it was; empty too where the latest round did not ask it again
 */
public record QuestionResult(
        Domain domain,
        Question question,
        int round,
        Distribution votes,
        Map<Option, Long> chosen,
        Map<String, Distribution> subgroups,
        boolean accepted,
        Optional<Option> room,
        Optional<Agreement> agreed,
        boolean overtaken,
        Optional<Shift> shift) {

    /**
     * What changed since a question was asked before.
     *
     * @param before how the answers were distributed then
     * @param changed how many people answered differently
     * @param both how many answered in both rounds
     */
    public record Shift(Distribution before, int changed, int both) {}

    /** The answer that stands: what was agreed, or else what the room says if it agrees well enough. */
    public Optional<Option> answer() {
        return agreed.flatMap(one -> question.option(one.option())).or(() -> room.filter(option -> accepted));
    }

    /** What the score rests on: what was agreed, or else what the room says, whether or not it agrees well enough. */
    public Optional<Option> stands() {
        return agreed.flatMap(one -> question.option(one.option())).or(() -> room);
    }

    /**
     * Whether it is still to be discussed: people answered, did not agree, and nothing was agreed since; or what was agreed
     * is {@link #overtaken}.
     */
    public boolean toDiscuss() {
        return overtaken || room.isPresent() && answer().isEmpty();
    }

    /** What the room agrees on instead of what was agreed before, if that is {@link #overtaken}. */
    public Optional<Option> overtakenBy() {
        return room.filter(option -> overtaken);
    }

    /** How far the room is from agreeing, from 0 to 1; 0 if nobody answered. */
    public double disagreement() {
        return 1 - votes.consensus().orElse(1);
    }

    /** How far apart the means of the parts of the room lie, in points of score; 0 if fewer than two answered. */
    public double split() {
        return range(subgroups.values());
    }

    private static double range(Collection<Distribution> parts) {
        var means = parts.stream().flatMapToDouble(part -> part.mean().stream()).summaryStatistics();
        return means.getCount() < 2 ? 0 : means.getMax() - means.getMin();
    }
}
