package org.rightplace.workshop;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rightplace.model.Extras;
import org.rightplace.model.Round;
import org.rightplace.workshop.internal.log.Entry;

/**
 * What the entries of a log add up to. Whoever uses it holds its monitor.
 *
 * <p>An answer stands from the round it is given in through those after, until it is changed.
 */
final class RunningState {

    final List<Round> rounds = new ArrayList<>();
    final Map<String, Participant> people = new LinkedHashMap<>();

    /** The ids of people by the hashes of the tokens their devices hold. */
    final Map<String, String> tokens = new HashMap<>();

    Instant timer;

    /** How many rounds were over before anybody joined: their ballots, if any, were not cast here. */
    int inherited;

    private final Map<String, Map<Key, Standing>> answers = new HashMap<>();

    /** What stood in the rounds before the latest. */
    private final List<Map<String, Map<Key, Standing>>> before = new ArrayList<>();

    private record Key(String service, String question) {}

    void apply(Entry entry) {
        switch (entry) {
            case Entry.Joined joined -> {
                if (people.isEmpty()) {
                    inherited = closed();
                }
                people.put(joined.participant(), new Participant(
                        joined.participant(),
                        people.size() + 1,
                        joined.name(),
                        joined.subgroup(),
                        Instant.ofEpochMilli(joined.at())));
                tokens.put(joined.token(), joined.participant());
            }
            case Entry.Returned returned -> {
                tokens.values().removeIf(returned.participant()::equals);
                tokens.put(returned.token(), returned.participant());
            }
            case Entry.Answered answered -> answers
                    .computeIfAbsent(answered.participant(), person -> new HashMap<>())
                    .put(
                            new Key(answered.service(), answered.question()),
                            new Standing(answered.option(), answered.sequence(), rounds.size()));
            case Entry.Opened opened -> {
                if (!rounds.isEmpty()) {
                    before.add(copy());
                }
                rounds.add(new Round(Instant.ofEpochMilli(opened.at()), null, false, opened.questions(), Extras.NONE));
                timer = null;
            }
            case Entry.Closed closed -> {
                latest(rounds.getLast().withClosed(Instant.ofEpochMilli(closed.at())));
                timer = null;
            }
            case Entry.Reopened reopened -> latest(rounds.getLast().withClosed(null).withRevealed(false));
            case Entry.Revealed revealed -> latest(rounds.getLast().withRevealed(true));
            case Entry.Timed timed -> timer = timed.until() == 0 ? null : Instant.ofEpochMilli(timed.until());
        }
    }

    /** How many rounds are over. */
    int closed() {
        return open() ? rounds.size() - 1 : rounds.size();
    }

    boolean open() {
        return !rounds.isEmpty() && rounds.getLast().open();
    }

    Standing standing(String participant, String service, String question) {
        return answers.getOrDefault(participant, Map.of()).getOrDefault(new Key(service, question), Standing.NONE);
    }

    /**
     * What becomes of an answer. One that stands already is acknowledged again. One that was sent before the answer that
     * stands, from another tab or by a network that repeats itself, is not taken. Two that were both chosen from the same
     * page are taken in the order they come, the second with a number of its own.
     */
    Receipt receipt(String participant, String service, String question, String option, long sequence) {
        var stands = standing(participant, service, question);
        if (open() && !rounds.getLast().asks(service, question)) {
            return new Receipt(Receipt.Outcome.NOT_ASKED, stands.option(), stands.sequence());
        }
        if (!open() || !people.containsKey(participant)) {
            return new Receipt(Receipt.Outcome.NOT_OPEN, stands.option(), stands.sequence());
        }
        if (option.equals(stands.option()) && sequence <= stands.sequence()) {
            return new Receipt(Receipt.Outcome.SAVED, option, stands.sequence());
        }
        if (sequence < stands.sequence() || sequence < 1) {
            return new Receipt(Receipt.Outcome.OUTDATED, stands.option(), stands.sequence());
        }
        // A number from a page is never trusted to jump ahead: it would shut out every later answer.
        return new Receipt(Receipt.Outcome.SAVED, option, stands.sequence() + 1);
    }

    /** How many of these questions a person has answered, or let stand, in the latest round. */
    int answered(String participant, List<Agenda.Asked> asked) {
        return (int) asked.stream().filter(one -> answeredNow(participant, one)).count();
    }

    /** How many people have answered a question, or let their answer stand, in the latest round. */
    int answered(Agenda.Asked asked) {
        return (int) people.keySet().stream().filter(person -> answeredNow(person, asked)).count();
    }

    private boolean answeredNow(String participant, Agenda.Asked one) {
        var stands = standing(participant, one.service().id(), one.question().id());
        return !stands.option().isEmpty() && stands.round() == rounds.size();
    }

    /** What a person says by the end of a round to what it asks about a service, by the id of the question. */
    Map<String, String> answers(int round, String participant, Agenda.Item item) {
        var stood = round == rounds.size() ? answers : before.get(round - 1);
        var said = stood.getOrDefault(participant, Map.of());
        var result = new HashMap<String, String>();
        for (var question : item.questions()) {
            var standing = said.getOrDefault(new Key(item.service().id(), question.id()), Standing.NONE);
            if (!standing.option().isEmpty() && rounds.get(round - 1).asks(item.service().id(), question.id())) {
                result.put(question.id(), standing.option());
            }
        }
        return result;
    }

    private void latest(Round round) {
        rounds.set(rounds.size() - 1, round);
    }

    private Map<String, Map<Key, Standing>> copy() {
        var copy = new HashMap<String, Map<Key, Standing>>();
        answers.forEach((person, said) -> copy.put(person, new HashMap<>(said)));
        return copy;
    }
}
