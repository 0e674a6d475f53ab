package org.rightplace.workshop;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rightplace.decision.DecisionTools;
import org.rightplace.decision.Score;
import org.rightplace.decision.consensus.BallotBox;
import org.rightplace.decision.consensus.Ballots;
import org.rightplace.decision.consensus.Distribution;
import org.rightplace.decision.consensus.Robustness;
import org.rightplace.decision.consensus.RoomAnswer;
import org.rightplace.decision.consensus.Sensitivity;
import org.rightplace.decision.spi.ScoringMethod;
import org.rightplace.model.Agreement;
import org.rightplace.model.Answer;
import org.rightplace.model.Ballot;
import org.rightplace.model.DecisionTool;
import org.rightplace.model.Domain;
import org.rightplace.model.Extras;
import org.rightplace.model.Option;
import org.rightplace.model.Question;
import org.rightplace.model.Service;
import org.rightplace.model.Workshop;
import org.rightplace.workspace.Snapshot;

/**
 * What a workshop said of one service in one round.
 *
 * @param service the service
 * @param tool the decision tool, with only the questions that were asked
 * @param round the round, 1 for the first
 * @param people how many people answered anything that the round asked about the service
 * @param questions what the room said to each question, in the order of the tool
 * @param score the score by what the room says, with what was agreed in place of it where something was
 * @param voted the score by what the room says alone
 * @param subgroups the score by what each part of the room says alone, by its id
 * @param ballots the ballots with what was agreed, to draw from
 * @param method the way that the tool is scored
 */
