package org.rightplace.workshop;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rightplace.decision.consensus.BallotBox;
import org.rightplace.model.Ballot;
import org.rightplace.model.Option;
import org.rightplace.model.Question;
import org.rightplace.model.Workshop;
import org.rightplace.workspace.Snapshot;

/**
 * How many people went from one answer to another between two rounds.
 *
 * @param from what they said before
 * @param to what they say now
 * @param people how many
 */
public record MindChange(Option from, Option to, int people) {

    private record Way(Option from, Option to) {}

    /**
     * Who changed their minds on a question since it was asked before, those who went the commonest way first; nobody, if
     * the round did not ask it or none before did.
     *
     * @param round the later of the two rounds
     */
    public static List<MindChange> of(Snapshot snapshot, Workshop workshop, String serviceId, Question question, int round) {
        var box = BallotBox.of(snapshot, workshop, serviceId);
        if (box.asked(question.id(), round) < round) {
            return List.of();
        }
        var before = answers(box.standing(round - 1), question);
        var ways = new LinkedHashMap<Way, Integer>();
        answers(box.standing(round), question).forEach((person, now) -> {
            var then = before.get(person);
            if (then != null && !then.equals(now)) {
                ways.merge(new Way(then, now), 1, Integer::sum);
            }
        });
        var changes = new ArrayList<MindChange>();
        ways.forEach((way, people) -> changes.add(new MindChange(way.from(), way.to(), people)));
        changes.sort(Comparator.comparingInt(MindChange::people).reversed()
                .thenComparing(change -> change.from().id())
                .thenComparing(change -> change.to().id()));
        return List.copyOf(changes);
    }

    private static Map<String, Option> answers(List<Ballot> ballots, Question question) {
        var answers = new HashMap<String, Option>();
        for (var ballot : ballots) {
            question.option(ballot.answers().getOrDefault(question.id(), ""))
                    .ifPresent(option -> answers.put(ballot.participant(), option));
        }
        return answers;
    }
}