public record ServiceResult(
        Service service,
        DecisionTool tool,
        int round,
        int people,
        List<QuestionResult> questions,
        Score score,
        Score voted,
        Map<String, Score> subgroups,
        Ballots ballots,
        ScoringMethod method) {

    /** What a workshop said by the latest round in which anybody answered; empty if nobody did in any. */
    public static Optional<ServiceResult> latest(
            Snapshot snapshot, DecisionTools tools, Workshop workshop, String serviceId) {
        int round = BallotBox.of(snapshot, workshop, serviceId).latest();
        return round == 0 ? Optional.empty() : of(snapshot, tools, workshop, serviceId, round);
    }

    /**
     * What a workshop said by the end of a round; empty if it does not ask about the service. To what the round did not ask
     * it says what it said when that was asked last.
     */
    public static Optional<ServiceResult> of(
            Snapshot snapshot, DecisionTools tools, Workshop workshop, String serviceId, int round) {
        return Agenda.of(snapshot, tools, workshop)
                .item(serviceId)
                .map(item -> of(item, tools, workshop, BallotBox.of(snapshot, workshop, serviceId), round));
    }

    /** The questions, those the room is farthest from agreeing on first. */
    public List<QuestionResult> ranked() {
        return questions.stream()
                .sorted(Comparator.comparingDouble(QuestionResult::disagreement).reversed())
                .toList();
    }

    /** The questions still to be discussed, those the room is farthest from agreeing on first. */
    public List<QuestionResult> toDiscuss() {
        return ranked().stream().filter(QuestionResult::toDiscuss).toList();
    }

    /** The answers that stand, by the id of the question. */
    public Map<String, Answer> answers() {
        var answers = new HashMap<String, Answer>();
        questions.forEach(result -> result.answer()
                .ifPresent(option -> answers.put(result.question().id(), answer(option))));
        return answers;
    }

    /**
     * For each question the smallest change of what the room says, or agreed, that would move the band, the smallest
     * first; nothing if there is no band to move.
     */
    public List<Sensitivity.Flip> wouldChange() {
        var stands = new HashMap<String, Answer>();
        questions.forEach(result -> result.stands().ifPresent(option -> stands.put(result.question().id(), answer(option))));
        return score.band().isEmpty() ? List.of() : Sensitivity.of(tool, method, stands);
    }

    /** In how many draws of the weights and the voters each band wins. It takes a moment to work out. */
    public Robustness robustness() {
        return Robustness.of(ballots, method);
    }

    private static ServiceResult of(
            Agenda.Item item, DecisionTools tools, Workshop workshop, BallotBox box, int round) {
        var cast = box.standing(round);
        var before = box.standing(round - 1);
        var all = ballots(item.tool(), cast);
        workshop.agreed().stream()
                .filter(one -> one.service().equals(item.service().id()))
                .forEach(one -> all.agree(one.question(), one.option()));
        var bySubgroup = new LinkedHashMap<String, Votes>();
        workshop.subgroups().forEach(part -> {
            var theirs = cast.stream().filter(ballot -> ballot.subgroup().equals(part.id())).toList();
            if (!theirs.isEmpty()) {
                bySubgroup.put(part.id(), Votes.of(ballots(item.tool(), theirs)));
            }
        });
        var now = Votes.of(all);
        var then = Votes.of(ballots(item.tool(), before));
        var questions = item.tool().domains().stream()
                .flatMap(domain -> domain.questions().stream().map(question -> {
                    int asked = box.asked(question.id(), round);
                    // What was not asked again has nothing to be compared.
                    var shift = Optional.of(shift(question, cast, before, then))
                            .filter(one -> asked == round && one.before().n() + one.before().notKnown() > 0);
                    return result(item, workshop, domain, question, asked, now, shift, bySubgroup);
                }))
                .toList();
        var method = tools.method(item.tool());
        var standing = new HashMap<String, Answer>();
        questions.forEach(result -> result.stands().ifPresent(option -> standing.put(result.question().id(), answer(option))));
        var scores = new LinkedHashMap<String, Score>();
        bySubgroup.forEach((part, votes) -> scores.put(part, method.score(item.tool(), votes.says(item.tool()))));
        return new ServiceResult(
                item.service(),
                item.tool(),
                round,
                box.people(round),
                questions,
                method.score(item.tool(), standing),
                method.score(item.tool(), now.says(item.tool())),
                scores,
                all,
                method);
    }

    /** How often each option was chosen, by the id of the question. */
    private record Votes(Map<String, long[]> chosen) {

        static Votes of(Ballots ballots) {
            var counted = ballots.chosen();
            var chosen = new HashMap<String, long[]>();
            for (int i = 0; i < counted.size(); i++) {
                chosen.putIfAbsent(ballots.questions().get(i).id(), counted.get(i));
            }
            return new Votes(chosen);
        }

        Distribution distribution(Question question) {
            return Distribution.of(question, chosen.get(question.id()));
        }

        /** What the room says by itself. */
        Optional<Option> room(Question question) {
            int answer = RoomAnswer.to(question).of(chosen.get(question.id()));
            return answer == RoomAnswer.NONE ? Optional.empty() : Optional.of(question.options().get(answer));
        }

        Map<String, Answer> says(DecisionTool tool) {
            var answers = new HashMap<String, Answer>();
            tool.domains().stream().flatMap(domain -> domain.questions().stream()).forEach(question ->
                    room(question).ifPresent(option -> answers.put(question.id(), answer(option))));
            return answers;
        }
    }

    private static QuestionResult result(
            Agenda.Item item,
            Workshop workshop,
            Domain domain,
            Question question,
            int asked,
            Votes now,
            Optional<QuestionResult.Shift> shift,
            Map<String, Votes> bySubgroup) {
        var chosen = now.chosen().get(question.id());
        var votes = now.distribution(question);
        var parts = new LinkedHashMap<String, Distribution>();
        bySubgroup.forEach((part, theirs) -> {
            var distribution = theirs.distribution(question);
            if (distribution.n() + distribution.notKnown() > 0) {
                parts.put(part, distribution);
            }
        });
        var room = now.room(question);
        boolean accepted = room.isPresent()
                && !room.get().notKnown()
                && votes.consensus().orElse(0) >= item.tool().consensus();
        var counts = new LinkedHashMap<Option, Long>();
        for (int i = 0; i < chosen.length; i++) {
            counts.put(question.options().get(i), chosen[i]);
        }
        var agreed = workshop.agreement(item.service().id(), question.id())
                .filter(one -> question.option(one.option()).isPresent());
        boolean overtaken = accepted
                && agreed.filter(one -> !one.option().equals(room.get().id()) && before(one, workshop, asked)).isPresent();
        return new QuestionResult(
                domain, question, asked, votes, counts, parts, accepted, room, agreed, overtaken, shift);
    }

    /** Whether something was agreed before a round was closed. */
    private static boolean before(Agreement agreement, Workshop workshop, int round) {
        return round > 0
                && round <= workshop.rounds().size()
                && agreement.when() != null
                && !workshop.rounds().get(round - 1).open()
                && agreement.when().isBefore(workshop.rounds().get(round - 1).closed());
    }

    private static QuestionResult.Shift shift(
            Question question, List<Ballot> cast, List<Ballot> before, Votes votes) {
        var then = before.stream().collect(Collectors.toMap(Ballot::participant, Ballot::answers, (a, b) -> b));
        int both = 0;
        int changed = 0;
        for (var ballot : cast) {
            var now = ballot.answers().get(question.id());
            var earlier = then.getOrDefault(ballot.participant(), Map.of()).get(question.id());
            if (now != null && earlier != null) {
                both++;
                changed += now.equals(earlier) ? 0 : 1;
            }
        }
        return new QuestionResult.Shift(votes.distribution(question), changed, both);
    }

    private static Ballots ballots(DecisionTool tool, List<Ballot> cast) {
        var ballots = new Ballots(tool);
        cast.forEach(ballot -> ballots.add(ballot.answers()));
        return ballots;
    }

    private static Answer answer(Option option) {
        return new Answer(option.id(), "", Extras.NONE);
    }
}
